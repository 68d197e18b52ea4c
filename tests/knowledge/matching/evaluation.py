"""How well the matcher agrees with a coach, person by person.

The persons of `judged/` were graded without looking at the
matcher: 3 would be named first, 2 is a good answer, 1 is acceptable; `verboden` must not
be in the first ten.
"""

from __future__ import annotations

import datetime
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from knowledge.catalogue import Catalogue
from knowledge.matching.matcher import Match
from knowledge.matching.profile import Profile

JUDGED = Path(__file__).parent / "judged"
TODAY = datetime.date(2026, 11, 22)

SETS = ("volwassenen", "leerlingen", "apart", "nieuw", "daarna")
GOOD = 2
_DEPTH = 5
_FIRST = 3
_FORBIDDEN_DEPTH = 10


@dataclass(frozen=True)
class Result:
    """What one person was shown; `forbidden` are ids in the first ten that must not be."""

    wie: str
    ndcg: float
    in_first_three: bool
    forbidden: tuple[str, ...]
    shown: tuple[tuple[str, int], ...]


def persons(name: str) -> list[dict[str, Any]]:
    """Return the judged persons of a file of `judged/`."""
    found: list[dict[str, Any]] = yaml.safe_load((JUDGED / f"{name}.yml").read_text("utf-8"))
    return found


def profile(values: dict[str, Any]) -> Profile:
    """Return the profile that a file describes."""
    return Profile(**{**values, "interesse": tuple(values.get("interesse") or ())})


def evaluate(catalogue: Catalogue, person: dict[str, Any]) -> Result:
    """Return how the matches of one person agree with the judgement."""
    grades: dict[str, int] = person["passend"]
    matches = catalogue.match(profile(person["profiel"]), _FORBIDDEN_DEPTH, today=TODAY)
    shown = [(match.initiatief.id, _grade(match, grades)) for match in matches]
    best = _ideal(catalogue, grades)
    ids = {identity for match in matches for identity in (match.initiatief.id, *match.herhalingen)}
    return Result(
        wie=person["wie"],
        ndcg=_gain([grade for _, grade in shown]) / _gain(best),
        in_first_three=any(grade >= GOOD for _, grade in shown[:_FIRST]),
        forbidden=tuple(sorted(ids & set(person["verboden"]))),
        shown=tuple(shown[:_DEPTH]),
    )


def _grade(match: Match, grades: dict[str, int]) -> int:
    """A record stands for its repeats."""
    return max(grades.get(one, 0) for one in (match.initiatief.id, *match.herhalingen))


def _ideal(catalogue: Catalogue, grades: dict[str, int]) -> list[int]:
    """The grades, best first, with every group of repeats once."""
    best: dict[str, int] = {}
    for identity, grade in grades.items():
        found = catalogue.get(identity)
        assert found is not None, identity
        key = found.groep or identity
        best[key] = max(best.get(key, 0), grade)
    return sorted(best.values(), reverse=True)


def _gain(grades: list[int]) -> float:
    return sum(
        (2**grade - 1) / math.log2(place + 1) for place, grade in enumerate(grades[:_DEPTH], 1)
    )
