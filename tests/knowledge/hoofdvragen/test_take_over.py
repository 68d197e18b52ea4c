"""Somebody else types on in a conversation: what was told stays."""

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.roles import CLIENT, PUPIL, WORKER, after


def test_a_parent_who_filled_in_the_childs_answers_keeps_them():
    pupil = {"rol": "leerling", "leeftijd": 14, "situatie": "vmbo_tl"}

    for text in ("oh wacht, ik ben trouwens de moeder", "hoi hier nu even zijn vader"):
        now = after(pupil, text)

        assert (now["rol"], now["leeftijd"]) == ("begeleider", 14)


def test_a_pupil_takes_over_from_a_parent():
    known = {
        "rol": "begeleider",
        "dossiers": {"zelf": {"rol": "leerling", "leeftijd": 15}, "nu": "ander"},
    }

    assert after(known, "hier is de leerling zelf weer")["rol"] == "leerling"


def test_a_pupil_who_was_taken_for_a_helper_keeps_the_answers():
    helper = {"rol": "begeleider", "situatie": "havo_vwo_3"}

    now = after(helper, "ik ben gewoon een leerling hoor")

    assert (now["rol"], now["situatie"]) == ("leerling", "havo_vwo_3")


@pytest.mark.parametrize("text", ["ik ben nu zelf aan het tikken", "zijn dochter hier nu"])
def test_a_pupil_who_types_themselves_goes_on(text):
    helper = {**PUPIL, "rol": "begeleider"}

    assert after(helper, text)["rol"] == "leerling"


@pytest.mark.parametrize(
    ("known", "text"),
    [
        (PUPIL, "hoi, u spreekt nu met zijn moeder, hij is even naar buiten"),
        (PUPIL, "ik ben de vader, ik maak het even af"),
        (PUPIL, "hier haar decaan, ik vul de vragen verder in"),
        (PUPIL, "opa hier, ze had geen zin meer"),
        ({**WORKER, "leeftijd": 22}, "zijn jobcoach hier, ik ga voor hem verder"),
    ],
)
@pytest.mark.parametrize("asked", [None, "keuzemoment", "invloed"])
def test_who_takes_over_goes_on_with_what_was_told(known, text, asked):
    now = after(known, text, asked=asked)

    assert now == {**now, **known, "rol": "begeleider"}
    assert now.get("invloed") is None


@pytest.mark.parametrize(
    "text",
    ["ik praat erover met mijn mentor", "mijn moeder zit naast me", "mentor hier op school"],
)
def test_a_helper_who_sits_by_takes_nothing_over(text):
    assert after(PUPIL, text, asked="invloed")["rol"] == "leerling"


@pytest.mark.parametrize(
    "text",
    [
        "hallo hier de dochter, mama is boodschappen doen",
        "ze typt nu zelf verder",
        "nu typt de leerlinge zelf",
        "ik ben die leerling, meneer moest naar een les",
        "ik geef mijn telefoon aan haar zelf",
        "Noa hier, ik zit nu zelf achter de pc",
    ],
)
def test_who_was_helped_goes_on_with_what_was_told(text):
    now = after({**PUPIL, "rol": "begeleider"}, text)

    assert {slot: now[slot] for slot in PUPIL} == PUPIL
    assert after(now, "papa weer")["rol"] == "begeleider"


def test_a_client_without_school_goes_on_as_a_candidate():
    assert after(CLIENT, "de klant typt nu zelf")["rol"] == "kandidaat"


@pytest.mark.parametrize(
    "text", ["mijn dochter zit nu thuis", "hij gaat verder leren", "ze is nu zelf aan het kijken"]
)
def test_what_is_told_of_a_pupil_takes_nothing_over(text):
    assert after({**PUPIL, "rol": "begeleider"}, text)["rol"] == "begeleider"


@pytest.mark.parametrize("text", ["ik ben trouwens haar slb'er", "mijn jobcoach typt even mee"])
def test_a_helper_who_types_along_changes_no_answers(text):
    helped = after(WORKER, text)
    assert helped == {**helped, **WORKER, "rol": "begeleider"}

    assert after(helped, "oké ik ben het weer zelf")["rol"] == "kandidaat"


@pytest.mark.parametrize(
    "text",
    ["sorry mijn neefje zat aan mijn telefoon. ik ben 27", "nee, m'n zoon typte dat, ik ben 41"],
)
def test_a_child_that_typed_makes_no_helper(text):
    updates = read(Message(text, "corrigeer", 0.98, "leeftijd"), {"rol": "kandidaat"}).updates
    assert "rol" not in updates
    assert updates["leeftijd"] in (27, 41)
