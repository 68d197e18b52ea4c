"""Finds long sentences: the check `lange_zin`, with `vanaf` in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.layout import Kind
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.text import Sentence
from knowledge.vacancy.words import Word

_MOST_NAMES = 0.4
"""The part of the words that may begin with a capital; more is a row of names."""


def long_sentences(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return every sentence of so many words; a row of names is no sentence."""
    text = reading.text
    return [
        Found(*text.span(sentence.first, sentence.last))
        for sentence in text.sentences
        if sentence.kind is not Kind.KOP
        and len(found := _words(reading, sentence)) >= check["vanaf"]
        and sum(word.is_capital for word in found) <= _MOST_NAMES * len(found)
    ]


def _words(reading: Reading, sentence: Sentence) -> list[Word]:
    return [word for word in reading.text.words_of(sentence) if not word.is_sign]
