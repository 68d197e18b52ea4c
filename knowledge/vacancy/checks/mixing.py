"""Finds two ways of addressing the reader in one text: the check `menging`.

een, ander  phrases; what there is less of is the finding
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns


def mixing(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the places of the way that is used least, when both are used."""
    one, other = (patterns(check[name]).find(reading.text) for name in ("een", "ander"))
    fewest = min(one, other, key=len)
    return [reading.found(span) for span in fewest]
