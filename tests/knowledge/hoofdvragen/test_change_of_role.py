"""Changing roles: the answers of one person stay apart from those of another."""

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.roles import CLIENT, WORKER, after


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
    "text", ["wat krijg ik voor een bbl leerling", "wij begeleiden een leerling in de werkplaats"]
)
def test_an_employer_who_speaks_of_a_pupil_stays_an_employer(text):
    assert after({"rol": "werkgever"}, text, intent="geld_en_regelingen")["rol"] == "werkgever"


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


def test_a_message_that_changes_the_role_may_hold_the_first_answers():
    now = after(WORKER, "ik zoek ook iets voor mijn dochter van 15, ze zit in 3 havo")

    assert (now["leeftijd"], now["situatie"]) == (15, "havo_vwo_3")


def test_an_employer_goes_back_to_the_own_questions():
    employer = after(WORKER, "ik ben trouwens werkgever")

    back = after(employer, "ik zoek voor mezelf")

    assert (back["rol"], back["leeftijd"]) == ("kandidaat", 41)


@pytest.mark.parametrize("intent", [None, "terug"])
def test_back_to_somebody_is_a_change_of_person_and_no_step_back(intent):
    self = after(CLIENT, "ik zoek zelf ook iets")
    self = after({**self, **WORKER}, "even terug over mijn klant", intent=intent)

    assert (self["rol"], self["leeftijd"]) == ("begeleider", 31)


def test_a_pupil_who_asked_for_another_goes_on_as_a_pupil():
    pupil = {"rol": "leerling", "leeftijd": 17, "situatie": "havo_bovenbouw"}
    other = after(pupil, "mijn zus zoekt ook werk, ze is 21 en heeft geen werk")
    assert (other["rol"], other["leeftijd"]) == ("begeleider", 21)

    back = after(other, "nu weer over mij")

    assert (back["rol"], back["leeftijd"]) == ("leerling", 17)


@pytest.mark.parametrize(
    ("asks", "back"),
    [
        ("ik wil eerst iets vragen voor mijn broer. hij is 26 en zit in de ww", "ok weer voor mij"),
        ("even wat weten voor m'n moeder, zij is 49 en werkloos", "en nu verder voor mezelf"),
    ],
)
def test_a_pupil_who_asks_first_for_somebody_of_another_age_gets_the_answers_back(asks, back):
    pupil = {"rol": "leerling", "leeftijd": 15, "situatie": "havo_vwo_3"}

    other = after(pupil, asks)

    assert other["leeftijd"] in (26, 49)
    assert after(other, back)["leeftijd"] == 15


@pytest.mark.parametrize(
    "text",
    ["zo. nu ben ik het weer, de bakker die lasser wil worden", "ik ben het weer", "nu ik weer"],
)
def test_a_candidate_comes_back_after_an_employer(text):
    employer = after(WORKER, "ik ben werkgever, hoe vind ik monteurs", intent="werving_tips")

    back = after(employer, text)

    assert {slot: back[slot] for slot in WORKER} == WORKER


def test_what_an_employer_tells_leaves_the_waiting_answers_alone():
    employer = after(CLIENT, "ik ben trouwens ook werkgever, we hebben samen een garage")
    employer = after(employer, "ik ben 50 en wij werken met zes man in Ede")

    back = after(employer, "terug naar mijn klant")

    assert {slot: back[slot] for slot in CLIENT} == CLIENT


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("nog een vraag over mijn nichtje", "begeleider"),
        ("kun je ook meekijken voor mijn man", "begeleider"),
        ("en mijn broer, die is 27 en heeft geen baan", "begeleider"),
        ("goed, weer over hem", "begeleider"),
        ("weer terug naar onze vacatures", "werkgever"),
    ],
)
def test_a_change_is_heard_in_many_words(text, role):
    assert after(WORKER, text)["rol"] == role


