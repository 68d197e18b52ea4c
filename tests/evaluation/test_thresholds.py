"""The thresholds of `thresholds.yml` are met; `make evaluate` prints the same figures."""

import pytest

from tests.evaluation import dialogues, distress, facts, intents, matcher, persons, vacancies
from tests.evaluation.figures import Measured, judged

FOLDS = 3
"""Fewer than `make evaluate` takes: a fold costs some twelve seconds."""


def assert_met(part: str, measured: Measured) -> None:
    short = [str(figure) for figure in judged(part, measured.figures) if not figure.met]
    assert short == [], measured.faults


@pytest.mark.model
def test_intents_are_recognised():
    assert_met("bedoelingen", intents.measure(folds=FOLDS))


@pytest.mark.model
def test_facts_are_read():
    assert_met("feiten", facts.measure())


@pytest.mark.model
async def test_conversations_go_as_written(dialogue):
    assert_met("gesprekken", await dialogues.measure(dialogue, every=2))


@pytest.mark.model
async def test_need_is_heard(dialogue):
    assert_met("nood", await distress.measure(dialogue))


@pytest.mark.model
async def test_persons_are_placed(dialogue):
    assert_met("personen", await persons.measure(dialogue))


def test_the_matcher_agrees_with_a_coach():
    assert_met("matcher", matcher.measure())


def test_the_vacancy_check_agrees_with_people():
    assert_met("vacatures", vacancies.measure())
