"""The matcher: from a profile to the initiatives that fit, best first."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from knowledge.initiatives import Initiative
from knowledge.matching.index import Array, Index
from knowledge.matching.profile import Profile
from knowledge.matching.ranking import Candidate, rank
from knowledge.matching.reasons import reason, warning
from knowledge.matching.score import Score, score
from knowledge.matching.suitable import suitable
from knowledge.matching.weights import Weights, default_weights


@dataclass(frozen=True)
class Match:
    """An initiative that fits.

    `reden` says why in plain Dutch. `herhalingen` are the ids of the repeats that it
    stands for. `waarschuwing` tells of passed dates or another region, and must be shown
    with it.
    """

    initiatief: Initiative
    score: Score
    reden: str
    herhalingen: tuple[str, ...]
    waarschuwing: str | None


def match(
    profile: Profile,
    index: Index,
    limit: int = 3,
    offset: int = 0,
    today: datetime.date | None = None,
    weights: Weights | None = None,
    among: Array | None = None,
) -> list[Match]:
    """Return at most `limit` initiatives for this person, best first, after `offset` others.

    The order is the same for every call with the same input, so `offset` goes on where
    the last page ended. `today` is the present day unless given. `among` tells for each
    initiative of the index whether it may be shown. Raises ValueError when `limit` or
    `offset` is negative.
    """
    day = today or datetime.date.today()
    if limit < 0 or offset < 0:
        raise ValueError("Het aantal en het begin van de lijst kunnen niet onder nul zijn.")
    fits = suitable(index, profile, day)
    if among is not None:
        fits &= among
    points = weights or default_weights()
    scores = score(index, profile, points, day)
    page = rank(index, profile, fits, scores, points, offset + limit)[offset:]
    return [_match(profile, candidate, day) for candidate in page]


def _match(profile: Profile, candidate: Candidate, today: datetime.date) -> Match:
    return Match(
        initiatief=candidate.initiative,
        score=candidate.score,
        reden=reason(profile, candidate),
        herhalingen=candidate.repeats,
        waarschuwing=warning(profile, candidate.initiative, candidate.score, today),
    )
