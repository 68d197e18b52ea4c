"""How well one initiative fits one person, in points."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from knowledge.actuality import is_passed
from knowledge.initiatives import Initiative
from knowledge.matching.fit import Nearness, interest, nearness
from knowledge.matching.profile import Profile
from knowledge.matching.weights import Weights

_NARROW = 4
_MIDDLE = 8


@dataclass(frozen=True)
class Score:
    """Points per part, with what was found on the way.

    `nearness` and `interest` name the weights that counted; `passed` tells that no
    coming date is known.
    """

    parts: dict[str, int]
    nearness: Nearness
    interest: str
    passed: bool

    @property
    def total(self) -> int:
        """All points together."""
        return sum(self.parts.values())


def score(
    profile: Profile, initiative: Initiative, weights: Weights, today: datetime.date
) -> Score:
    """Return the points of an initiative that is suitable for the person."""
    near = nearness(profile, initiative)
    met = interest(profile, initiative, weights)
    passed = is_passed(initiative, today)
    kind = profile.kind
    parts = {
        "nabijheid": weights.nabijheid[near.level],
        "interesse": weights.interesse[met],
        "doelgroep": weights.doelgroep[_breadth(initiative)],
        "doel": weights.doel["past" if profile.aim in initiative.doel else "anders"],
        "actualiteit": weights.actualiteit[_actuality(initiative, passed)],
        "kenmerk": weights.kenmerk[kind][initiative.kenmerk],
        "soort": weights.soort[kind][initiative.soort],
        "toegang": weights.toegang[kind][initiative.toegang],
    }
    return Score(parts, near, met, passed)


def _breadth(initiative: Initiative) -> str:
    if initiative.doelgroep:
        return "bijzonder"
    count = len(initiative.situaties)
    return "smal" if count <= _NARROW else "midden" if count <= _MIDDLE else "ruim"


def _actuality(initiative: Initiative, passed: bool) -> str:
    if not passed:
        return initiative.frequentie
    return "voorbij_terugkerend" if initiative.frequentie == "terugkerend" else "voorbij"