@pytest.mark.parametrize(
    "text",
    [
        "mijn vrouw wil ook meebeslissen",
        "kan mijn buurman meekijken?",
        "ik overleg nog even met haar",
        "ik zorg nu voor mijn moeder",
        "mijn vader heeft een bedrijf",
        "en mijn vriend die heeft er ook een zegje over",
        "en mijn broer die bemoeit zich er ook mee",
    ],
)
@pytest.mark.parametrize("asked", [None, "invloed"])
def test_family_in_passing_changes_no_role(text, asked):
    assert after(WORKER, text, asked=asked)["rol"] == "kandidaat"


@pytest.mark.parametrize(
    "text",
    [
        "terug naar mijn eigen vragen",
        "nu weer mijn eigen situatie",
        "oké, nu ik weer",
        "is er trouwens iets voor mij",
        "wat heb je voor mij",
    ],
)
def test_a_helper_comes_back_to_themselves(text):
    helper = {**CLIENT, "dossiers": {"zelf": WORKER, "nu": "ander"}}

    assert after(helper, text)["leeftijd"] == 41


@pytest.mark.parametrize(
    "text", ["oeps, mijn mentor helpt mij ook", "de decaan denkt trouwens mee"]
)
def test_who_names_a_helper_later_does_not_become_one(text):
    pupil = {"rol": "leerling", "leeftijd": 16, "invloed": ["ouders"]}

    assert after(pupil, text, intent="decaan_hulp")["rol"] == "leerling"


def test_an_employers_words_have_to_be_more_than_a_guess():
    doubtful = Message("naar een installateur overstappen", "werving_tips", 0.55, "keuzemoment")

    assert read(doubtful, {}).updates.get("rol") != "werkgever"


def test_who_is_the_employer_again_is_one():
    asked = Message("zo, ik ben weer de werkgever", "werving_tips", 0.9, "keuzemoment")
    assert read(asked, {"rol": "kandidaat", "leeftijd": 40}).updates["rol"] == "werkgever"


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("eigenlijk ben ik nog scholier, havo 5", "leerling"),
        ("ik studeer nog, psychologie aan de uni", "leerling"),
        ("ik ben nog student en ik werk als kelner", None),
        ("mijn nichtje is nog student", None),
    ],
)
def test_a_candidate_who_is_at_school_still_is_a_pupil(text, role):
    reading = read(Message(text, "antwoord", 0.9, "situatie"), {"rol": "kandidaat", "leeftijd": 19})

    assert reading.updates.get("rol") == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("mooi. nu weer als leerling graag", "leerling"),
        ("terug naar mij als studente", "leerling"),
        ("wij nemen ook mensen aan als student", None),
    ],
)
def test_an_employer_goes_on_as_the_pupil_of_before(text, role):
    known = {"rol": "werkgever", "leeftijd": 19, "dossiers": {"nu": "zelf", "rol": "leerling"}}

    assert read(Message(text, "antwoord", 0.9), known).updates.get("rol") == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("grapje, dit gaat om mij", "leerling"),
        ("eerlijk gezegd gaat het over mezelf", "leerling"),
        ("die dochter ben ik zelf", "leerling"),
        ("sorry, het gaat over mijn dochter", None),
    ],
)
def test_who_turns_out_to_be_the_pupil_keeps_the_answers(text, role):
    known = {"rol": "begeleider", "leeftijd": 14, "situatie_feiten": {"soort": ["havo"]}}

    updates = read(Message(text, "antwoord", 0.9, "situatie"), known).updates

    assert (updates.get("rol"), updates.get("leeftijd", 14)) == (role, 14)


def test_a_candidate_who_is_a_student_still_answers_with_the_study():
    text = "eigenlijk ben ik nog student, hbo werktuigbouwkunde"

    updates = read(
        Message(text, "antwoord", 0.9, "situatie"), {"rol": "kandidaat", "leeftijd": 20}
    ).updates

    assert (updates["rol"], updates["situatie"]) == ("leerling", "hbo_technisch")
