"""The search for initiatives as an address: what it asks for, and how it goes on from there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from bot.web.messages import clean
from knowledge import vocabulary as v
from knowledge.hoofdvragen.table import situations
from knowledge.initiative_words import words
from knowledge.labels import keys, label
from knowledge.record_text import shortened
from knowledge.regions import regions
from knowledge.search.filters import Filters

ADDRESS = "/initiatieven"
FOUND = "#gevonden"
"""The heading that tells how many are found: on a phone the form above it fills the screen."""
LONGEST = 200
"""Characters of a question that are read."""


@dataclass(frozen=True)
class Choice:
    """A filter that offers a few keys; `options` gives the words for each."""

    name: str
    title: str
    options: Mapping[str, str]


@dataclass(frozen=True)
class Active:
    """A filter that is set, in words, and the address of the search without it."""

    title: str
    value: str
    without: str


@dataclass(frozen=True)
class SearchForm:
    """A search as asked; `told` are the filters that are right, `problems` say what is wrong."""

    text: str
    told: Mapping[str, str]
    page: int
    problems: tuple[str, ...]

    @property
    def filters(self) -> Filters:
        """Return what the search engine needs to know of the filters."""
        told = self.told
        return Filters(
            leeftijd=int(told["leeftijd"]) if "leeftijd" in told else None,
            situatie=told.get("situatie"),
            regio=told.get("regio"),
            branche=_several(told, "branche"),
            kenmerk=_several(told, "kenmerk"),
            fase=_several(told, "fase"),
            voor=told.get("voor"),
        )

    @property
    def active(self) -> list[Active]:
        """Return the filters that are set, in the order of the form."""
        titles = {"leeftijd": "Leeftijd"} | {choice.name: choice.title for choice in choices()}
        options = {choice.name: choice.options for choice in choices()}
        return [
            Active(
                title=titles[name],
                value=options[name][key] if name in options else f"{key} jaar",
                without=self._without(name),
            )
            for name, key in self.told.items()
        ]

    def at(self, page: int) -> str:
        """Return the address of what a page of this search finds, from 1."""
        told = {"zoek": self.text, **self.told, "pagina": str(page) if page > 1 else ""}
        query = urlencode({name: value for name, value in told.items() if value})
        return ADDRESS + (f"?{query}" if query else "") + FOUND

    def _without(self, name: str) -> str:
        rest = {key: value for key, value in self.told.items() if key != name}
        return replace(self, told=rest).at(1)


def choices() -> tuple[Choice, ...]:
    """Return the filters that offer keys, in the order of the form."""
    return (
        Choice("situatie", "Situatie", {s.key: s.button for s in situations().values()}),
        Choice("regio", "Regio", {r.key: r.naam for r in regions() if r.key != v.LANDELIJK}),
        Choice(
            "branche", "Soort werk", {key: label("interesse", key) for key in keys("interesse")}
        ),
        Choice("kenmerk", "Doel", words("kenmerk")),
        Choice("fase", "Stap op het pad", words("fase")),
        Choice("voor", "Bedoeld voor", words("voor")),
    )


def read(query: Mapping[str, str]) -> SearchForm:
    """Return the search in the parameters of an address.

    A value that cannot be is left out, with one Dutch sentence about it; a parameter that
    means nothing here is passed over.
    """
    problems: list[str] = []
    told: dict[str, str] = {}
    text = " ".join(clean(query.get("zoek", "")).split())
    if len(text) > LONGEST:
        problems.append(f"Je vraag is lang. Gezocht is met de eerste {LONGEST} tekens.")
    if age := query.get("leeftijd", "").strip():
        if is_age(age):
            told["leeftijd"] = str(int(age))
        else:
            problems.append(f"‘{shown(age)}’ is geen leeftijd. Geef een getal, zoals 16.")
    for choice in choices():
        if not (key := query.get(choice.name, "").strip()):
            continue
        if key in choice.options:
            told[choice.name] = key
        else:
            wanted = choice.title.lower()
            problems.append(f"‘{shown(key)}’ staat niet bij ‘{wanted}’. Kies iets uit de lijst.")
    page = _number(query.get("pagina", "").strip() or "1")
    if not page:
        problems.append("Die pagina is er niet. Dit is de eerste.")
    return SearchForm(text[:LONGEST].strip(), told, page or 1, tuple(problems))


def is_age(text: str) -> bool:
    """Return whether a text is a number of years that somebody can be."""
    try:
        v.check_age(years := _number(text))
    except ValueError:
        return False
    return years is not None


def shown(text: str) -> str:
    """Return what somebody gave, fit to say back."""
    return shortened(clean(text), 30)


def _several(told: Mapping[str, str], name: str) -> tuple[str, ...]:
    return (told[name],) if name in told else ()


def _number(text: str) -> int | None:
    # Not `isdigit`: int() refuses some of what that calls a digit.
    return int(text) if text.isdecimal() and len(text) <= 6 else None
