"""What a link to the guide tells of a person, on the website and on Telegram alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from knowledge.labels import keys
from knowledge.vocabulary import REGIOS, SITUATIES

_OLDEST = 120


def facts_told(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Return the values by slot; what is not known is left out: links are typed over."""
    values = ((slot, _value(slot, value)) for slot, value in pairs)
    return {slot: value for slot, value in values if value is not None}


def _value(slot: str, value: str) -> int | str | list[str] | None:
    match slot:
        case "leeftijd" if value.isascii() and value.isdigit() and len(value) <= len(str(_OLDEST)):
            return int(value) if 0 < int(value) <= _OLDEST else None
        case "rol" if value in keys("rol"):
            return value
        case "interesse" if value in keys("interesse"):
            return [value]
        case "situatie" if value in SITUATIES:
            return value
        case "regio" if value in REGIOS:
            return value
        case _:
            return None
