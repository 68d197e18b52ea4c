"""What a link to the guide tells of a person, on the website and on Telegram alike."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from knowledge.labels import keys
from knowledge.matching.profile import Profile
from knowledge.vocabulary import REGIOS, SITUATIES

SCHOOL = "school"
"""Where somebody comes from: no slot, for nothing depends on it."""

LONGEST_SCHOOL = 80
"""Characters in the name of a school."""

_OLDEST = 120
# Nothing that could pass for an address, a link or markup: a link is written by anybody.
_NAME = re.compile(r"(?=.*[^\W\d_])(?!.*\bwww\.)[\w .,'’‘\"“”&()/+!–-]+", re.IGNORECASE)


def facts_told(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Return the values by slot, and the name of a school under SCHOOL.

    What is not known is left out: links are typed over.
    """
    values = ((slot, _value(slot, value)) for slot, value in pairs)
    return {slot: value for slot, value in values if value is not None}


def facts_for(person: Profile) -> dict[str, Any]:
    """Return what a link tells of a person who opens it themselves, by slot."""
    adult = person.kind == "volwassene"
    told = {
        "rol": ("kandidaat" if adult else "leerling") if person.situatie else None,
        "leeftijd": person.leeftijd,
        "situatie": person.situatie,
        "regio": person.regio,
    }
    return {slot: value for slot, value in told.items() if value is not None}


def greeting(school: str) -> str:
    """Return what the guide says to somebody who comes from the site or a link of a school."""
    return f"Je komt van {school}."


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
        case "school":
            name = " ".join(value.split())
            return name if len(name) <= LONGEST_SCHOOL and _NAME.fullmatch(name) else None
        case _:
            return None
