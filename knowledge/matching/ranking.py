"""What comes before what: nearer first, repeats once, not three of a kind in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from knowledge.initiatives import Initiative
from knowledge.matching.score import Score

# How many points a different kind may be behind and still be shown earlier.
_MARGIN_SAME_NAME = 20
_MARGIN_SAME_KIND = 10

_NEIGHBOUR = 1


class Tier(IntEnum):
    """Groups that do not mix: all of the first comes before any of the second.

    Only a third of one organiser in a row lets something of a later group go first.
    """

    EIGEN = 0
    BUURREGIO = 1
    LOKET = 2
    VERDER = 3
    ANDERE_BRANCHE = 4
    REST = 5


@dataclass(frozen=True)
class Candidate:
    """An initiative with its score; `repeats` are the ids of the group that it stands for."""

    initiative: Initiative
    score: Score
    tier: Tier
    repeats: tuple[str, ...] = ()

    @property
    def order(self) -> tuple[int, int, int, str]:
        """The key to sort by; the id settles ties."""
        return (self.tier, self.score.nearness.steps, -self.score.total, self.initiative.id)


def candidate_for(initiative: Initiative, score: Score, *, adult: bool) -> Candidate:
    """Return the initiative as a candidate for an adult, or for a pupil or student."""
    return Candidate(initiative, score, _tier(initiative, score, adult))


def rank(candidates: Sequence[Candidate], count: int) -> list[Candidate]:
    """Return the `count` best candidates in order, with each group of repeats once."""
    return _varied(_once(sorted(candidates, key=lambda candidate: candidate.order)), count)


def _tier(initiative: Initiative, score: Score, adult: bool) -> Tier:
    if score.nearness.steps == 0:
        return _tier_nearby(initiative, score, adult)
    if initiative.soort == "loket" or score.passed or score.interest == "anders":
        return Tier.REST
    # Nobody visits another region's school for one activity.
    by_school = initiative.toegang == "via_school"
    if score.nearness.steps <= _NEIGHBOUR and not by_school:
        return Tier.BUURREGIO
    return Tier.REST if score.interest == "breed" else Tier.VERDER


def _tier_nearby(initiative: Initiative, score: Score, adult: bool) -> Tier:
    if initiative.soort == "loket" and score.nearness.level == "onbekend":
        return Tier.REST
    if score.interest == "anders" or (score.passed and initiative.frequentie != "terugkerend"):
        return Tier.ANDERE_BRANCHE
    # A loket of the labour market serves everybody: it comes after what is made for the
    # person. A Servicepunt Techniek is about technical work and counts as an offer.
    general = initiative.soort == "loket" and initiative.kenmerk == "instrumentarium"
    # An open day comes back every school year for pupils; an adult needs a next step now.
    old_event = adult and score.passed and score.interest != "exact"
    return Tier.LOKET if general or old_event else Tier.EIGEN


def _once(ordered: list[Candidate]) -> list[Candidate]:
    """Keep the best of every group; its repeats are those that rank in the same tier."""
    best: dict[str, Candidate] = {}
    repeats: dict[str, list[str]] = {}
    kept: list[Candidate] = []
    for candidate in ordered:
        group = candidate.initiative.groep
        if group is None or group not in best:
            kept.append(candidate)
            if group is not None:
                best[group] = candidate
        elif candidate.tier == best[group].tier:
            repeats.setdefault(group, []).append(candidate.initiative.id)
    return [
        replace(c, repeats=tuple(sorted(repeats[c.initiative.groep])))
        if c.initiative.groep in repeats
        else c
        for c in kept
    ]


def _varied(ordered: list[Candidate], count: int) -> list[Candidate]:
    """Let a nearly as good candidate of another kind go before a third of the same."""
    left = list(ordered)
    result: list[Candidate] = []
    while left and len(result) < count:
        first = left[0]
        margin = _margin(first, result[-2:])
        place = None
        if margin:
            place = next(
                (
                    index
                    for index, other in enumerate(left)
                    if _can_replace(first, other, margin) and not _margin(other, result[-2:])
                ),
                None,
            )
        if place is None and _is_third(first, result[-2:]):
            place = next((i for i, other in enumerate(left) if _breaks(first, other)), None)
        result.append(left.pop(place or 0))
    return result


def _is_third(candidate: Candidate, before: list[Candidate]) -> bool:
    return len(before) == 2 and all(_stem(other) == _stem(candidate) for other in before)


def _breaks(candidate: Candidate, other: Candidate) -> bool:
    """Return whether the other is something else, and still worth a look."""
    return other.tier < Tier.REST and _stem(other) != _stem(candidate)


def _margin(candidate: Candidate, before: list[Candidate]) -> int:
    """Return how many points may be given up to show something else; 0 for none."""
    if any(_stem(candidate) == _stem(other) for other in before):
        return _MARGIN_SAME_NAME
    same = [other for other in before if other.initiative.soort == candidate.initiative.soort]
    return _MARGIN_SAME_KIND if len(same) == 2 else 0


def _can_replace(first: Candidate, other: Candidate, margin: int) -> bool:
    return (
        other.order[:2] == first.order[:2]
        and (first.score.interest != "exact" or other.score.interest == "exact")
        and first.score.total - other.score.total <= margin
    )


def _stem(candidate: Candidate) -> tuple[str, ...]:
    """Return the beginning of the name, which initiatives of one organiser share."""
    return tuple(candidate.initiative.naam.casefold().split()[:2])
