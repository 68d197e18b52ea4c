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
        ("praktijkschool derde jaar, wil gaan werken", "overstappen", "leerling"),
        ("hbo student verpleegkunde, wil misschien de techniek in", "overstappen", "leerling"),
        (
            "ik maak schoon op een school en zou best iets willen bouwen voor mijn aow",
            "decaan_hulp",
            "kandidaat",
        ),
        ("ik ben moeder van 2 en zit in de ww", "decaan_hulp", "kandidaat"),
        ("een leerling van ons wil naar het mbo", "orienteren", "begeleider"),
        ("brugpieper hier, mijn mentor wil dat ik een beroep kies", "decaan_hulp", "leerling"),
        ("Werkcoach. Betreft: vrouw, 44 jaar, WIA", "decaan_hulp", "begeleider"),
        ("ik heb hier een meneer die was bakker en wil wat anders", "decaan_hulp", "begeleider"),
        ("Ik, 51, ben vader van Daan, hij doet vwo 4", "antwoord", "begeleider"),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mn vriendin wil iets in de haven, ze is 24 en werkt in de horeca", "begeleider"),
        ("mijn broer zoekt een opleiding in de techniek", "begeleider"),
        ("mijn vrouw wil dat ik iets anders ga doen", "kandidaat"),
    ],
)
def test_who_tells_what_a_relative_wants_speaks_for_them(text, expected):
    assert after({}, text, intent="overstappen")["rol"] == expected


@pytest.mark.parametrize(
    ("text", "intent", "role"),
    [
        ("vader van dochter (13) op vmbo tl in de brugklas", "antwoord", "begeleider"),
        ("hoi, ik ben de mama van Lars (15), hij zit in 3 kader", "groet", "begeleider"),
        ("jobcoach van een jongen van 19, hij zit thuis", "antwoord", "begeleider"),
        ("casemanager gemeente Westland, man van 39 in de bijstand", "antwoord", "begeleider"),
        ("mevrouw van 44 in mijn caseload wil omscholen", "overstappen", "begeleider"),
        ("onze jongste zit in groep 8", "antwoord", "begeleider"),
        ("uwv adviseur hier, klant is 58", "antwoord", "begeleider"),
        ("ik ben jongerencoach en heb een meid van 19", "antwoord", "begeleider"),
        ("ik ben docent wiskunde en overweeg een overstap", "decaan_hulp", "kandidaat"),
        ("ben docent scheikunde, moe van het onderwijs", "antwoord", "kandidaat"),
        ("moeder van een dochter, 29 jaar, werk parttime bij de hema", "antwoord", "kandidaat"),
        ("vader van twee pubers, 48, zit in de ww", "antwoord", "kandidaat"),
        ("mijn dochter doet techniek en nu wil ik ook", "decaan_hulp", "kandidaat"),
        ("sinds de geboorte van ons derde kind ben ik thuis", "decaan_hulp", "kandidaat"),
        ("ik ben vader van twee en zoek zelf ander werk", "antwoord", "kandidaat"),
    ],
)
def test_the_opening_tells_for_whom_somebody_speaks(text, intent, role):
    assert after({}, text, intent=intent)["rol"] == role


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("ik ben de mama van Lars (15)", 15),
        ("mijn man van 50 is werkloos, is er iets voor hem", 50),
        ("mijn neefje van 15 zoekt een opleiding, ik help hem", 15),
    ],
)
def test_the_age_beside_the_role_is_that_of_the_one_spoken_of(text, age):
    assert after({}, text, intent="decaan_hulp")["leeftijd"] == age


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("was lasser, nu sta ik voor de klas", "kandidaat"),
        ("was lasser, nu sta ik voor de klas en mijn leerlingen willen bouwen", "begeleider"),
    ],
)
def test_a_teacher_who_tells_of_earlier_work_speaks_for_themselves(text, role):
    assert after({}, text, intent="decaan_hulp")["rol"] == role


@pytest.mark.parametrize(
    ("text", "role", "age"),
    [
        ("is er in de bouw werk voor een moeder van 51", "kandidaat", 51),
        ("zou de ict iets voor een opa van 62 zijn", "kandidaat", 62),
        ("heb je iets voor mijn moeder van 51", "begeleider", 51),
        ("is er iets voor een man van 44, hij zit in de bijstand", "begeleider", 44),
    ],
)
def test_who_asks_if_there_is_a_place_for_somebody_like_them_is_a_candidate(text, role, age):
    known = after({}, text, intent="decaan_hulp")

    assert (known["rol"], known["leeftijd"]) == (role, age)
