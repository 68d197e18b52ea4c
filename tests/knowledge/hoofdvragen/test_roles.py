"""Changing roles: the answers of one person stay apart from those of another."""

import pytest

from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message

CLIENT = {"rol": "begeleider", "leeftijd": 31, "situatie": "zonder_werk_met_uitkering"}
WORKER = {"rol": "kandidaat", "leeftijd": 41, "situatie": "werk_buiten_techniek"}


def after(known: dict, text: str, **how) -> dict:
    reading = read(message(text, **how), known)
    return {**known, **reading.updates}


@pytest.mark.parametrize(
    ("known", "text", "role"),
    [
        (CLIENT, "ik ben zelf ook op zoek naar werk", "kandidaat"),
        (CLIENT, "zelf zoek ik trouwens ook ander werk", "kandidaat"),
        (WORKER, "ik zoek ook iets voor mijn dochter", "begeleider"),
        (WORKER, "ik ben trouwens werkgever", "werkgever"),
        (WORKER, "we zoeken zelf monteurs", "werkgever"),
    ],
)
@pytest.mark.parametrize("asked", [None, "situatie", "invloed"])
def test_a_role_changes_wherever_somebody_says_so(known, text, role, asked):
    assert after(known, text, asked=asked)["rol"] == role


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("invloed", "mijn zoon"),
        ("invloed", "mijn werkgever"),
        ("leeftijd", "dat hou ik liever voor mezelf"),
        ("keuzemoment", "ik wil zelf beslissen"),
        ("interesse", "iets voor mijn kinderen bouwen"),
    ],
)
def test_people_named_in_an_answer_change_no_role(asked, text):
    assert after(WORKER, text, asked=asked)["rol"] == "kandidaat"


def test_the_answers_of_the_other_are_not_ones_own():
    now = after(CLIENT, "ik ben zelf ook op zoek naar werk")

    assert (now["leeftijd"], now["situatie"]) == (None, None)


def test_the_answers_come_back_with_the_person():
    self = after(CLIENT, "ik ben zelf ook op zoek naar werk")
    self = after({**self, **WORKER}, "terug naar mijn klant")
    assert self["leeftijd"] == 31

    assert after(self, "nu weer over mezelf")["leeftijd"] == 41


def test_somebody_who_looks_around_from_a_job_is_no_pupil():
    now = after({}, "ik werk bij een garage en wil een diploma", intent="orienteren")

    assert now["rol"] == "kandidaat"


@pytest.mark.parametrize(
    ("text", "intent", "role"),
    [
        ("docent Duits, 44, ik geef les en wil het onderwijs verlaten", "decaan_hulp", "kandidaat"),
        ("ik ben juf op een basisschool en wil uit het onderwijs", "decaan_hulp", "kandidaat"),
        ("ik ben jobcoach maar wil zelf de techniek in", "decaan_hulp", "kandidaat"),
        ("ik ben docent en zoek iets voor een leerling", "decaan_hulp", "begeleider"),
        ("Ik werk bij het werkcentrum en help een statushouder", "overstappen", "begeleider"),
        ("wij ondersteunen een vrouw van 29 met bijstand", "overstappen", "begeleider"),
        ("meisje in de techniek hier, 18, BBL timmeren", "overstappen", "leerling"),
        ("gozer hier, doe bbl elektro", "overstappen", "leerling"),
    ],
)
def test_who_talks_shows_from_what_they_tell(text, intent, role):
    assert after({}, text, intent=intent)["rol"] == role


def test_what_a_helper_tells_of_a_client_is_the_clients():
    text = "Ik werk bij het werkcentrum en help een statushouder, 35 jaar, was lasser, nu bijstand."
    now = after({}, text, intent="overstappen")

    assert (now["leeftijd"], now["persona"]) == (35, "uitkering_met_techniek")


def test_a_message_that_changes_the_role_may_hold_the_first_answers():
    now = after(WORKER, "ik zoek ook iets voor mijn dochter van 15, ze zit in 3 havo")

    assert (now["leeftijd"], now["situatie"]) == (15, "havo_vwo_3")


def test_an_employer_goes_back_to_the_own_questions():
    employer = after(WORKER, "ik ben trouwens werkgever")

    back = after(employer, "ik zoek voor mezelf")

    assert (back["rol"], back["leeftijd"]) == ("kandidaat", 41)


def test_a_parent_who_filled_in_the_childs_answers_keeps_them():
    pupil = {"rol": "leerling", "leeftijd": 14, "situatie": "vmbo_tl"}

    now = after(pupil, "oh wacht, ik ben trouwens de moeder")

    assert (now["rol"], now["leeftijd"]) == ("begeleider", 14)


def test_what_a_helper_tells_of_themselves_is_not_the_pupils():
    pupil = {"rol": "begeleider", "leeftijd": 12, "situatie": "primair_onderwijs"}

    now = after(pupil, "ik ben 44, werk bij de bank")

    assert (now["leeftijd"], now["situatie"]) == (12, "primair_onderwijs")
