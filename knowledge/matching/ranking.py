"""What comes before what: nearer first, repeats once, not three of a kind in a row."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from knowledge.initiatives import Initiative
from knowledge.matching.index import Array, Index
from knowledge.matching.profile import Profile
from knowledge.matching.score import Score, Scores
from knowledge.matching.tiers import Tier, tiers_of
from knowledge.matching.weights import Weights

# How many points a different kind may be behind and still be shown earlier.
_MARGIN_SAME_NAME = 20
_MARGIN_SAME_KIND = 10

# How far down the list something of another kind is looked for.
_LOOK_AHEAD = 100

# What may not stand in front is not among so many first ones, nor in a list that is shorter.
_FRONT = 10


@dataclass(frozen=True)
class Candidate:
    """An initiative with its score; `repeats` are the ids of the group that it stands for."""

    initiative: Initiative
    score: Score
    tier: Tier
    repeats: tuple[str, ...] = ()


def rank(
    index: Index, profile: Profile, fits: Array, scores: Scores, weights: Weights, count: int
) -> list[Candidate]:
    """Return the `count` best of the initiatives that fit, with each group of repeats once."""
    tiers = tiers_of(index, profile, scores, weights, fits)
    places = np.flatnonzero(fits)
    steps = scores.nearness.spread(lambda near: near.steps)
    order = ((tiers * 100 + steps) * 10_000 - scores.total) * len(index) + index.order_of_ids
    ordered = index.first(places, order, count + _LOOK_AHEAD)
    last = [place for place in ordered if tiers[place] == Tier.NIET_VOORAAN]
    if len(ordered) - len(last) < _FRONT:
        ordered = ordered[: len(ordered) - len(last)]
    candidates = [
        Candidate(
            initiative=index.initiatives[place],
            score=scores.of(place),
            tier=Tier(tiers[place]),
            repeats=_repeats(index, place, fits, tiers),
        )
        for place in ordered
    ]
    return _varied(candidates, count)


def _repeats(index: Index, place: int, fits: Array, tiers: Array) -> tuple[str, ...]:
    """Return the ids of its group that rank with it."""
    others = index.groups.get(index.initiatives[place].groep or "", ())
    return tuple(
        sorted(
            index.initiatives[other].id
            for other in others
            if other != place and fits[other] and tiers[other] == tiers[place]
        )
    )


def _varied(ordered: list[Candidate], count: int) -> list[Candidate]:
    """Let a nearly as good candidate of another kind go before a third of the same."""
    left = list(ordered)
    result: list[Candidate] = []
    while left and len(result) < count:
        result.append(left.pop(_next(left[:_LOOK_AHEAD], result[-2:])))
    return result


def _next(left: list[Candidate], before: list[Candidate]) -> int:
    """Return the place of the candidate to show after the two `before`."""
    first = left[0]
    margin = _margin(first, before)
    if margin:
        for place, other in enumerate(left):
            if _can_replace(first, other, margin) and not _margin(other, before):
                return place
    if _is_third(first, before):
        return next((place for place, other in enumerate(left) if _breaks(first, other)), 0)
    return 0


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
        other.tier == first.tier
        and other.score.nearness.steps == first.score.nearness.steps
        and (first.score.interest != "exact" or other.score.interest == "exact")
        and first.score.total - other.score.total <= margin
    )


def _stem(candidate: Candidate) -> tuple[str, ...]:
    """Return the beginning of the name, which initiatives of one organiser share."""
    return tuple(candidate.initiative.naam.casefold().split()[:2])
