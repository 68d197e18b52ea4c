"""The points of knowledge/data/weights.yml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from knowledge.reviewed import read_data


@dataclass(frozen=True)
class Weights:
    """Points per block of weights.yml; `kenmerk`, `soort` and `toegang` per kind of person.

    `toegang` has `zonder_werk` as well, for adults without work.
    """

    nabijheid: Mapping[str, int]
    interesse: Mapping[str, int]
    doelgroep: Mapping[str, int]
    doel: Mapping[str, int]
    actualiteit: Mapping[str, int]
    ouderdom: Mapping[str, int]
    eerste_stap: Mapping[str, int]
    keuze: Mapping[str, Mapping[str, int]]
    staat_voor_keuze: Mapping[str, str]
    contact: Mapping[str, Mapping[str, int]]
    fase: Mapping[str, Mapping[str, int]]
    verkennen: Mapping[str, int]
    eigen_groep: Mapping[str, int]
    kenmerk: Mapping[str, Mapping[str, int]]
    soort: Mapping[str, Mapping[str, int]]
    toegang: Mapping[str, Mapping[str, int]]
    verwant: Mapping[str, tuple[str, ...]]
    ruime_doelgroepen: frozenset[str]


@cache
def default_weights() -> Weights:
    """Return the weights of the data file, read once."""
    blocks = read_data("weights.yml")
    related = {branch: tuple(others) for branch, others in blocks.pop("verwant").items()}
    wide = frozenset(blocks.pop("ruime_doelgroepen"))
    return Weights(**blocks, verwant=related, ruime_doelgroepen=wide)
