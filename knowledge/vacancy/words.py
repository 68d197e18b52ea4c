"""The words, numbers and signs of a text, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import simplemma

from knowledge.language.text import normalise

LONGEST = 60
"""Characters of a word that are looked at; no word is longer."""

SHORTEST_PIECE = 2
"""Letters of the beginning or the end of a word that a phrase can ask for."""

_NUMBERS = frozenset(
    ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "twaalf"]
)
_LETTER = r"[^\W\d_][\u0300-\u036f\u00ad\u200b-\u200d\u2060]*"
_TOKEN = re.compile(
    rf"""
    (?<![\w.+-])[\w.+-]{1, 64}@[\w-]{1, 63}(?:\.[\w-]{1, 63})+  # an address for mail
    | (?:https?://|www\.)[^\s<>"]+[^\s<>".,;:!?)]           # or of a page
    | (?:[a-z]\.){{2,}}                                     # o.a., i.c.m.
    | \d+(?:[.,:/]\d+)*                                     # 3.500,00 and 9:00
    | (?:{_LETTER})+(?:['’‘ʼ´`&/+#.]?(?<![.])[-‐‑]?(?:{_LETTER}|\d)+)*[+#]*  # zzp'er, m/v, cv-ketel
    | [^\w\s]
    | _
    """,
    re.VERBOSE | re.IGNORECASE,
)


_BETWEEN_WORDS = re.compile(r"(?<![^\W\d_])[^\W\d_]{4,}/[^\W\d_]{4,}")


@dataclass(frozen=True)
class Word:
    """A word, number or sign: in small plain letters, with its place in the text.

    `is_capital` tells that it begins with a capital letter.
    """

    text: str
    start: int
    end: int
    is_capital: bool

    @property
    def is_word(self) -> bool:
        """Whether it has a letter."""
        return any(char.isalpha() for char in self.text)

    @property
    def is_sign(self) -> bool:
        """Whether it is a loose sign, as a comma."""
        return not any(char.isalnum() for char in self.text)

    @property
    def keys(self) -> frozenset[str]:
        """What a phrase may ask of it: itself, its lemma, a beginning, an end, a number."""
        return _keys(self.text)


def find_words(text: str, start: int, end: int) -> list[Word]:
    """Return the words of a piece of text; their places are those in the whole text."""
    return [
        Word(plain, first, last, text[first].isupper())
        for match in _TOKEN.finditer(text, start, end)
        for first, last in _pieces(match)
        # Signs that only change the one before them, as after an emoji, leave nothing.
        if (plain := normalise(text[first:last][:LONGEST]))
    ]


def _pieces(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Give the places of the words in "gedreven/ambitieus"; "m/v" and "hbo/wo" are one."""
    is_address = match.group().lower().startswith(("http", "www."))
    if is_address or not _BETWEEN_WORDS.search(match.group()):
        yield match.span()
        return
    start = match.start()
    for piece in re.finditer(r"/|[^/]+", match.group()):
        yield start + piece.start(), start + piece.end()


@lru_cache(maxsize=50_000)
def _keys(word: str) -> frozenset[str]:
    sizes = range(SHORTEST_PIECE, len(word) + 1)
    keys = [word, f"{lemma(word)}~", *(f"{word[:n]}*" for n in sizes)]
    if "-" in word:
        # "duizend-poot" is 'duizendpoot' too.
        closed = word.replace("-", "")
        keys.extend((closed, f"{lemma(closed)}~"))
    keys.extend(f"*{word[-n:]}" for n in sizes)
    if word[:1].isdigit() or word in _NUMBERS:
        keys.append("%")
    return frozenset(keys)


@lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """Return the Dutch form that dictionaries list; the word itself when there is none."""
    if not any(map(str.isalpha, word)):
        return word
    return simplemma.lemmatize(word, lang="nl").lower()
