"""Which other language a message is in."""

import re
from functools import cache

from knowledge.language.once import once
from knowledge.language.text import normalise
from knowledge.reviewed import read_data

# The first list of talen.yml, so that it wins from a language with as many words.
_DUTCH = "nl"
_SCRIPTS = (
    # Letters that Farsi has and Arabic has not; they may look like those that Arabic has.
    ("fa", "\u067e\u0686\u0698\u06a9\u06af\u06cc\u06f0-\u06f9"),
    ("ar", "\u0600-\u06ff"),
    ("uk", "\u0400-\u04ff"),
    ("ti", "\u1200-\u137f"),
)


@once
def language_of(text: str) -> str | None:
    """Return the language (ISO 639-1) that a text seems to be in; None when unsure or Dutch.

    Frisian and the dialects count as Dutch: "ik bin op syk nei wurk" is no German.
    """
    for language, letters in _SCRIPTS:
        if re.search(f"[{letters}]", text):
            return language
    words = re.findall(r"[a-z']+", normalise(text))
    hits = {
        language: sum(word in frequent for word in words)
        for language, frequent in _frequent_words().items()
    }
    best = max(hits, key=lambda language: hits[language])
    return best if hits[best] and best != _DUTCH else None


@cache
def _frequent_words() -> dict[str, frozenset[str]]:
    table = read_data("lexicon/talen.yml")
    return {language: frozenset(words) for language, words in table.items()}
