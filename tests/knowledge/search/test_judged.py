"""The judged questions of judged.yml: what a coach expects of the search, and what not."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge.catalogue import Catalogue
from knowledge.initiatives import Initiative
from knowledge.language.places import find_places
from knowledge.matching.fit import nearness
from knowledge.matching.profile import Profile
from knowledge.vocabulary import BRANCHES

TODAY = datetime.date(2026, 11, 22)
JUDGED: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "judged.yml").read_text("utf-8")
)
WITH_A_PLACE = [
    one["vraag"]
    for one in JUDGED
    if find_places(one["vraag"], asked=True) and not (one.get("elders") or one.get("naam"))
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.from_data_files()


def first(catalogue: Catalogue, text: str, count: int) -> list[Initiative]:
    return [hit.initiatief for hit in catalogue.find(text, limit=count, today=TODAY).hits]


def ids(catalogue: Catalogue, text: str, count: int) -> set[str]:
    """Return the ids found; a record stands for its repeats."""
    hits = catalogue.find(text, limit=count, today=TODAY).hits
    return {one for hit in hits for one in (hit.initiatief.id, *hit.herhalingen)}


@pytest.mark.parametrize("judged", JUDGED, ids=[one["vraag"] for one in JUDGED])
def test_a_question_finds_what_a_coach_expects(
    catalogue: Catalogue, judged: dict[str, Any]
) -> None:
    text = judged["vraag"]

    assert "een" not in judged or first(catalogue, text, 1)[0].id == judged["een"]
    assert not judged.get("drie") or set(judged["drie"]) & ids(catalogue, text, 3)
    assert set(judged.get("vijf", ())) - ids(catalogue, text, 5) == set()
    assert set(judged.get("niet", ())) & ids(catalogue, text, 10) == set()
    if "branche" in judged:
        assert {one.branche for one in first(catalogue, text, 5)} == {judged["branche"]}


@pytest.mark.parametrize("text", WITH_A_PLACE)
def test_near_a_place_what_people_can_do_goes_first(catalogue: Catalogue, text: str) -> None:
    place = find_places(text, asked=True)[0]
    person = Profile(gemeente=place.gemeente, regio=None if place.gemeente else place.regio)

    found = first(catalogue, text, 10)

    late = [not one.for_persons or nearness(person, one).steps > 0 for one in found]
    assert late == sorted(late)


def test_the_judged_questions_name_records_and_branches_that_there_are(
    catalogue: Catalogue,
) -> None:
    for judged in JUDGED:
        assert judged.keys() <= {
            "vraag",
            "een",
            "drie",
            "vijf",
            "niet",
            "branche",
            "elders",
            "naam",
        }
        assert len(judged) > 1
        assert judged.get("branche", BRANCHES[0]) in BRANCHES
        named = {one for key in ("drie", "vijf", "niet") for one in judged.get(key, ())}
        named.add(judged.get("een", "zh-001"))
        assert {one for one in named if catalogue.get(one) is None} == set()
