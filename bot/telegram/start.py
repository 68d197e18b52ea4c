"""Links to the bot, and what they tell: `https://t.me/<bot>?start=<what is known>`.

What is known is written as `slot-waarde`, several joined by `--`, with the keys of the
guide: `rol-leerling--leeftijd-15--regio-rijnmond--interesse-ict`. Telegram takes 64 signs:
what is longer has the first letter of the slot and no `rol`, which follows from the
situation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.links import facts_for, facts_told
from knowledge.matching.profile import Profile

FOR_VACANCY = "vacature"
"""The link for an employer who wants a vacancy checked."""

LONGEST = 64
"""Signs that Telegram takes, of A-Z, a-z, 0-9, _ and -."""

_BETWEEN = "--"
_SHORT = {"l": "leeftijd", "s": "situatie", "r": "regio", "i": "interesse"}


def link(username: str, facts: Mapping[str, Any]) -> str:
    """Return the address that opens the bot and tells the facts of `links.facts_for`."""
    told = _BETWEEN.join(f"{slot}-{value}" for slot, value in facts.items())
    if len(told) > LONGEST:
        told = _BETWEEN.join(f"{slot[0]}-{v}" for slot, v in facts.items() if slot != "rol")
    return f"https://t.me/{username}?start={told}"


def told_by_link(argument: str) -> dict[str, Any]:
    """Return what a link tells, values by slot; parts that are not known are left out."""
    parts = (part.partition("-") for part in argument.split(_BETWEEN))
    facts = facts_told((_SHORT.get(slot, slot), value) for slot, _, value in parts)
    if "situatie" in facts and "rol" not in facts:
        facts = {**facts_for(Profile(situatie=facts["situatie"])), **facts}
    return facts
