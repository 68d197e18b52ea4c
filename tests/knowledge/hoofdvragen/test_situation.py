"""The situation: school, work, benefit and background, as answers tell it."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import after, answered, message
from tests.knowledge.hoofdvragen.people import CANDIDATE, WORKER


@pytest.mark.parametrize(
    ("text", "intent", "situation"),
    [
        ("ik krijg kindgebonden budget", "geld_en_regelingen", "zonder_werk_zonder_uitkering"),
        ("de ww is sinds juni gestopt hoor", "antwoord", "zonder_werk_zonder_uitkering"),
        ("leefgeld", "geld_en_regelingen", "zonder_werk_met_uitkering"),
    ],
)
def test_money_is_a_benefit_or_an_allowance(text, intent, situation):
    known = {**CANDIDATE, "leeftijd": 40, "situatie_feiten": {"soort": ["geen_werk"]}}

    assert answered(text, known, intent=intent).updates["situatie"] == situation


def test_of_a_benefit_the_background_is_work_and_no_hobby():
    known = {**CANDIDATE, "leeftijd": 40, "situatie": "zonder_werk_met_uitkering"}

    for text in ("ik rommel alleen thuis wat", "ja als hobby, nooit voor werk"):
        assert answered(text, known).updates["technische_achtergrond"] is False


def test_a_background_told_after_the_outcome_changes_the_persona():
    known = {
        **CANDIDATE, "leeftijd": 50, "situatie": "zonder_werk_met_uitkering", "uitkering": True,
        "technische_achtergrond": False, "persona": "uitkering_zonder_techniek",
        "situatie_feiten": {"soort": ["geen_werk"], "uitkering": True}, "uitkomst_verteld": True,
    }  # fmt: skip

    updates = read(message("ik heb toch 12 jaar als loodgieter gewerkt hoor"), known).updates

    assert updates["persona"] == "uitkering_met_techniek"


@pytest.mark.parametrize(
    "text", ["zoek maar iets in de bouw", "laat maar wat met auto's zien", "lassen lijkt me leuk"]
)
def test_a_wish_told_at_the_question_about_the_background_is_no_background(text):
    known = {**CANDIDATE, "situatie": "zonder_werk_met_uitkering"}
    updates = read(message(text, asked="technische_achtergrond"), known).updates

    assert "technische_achtergrond" not in updates
    assert updates["interesse"]


def test_a_pupil_who_turns_out_to_work_becomes_a_candidate():
    known = {"rol": "leerling", "leeftijd": 15, "situatie_feiten": {"soort": ["vmbo"]}}

    reading = read(message("nee ik zit niet op school, ik werk in een winkel, ben 24",
                           intent="corrigeer", asked="situatie"), known)  # fmt: skip

    assert reading.updates["rol"] == "kandidaat"
    assert reading.updates["persona"] == "werk_buiten_techniek"


def test_a_candidate_who_turns_out_to_be_at_school_becomes_a_pupil():
    reading = read(message("ik ben 14 en zit in 2 vmbo", asked="leeftijd"), CANDIDATE)

    assert reading.updates["rol"] == "leerling"


def test_a_change_of_work_is_heard_beside_another_question():
    reading = read(message("ik ben sinds deze maand werkloos en krijg WW", intent="antwoord",
                           asked="keuzemoment"), WORKER)  # fmt: skip

    assert reading.updates["situatie"] == "zonder_werk_met_uitkering"
    assert "keuzemoment" not in reading.updates


def test_mavo_without_a_technical_profile_to_name_is_vmbo_tl():
    known = after({"rol": "leerling"}, "16", "4 tl", "4 tl")

    assert known["situatie"] == "vmbo_tl"


def test_the_occupation_of_a_grown_client_is_work():
    known = {"rol": "begeleider", "leeftijd": 48}

    assert answered("verpleegkundige", known).updates["situatie"] == "werk_buiten_techniek"


@pytest.mark.parametrize(
    ("text", "role", "situation"),
    [
        ("wo biologie, bijna afgestudeerd, en nu?", "leerling", "wo_niet_technisch"),
        ("master sterrenkunde, over een half jaar klaar. wat dan?", "leerling", "wo_technisch"),
        ("hoe lang duurt een master sterrenkunde?", None, None),
    ],
)
def test_who_asks_what_comes_after_a_study_tells_that_study(text, role, situation):
    updates = read(message(text), {}).updates

    assert (updates.get("rol"), updates.get("situatie")) == (role, situation)


def test_work_that_was_told_counts_whatever_it_sounds_like():
    said = Message("kok in loondienst bij een hotel", "geld_en_regelingen", 0.9, "situatie")

    told = read(said, {"rol": "kandidaat", "leeftijd": 39}).updates

    assert told["situatie"] == "werk_buiten_techniek"
