"""Changing roles: the answers of one person stay apart from those of another."""

import pytest

from knowledge.hoofdvragen.message import Message
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


def test_a_company_that_closes_is_nobody_who_is_helped():
    told = "Slijper op een werf, die gaat volgend jaar dicht"

    assert after({}, told, intent="overstappen")["rol"] == "kandidaat"


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

    for text in ("oh wacht, ik ben trouwens de moeder", "hoi hier nu even zijn vader"):
        now = after(pupil, text)

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
        ("mijn zoon is 13, ik werk in de opvang en wil me omscholen", "antwoord", "kandidaat"),
        ("ik ben leerkracht en sinds maart ziek gemeld", "decaan_hulp", "kandidaat"),
        ("mijn zoon is 6, ik ben 31 en zit zonder werk", "antwoord", "kandidaat"),
        (
            "ik werk bij een slager en doe daarnaast een opleiding, 27 jaar",
            "orienteren",
            "kandidaat",
        ),
        ("ik ben woonbegeleider in de ggz", "antwoord", "kandidaat"),
        ("ik studeer wat naast het zoeken naar een baan", "orienteren", "kandidaat"),
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


@pytest.mark.parametrize(
    ("text", "intent", "role"),
    [
        ("mijn dochter stuurde me dit door", "decaan_hulp", None),
        ("m'n zoon zegt mam doe toch iets anders, ben 48 en caissière", "decaan_hulp", "kandidaat"),
        ("onze kinderen zeiden: ga wat leuks doen. 51, taxichauffeur", "decaan_hulp", "kandidaat"),
        ("mijn jobcoach gaf mij deze site, ik heb een wajong", "decaan_hulp", "kandidaat"),
        (
            "de mentor van mijn dochter gaf ons de link, ze zit in 4 havo",
            "orienteren",
            "begeleider",
        ),
        ("mijn zoontje van 11 zei dat hij monteur wil worden", "decaan_hulp", "begeleider"),
    ],
)
def test_who_sent_somebody_is_not_whom_it_is_for(text, intent, role):
    assert after({}, text, intent=intent).get("rol") == role


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("ik ben de tante van Sara, zij is 16 en zit thuis", 16),
        ("mevrouw is 36 en ontvangt bijstand, ik ben vrijwilliger", 36),
        ("mijn zwager uit Syrië hij is 33 jaar hij heeft uitkering", 33),
        ("participatieconsulent, betreft vrouw 41 jaar, WIA", 41),
        ("ben opa van Noor, 10, groep 6", 10),
        ("voor de buurjongen, 19, zit thuis", 19),
        ("werkcoach, klant 48, ww", 48),
    ],
)
def test_helpers_of_all_sorts_tell_the_age_of_the_other(text, age):
    known = after({}, text)

    assert (known["rol"], known["leeftijd"]) == ("begeleider", age)


def test_a_parent_inspired_by_a_child_speaks_for_themselves():
    text = "mijn dochter van 20 doet bbl lassen en dat wil ik ook, ik ben zelf 46"
    known = after({}, text, intent="orienteren")

    assert (known["rol"], known["leeftijd"]) == ("kandidaat", 46)


@pytest.mark.parametrize(
    ("text", "intent", "role"),
    [
        ("mbo docente, 52", "antwoord", "kandidaat"),
        ("ik studeer voor lerares", "antwoord", "leerling"),
        ("mijn buurman zit al maanden thuis, ik kijk even voor hem rond", None, "begeleider"),
        ("ik moet hier van onze mentor wat invullen, vmbo 2", "decaan_hulp", "leerling"),
        ("moest van mijn docent deze site bekijken, zit in havo 4", "decaan_hulp", "leerling"),
        ("leerkracht basisonderwijs, 34 jaar, toe aan wat nieuws", "antwoord", "kandidaat"),
        ("vwo leraar geschiedenis maar wil iets met schepen", "decaan_hulp", "kandidaat"),
        (
            "ik geef les op een praktijkschool en zoek wat voor mijn klas",
            "decaan_hulp",
            "begeleider",
        ),
    ],
)
def test_who_teaches_is_no_pupil(text, intent, role):
    assert after({}, text, intent=intent)["rol"] == role


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
        "ik overleg nog even met haar",
        "ik zorg nu voor mijn moeder",
        "mijn vader heeft een bedrijf",
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


def test_a_pupil_takes_over_from_a_parent():
    known = {
        "rol": "begeleider",
        "dossiers": {"zelf": {"rol": "leerling", "leeftijd": 15}, "nu": "ander"},
    }

    assert after(known, "hier is de leerling zelf weer")["rol"] == "leerling"


def test_who_is_done_with_teaching_speaks_for_themselves():
    told = after({}, "ik sta tien jaar voor de klas en ben er klaar mee", intent="decaan_hulp")

    assert told["rol"] == "kandidaat"


