"""All that is known of an initiative, in words and in the order of its page."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from knowledge.hoofdvragen.table import situations
from knowledge.initiative_words import sources, word
from knowledge.initiatives import Initiative
from knowledge.labels import label, place_name
from knowledge.matching.reasons import end_in_words
from knowledge.personas import persona
from knowledge.regions import region

Row = tuple[str, tuple[str, ...]]
"""A title, and what there is to tell: at least one text."""


@dataclass(frozen=True)
class Section:
    """Facts that belong together."""

    title: str
    rows: tuple[Row, ...]


def sections(one: Initiative, today: datetime.date) -> tuple[Section, ...]:
    """Return the facts in sections; what a record does not tell is left out."""
    return (
        Section("Voor wie en waar", _filled(_who_and_where(one))),
        Section("Wat en wanneer", _filled(_what_and_when(one, today))),
        Section("Waar komt dit vandaan?", _filled(_origin(one))),
    )


def _who_and_where(one: Initiative) -> list[Row]:
    youngest, oldest = one.leeftijd
    return [
        ("Voor", _words("voor", one.voor)),
        ("Leeftijd", (f"{youngest} tot en met {oldest} jaar",) if one.for_persons else ()),
        ("Alleen voor", (one.doelgroep or "",)),
        ("Situatie", tuple(situations()[key].button for key in one.situaties)),
        ("Startpunt op het pad", tuple(persona(key).naam_ander for key in one.personas)),
        ("Hoe kom je er?", _words("toegang", (one.toegang,))),
        ("Regio", tuple(region(key).naam for key in one.regios)),
        ("Gemeente", tuple(map(place_name, one.gemeenten))),
    ]


def _what_and_when(one: Initiative, today: datetime.date) -> list[Row]:
    return [
        ("Wat is het?", _words("soort", (one.soort,))),
        ("Soort werk", (label("interesse", one.branche),)),
        ("Kenmerk", _words("kenmerk", (one.kenmerk,))),
        ("Waarvoor", _words("doel", one.doel)),
        ("Stap op het pad", _words("fase", one.fase)),
        ("Hoe vaak", _words("frequentie", (one.frequentie,))),
        ("Wanneer", (one.data or "",)),
        ("Laatste datum", (_day(one.laatste_datum),)),
        ("Is het er nog?", (_end(one, today),)),
        ("Andere namen", one.ook_bekend_als),
    ]


def _origin(one: Initiative) -> list[Row]:
    return [
        ("Informatie uit", (str(one.jaar),)),
        ("Bron", sources(one)),
        ("Hier aangepast op", (_day(one.updated),)),
        ("Met de bron vergeleken op", (_day(one.checked),)),
    ]


def _filled(rows: list[Row]) -> tuple[Row, ...]:
    told = ((title, tuple(filter(None, values))) for title, values in rows)
    return tuple(row for row in told if row[1])


def _words(field: str, keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word(field, key) for key in keys)


def _end(one: Initiative, today: datetime.date) -> str:
    if one.einde is None:
        return f"De bron noemt geen einde. De informatie is uit {one.jaar}."
    return end_in_words(one, today) or f"tot {one.einde}"


def _day(day: datetime.date | None) -> str:
    return f"{day.day}-{day.month}-{day.year}" if day else ""
