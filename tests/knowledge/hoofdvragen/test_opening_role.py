"""For whom somebody speaks, as their first message tells it."""

import pytest

from tests.knowledge.hoofdvragen.roles import after


def test_a_company_that_closes_is_nobody_who_is_helped():
    told = "Slijper op een werf, die gaat volgend jaar dicht"

    assert after({}, told, intent="overstappen")["rol"] == "kandidaat"


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
    ("text", "role", "age"),
    [
        ("is er in de bouw werk voor een moeder van 51", "kandidaat", 51),
        ("zou de ict iets voor een opa van 62 zijn", "kandidaat", 62),
        ("Kan iemand van 47 nog dakdekker worden? Dat ben ik namelijk zelf.", "kandidaat", 47),
        ("mag een 39-jarige ook instromen, het gaat om mezelf", "kandidaat", 39),
        ("Kan iemand van 22 nog dakdekker worden? Het gaat om mijn zoon.", "begeleider", 22),
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
    ("text", "role"),
    [
        ("slager, 37, Lisse", "kandidaat"),
        ("man 52 ww delft", "kandidaat"),
        ("docent, 45", "kandidaat"),
        ("decaan, 45", "begeleider"),
    ],
)
def test_who_gives_work_and_age_presents_themselves(text, role):
    assert after({}, text).get("rol") == role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("hoe krijg ik hulp bij een carriereswitch", "kandidaat"),
        ("kunnen jullie me helpen aan een leerwerkbaan? ik wil switchen van beroep", "kandidaat"),
        ("ik wil van baan veranderen, kan ik dan bbl doen", "kandidaat"),
        ("ik overweeg een omscholing in de bouw", "kandidaat"),
        ("ik zit in 4 havo en wil switchen van profiel", "leerling"),
        ("ik kijk rond voor later", "leerling"),
    ],
)
def test_who_leaves_a_trade_is_no_pupil(text, expected):
    assert after({}, text, intent="orienteren")["rol"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We hadden het thuis over zij-instroom. Wat is dat?", None),
        ("ik heb interesse in zij-instroom", "kandidaat"),
        ("zij-instroom", "kandidaat"),
    ],
)
def test_who_asks_what_zij_instroom_is_may_be_anybody(text, expected):
    assert after({}, text, intent="begrip_uitleg", asked="rol").get("rol") == expected


def test_who_asks_what_an_opleiding_costs_tells_of_none():
    asked = "moet ik zelf mijn opleiding betalen of doet mijn baas dat"

    assert "rol" not in after({}, asked, intent="geld_en_regelingen", asked="rol")


@pytest.mark.parametrize(
    ("text", "role", "situation"),
    [
        (
            "19, klaar met school en ik werk nu in de logistiek, wil wel iets anders",
            "kandidaat",
            "werk_buiten_techniek",
        ),
        ("gekapt met de opleiding, 18, werk nu in de horeca", "kandidaat", "werk_buiten_techniek"),
        ("ik zit niet meer op school, werk bij de bakker, 21", "kandidaat", "werk_buiten_techniek"),
        ("ik ben 19 en doe mbo horeca", "leerling", "mbo_niet_technisch"),
        (
            "18, mbo horeca, als ik klaar ben met school ga ik werken",
            "leerling",
            "mbo_niet_technisch",
        ),
    ],
)
def test_who_left_school_and_works_is_no_pupil(text, role, situation):
    now = after({}, text, intent="orienteren")

    assert (now["rol"], now["situatie"]) == (role, situation)
