"""Finds long sentences: the check `lange_zin`, with `vanaf` in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.layout import Kind
from knowledge.vacancy.reading import Found, Reading

_MOST_NAMES = 0.4
"""The part of the words that may begin with a capital; more is a row of names."""

_OPENING = 10
"""Words by which a sentence that ends in a row of names shows that it is one."""


def long_sentences(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return every sentence of so many words; a row of names is no sentence."""
    text = reading.text
    found: list[Found] = []
    for sentence in text.sentences:
        start, end = text.span(sentence.first, sentence.last)
        words = [word for word in text.text[start:end].split() if any(map(str.isalnum, word))]
        is_long = sentence.kind is not Kind.KOP and len(words) >= check["vanaf"]
        if is_long and not _is_row(words, check["vanaf"]):
            found.append(Found(start, end))
    return found


def _is_row(words: list[str], most: int) -> bool:
    """Return whether these are names; a sentence of some length before them is none."""
    begins_plain = _names(words[:_OPENING]) <= _MOST_NAMES * _OPENING
    plain = len(words) - _names(words)
    return _names(words) > _MOST_NAMES * len(words) and not (begins_plain and plain >= most / 2)


def _names(words: list[str]) -> int:
    return sum(word[0].isupper() for word in words)
