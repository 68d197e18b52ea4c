"""Typing errors in a whole message: in the words of all lexicons and in municipalities.

Done once, before the readers. Where a reader needs more (two errors in a long word), it asks
`knowledge.language.spelling` for its own few words.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import simplemma
import wordfreq
from rapidfuzz.distance import OSA, Prefix

from knowledge.language.lexicon import load
from knowledge.language.numbers import number_words
from knowledge.language.once import once
from knowledge.regions import municipalities

_LEXICON = Path(__file__).parent.parent / "data" / "lexicon"
_LANGUAGES = ("nl", "en")
_SHORTEST = 6
_WORD = re.compile(rf"[^\W\d_]{{{_SHORTEST},}}")
# "Monteurs" is no error for "monteur", nor "omscholer" for "omscholen".
_ADDED = {"s", "e", "n", "t", "d"}
_CHANGED = {"n", "r", "s"}


def without_typing_errors(text: str) -> str:
    """Return the text with each word that nobody knows as the one listened for next to it.

    One letter too many, too few, wrong or in the wrong place: "sluetelen", "dochhter". A word
    that people use stays as it is, and so does one between two that are listened for.
    """
    return _WORD.sub(lambda word: _meant(word.group()), text)


@cache
def _listened_for() -> dict[tuple[str, int], list[str]]:
    """Return the words by first letter and length."""
    words: dict[tuple[str, int], list[str]] = {}
    for word in sorted(set(_all())):
        words.setdefault((word[0], len(word)), []).append(word)
    return words


def _all() -> Iterator[str]:
    for file in sorted(_LEXICON.glob("*.yml")):
        listed = re.sub(r"<\w+>|^\w+:|#.*", " ", file.read_text(encoding="utf-8"), flags=re.M)
        yield from (word for word in _WORD.findall(listed.lower()) if _is_known(word))
    yield from (word for word in number_words() if len(word) >= _SHORTEST)
    yield from (
        place.weergave.lower() for place in municipalities() if _WORD.fullmatch(place.weergave)
    )


def _is_known(word: str) -> bool:
    return any(wordfreq.zipf_frequency(word, language) for language in _LANGUAGES)


@once
def _meant(word: str) -> str:
    plain = word.lower()
    if _is_known(plain) or simplemma.is_known(plain, lang="nl") or plain in load("geen_tikfouten"):
        return word
    near = {
        other
        for length in (len(plain) - 1, len(plain), len(plain) + 1)
        for other in _listened_for().get((plain[0], length), ())
        if OSA.distance(plain, other, score_cutoff=1) <= 1
        and not _only_ends_otherwise(plain, other)
    }
    return near.pop() if len(near) == 1 else word


def _only_ends_otherwise(word: str, other: str) -> bool:
    same = Prefix.similarity(word, other)
    ends = {word[same:], other[same:]}
    return ends - {""} <= (_ADDED if "" in ends else _CHANGED)
