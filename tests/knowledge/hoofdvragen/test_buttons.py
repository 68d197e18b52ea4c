"""Buttons: what a press answers."""

from __future__ import annotations

from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message, told
from tests.knowledge.hoofdvragen.people import WORKER


def test_a_button_gives_exactly_its_values():
    reading = read(message(asked="leeftijd", situatie="vmbo_tl"), {"rol": "leerling"})

    assert told(reading.updates) == {"situatie": "vmbo_tl"}


def test_a_button_for_a_sort_of_school_leaves_the_rest_to_ask():
    known = {"rol": "leerling", "leeftijd": 20}

    known |= read(message(asked="situatie", soort="hbo"), known).updates
    assert next_question(known) == "situatie"
    known |= read(message(asked="situatie", feit={"technisch": False}), known).updates

    assert known["situatie"] == "hbo_niet_technisch"


def test_a_region_button_takes_the_place_of_the_municipality():
    known = {**WORKER, "gemeente": "Gouda", "regio": "midden_holland", "wacht_op": "regio"}

    reading = read(message(intent="antwoord", regio="rijnmond"), known)

    assert reading.updates["regio"] == "rijnmond"
    assert reading.updates["gemeente"] is None
    assert reading.updates["wacht_op"] is None
