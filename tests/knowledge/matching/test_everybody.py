"""What holds for everybody: every situation, persona, region and interest."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

import pytest

from knowledge import vocabulary as v
from knowledge.actuality import is_gone
from knowledge.catalogue import Catalogue
from knowledge.hoofdvragen.table import situations
from knowledge.matching.matcher import Match
from knowledge.matching.profile import Profile

TODAY = datetime.date(2026, 11, 22)
_OLDEST = 60


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.from_data_files()


def profiles(situatie: str) -> Iterator[Profile]:
    youngest, oldest = situations()[situatie].ages
    for persona in v.PERSONAS_BIJ_SITUATIE.get(situatie, (None,)):
        for regio in (None, *v.REGIOS):
            for interesse in ((), *((branch,) for branch in v.BRANCHES)):
                yield Profile(
                    leeftijd=(youngest + min(oldest, _OLDEST)) // 2,
                    situatie=situatie,
                    persona=persona,
                    regio=regio,
                    interesse=interesse,
                )


@pytest.mark.parametrize("situatie", v.SITUATIES)
def test_the_first_ten_are_for_this_person_and_what_is_near_goes_first(
    catalogue: Catalogue, situatie: str
) -> None:
    for profile in profiles(situatie):
        found = catalogue.match(profile, 10, today=TODAY)
        far = [_is_far(match) for match in found if not _is_only_there(profile, match)]

        assert far == sorted(far), profile
        assert not [one for one in found if _is_wrong(profile, one)], profile


def _is_far(match: Match) -> bool:
    return match.score.nearness.steps > 0


def _is_only_there(profile: Profile, match: Match) -> bool:
    """Next door an adult finds the interest that is not at home."""
    return profile.kind == "volwassene" and _is_far(match) and match.score.interest == "exact"


def _is_wrong(profile: Profile, match: Match) -> bool:
    one, steps = match.initiatief, match.score.nearness.steps
    return (
        not one.for_persons
        or is_gone(one, TODAY)
        or steps > 1
        or (steps > 0 and one.toegang == "via_school")
        or (one.for_children and profile.situatie not in v.SITUATIES_BASISSCHOOL)
    )
