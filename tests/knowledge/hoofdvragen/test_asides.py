"""A remark of somebody's own, whatever names are in it, answers nothing."""

import pytest

from knowledge.hoofdvragen.known import ANSWERS
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read

_WORKING = {
    "rol": "kandidaat",
    "leeftijd": 41,
    "situatie": "werk_buiten_techniek",
    "situatie_feiten": {"soort": ["werk"], "technisch": False},
}


def _told(text, intent, question, known=_WORKING, confidence=0.97):
    updates = read(Message(text, intent, confidence, question), known).updates
    slots = set(ANSWERS) - {"persona"}
    return {slot for slot in slots if slot in updates and updates[slot] != known.get(slot)}


@pytest.mark.parametrize(
    ("text", "intent", "question"),
    [
        ("heb je een mailadres van een coach voor me", "mens_spreken", "invloed"),
        ("wat is een leerwerkloket nou weer", "begrip_uitleg", "invloed"),
        ("uitleg uwv", "begrip_uitleg", "invloed"),
        ("nou bedankt gast", "bedank", "invloed"),
        ("donder op man", "scheldwoorden", "invloed"),
        ("echt man geen idee", "weet_niet", "invloed"),
        ("chat ik hier met een computer", "ben_je_een_bot", "interesse"),
        ("je bent gewoon een robot toch", "ben_je_een_bot", "leeftijd"),
        ("hallo meneer de robot", "groet", "interesse"),
        ("yo hoe werkt dit hier", "help", "keuzemoment"),
        ("ik snap niet wat ik hier moet doen", "help", "keuzemoment"),
        ("ja waar kan ik dan bellen", "mens_spreken", "keuzemoment"),
    ],
)
def test_a_sure_remark_answers_nothing(text, intent, question):
    known = {**_WORKING, "invloed": ["ouders"]} if question == "leeftijd" else _WORKING
    assert _told(text, intent, question, known) == set()


@pytest.mark.parametrize(
    ("text", "intent", "question", "slot"),
    [
        ("coach", "mens_spreken", "invloed", "invloed"),
        ("bedankt, ik woon in Delft", "bedank", "gemeente", "gemeente"),
        ("mijn vrouw heeft een zware stem", "buiten_bereik", "invloed", "invloed"),
        ("en m'n broer", "groet", "invloed", "invloed"),
        ("moeder vader broer", "antwoord", "invloed", "invloed"),
        ("robots", "ben_je_een_bot", "interesse", "interesse"),
    ],
)
def test_an_answer_that_looks_like_a_remark_is_heard(text, intent, question, slot):
    confidence = 0.8 if text == "robots" else 0.97
    assert slot in _told(text, intent, question, confidence=confidence)


@pytest.mark.parametrize("question", ["leeftijd", "keuzemoment", "invloed", "interesse"])
@pytest.mark.parametrize(
    "text", ["ik ben helemaal niet handig", "ben ik hier niet te oud voor", "is het niet te laat"]
)
def test_a_doubt_alone_answers_nothing(text, question):
    known = {"rol": "kandidaat"} if question == "leeftijd" else _WORKING
    reading = read(Message(text, "klacht", 0.4, question), known)

    assert reading.answered
    assert reading.updates == {}
    assert [note.key.startswith("aarzelt_") for note in reading.notes] == [True]


@pytest.mark.parametrize("text", ["gratis of niet", "dat woord ken ik niet", "ja wat kost dat"])
def test_neither_yes_nor_no(text):
    assert Message(text).short is None


@pytest.mark.parametrize(
    ("text", "reply"), [("ja hoezo", "ja"), ("nee waarom", "nee"), ("dat doe ik niet", "nee")]
)
def test_yes_or_no_before_a_question(text, reply):
    assert Message(text).short == reply


@pytest.mark.parametrize("question", ["situatie", "keuzemoment"])
@pytest.mark.parametrize(
    "text", ["heb je daar natuurkunde voor nodig", "wat kan ik later met mavo", "mag dat met vwo"]
)
def test_a_question_about_a_school_tells_no_school(text, question):
    known = {**_WORKING, "situatie": None} if question == "situatie" else _WORKING
    assert _told(text, "orienteren", question, known, confidence=0.6) == set()


def test_a_question_may_hold_the_choice_or_the_school():
    assert _told("moet ik blijven of switchen", "orienteren", "keuzemoment") == {"keuzemoment"}
    school = read(Message("havo 4?", "antwoord", 0.9, "situatie"), {"rol": "leerling"})
    assert school.updates["situatie"] == "havo_bovenbouw"


def test_what_another_says_beside_a_question_is_no_choice():
    text = "wat is bbl? mijn zwager zegt bbl is goed"
    assert _told(text, "begrip_uitleg", "keuzemoment", confidence=0.5) == set()
