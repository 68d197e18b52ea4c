"""An age and a situation that do not go together."""

from __future__ import annotations

from tests.knowledge.hoofdvragen.conversations import answered
from tests.knowledge.hoofdvragen.people import CANDIDATE


def test_age_and_situation_that_contradict_are_asked_about():
    reading = answered("ik zit in groep 7", {**CANDIDATE, "leeftijd": 38})

    assert reading.updates["twijfel"] == {"leeftijd": 38, "situatie": "primair_onderwijs"}
    assert reading.updates.get("situatie") is None


def test_a_doubt_can_be_confirmed():
    doubt = {"leeftijd": 23, "situatie": "vwo_bovenbouw"}
    known = {"rol": "leerling", "leeftijd": 23, "twijfel": doubt}

    reading = answered("ja", known, intent="bevestig")

    assert reading.updates["situatie"] == "vwo_bovenbouw"
    assert reading.updates["twijfel"] is None


def test_a_doubt_can_be_solved_by_another_situation():
    doubt = {"leeftijd": 38, "situatie": "primair_onderwijs"}
    known = {**CANDIDATE, "leeftijd": 38, "twijfel": doubt,
             "situatie_feiten": {"soort": ["po"]}}  # fmt: skip

    reading = answered("oh nee, ik werk in een magazijn", known)

    assert reading.updates["situatie"] == "werk_buiten_techniek"
    assert reading.updates["twijfel"] is None


def test_a_doubt_can_be_solved_by_another_age():
    doubt = {"leeftijd": 38, "situatie": "primair_onderwijs"}
    known = {"rol": "leerling", "leeftijd": 38, "twijfel": doubt,
             "situatie_feiten": {"soort": ["po"]}}  # fmt: skip

    reading = answered("nee, ik ben 8", known, intent="corrigeer")

    assert reading.updates["leeftijd"] == 8
    assert reading.updates["situatie"] == "primair_onderwijs"
    assert reading.updates["twijfel"] is None
