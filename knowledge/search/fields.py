"""Which words of an initiative are searched, and how much they count."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from knowledge.initiatives import Initiative
from knowledge.labels import label, place_name
from knowledge.regions import region
from knowledge.search.inverted import Field
from knowledge.search.words import settings, words


def fields_of(initiative: Initiative) -> list[Field]:
    """Return the words of each field with its weight of zoeken.yml."""
    weights = settings()["velden"]
    others = [word for name in initiative.ook_bekend_als for word in _name_words(name)]
    return [
        (_name_words(initiative.naam), weights["naam"]),
        (others, weights["ook_bekend_als"]),
        (_words(" ".join(map(place_name, initiative.gemeenten))), weights["gemeenten"]),
        (_words(" ".join(region(key).naam for key in initiative.regios)), weights["regios"]),
        (_branch_words(initiative.branche), weights["branche"]),
        (_words(initiative.kenmerk.replace("_", "-")), weights["kenmerk"]),
        (_words(initiative.soort.replace("_", " ")), weights["soort"]),
        (_words(initiative.doelgroep or ""), weights["doelgroep"]),
        (words(initiative.activiteit), weights["activiteit"]),
        (_words(" ".join(initiative.fase).replace("_", " ")), weights["fase"]),
    ]


@lru_cache(maxsize=10_000)
def _words(text: str) -> list[str]:
    """Return the words of a text that many initiatives share."""
    return words(text)


def _name_words(name: str) -> list[str]:
    """Return the words of a name, and its words written as one: godare, houseofskills."""
    single = words(name)
    return [*single, *("".join(pair) for pair in pairwise(single)), "".join(single)]


def _branch_words(branch: str) -> list[str]:
    return _words(f"{branch.replace('_', ' ')} {label('interesse', branch)}")
