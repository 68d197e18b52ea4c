"""Finds a text for technicians without a list: the check `opsomming`.

vanaf   so many points, or short lines by themselves, are a list
woorden a text of fewer words needs none
niet_in_delen  parts in which a list does not count: it should be of the work or of what is asked
behalve  phrases: a point with one of these does not count either
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from knowledge.vacancy.checks.condition import is_in_parts
from knowledge.vacancy.layout import Kind, Line
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns
from knowledge.vacancy.text import VacancyText

_SHORT = 14
"""Words of a line that can be a point of a list without a bullet."""


def listing(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return one finding without a place when there is no list of the work or of what is asked."""
    text = reading.text
    if text.word_count < check["woorden"]:
        return []
    away = {text.sentence_at(one.first) for one in patterns(check["behalve"]).find(text)}
    counted = [
        one for one in text.sentences if one not in away and is_in_parts(check, reading, one)
    ]
    starts = {text.words[one.first].start for one in counted}
    points = sum(line.kind is Kind.PUNT and line.start in starts for line in text.lines)
    return [] if max(points, _loose_lines(reading, starts)) >= check["vanaf"] else [Found()]


def _loose_lines(reading: Reading, starts: set[int]) -> int:
    """Return how many short lines stand below each other at most, those at the top left out.

    At the top are the name of the function, the place and the hours.
    """
    runs = groupby(
        line.start in starts and _is_loose(reading.text, line) for line in reading.text.lines
    )
    sizes = [(is_loose, len(list(run))) for is_loose, run in runs]
    return max((size for is_loose, size in sizes[1:] if is_loose), default=0)


def _is_loose(text: VacancyText, line: Line) -> bool:
    """Return whether a line is short and not one with a number, as of a telephone."""
    words = text.text[line.start : line.end].split()
    is_plain = not any(char.isdigit() or char == "@" for word in words for char in word)
    return line.kind is not Kind.PUNT and is_plain and len(words) <= _SHORT
