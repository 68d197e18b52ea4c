"""What a link to the bot tells: `https://t.me/<bot>?start=<what is known>`.

What is known is written as `slot-waarde`, several joined by `--`, with the keys of the
guide: `rol-leerling--leeftijd-15--regio-rijnmond--interesse-ict`.
"""

from __future__ import annotations

from typing import Any

from bot.links import facts_told

FOR_VACANCY = "vacature"
"""The link for an employer who wants a vacancy checked."""

_BETWEEN = "--"


def told_by_link(argument: str) -> dict[str, Any]:
    """Return what a link tells, values by slot; parts that are not known are left out."""
    parts = (part.partition("-") for part in argument.split(_BETWEEN))
    return facts_told((slot, value) for slot, _, value in parts)
