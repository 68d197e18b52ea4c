"""Finds what is missing: the check `afwezigheid`.

zonder   signals of which at least one should be there
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.reading import Found, Reading


def absence(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return one finding without a place when none of the signals is in the text."""
    return [] if reading.signals.has(check["zonder"]) else [Found()]
