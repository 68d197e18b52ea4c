"""First messages about a child, a client or a relative, or by who teaches."""

import pytest

from tests.knowledge.hoofdvragen.roles import after


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
    ("text", "role"),
    [
        ("was lasser, nu sta ik voor de klas", "kandidaat"),
        ("was lasser, nu sta ik voor de klas en mijn leerlingen willen bouwen", "begeleider"),
    ],
)
def test_a_teacher_who_tells_of_earlier_work_speaks_for_themselves(text, role):
    assert after({}, text, intent="decaan_hulp")["rol"] == role


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


@pytest.mark.parametrize(
    ("text", "role", "age"),
    [
        ("ik ben mentor, jongen uit mijn klas, vwo 3, 15 jaar", "begeleider", 15),
        ("leraar, leerling uit 2 basis, 14, delft", "begeleider", 14),
        ("ik ben klantmanager, vrouw van 39, zit in de bijstand", "begeleider", 39),
        ("een vriend uit mijn klas doet techniek, ik zit in vmbo 3", "leerling", None),
        ("ik ben docente, 44, wil uit de klas en iets met ict", "kandidaat", 44),
        ("leerkracht, kinderen van 9 en 11, wil omscholen", "kandidaat", None),
    ],
)
def test_who_names_an_office_and_then_a_pupil_speaks_for_them(text, role, age):
    told = after({}, text, intent="orienteren")

    assert (told["rol"], told.get("leeftijd")) == (role, age)


def test_who_is_done_with_teaching_speaks_for_themselves():
    told = after({}, "ik sta tien jaar voor de klas en ben er klaar mee", intent="decaan_hulp")

    assert told["rol"] == "kandidaat"


@pytest.mark.parametrize(
    ("text", "role", "situation"),
    [
        (
            "Ik heb lang voor mijn demente vader gezorgd en al die jaren niet gewerkt. Ik ben 52.",
            "kandidaat",
            ["geen_werk"],
        ),
        ("ik heb jaren mijn zieke zus verzorgd, ben zelf 46", "kandidaat", ["geen_werk"]),
        ("ik zorg voor mijn zoon van 15, hij wil de bouw in", "begeleider", None),
    ],
)
def test_whom_somebody_cared_for_is_not_whom_they_speak_for(text, role, situation):
    known = after({}, text, intent="antwoord")

    assert known["rol"] == role
    assert (known.get("situatie_feiten") or {}).get("soort") == situation


@pytest.mark.parametrize(
    ("text", "intent", "age"),
    [
        ("een deelnemer van mij, 38 jaar, is bakker en wil wat anders", "overstappen", 38),
        ("we hebben een tiener van 15 in huis, doet vmbo 4", "antwoord", 15),
        ("onze kleine is 10 en zit in groep 6", "antwoord", 10),
        ("zoon, 16, havo 5, is handig", "antwoord", 16),
        ("mien zeun van 12 zit in groep 8", "antwoord", 12),
        ("ik heb straks een intake met een mevrouw van 52, bijstand", "overstappen", 52),
        ("als mentor zoek ik iets voor een meid van 14 uit klas 2", "decaan_hulp", 14),
        ("stagecoach, ik begeleid een dame van 31 die in een winkel werkt", "overstappen", 31),
        ("jobcoach hier, een jongedame van 23 met een wajong", "decaan_hulp", 23),
    ],
)
def test_a_helper_tells_the_age_of_whom_they_speak_of(text, intent, age):
    now = after({}, text, intent=intent)

    assert (now["rol"], now["leeftijd"]) == ("begeleider", age)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("ik ben een jongedame van 22 en werk in een winkel", 22),
        ("mijn jongste zit op school en ik wil weer werken, ik ben 40", 40),
    ],
)
def test_who_speaks_of_themselves_in_such_words_is_no_helper(text, age):
    now = after({}, text, intent="overstappen")

    assert (now["rol"], now["leeftijd"]) == ("kandidaat", age)