def test_all_that_is_told_of_a_relative_is_about_them():
    now = after({}, "mijn zus is 31, werkt als kapster en zoekt iets technisch")

    assert (now["rol"], now["leeftijd"]) == ("begeleider", 31)
    assert now["situatie"] == "werk_buiten_techniek"


def test_a_grandparent_tells_their_own_age_and_the_grandchilds_school():
    now = after({}, "ik ben oma van 68 en kijk voor mijn kleindochter uit groep 8")

    assert (now["rol"], now.get("leeftijd")) == ("begeleider", None)
    assert now["situatie"] == "primair_onderwijs"


def test_an_advisor_who_looks_for_somebody_is_a_helper():
    now = after({}, "casemanager bij het uwv, heb je iets voor een man van 52 met ww")

    assert (now["rol"], now["leeftijd"]) == ("begeleider", 52)


def test_a_pupil_who_was_taken_for_a_helper_keeps_the_answers():
    helper = {"rol": "begeleider", "situatie": "havo_vwo_3"}

    now = after(helper, "ik ben gewoon een leerling hoor")

    assert (now["rol"], now["situatie"]) == ("leerling", "havo_vwo_3")


def test_the_age_of_ones_youngest_is_not_ones_own():
    text = "ik ben er zelf 46, de jongste is inmiddels 12, en ik werk in de thuiszorg"

    now = after({}, text, intent="overstappen")

    assert (now["rol"], now["leeftijd"]) == ("kandidaat", 46)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("hoi, ik ben recruiter voor de techniek", "werkgever"),
        ("mijn werkgever is een loodgieter en ik wil daar weg", "kandidaat"),
    ],
)
def test_who_says_to_be_an_employer_is_one_whatever_it_sounds_like(text, role):
    assert after({}, text, intent="overstappen")["rol"] == role


@pytest.mark.parametrize(
    ("text", "intent", "role"),
    [
        (
            "mijn werkcoach zei dat ik hier moest zijn, iets met hout lijkt me leuk",
            None,
            "kandidaat",
        ),
        ("moet dit doen van de gemeente", "overstappen", "kandidaat"),
        ("door het werkplein hierheen verwezen", None, "kandidaat"),
        ("van mijn mentor moest ik hierheen", None, "leerling"),
        ("ik beslis zelf met hulp van mijn slb'er", "decaan_hulp", "leerling"),
        ("mijn consulent denkt met me mee", "decaan_hulp", "kandidaat"),
        ("mijn zoon komt zijn bed niet uit, ik als vader weet het niet meer", None, "begeleider"),
        ("mijn vader zit naast me, ik ben 14", "decaan_hulp", "leerling"),
        ("ik ben decaan, mijn leerling beslist met haar ouders", "decaan_hulp", "begeleider"),
    ],
)
@pytest.mark.parametrize("asked", [None, "rol"])
def test_who_is_helped_or_sent_by_somebody_speaks_for_themselves(text, intent, role, asked):
    assert after({}, text, intent=intent, asked=asked)["rol"] == role


@pytest.mark.parametrize(
    "text", ["oeps, mijn mentor helpt mij ook", "de decaan denkt trouwens mee"]
)
def test_who_names_a_helper_later_does_not_become_one(text):
    pupil = {"rol": "leerling", "leeftijd": 16, "invloed": ["ouders"]}

    assert after(pupil, text, intent="decaan_hulp")["rol"] == "leerling"


PUPIL = {"rol": "leerling", "leeftijd": 14, "situatie": "vmbo_tl"}


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


def test_an_employers_words_have_to_be_more_than_a_guess():
    doubtful = Message("naar een installateur overstappen", "werving_tips", 0.55, "keuzemoment")

    assert read(doubtful, {}).updates.get("rol") != "werkgever"


@pytest.mark.parametrize(
    "text",
    ["sorry mijn neefje zat aan mijn telefoon. ik ben 27", "nee, m'n zoon typte dat, ik ben 41"],
)
def test_a_child_that_typed_makes_no_helper(text):
    updates = read(Message(text, "corrigeer", 0.98, "leeftijd"), {"rol": "kandidaat"}).updates
    assert "rol" not in updates
    assert updates["leeftijd"] in (27, 41)


def test_the_age_of_a_helper_is_not_that_of_the_child():
    asked = Message("ik ben zelf 48, maar het gaat om Daan", "antwoord", 0.9, "leeftijd")
    assert "leeftijd" not in read(asked, {"rol": "begeleider"}).updates


def test_who_is_the_employer_again_is_one():
    asked = Message("zo, ik ben weer de werkgever", "werving_tips", 0.9, "keuzemoment")
    assert read(asked, {"rol": "kandidaat", "leeftijd": 40}).updates["rol"] == "werkgever"
