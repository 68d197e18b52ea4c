"""Finds long sentences: the check `lange_zin`, with `vanaf` in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.layout import Kind
from knowledge.vacancy.reading import Found, Reading

_MOST_NAMES = 0.4
"""The part of the words that may begin with a capital; more is a row of names."""


def long_sentences(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return every sentence of so many words; a row of names is no sentence."""
    text = reading.text
    found: list[Found] = []
    for sentence in text.sentences:
        start, end = text.span(sentence.first, sentence.last)
        words = [word for word in text.text[start:end].split() if any(map(str.isalnum, word))]
        capitals = sum(word.is_capital for word in text.words_of(sentence))
        is_long = sentence.kind is not Kind.KOP and len(words) >= check["vanaf"]
        if is_long and capitals <= _MOST_NAMES * len(words):
            found.append(Found(start, end))
    return found
