"""Facts that were heard from somebody else or read somewhere, and what they change."""

import pytest

from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message, notes

ASKED = ["keuzemoment", "invloed", "interesse", None]
TOLD_ALL = {"keuzemoment": "verder_leren_of_werken", "invloed": ["ouders"],
            "uitkomst_verteld": True}  # fmt: skip
STUDENT = {
    "rol": "leerling", "leeftijd": 17, "situatie": "mbo_technisch_bol",
    "situatie_feiten": {"soort": ["mbo"], "technisch": True, "leerweg": "bol"},
}  # fmt: skip
SPECIAL = {
    "rol": "leerling", "leeftijd": 15, "situatie": "so_arbeidsmarkt",
    "situatie_feiten": {"soort": ["so"], "uitstroom": "werken"},
}  # fmt: skip
CHILD = {
    "rol": "begeleider", "leeftijd": 16, "situatie": "havo_bovenbouw",
    "situatie_feiten": {"soort": ["havo"], "jaar": 4},
    "gemeente": "Nissewaard", "regio": "rijnmond",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "known", "slot", "expected"),
    [
        ("mijn mentor zegt het is niet bol maar bbl", STUDENT, "situatie", "mbo_technisch_bbl"),
        ("volgens mijn stagebegeleider doe ik bbl", STUDENT, "situatie", "mbo_technisch_bbl"),
        ("mijn pa zegt dat het vervolgonderwijs is en niet arbeidsmarkt", SPECIAL, "situatie",
         "so_vervolgonderwijs"),
        ("mijn moeder zegt dat ik nog 14 ben", SPECIAL, "leeftijd", 14),
        ("ik lees nu dat ze in Rhoon woont en 17 is", CHILD, "gemeente", "Albrandswaard"),
        ("in haar dossier staat dat ze 15 is", CHILD, "leeftijd", 15),
        ("zij zegt zelf dat ze in 3 havo zit", CHILD, "situatie", "havo_vwo_3"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("asked", ASKED)
def test_a_fact_that_is_passed_on_changes_what_was_told(text, known, slot, expected, asked):
    known = known if asked else {**known, **TOLD_ALL}

    reading = read(message(text, asked=asked), known)

    assert reading.updates[slot] == expected
    if asked:
        assert not {"keuzemoment", "invloed", "interesse"} & {*reading.updates}


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("mijn moeder zegt dat het hbo beter is", STUDENT),
        ("mijn zus zegt dat ze bbl doet", STUDENT),
        ("hij zegt dat zijn broer in Katwijk woont", {**CHILD, **TOLD_ALL}),
        ("ik zie dat het aanbod in Delft groter is", CHILD),
        ("ik lees dat de opleiding 4 jaar is", CHILD),
    ],
)
def test_a_judgement_or_another_changes_nothing(text, known):
    reading = read(message(text, asked="keuzemoment"), known)

    assert not {"leeftijd", "situatie"} & {*reading.updates}
    assert reading.updates.get("gemeente") in (None, known.get("gemeente"))


def test_what_leaves_the_row_as_it_is_is_heard_all_the_same():
    reading = read(message("ik zie dat ze in 5 havo zit", asked="keuzemoment"), CHILD)

    assert notes(reading) == ["onthouden"]
    assert "keuzemoment" not in reading.updates


def test_who_decides_is_still_heard_beside_what_somebody_says():
    reading = read(message("mijn moeder zegt dat het mijn keuze is", asked="invloed"), STUDENT)

    assert reading.updates["invloed"]


CLIENT = {
    "rol": "begeleider", "leeftijd": 51, "situatie": "zonder_werk_met_uitkering",
    "situatie_feiten": {"soort": ["geen_werk"], "uitkering": True}, "uitkering": True,
}  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "mevrouw blijkt 43 te zijn",
        "ik heb haar cv nog eens bekeken: mevrouw blijkt 43 te zijn",
        "zij blijkt 43",
        "in haar dossier staat 43 jaar",
        "het systeem zegt 43",
        "cliënte is volgens de stukken 43",
        "ik lees net dat deelneemster 43 is",
    ],
)
@pytest.mark.parametrize("asked", ["technische_achtergrond", "keuzemoment"])
def test_a_helper_who_reads_the_file_again_changes_the_age(text, asked):
    assert read(message(text, asked=asked), CLIENT).updates["leeftijd"] == 43


@pytest.mark.parametrize(
    "text",
    [
        "haar man blijkt 43 te zijn",
        "zijn dochter blijkt 13 te zijn",
        "mevrouw blijkt handig te zijn",
        "in het dossier staat niets over techniek",
        "het dossier is 43 bladzijden",
    ],
)
def test_what_else_a_file_tells_is_no_age(text):
    reading = read(message(text, asked="technische_achtergrond"), CLIENT)

    assert "leeftijd" not in reading.updates
