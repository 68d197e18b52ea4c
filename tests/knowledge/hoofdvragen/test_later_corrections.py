"""Answers that are taken back at a later question, or after the results."""

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message
from tests.knowledge.hoofdvragen.people import CHILD, COOK, PUPIL, STUDENT, TOLD_ALL


@pytest.mark.parametrize(
    ("text", "known", "slot", "expected"),
    [
        ("nou nee, ik zie het verkeerd, hij is vorige week 14 geworden", CHILD, "leeftijd", 14),
        ("nee joh, ik volg mobiliteit en transport", PUPIL, "situatie",
         "vmbo_bovenbouw_technisch"),
        ("nee, ik studeer elektrotechniek", STUDENT, "situatie", "hbo_technisch"),
        ("nee Zwolle is bij mijn vader, zet maar Kampen neer", COOK, "gemeente", "Kampen"),
    ],
)  # fmt: skip
def test_no_to_the_choice_that_tells_a_fact_leaves_the_choice_open(text, known, slot, expected):
    reading = read(message(text, asked="keuzemoment"), known)

    assert reading.updates[slot] == expected
    assert "keuzemoment" not in reading.updates


@pytest.mark.parametrize("text", ["nee ik ga werken", "nee, ik wil naar het mbo"])
def test_no_to_the_choice_that_tells_a_wish_is_a_choice(text):
    reading = read(message(text, asked="keuzemoment"), PUPIL)

    assert reading.updates["keuzemoment"]
    assert "situatie" not in reading.updates


def test_an_age_beside_the_choice_decides_which_choice_it_is():
    known = {key: COOK[key] for key in ("rol", "situatie", "situatie_feiten")}

    reading = read(message("ja klopt, en ik ben 22", asked="keuzemoment"), known)

    assert reading.updates["keuzemoment"] == "blijven_of_switchen"


@pytest.mark.parametrize(
    ("text", "expected"), [("is 55 te oud?", None), ("ik ben 39, kan dat?", 39)]
)
def test_an_age_that_is_only_asked_about_changes_nothing(text, expected):
    assert read(message(text), {**COOK, **TOLD_ALL}).updates.get("leeftijd") == expected


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("mijn ouders hebben er bij nader inzien niks over te zeggen, ik kies zelf", PUPIL,
         ["kandidaat"]),
        ("mijn ouders bemoeien zich er niet meer mee, mijn mentor wel", PUPIL, ["mentor"]),
        ("bij nader inzien maak ik die keuze in mijn eentje", PUPIL, ["kandidaat"]),
        ("wij gaan er niet over, hij kiest zelf", CHILD, ["kandidaat"]),
        ("mijn man zegt dat wij er niet over gaan: onze zoon beslist zelf", CHILD,
         ["kandidaat"]),
    ],
)  # fmt: skip
def test_who_is_said_to_have_no_say_no_longer_decides(text, known, expected):
    reading = read(message(text, intent="corrigeer"), {**known, **TOLD_ALL})

    assert reading.updates["invloed"] == expected


@pytest.mark.parametrize(
    "text",
    ["laat maar, mijn ouders beslissen niet mee, ik kies zelf", "ach laat maar: ik kies zelf"],
)
@pytest.mark.parametrize("intent", ["antwoord", "sla_over"])
def test_never_mind_before_who_decides_skips_no_question(text, intent):
    known = {**PUPIL, "keuzemoment": "vervolgopleiding", "invloed": ["ouders"]}

    reading = read(message(text, intent=intent, asked="gemeente"), known)

    assert reading.updates["invloed"] == ["kandidaat"]
    assert "overgeslagen" not in reading.updates


@pytest.mark.parametrize("text", ["laat maar, dat zeg ik niet", "laat maar"])
def test_never_mind_skips_the_question_where_nobody_is_named(text):
    known = {**PUPIL, "keuzemoment": "vervolgopleiding", "invloed": ["ouders"]}

    assert read(message(text, asked="gemeente"), known).updates["overgeslagen"] == ["gemeente"]


@pytest.mark.parametrize(
    "text",
    ["haha nee ik ben geen juf, ik ben zelf die leerling", "nee, ik zit zelf gewoon op school"],
)
def test_a_pupil_who_was_taken_for_a_helper_keeps_the_answers(text):
    reading = read(message(text, intent="corrigeer", asked="keuzemoment"), CHILD)

    assert reading.updates["rol"] == "leerling"
    assert "leeftijd" not in reading.updates


def test_a_helper_who_corrects_something_of_the_pupil_stays_a_helper():
    reading = read(message("sorry, de leerling zit in 3 havo", intent="corrigeer"), CHILD)

    assert "rol" not in reading.updates
    assert reading.updates["situatie"] == "havo_vwo_3"


def test_a_choice_that_was_skipped_along_is_asked_once_the_situation_is_told():
    known = {"rol": "kandidaat", "leeftijd": 51, "invloed": ["partner"],
             "overgeslagen": ["situatie", "uitkering", "keuzemoment"]}  # fmt: skip

    reading = read(message("ik werk toch gewoon als kapster", asked="gemeente"), known)

    assert reading.updates["situatie"] == "werk_buiten_techniek"
    assert reading.updates["overgeslagen"] == []


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("ik wil weer bij het begin beginnen, mijn broer vult het nu in", "opnieuw"),
        ("hoeft nu even niet, ik kijk later nog eens. Dag!", "afscheid"),
    ],
)
def test_who_starts_over_or_leaves_chooses_nothing(text, intent):
    known = {
        "rol": "leerling",
        "leeftijd": 16,
        "situatie": "vmbo_bovenbouw_technisch",
        "situatie_feiten": {"soort": ["vmbo"], "jaar": 4, "technisch": True, "tl": False},
    }

    told = read(Message(text, intent, 1.0, "keuzemoment"), known).updates

    assert told.get("keuzemoment") is None
