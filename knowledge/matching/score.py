"""How well initiatives fit one person, in points."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cached_property, partial, reduce

import numpy as np

from knowledge.actuality import is_passed
from knowledge.initiatives import Initiative
from knowledge.matching import moment
from knowledge.matching.fit import Nearness, interest, nearness, province
from knowledge.matching.index import Array, Index, Judged
from knowledge.matching.profile import Profile
from knowledge.matching.weights import Weights

_NARROW = 4
_MIDDLE = 8

# Years since the information was gathered, with the name in weights.yml.
_AGES = ((2, "vers"), (5, "recent"), (7, "ouder"))
OLD = "oud"


@dataclass(frozen=True)
class Score:
    """Points per part, with what was found on the way.

    `nearness` and `interest` name the weights that counted; `passed` tells that no
    coming date is known, `old` that the information may no longer hold.
    """

    parts: dict[str, int]
    nearness: Nearness
    interest: str
    passed: bool
    old: bool

    @property
    def total(self) -> int:
        """All points together."""
        return sum(self.parts.values())


@dataclass(frozen=True)
class Scores:
    """The points of all initiatives of an index; every array has a place for each."""

    parts: dict[str, Array]
    nearness: Judged[Nearness]
    interest: Judged[str]
    passed: Array
    age: Judged[str]

    @cached_property
    def total(self) -> Array:
        """All points together."""
        total: Array = reduce(np.add, self.parts.values())
        return total

    def of(self, place: int) -> Score:
        """Return the score of one initiative."""
        parts = {name: int(points[place]) for name, points in self.parts.items()}
        return Score(
            parts=parts,
            nearness=self.nearness.of(place),
            interest=self.interest.of(place),
            passed=bool(self.passed[place]),
            old=self.age.of(place) == OLD,
        )


def score(index: Index, profile: Profile, weights: Weights, today: datetime.date) -> Scores:
    """Return the points of all initiatives; they mean something where it is suitable."""
    near = index.ask(("regios", "gemeenten", "toegang"), partial(nearness, profile))
    met = index.ask(("branche",), lambda one: interest(profile, one, weights))
    dated = ("laatste_datum", "data", "frequentie", "soort", "jaar")
    passed = index.ask(dated, lambda one: is_passed(one, today))
    actuality = index.ask(dated, lambda one: _actuality(one, is_passed(one, today)))
    age = index.ask(("jaar",), lambda one: _age(one, today))
    breadth = index.ask(("doelgroep", "reach"), partial(_breadth, profile, weights))
    desk = index.ask(("soort", "kenmerk", "regios"), partial(_first_step, profile))
    aim = index.ask(("doel",), lambda one: "past" if profile.aim in one.doel else "anders")
    kind = profile.kind
    access = weights.toegang["zonder_werk" if profile.without_work else kind]
    parts = {
        "nabijheid": near.spread(lambda found: weights.nabijheid[found.level]),
        "interesse": met.spread(weights.interesse.__getitem__),
        "doelgroep": breadth.spread(weights.doelgroep.__getitem__),
        "doel": aim.spread(weights.doel.__getitem__),
        "actualiteit": actuality.spread(weights.actualiteit.__getitem__),
        "ouderdom": age.spread(weights.ouderdom.__getitem__),
        "eerste_stap": desk.spread(weights.eerste_stap.__getitem__),
        "keuze": moment.choice(index, profile, weights),
        "contact": moment.contact(index, profile, weights),
        "fase": moment.phase(index, profile, weights),
        "verkennen": moment.looking_round(index, profile, weights),
        "eigen_groep": moment.own_people(index, profile, weights),
        "kenmerk": index.ask(("kenmerk",), lambda one: weights.kenmerk[kind][one.kenmerk]).spread(),
        "soort": index.ask(("soort",), lambda one: weights.soort[kind][one.soort]).spread(),
        "toegang": index.ask(("toegang",), lambda one: access[one.toegang]).spread(),
    }
    return Scores(parts, near, met, passed.spread().astype(bool), age)


def _breadth(profile: Profile, weights: Weights, initiative: Initiative) -> str:
    if initiative.doelgroep:
        wide = initiative.doelgroep in weights.ruime_doelgroepen
        return "ruime_groep" if wide and profile.kind == "volwassene" else "bijzonder"
    if profile.situatie is None and profile.persona is None:
        return "ruim"
    if initiative.reach <= _NARROW:
        return "smal"
    return "midden" if initiative.reach <= _MIDDLE else "ruim"


def _first_step(profile: Profile, initiative: Initiative) -> str:
    begins = profile.without_work and not profile.interesse
    own = profile.own_region in initiative.regio_set and province(initiative.regio_set) is None
    desk = initiative.soort == "loket" and initiative.kenmerk == "zij_instroom"
    return "eigen_loket" if begins and own and desk else "anders"


def _actuality(initiative: Initiative, passed: bool) -> str:
    if not passed:
        return initiative.frequentie
    return "voorbij_terugkerend" if initiative.frequentie == "terugkerend" else "voorbij"


def _age(initiative: Initiative, today: datetime.date) -> str:
    years = today.year - initiative.jaar
    return next((name for limit, name in _AGES if years <= limit), OLD)
