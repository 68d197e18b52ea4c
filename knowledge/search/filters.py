"""What somebody wants to see only: filters on the fields of initiatives."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from knowledge import vocabulary as v
from knowledge.initiatives import Initiative
from knowledge.matching.index import Array, Index


@dataclass(frozen=True)
class Filters:
    """Keys of the contract and of vocabulary.py; None and () leave a field free.

    `leeftijd` is in years. Of `fase`, `branche`, `kenmerk` and `soort` one of those told is
    enough. `regio` keeps what is in that region and what is everywhere. `voor` is the
    audience: `individu` or `organisatie`. Raises ValueError, in Dutch, on an unknown key
    and on a persona of another situation.
    """

    leeftijd: int | None = None
    situatie: str | None = None
    persona: str | None = None
    regio: str | None = None
    branche: tuple[str, ...] = ()
    kenmerk: tuple[str, ...] = ()
    fase: tuple[str, ...] = ()
    soort: tuple[str, ...] = ()
    voor: str | None = None

    def __post_init__(self) -> None:
        v.check_age(self.leeftijd)
        for name, told, allowed in (
            ("situatie", (self.situatie,), v.SITUATIES),
            ("persona", (self.persona,), v.PERSONAS),
            ("regio", (self.regio,), v.REGIOS),
            ("branche", self.branche, v.BRANCHES),
            ("kenmerk", self.kenmerk, v.KENMERKEN),
            ("fase", self.fase, v.FASEN),
            ("soort", self.soort, v.SOORTEN),
            ("voor", (self.voor,), v.VOOR),
        ):
            for key in told:
                v.check_key(name, key, allowed)
        v.check_pair(self.situatie, self.persona)

    def mask(self, index: Index) -> Array:
        """Return for each initiative whether it may be seen."""
        mask = np.ones(len(index), dtype=bool)
        if self.leeftijd is not None:
            mask &= index.youngest <= self.leeftijd
            mask &= index.oldest >= self.leeftijd
        if self.regio is not None:
            mask &= index.holds("regios", (self.regio, v.LANDELIJK))
        for field, keys in (
            ("situaties", (self.situatie,)),
            ("personas", (self.persona,)),
            ("voor", (self.voor,)),
            ("fase", self.fase),
        ):
            wanted = [key for key in keys if key is not None]
            if wanted:
                mask &= index.holds(field, wanted)
        for field, keys in (
            ("branche", self.branche),
            ("kenmerk", self.kenmerk),
            ("soort", self.soort),
        ):
            if keys:
                mask &= index.ask((field,), partial(_is_one_of, field, keys)).spread()
        return mask


def _is_one_of(field: str, keys: tuple[str, ...], initiative: Initiative) -> bool:
    return getattr(initiative, field) in keys
