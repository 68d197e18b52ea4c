"""A step back, and starting over."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.known import ANSWERS, INTERNAL, next_question
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import after, answered, message, notes, told
from tests.knowledge.hoofdvragen.people import CANDIDATE, WORKER

# Back


def test_back_undoes_the_last_message_with_all_that_followed_from_it():
    before = after({}, "ik wil de techniek in", "34")
    known = after(before, "ik werk in een winkel")

    reading = read(message("terug", intent="terug", asked="keuzemoment"), known)

    assert told({**known, **reading.updates}) == told(before)
    assert notes(reading) == ["terug"]


def test_back_can_be_said_again_and_again_until_the_start():
    known = after({}, "ik wil de techniek in", "34", "ik werk in een winkel")

    for _ in range(3):
        known |= read(message("terug", intent="terug"), known).updates

    assert told(known) == {}
    assert notes(read(message("terug", intent="terug"), known)) == ["terug_kan_niet"]


def test_back_after_a_correction_brings_the_earlier_answer_back_and_says_so():
    known = after({}, "ik wil de techniek in", "83")
    known |= read(message("ik bedoel 38", intent="corrigeer", asked="situatie"), known).updates
    assert known["leeftijd"] == 38

    reading = read(message("terug", intent="terug", asked="situatie"), known)

    assert reading.updates["leeftijd"] == 83
    assert notes(reading) == ["teruggezet"]
    assert reading.notes[0].values == {"slot": "leeftijd", "waarde": 83}


def test_back_remembers_a_skipped_question_too():
    known = after(CANDIDATE, "sla over")

    known |= read(message("terug", intent="terug"), known).updates

    assert next_question(known) == "leeftijd"


def test_the_way_back_is_not_endless():
    known = dict(CANDIDATE)
    for age in range(20, 60):
        known |= read(message(f"ik ben {age}", intent="corrigeer"), known).updates

    assert len(known["geschiedenis"]) == 12


# Starting over


@pytest.mark.parametrize(
    "sure", [message("ja", intent="bevestig"), message(intent="opnieuw", stap="opnieuw")]
)
def test_starting_over_forgets_everything(sure):
    reading = read(sure, {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates == dict.fromkeys((*ANSWERS, *INTERNAL))
    assert notes(reading) == ["opnieuw"]


@pytest.mark.parametrize(
    "unsure", [message("nee", intent="ontken"), message(intent="ontken", stap="verder")]
)
def test_starting_over_can_be_refused(unsure):
    reading = read(unsure, {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates == {"wacht_op": None}
    assert notes(reading) == ["niet_opnieuw"]


def test_who_tells_of_somebody_else_at_once_has_begun_anew():
    reading = read(message("mijn zoon is 12 en zit in groep 8"), {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates["leeftijd"] == 12
    assert reading.updates["situatie"] == "primair_onderwijs"
    assert reading.updates["interesse"] is None
    assert notes(reading)[0] == "opnieuw"


def test_who_says_again_what_they_come_for_has_begun_anew():
    again = message("ik wil de techniek in", intent="overstappen")
    reading = read(again, {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates["rol"] == "kandidaat"
    assert reading.updates["leeftijd"] is None


def test_a_correction_instead_of_a_yes_keeps_the_rest():
    reading = read(message("nee wacht, ik ben 43"), {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates["leeftijd"] == 43
    assert "situatie" not in reading.updates or reading.updates["situatie"] == WORKER["situatie"]


def test_a_yes_starts_over_only_when_that_was_asked():
    assert "opnieuw" not in notes(
        read(message("ja", intent="bevestig", asked="keuzemoment"), WORKER)
    )


# "Opnieuw?" that gets no yes


def test_a_step_back_starts_nothing_over():
    reading = read(message("terug", intent="terug"), {**WORKER, "wacht_op": "opnieuw"})

    assert notes(reading) == ["niet_opnieuw"]


def test_a_yes_to_a_later_question_starts_nothing_over():
    known = {**WORKER, "wacht_op": "opnieuw"}
    for text in ("ik woon in Gouda", "ja"):
        known |= answered(text, known).updates

    assert known["keuzemoment"] == "blijven_of_switchen_deeltijd"
    assert known["gemeente"] == "Gouda"


@pytest.mark.parametrize("known", [{}, {"rol": "leerling", "leeftijd": 15}], ids=["new", "told"])
def test_answers_beside_a_wrong_press_are_taken(known):
    text = "oeps verkeerde knop, ik ben 16 en doe havo 4"

    updates = read(message(text, intent="terug", asked="situatie"), known).updates

    assert (updates["leeftijd"], updates["situatie"]) == (16, "havo_bovenbouw")


def test_who_asks_to_go_back_goes_back_whatever_is_told_beside():
    known = after({}, "ik wil de techniek in", "34")
    text = "ik ben 43 en klikte te snel, mag ik een vraag terug"

    assert notes(read(message(text, intent="terug"), known)) == ["terug"]
