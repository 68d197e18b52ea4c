"""The regions of the guide, the municipalities in them, and how far regions lie apart.

Sources: Tabel 3 and Bijlage 2 of 000_342337ba31c5919d for Zuid-Holland, the chapter
Achtergrond of 004_ea60cb4fecf9db43 for Noord-Holland. The other regions are provinces.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from knowledge.language.place_names import spellings
from knowledge.reviewed import Source, read_data, required_source
from knowledge.vocabulary import LANDELIJK

Soort = Literal["arbeidsmarktregio", "spt_gebied", "provincie", "landelijk"]


@dataclass(frozen=True)
class Contact:
    """An organisation where somebody can ask for help in a region.

    `site` is as the source spells it, None where the source gives none; `initiatief` is
    the id of its row in Bijlage 2.
    """

    naam: str
    bron: Source
    site: str | None = None
    toelichting: str | None = None
    initiatief: str | None = None


@dataclass(frozen=True)
class Region:
    """A region of contract section 4.

    `buren` are keys of the regions around it, near first. `centrum` is the municipality
    where most people live, None where there are several such towns.
    """

    key: str
    naam: str
    soort: Soort
    namen: tuple[str, ...]
    buren: tuple[str, ...]
    provincie: str | None
    centrum: str | None
    arbeidsmarktregios: tuple[str, ...]
    servicepunt: Contact | None
    loket: Contact | None


@dataclass(frozen=True)
class Place:
    """A municipality: `naam` as in Tabel 3 where that has it, `weergave` as it is written.

    `voorheen` are the municipalities that it came from, where Tabel 3 still has those.
    """

    naam: str
    weergave: str
    regio: str
    plaatsen: tuple[str, ...]
    varianten: tuple[str, ...]
    voorheen: tuple[str, ...]


def regions() -> tuple[Region, ...]:
    """Return all regions, those of Zuid-Holland first and `landelijk` last."""
    return tuple(_regions().values())


def region(key: str) -> Region:
    """Return the region with a key of contract section 4; KeyError for any other key."""
    return _regions()[key]


@cache
def municipalities() -> tuple[Place, ...]:
    """Return all municipalities, those of Tabel 3 first."""
    return tuple(
        Place(
            naam=record["naam"],
            weergave=record.get("weergave", record["naam"]),
            regio=record["regio"],
            plaatsen=tuple(record.get("plaatsen", ())),
            varianten=tuple(record.get("varianten", ())),
            voorheen=tuple(record.get("voorheen", ())),
        )
        for record in read_data("gemeenten.yml")
    )


def municipality_of(name: str) -> Place | None:
    """Return the municipality that a name stands for, or None for an unknown name.

    The name may be of a municipality, a village, a town or a quarter, in any spelling that
    `gemeenten.yml` and `place_names.spellings` know; typing errors are not forgiven.
    """
    known = _by_spelling()
    return next((known[key] for key in spellings(name) if key in known), None)


def neighbours(key: str) -> list[str]:
    """Return the keys of all other regions that can be reached from one, near ones first.

    KeyError for an unknown key; nothing lies around `landelijk`.
    """
    return [other for other in _steps(key) if other != key]


def distance(a: str, b: str) -> int:
    """Return how many borders lie between two regions: 0 for the same, 1 for neighbours.

    `landelijk` is 0 from everywhere. KeyError for an unknown key.
    """
    first, second = region(a).key, region(b).key
    return 0 if LANDELIJK in (first, second) else _steps(first)[second]


@cache
def _regions() -> dict[str, Region]:
    return {record["key"]: _region(record) for record in read_data("regios.yml")}


def _region(record: Mapping[str, Any]) -> Region:
    return Region(
        key=record["key"],
        naam=record["naam"],
        soort=record["soort"],
        namen=tuple(record["namen"]),
        buren=tuple(record["buren"]),
        provincie=record.get("provincie"),
        centrum=record.get("centrum"),
        arbeidsmarktregios=tuple(record.get("arbeidsmarktregios", ())),
        servicepunt=_contact(record.get("servicepunt")),
        loket=_contact(record.get("loket")),
    )


def _contact(record: Mapping[str, Any] | None) -> Contact | None:
    if record is None:
        return None
    return Contact(
        naam=record["naam"],
        bron=required_source(record),
        site=record.get("site"),
        toelichting=record.get("toelichting"),
        initiatief=record.get("initiatief"),
    )


@cache
def _by_spelling() -> dict[str, Place]:
    known: dict[str, Place] = {}
    # A municipality's own name goes before a village that is called the same.
    for place in municipalities():
        for name in (place.naam, place.weergave):
            known.update(dict.fromkeys(spellings(name), place))
    for place in municipalities():
        for name in (*place.plaatsen, *place.varianten):
            for key in spellings(name):
                known.setdefault(key, place)
    return known


@cache
def _steps(start: str) -> dict[str, int]:
    """The regions in breadth-first order, with the number of borders crossed on the way."""
    steps = {region(start).key: 0}
    queue = deque([start])
    while queue:
        here = queue.popleft()
        for other in region(here).buren:
            if other not in steps:
                steps[other] = steps[here] + 1
                queue.append(other)
    return steps
