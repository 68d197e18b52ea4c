"""Finds a text for technicians without a list: the check `opsomming`.

vanaf   so many points, or short lines by themselves, are a list
woorden a text of fewer words needs none
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from typing import Any

from knowledge.vacancy.layout import Kind
from knowledge.vacancy.reading import Found, Reading

_SHORT = 14
"""Words of a line that can be a point of a list without a bullet."""


def listing(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return one finding without a place when there is no list anywhere."""
    text = reading.text
    if text.word_count < check["woorden"]:
        return []
    points = sum(line.kind is Kind.PUNT for line in text.lines)
    return [] if max(points, _loose_lines(reading)) >= check["vanaf"] else [Found()]


def _loose_lines(reading: Reading) -> int:
    """Return how many short lines stand below each other at most."""
    text = reading.text
    runs = groupby(
        line.kind is not Kind.PUNT and len(text.text[line.start : line.end].split()) <= _SHORT
        for line in text.lines
    )
    return max((len(list(run)) for is_short, run in runs if is_short), default=0)
