"""Finds a text that is a list from top to bottom: the check `verhaal`.

vanaf  so many points of lists at least
deel   the part of the words that is in them, from which there is no story left
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.layout import Kind
from knowledge.vacancy.reading import Found, Reading


def story(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return one finding without a place when hardly anything stands outside lists."""
    sizes = [
        (line.kind, len(reading.text.text[line.start : line.end].split()))
        for line in reading.text.lines
        if line.kind is not Kind.KOP
    ]
    points = [size for kind, size in sizes if kind is Kind.PUNT]
    is_list = sum(points) >= check["deel"] * sum(size for _, size in sizes)
    return [Found()] if len(points) >= check["vanaf"] and is_list else []
