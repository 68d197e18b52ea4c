"""White spots: how many initiatives each region has for each age band or persona.

Section 6.3a of 000_342337ba31c5919d asks for this: "dekking van techniekpromotie naar regio
en doelgroep".
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from knowledge import vocabulary as v
from knowledge.actuality import is_ended
from knowledge.hoofdvragen.table import rows
from knowledge.initiatives import Initiative
from knowledge.matching.fit import province

BY: tuple[str, ...] = ("leeftijd", "persona")


@dataclass(frozen=True)
class Cell:
    """How many initiatives there are for a group in a region, repeats counted once.

    `eigen` are bound to the region, `provincie` are for the whole province, `landelijk`
    for the whole country.
    """

    eigen: int
    provincie: int
    landelijk: int

    @property
    def is_gap(self) -> bool:
        """Whether nothing is made for the region or its province."""
        return self.eigen + self.provincie == 0


@dataclass(frozen=True)
class Coverage:
    """Cells by region and group; `regions` and `groups` hold the keys in order."""

    by: str
    kenmerk: str | None
    regions: tuple[str, ...]
    groups: tuple[str, ...]
    cells: dict[tuple[str, str], Cell]

    def gaps(self) -> list[tuple[str, str]]:
        """Return the regions and groups for which there is nothing nearer than the country."""
        return [place for place, cell in self.cells.items() if cell.is_gap]


def coverage(
    initiatives: Iterable[Initiative],
    today: datetime.date,
    by: str = "leeftijd",
    kenmerk: str | None = None,
) -> Coverage:
    """Return how many initiatives there are for people in each region, by age band or persona.

    Counted is what a person can join and has not ended; only of one `kenmerk` when that is
    told. In an age band counts what is for at least half of its years. Raises ValueError, in
    Dutch, on an unknown `by` or `kenmerk`.
    """
    if by not in BY:
        raise ValueError(f"'{by}' kan niet; kies uit: {', '.join(BY)}.")
    v.check_key("kenmerk", kenmerk, v.KENMERKEN)
    counted = [
        initiative
        for initiative in initiatives
        if initiative.for_persons
        and kenmerk in (None, initiative.kenmerk)
        and not is_ended(initiative, today)
    ]
    groups = _bands() if by == "leeftijd" else _personas()
    regions = tuple(key for key in v.REGIOS if key != v.LANDELIJK)
    cells: dict[tuple[str, str], Cell] = {}
    for group, belongs in groups.items():
        members = [initiative for initiative in counted if belongs(initiative)]
        for region in regions:
            cells[region, group] = _cell(members, region)
    ordered = {(r, g): cells[r, g] for r in regions for g in groups}
    return Coverage(by, kenmerk, regions, tuple(groups), ordered)


def _cell(members: list[Initiative], region: str) -> Cell:
    found: dict[str, set[str]] = {"eigen": set(), "provincie": set(), "landelijk": set()}
    for initiative in members:
        identity = initiative.groep or initiative.id
        if v.LANDELIJK in initiative.regio_set:
            found["landelijk"].add(identity)
        elif region in initiative.regio_set:
            whole = province(initiative.regio_set) is not None
            found["provincie" if whole else "eigen"].add(identity)
    found["provincie"] -= found["eigen"]
    return Cell(**{level: len(identities) for level, identities in found.items()})


def _bands() -> dict[str, Callable[[Initiative], bool]]:
    """Return the age bands of Tabel 6, each with who belongs to it, people without work too."""
    bands: dict[tuple[int, int], set[str]] = {}
    for row in rows():
        bands.setdefault(row.ages, set()).update(s.key for s in row.situations)
    return {
        f"{youngest}-{oldest}": _in_band(youngest, oldest, frozenset(situations))
        for (youngest, oldest), situations in bands.items()
    }


def _in_band(
    youngest: int, oldest: int, situations: frozenset[str]
) -> Callable[[Initiative], bool]:
    def belongs(initiative: Initiative) -> bool:
        low, high = initiative.leeftijd
        served = min(high, oldest) - max(low, youngest) + 1
        return 2 * served >= oldest - youngest + 1 and not situations.isdisjoint(
            initiative.situatie_set
        )

    return belongs


def _personas() -> dict[str, Callable[[Initiative], bool]]:
    return {persona: _for_persona(persona) for persona in v.PERSONAS}


def _for_persona(persona: str) -> Callable[[Initiative], bool]:
    return lambda initiative: persona in initiative.persona_set
