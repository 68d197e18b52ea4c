"""What a link to the bot tells: `https://t.me/<bot>?start=<what is known>`.

What is known is written as `slot-waarde`, several joined by `--`, with the keys of the
guide: `rol-leerling--leeftijd-15--regio-rijnmond--interesse-ict`.
"""

from __future__ import annotations

from typing import Any

from knowledge.labels import keys
from knowledge.vocabulary import REGIOS, SITUATIES

FOR_VACANCY = "vacature"
"""The link for an employer who wants a vacancy checked."""

_BETWEEN = "--"
_OLDEST = 120


def told_by_link(argument: str) -> dict[str, Any]:
    """Return what a link tells, values by slot.

    Parts that are not known are left out: links are typed over from paper.
    """
    parts = (part.partition("-") for part in argument.split(_BETWEEN))
    values = ((slot, _value(slot, value)) for slot, _, value in parts)
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
