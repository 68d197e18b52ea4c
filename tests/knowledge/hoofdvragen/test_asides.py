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


_ON_BENEFIT = {
    "rol": "kandidaat",
    "leeftijd": 52,
    "situatie": "zonder_werk_met_uitkering",
    "situatie_feiten": {"soort": ["geen_werk"], "uitkering": True},
    "uitkering": True,
}


@pytest.mark.parametrize(
    ("text", "question", "known", "slot", "value"),
    [
        ("telt een cursus lassen van vroeger mee?", "technische_achtergrond", _ON_BENEFIT,
         "technische_achtergrond", True),
        ("en geldt werk in een keuken ook?", "technische_achtergrond", _ON_BENEFIT,
         "technische_achtergrond", False),
        ("telt mijn zus ook mee?", "invloed", _WORKING, "invloed", ["vrienden"]),
        ("tellen kassen ook?", "interesse", _WORKING, "interesse", ["greentech"]),
    ],
)  # fmt: skip
def test_who_asks_whether_something_counts_answers_with_it(text, question, known, slot, value):
    reading = read(Message(text, "begrip_uitleg", 0.8, question), known)

    assert reading.updates[slot] == value


@pytest.mark.parametrize(
    "text", ["telt dat ook mee?", "telt mijn leeftijd mee als ik solliciteer?"]
)
def test_what_counts_is_no_answer_where_nobody_is_named(text):
    assert _told(text, "begrip_uitleg", "invloed", confidence=0.8) == set()


@pytest.mark.parametrize(
    ("text", "question", "known"),
    [
        ("kan ik dat in de avond naast mijn baan doen?", "invloed", _WORKING),
        ("is techniek niet vooral voor mannen", "technische_achtergrond", _ON_BENEFIT),
        ("is techniek niet vooral voor mannen", "interesse", _WORKING),
        ("heeft dat nog zin zonder opleiding", "keuzemoment", _WORKING),
        ("telt een toeslag ook als uitkering?", "uitkering", _WORKING),
    ],
)
def test_a_question_by_its_words_is_no_answer(text, question, known):
    assert _told(text, "antwoord", question, known, confidence=0.3) == set()


@pytest.mark.parametrize(
    ("text", "question", "slot"),
    [
        ("mag mijn moeder ook?", "invloed", "invloed"),
        ("kan ik ook lassen leren?", "interesse", "interesse"),
    ],
)
def test_an_answer_may_be_asked(text, question, slot):
    assert _told(text, "antwoord", question, confidence=0.3) == {slot}


def test_what_a_friend_thinks_beside_a_question_is_no_choice():
    text = "what is an opleiding? my brother say opleiding is nice"

    assert _told(text, None, "keuzemoment", confidence=0.0) == set()


_AT_PLACE = {**_WORKING, "keuzemoment": "blijven_of_switchen_deeltijd", "invloed": ["partner"]}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("wie pakt de beker dit jaar, utrecht of heerenveen", set()),
        ("weet jij waar het nu droger is, leiden of zwolle", set()),
        ("mijn broer is voor Feyenoord", set()),
        ("leiden. wie pakt de beker dit jaar?", {"gemeente", "regio"}),
    ],
)
def test_what_somebody_asks_about_is_not_where_they_live(text, told):
    assert _told(text, "buiten_bereik", "gemeente", _AT_PLACE) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nou 47 dan, wat heb je daaraan", {"leeftijd"}),
        ("38, als dat je gelukkig maakt", {"leeftijd"}),
        ("wat moet je met mijn 38 jaren ervaring", set()),
        ("6 keer dezelfde vraag", set()),
    ],
)
def test_a_number_that_comes_first_is_an_age_whatever_goes_with_it(text, told):
    assert _told(text, "waarom_vraag", "leeftijd", {"rol": "kandidaat"}) == told
