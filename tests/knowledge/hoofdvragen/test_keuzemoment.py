"""The answer at a keuzemoment: the usual choice, another one, or none yet."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import answered, notes
from tests.knowledge.hoofdvragen.people import WORKER


def test_a_refused_choice_is_asked_openly():
    known = {**WORKER}

    reading = answered("nee", known, intent="ontken")
    known |= reading.updates

    assert known["wacht_op"] == "keuze"
    assert next_question(known) == "keuzemoment"


def test_a_choice_that_the_table_does_not_hold_is_kept_as_another():
    known = {**WORKER, "wacht_op": "keuze"}

    reading = answered("ik wil een eigen bedrijf beginnen", known)

    assert reading.updates["keuzemoment"] == "anders"
    assert reading.updates["wacht_op"] is None


@pytest.mark.parametrize("text", ["nog niet", "nog lang niet", "nog niks"])
def test_who_has_nothing_to_choose_yet_stands_before_the_usual_choice(text):
    known = {"rol": "leerling", "leeftijd": 12, "situatie": "vmbo_onderbouw"}

    reading = answered(text, known, intent="ontken")

    assert reading.updates["keuzemoment"] == "beroepsgericht_profiel"


def test_a_school_that_is_weighed_changes_no_situation():
    known = {"rol": "leerling", "leeftijd": 18, "situatie": "mbo_niet_technisch"}
    said = Message("pabo of toch iets anders", "corrigeer", 0.5, "keuzemoment")

    assert read(said, known).updates["keuzemoment"] == "verder_leren_of_werken_breed"


def test_where_to_study_is_no_home():
    known = {"rol": "leerling", "leeftijd": 16, "situatie": "vwo_bovenbouw"}

    assert "gemeente" not in answered("delft of leiden", known).updates


def test_who_does_not_know_the_choice_yet_is_reassured():
    assert notes(answered("weet ik niet", WORKER, intent="weet_niet")) == ["keuze_hoeft_niet_zeker"]


@pytest.mark.parametrize(
    ("text", "intent", "sure"),
    [
        ("godver, alweer een vraag, we lopen al weken naar iedereen", "nlu_fallback", 0.5),
        ("geen idee wat je met die keuze bedoelt", "weet_niet", 0.9),
        ("zelf ben ik trouwens 52, maar dit is voor haar", "corrigeer", 0.9),
    ],
)
def test_who_scolds_or_asks_or_tells_of_a_helper_chooses_nothing(text, intent, sure):
    pupil = {"rol": "begeleider", "leeftijd": 16, "situatie": "havo_bovenbouw"}

    now = read(Message(text, intent, sure, "keuzemoment"), pupil).updates

    assert now.get("keuzemoment") is None


def test_who_does_not_know_the_choice_gets_the_usual_one():
    pupil = {"rol": "begeleider", "leeftijd": 16, "situatie": "havo_bovenbouw"}

    now = read(Message("geen idee nog", "weet_niet", 0.9, "keuzemoment"), pupil).updates

    assert now["keuzemoment"] == "vervolgonderwijs_hbo"


@pytest.mark.parametrize("text", ["nog altijd niet", "ik snap het nog steeds niet hoor"])
def test_who_still_does_not_follow_says_no_to_no_choice(text):
    known = {"rol": "leerling", "leeftijd": 11, "situatie": "primair_onderwijs"}

    assert not read(Message(text, "ontken", 0.9, "keuzemoment"), known).answered


def test_who_still_has_no_benefit_says_no():
    assert Message("nog steeds niet", "ontken", 0.9, "uitkering").short == "nee"
