"""The judged persons of `judged/`: what a coach would show them, and what never."""

from __future__ import annotations

from statistics import mean
from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.catalogue import Catalogue
from tests.knowledge.matching.evaluation import SETS, evaluate, persons

PERSONS = [person for name in SETS for person in persons(name)]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.from_data_files()


@pytest.mark.parametrize("person", PERSONS, ids=[person["wie"] for person in PERSONS])
def test_a_good_answer_is_among_the_first_three_and_nothing_forbidden_among_the_first_ten(
    catalogue: Catalogue, person: dict[str, Any]
) -> None:
    result = evaluate(catalogue, person)

    assert result.forbidden == ()
    assert result.in_first_three, result.shown


@pytest.mark.parametrize("name", SETS)
def test_the_order_is_near_that_of_a_coach(catalogue: Catalogue, name: str) -> None:
    assert mean(evaluate(catalogue, person).ndcg for person in persons(name)) >= 0.80


def test_the_persons_cover_every_persona_situation_branch_and_region_of_zuid_holland() -> None:
    told = [person["profiel"] for person in PERSONS]

    assert {one.get("persona") for one in told} >= set(v.PERSONAS)
    assert {one["situatie"] for one in told} == set(v.SITUATIES)
    interests = {branch for one in told for branch in one.get("interesse") or ()}
    assert interests >= set(v.BRANCHES) - {v.TECHNIEK_BREED}


def test_a_judgement_names_records_that_there_are(catalogue: Catalogue) -> None:
    for person in PERSONS:
        named = {*person["passend"], *person["verboden"]}
        assert {identity for identity in named if catalogue.get(identity) is None} == set()
        assert not set(person["passend"]) & set(person["verboden"])
        assert set(person["passend"].values()) <= {1, 2, 3}
