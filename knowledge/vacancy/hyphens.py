"""Words that a hyphen cuts at the end of a line: "gemoti-" and "veerde"."""

from __future__ import annotations

from collections.abc import Iterable

from wordfreq import zipf_frequency

from knowledge.vacancy.words import LONGEST, Word

_HARD = "-‐‑"
_SOFT = "\u00ad¬"
_PAIRS = frozenset(["en", "of", "tot", "dan", "als", "noch", "naar", "maar", "resp"])
"""Words before which a hyphen stands for the end of a later word: "in- en verkoop"."""
_ABBREVIATION = 4
"""A beginning of so many letters may be one, and keep its hyphen: "mbo-opleiding"."""
_CLASHES = frozenset(["aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "oe", "oi", "oo", "ou"])
"""Vowels that would be read as one sound: "auto-import"."""


def is_cut(text: str, end: int, following: str) -> bool:
    """Return whether text up to `end` ends in half a word, that `following` goes on with."""
    if end < 2 or not text[end - 2].isalpha() or not following[:1].islower():
        return False
    return text[end - 1] in _SOFT or (
        text[end - 1] in _HARD and following.split(maxsplit=1)[0].strip(".,") not in _PAIRS
    )


def join_lines(text: str, lines: Iterable[list[Word]]) -> list[Word]:
    """Return the words of lines that run on, with the halves of a cut word as one.

    The place of such a word is from its first letter to its last, line break included.
    """
    words: list[Word] = []
    for line in lines:
        rest = text[line[0].start : line[0].end] if line else ""
        if words and is_cut(text, words[-1].end, rest):
            sign = words.pop() if words[-1].is_sign else None
            half = words.pop()
            whole = _whole(half.text, line[0].text, keeps=sign is not None and sign.text == "-")
            if len(whole) <= LONGEST:
                line = [Word(whole, half.start, line[0].end, half.is_capital), *line[1:]]
            else:
                words.extend(filter(None, (half, sign)))
        words.extend(line)
    return words


def _whole(first: str, last: str, *, keeps: bool) -> str:
    """Return the word, with its hyphen if that seems to be its own."""
    closed = first + last
    if not keeps or zipf_frequency(closed, "nl"):
        return closed
    own = len(first) <= _ABBREVIATION or first[-1] + last[0] in _CLASHES
    return f"{first}-{last}" if own else closed
