"""Finds years that have passed: the check `jaartal`.

bij      phrases: a year counts in a sentence with one of these
behalve  phrases: it does not count with one of these, as the year a company began
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.patterns import Span
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns

_YEAR = re.compile(r"(?:19|20)\d\d")


def dates(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the years before this one that tell when something will be or was to be."""
    near = patterns(check["bij"]).find(reading.text)
    away = patterns(check["behalve"]).find(reading.text)
    return [
        reading.found(_with_date(reading, place))
        for place, word in enumerate(reading.text.words)
        if _YEAR.fullmatch(word.text)
        and int(word.text) < reading.today.year
        and _beside(reading, place, near)
        and not _beside(reading, place, away)
    ]


def _beside(reading: Reading, place: int, spans: list[Span]) -> bool:
    sentence = reading.text.sentence_at(place)
    return any(span.touches(Span(sentence.first, sentence.last)) for span in spans)


def _with_date(reading: Reading, place: int) -> Span:
    """Return the year with the day and month before it."""
    first = reading.text.sentence_at(place).first
    start = place
    while start > first and place - start < 2 and _is_date(reading.text.words[start - 1].text):
        start -= 1
    return Span(start, place + 1)


_MONTHS = frozenset(
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ]
)


def _is_date(word: str) -> bool:
    return word in _MONTHS or (word.isdigit() and len(word) <= 2)
