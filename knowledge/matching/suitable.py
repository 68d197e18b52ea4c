"""Who an initiative is not for at all."""

from __future__ import annotations

import datetime
from functools import cache, partial

import numpy as np

from knowledge.actuality import GONE, is_gone
from knowledge.hoofdvragen.table import row_for
from knowledge.initiatives import Initiative
from knowledge.matching.index import Array, Index
from knowledge.matching.profile import Profile

# The end of Tabel 6's last age band means "until the pension", not a birthday.
_OPEN_END = 67
_OF_AGE = 18


def suitable(index: Index, profile: Profile, today: datetime.date) -> Array:
    """Return for each initiative whether a person of this profile may be shown it at all."""
    fits: Array = (
        index.ask(("for_persons",), lambda one: one.for_persons).spread().astype(bool)
        & _situation_fits(index, profile)
        & _age_fits(index, profile)
        & (
            ~index.ask(("doelgroep", "soort"), _is_for_own_people).spread().astype(bool)
            | index.ask(("gemeenten", "regios"), partial(_lives_there, profile)).spread()
        )
        & index.ask(("soort",), partial(_is_old_enough, profile)).spread()
        & ~index.ask(GONE, lambda one: is_gone(one, today)).spread().astype(bool)
    )
    return fits


def _situation_fits(index: Index, profile: Profile) -> Array:
    at_school = index.holds("situaties", profile.school_situations)
    found: Array = at_school | index.holds("personas", profile.personas)
    return found


def _age_fits(index: Index, profile: Profile) -> Array:
    age = profile.leeftijd
    if age is None:
        return np.ones(len(index), dtype=bool)
    by_class = ("toegang", "situaties", "leeftijd")
    pupil = profile.kind != "volwassene"
    younger = pupil * index.always(by_class, _margin_below)
    older = pupil * index.always(by_class, _margin_above)
    found: Array = (index.youngest - younger <= age) & (
        (age <= index.oldest + older) | (index.oldest >= _OPEN_END)
    )
    return found


def _margin_below(initiative: Initiative) -> int:
    return _margin(initiative, 0)


def _margin_above(initiative: Initiative) -> int:
    return _margin(initiative, 1)


def _margin(initiative: Initiative, end: int) -> int:
    """Return how many years a pupil may be outside the youngest (0) or oldest (1) age.

    Pupils repeat or skip a class, so the usual age of a school type has a margin. Every
    other age was told by a document and is kept; activities for children stay for children.
    """
    with_class = initiative.toegang == "via_school" and not initiative.for_children
    if not with_class:
        return 0
    return 1 if initiative.leeftijd[end] == _class_ages(initiative.situaties)[end] else 0


@cache
def _class_ages(situations: tuple[str, ...]) -> tuple[int, int]:
    """Return the youngest and oldest age, in years, of the rows of Tabel 6 for these."""
    ages = [row_for(one, None).ages for one in situations]
    return min(low for low, _ in ages), max(high for _, high in ages)


def _is_for_own_people(initiative: Initiative) -> bool:
    """What a municipality does for a group or pays for is for who lives there."""
    return initiative.doelgroep is not None or initiative.soort in ("fonds", "loket")


def _lives_there(profile: Profile, initiative: Initiative) -> bool:
    if not initiative.gemeenten or profile.own_region is None:
        return True
    if profile.place is not None and profile.place.regio == profile.own_region:
        return not profile.home.isdisjoint(initiative.gemeenten)
    return profile.own_region in initiative.regio_set


def _is_old_enough(profile: Profile, initiative: Initiative) -> bool:
    """Pupils under 18 have their mentor or decaan; a loket for work is not for them."""
    if initiative.soort != "loket" or profile.kind == "volwassene":
        return True
    if profile.leeftijd is not None:
        return profile.leeftijd >= _OF_AGE
    return profile.situatie is not None and profile.situatie.startswith(("hbo_", "wo_"))
