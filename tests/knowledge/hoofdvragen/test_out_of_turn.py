"""A few words that answer another question than the one asked."""

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read

_WORKING = {
    "leeftijd": 41,
    "situatie": "werk_buiten_techniek",
    "situatie_feiten": {"soort": ["werk"], "technisch": False},
}
_CHOSEN = {**_WORKING, "keuzemoment": "blijven_of_switchen_deeltijd"}


def _read(text, question, known, *, role="kandidaat", intent="antwoord"):
    message = Message(text, intent, 0.9, question)
    return read(message, {"rol": role, **known}).updates


@pytest.mark.parametrize("text", ["hoorn", "In Schagen", "eh uit Purmerend dus"])
def test_a_place_is_no_choice(text):
    found = _read(text, "keuzemoment", _WORKING)
    assert found["gemeente"]
    assert "keuzemoment" not in found


def test_a_pupil_who_names_a_place_may_choose_where_to_study():
    known = {"leeftijd": 17, "situatie": "vwo_bovenbouw"}
    assert _read("Delft", "keuzemoment", known, role="leerling")["keuzemoment"]


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("m'n moeder denk ik", "gemeente", ["ouders"]),
        ("mijn slber", "interesse", ["studieloopbaanbegeleider"]),
        ("hun ouders", "keuzemoment", ["ouders"]),
        ("ikzelf", "gemeente", ["kandidaat"]),
    ],
)
def test_people_who_decide_are_taken_where_something_else_was_asked(text, question, expected):
    known = _WORKING if question == "keuzemoment" else {**_CHOSEN, "overgeslagen": ["invloed"]}
    assert _read(text, question, known)["invloed"] == expected


@pytest.mark.parametrize(
    ("text", "question", "expected"),
    [
        ("metselen ofzo", "invloed", ["bouw_infra"]),
        ("iets met boten", "gemeente", ["maritiem"]),
    ],
)
def test_a_wish_is_taken_where_something_else_was_asked(text, question, expected):
    assert _read(text, question, _CHOSEN)["interesse"] == expected


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("mijn moeder woont bij ons in huis sinds mei", "antwoord"),
        ("waarom mijn ouders?", "waarom_vraag"),
        ("kapper", "antwoord"),
    ],
)
def test_more_words_a_question_or_other_work_fill_nothing(text, intent):
    found = _read(text, "gemeente", _CHOSEN, intent=intent)
    assert not {"invloed", "interesse"} & set(found)


def test_what_is_known_stays():
    known = {**_CHOSEN, "invloed": ["partner"]}
    assert "invloed" not in _read("mijn vader", "gemeente", known)
