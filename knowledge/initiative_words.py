"""The facts of an initiative in words for people."""

from __future__ import annotations

import datetime
from functools import cache

from knowledge import kandidaatreis
from knowledge.initiatives import Initiative
from knowledge.labels import place_name
from knowledge.matching.fit import province
from knowledge.matching.index import Index
from knowledge.matching.profile import Profile
from knowledge.matching.reasons import warning
from knowledge.matching.score import score
from knowledge.matching.weights import default_weights
from knowledge.regions import region
from knowledge.reviewed import Source, read_data
from knowledge.sources import in_words
from knowledge.vocabulary import LANDELIJK

_MOST_PLACES = 3


def word(field: str, key: str) -> str:
    """Return how a key of this field of a record is said; KeyError for an unknown one."""
    return _words()[field][key]


def words(field: str) -> dict[str, str]:
    """Return the words for every key of this field, in the order in which they are offered."""
    return dict(_words()[field])


def where(initiative: Initiative) -> str:
    """Return its municipalities when they are few, else its province or regions."""
    if initiative.gemeenten and len(initiative.gemeenten) <= _MOST_PLACES:
        return ", ".join(map(place_name, initiative.gemeenten))
    if LANDELIJK in initiative.regios:
        return region(LANDELIJK).naam
    whole = province(initiative.regio_set)
    if whole is not None:
        return f"heel {whole}"
    return ", ".join(region(key).naam for key in initiative.regios)


def for_whom(initiative: Initiative) -> str:
    """Return the ages of the people it is for, or that it is for organisations."""
    if not initiative.for_persons:
        return word("voor", "organisatie")
    youngest, oldest = initiative.leeftijd
    return f"{youngest} tot en met {oldest} jaar"


def caution(initiative: Initiative, today: datetime.date) -> str | None:
    """Return what anybody must know about it: who it is for only, passed dates, old information."""
    nobody = Profile()
    found = score(Index((initiative,)), nobody, default_weights(), today)
    return warning(nobody, initiative, found.of(0), today)


def sources(initiative: Initiative) -> tuple[str, ...]:
    """Return where the documents tell of it, the record's own source first."""
    own = initiative.bron
    row = f", nummer {own.rij}" if own.rij else ""
    others = (Source(*place.split(": ", 1)) for place in initiative.ook_in)
    return (in_words(Source(own.document, own.onderdeel + row)), *map(in_words, others))


@cache
def _words() -> dict[str, dict[str, str]]:
    read: dict[str, dict[str, str]] = read_data("initiatiefwoorden.yml")
    return read | {"fase": {step.key: step.naam for step in kandidaatreis.steps()}}
