"""Finds dates and years that have passed: the check `jaartal`.

bij      phrases: a bare year, or a date with a year of two digits, counts beside one of these
behalve  phrases: nothing counts in a sentence with one of these, as how a company began
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any

from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns

_MONTHS = (
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
)
# "april" and "apr.": the first three letters tell a month, but for "mrt".
_NAMES = "|".join([*_MONTHS, *(rf"{name[:3]}\b\.?" for name in _MONTHS), r"mrt\b\.?", r"sept\b\.?"])
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DATE = re.compile(
    rf"(?<![\d.,/-])(?:(?P<day>\d{{1,2}})\s+)?\b(?P<name>{_NAMES})\s+"
    rf"(?:{_YEAR}(?!\d)|['’‘](?P<late>\d\d)(?!\w))"
    rf"|(?<![\d.,/-])(?P<day2>\d{{1,2}})[-/.](?P<month>\d{{1,2}})[-/.](?P<year2>20\d\d)(?!\d)"
    # "1-3-24", and "2023-2024" for a school year: the last year counts.
    rf"|(?<![\d.,/-])(?P<day3>\d{{1,2}})-(?P<month3>\d{{1,2}})-(?P<short>\d\d)(?![\d/-])"
    rf"|(?<![\d.,/:-])(?:20\d\d\s?[-–/]\s?)?{_YEAR.replace('year', 'year3')}(?![\d/-]|[.,:]\d)",
    re.IGNORECASE,
)


def dates(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the days, months and years that are over."""
    near, away = (_sentences(reading, check[name]) for name in ("bij", "behalve"))
    return [
        Found(found.start(), found.end())
        for sentence, found in _find(reading)
        if sentence not in away
        and _is_over(found, reading.today)
        and (not (found["year3"] or found["short"]) or sentence in near)
    ]


def _sentences(reading: Reading, phrases: list[str]) -> set[int]:
    spans = patterns(phrases).find(reading.text)
    return {reading.text.sentence_at(span.first).first for span in spans}


def _find(reading: Reading) -> Iterator[tuple[int, re.Match[str]]]:
    """Give each date with the first word of the sentence that it is in."""
    text = reading.text
    for sentence in text.sentences:
        start, end = text.span(sentence.first, sentence.last)
        for found in _DATE.finditer(text.text, start, end):
            yield sentence.first, found


def _is_over(found: re.Match[str], today: datetime.date) -> bool:
    if found["year3"]:
        return int(found["year3"]) < today.year
    year = int(found["year"] or found["year2"] or f"20{found['short'] or found['late']}")
    month = int(found["month"] or found["month3"] or _month(found["name"].lower()))
    day = int(found["day"] or found["day2"] or found["day3"] or 31)
    return (year, month, day) < (today.year, today.month, today.day)


def _month(name: str) -> int:
    start = "maa" if name.startswith("mrt") else name[:3]
    return next(number for number, one in enumerate(_MONTHS, 1) if one.startswith(start))
