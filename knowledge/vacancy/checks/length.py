"""Finds a text that is too long: the check `lengte`, with `vanaf` in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.reading import Found, Reading


def length(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return one finding without a place when the text has so many words."""
    return [Found()] if reading.text.word_count >= check["vanaf"] else []
