"""Who doubts to be fit for technical work, or young enough, is reassured."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message, notes
from tests.knowledge.hoofdvragen.people import CANDIDATE, WORKER


@pytest.mark.parametrize("intent", ["antwoord", None])
def test_who_doubts_to_be_fit_for_it_is_reassured_and_skips_nothing(intent):
    text = "ik heb twee linkerhanden, weet niet of het iets voor mij is"
    reading = read(message(text, intent=intent, asked="situatie"), {**CANDIDATE, "leeftijd": 57})

    assert reading.answered
    assert notes(reading) == ["aarzelt_geschikt"]
    assert reading.updates == {}


def test_a_town_that_is_also_a_word_is_read_beside_a_doubt():
    text = "Ik kom uit Leiden. Weet niet of het iets voor mij is"

    assert read(message(text), CANDIDATE).updates["gemeente"] == "Leiden"


def test_who_asks_whether_they_are_too_old_tells_an_age_all_the_same():
    reading = read(message("ben ik met 57 niet te oud?", asked="leeftijd"), CANDIDATE)

    assert reading.updates["leeftijd"] == 57
    assert notes(reading) == ["aarzelt_te_oud"]


def test_a_doubt_after_the_outcome_changes_nothing():
    reading = read(message("ben ik niet te oud?"), {**WORKER, "uitkomst_verteld": True})

    assert (reading.updates, reading.answered) == ({}, False)
    assert notes(reading) == ["aarzelt_te_oud"]
