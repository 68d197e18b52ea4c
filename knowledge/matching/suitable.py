"""Who an initiative is not for at all."""

from __future__ import annotations

import datetime

from knowledge import vocabulary as v
from knowledge.actuality import is_ended
from knowledge.initiatives import Initiative
from knowledge.matching.profile import Profile

# The end of Tabel 6's last age band means "until the pension", not a birthday.
_OPEN_END = 67
_OF_AGE = 18

_CHILDREN = frozenset(v.SITUATIES_BASISSCHOOL)


def is_suitable(profile: Profile, initiative: Initiative, today: datetime.date) -> bool:
    """Return whether a person of this profile may be shown the initiative at all."""
    return (
        "individu" in initiative.voor
        and initiative.toegang != "niet"
        and _situation_fits(profile, initiative)
        and _age_fits(profile, initiative)
        and not _for_other_residents(profile, initiative)
        and not _adults_only(profile, initiative)
        and not is_ended(initiative, today)
    )


def _situation_fits(profile: Profile, initiative: Initiative) -> bool:
    return not (
        profile.school_situations.isdisjoint(initiative.situatie_set)
        and profile.personas.isdisjoint(initiative.persona_set)
    )


def _age_fits(profile: Profile, initiative: Initiative) -> bool:
    age = profile.leeftijd
    if age is None:
        return True
    youngest, oldest = initiative.leeftijd
    # Pupils repeat or skip a class; activities for children stay for children.
    for_children = initiative.situatie_set <= _CHILDREN
    margin = 0 if profile.kind == "volwassene" or for_children else 1
    return youngest - margin <= age and (age <= oldest + margin or oldest >= _OPEN_END)


def _for_other_residents(profile: Profile, initiative: Initiative) -> bool:
    """What a municipality does for a group of its own is not for people who live elsewhere."""
    if not initiative.doelgroep or not initiative.gemeenten:
        return False
    if profile.place is not None:
        return profile.place.naam not in initiative.gemeenten
    return profile.own_region is not None and profile.own_region not in initiative.regio_set


def _adults_only(profile: Profile, initiative: Initiative) -> bool:
    """Pupils under 18 have their mentor or decaan; a loket for work is not for them."""
    if initiative.soort != "loket" or profile.kind == "volwassene":
        return False
    if profile.leeftijd is not None:
        return profile.leeftijd < _OF_AGE
    return profile.situatie is None or not profile.situatie.startswith(("hbo_", "wo_"))
