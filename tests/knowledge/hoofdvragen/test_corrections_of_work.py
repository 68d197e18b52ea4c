"""Another state of work, benefit or background than was told."""

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message
from tests.knowledge.hoofdvragen.people import COOK, IDLE, STUDENT, TOLD_ALL


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik ben gewisseld van baan en werk nu als monteur", "werk_binnen_techniek"),
        ("ik ben begonnen met zoeken naar werk in de techniek", None),
    ],
)
def test_another_job_changes_the_situation_and_a_search_does_not(text, expected):
    reading = read(message(text, asked="keuzemoment"), COOK)

    assert reading.updates.get("situatie") == expected


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("eerlijk gezegd werk ik daar niet meer. ik zit nu in de bijstand", COOK,
         "zonder_werk_met_uitkering"),
        ("moet ik nog bij zeggen: ik heb geen baan meer, en geen uitkering", COOK,
         "zonder_werk_zonder_uitkering"),
        ("ik werk daar niet meer, ik ben nu lasser", COOK, "werk_binnen_techniek"),
        ("ben werkloos trouwens, geen ww", COOK, "zonder_werk_zonder_uitkering"),
        ("ben van school af sinds kerst en zit thuis zonder uitkering", STUDENT,
         "zonder_werk_zonder_uitkering"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("asked", ["keuzemoment", "invloed", "gemeente", "interesse"])
def test_another_situation_of_now_answers_no_open_question(text, known, expected, asked):
    reading = read(message(text, asked=asked), {**known, "gemeente": None, "regio": None})

    assert reading.updates["situatie"] == expected
    assert not {"invloed", "gemeente", "interesse"} & {*reading.updates}
    assert reading.updates.get("wacht_op") is None


@pytest.mark.parametrize(
    "text",
    [
        "ik ben bang dat ik straks geen werk heb",
        "ik wil geen werk meer in ploegendienst",
        "vroeger zat ik in de bijstand, dat wil ik nooit meer",
        "mijn vrouw zit in de ww",
    ],
)
@pytest.mark.parametrize("asked", ["keuzemoment", "invloed"])
def test_a_fear_a_wish_or_the_past_is_no_other_situation(text, asked):
    assert "situatie" not in read(message(text, asked=asked), COOK).updates


def test_a_job_lost_is_heard_beside_a_question_about_money_after_the_results():
    reading = read(
        message(
            "ik ben mijn baan kwijt sinds gisteren, ga ww krijgen", intent="geld_en_regelingen"
        ),
        {**COOK, **TOLD_ALL},
    )

    assert reading.updates["situatie"] == "zonder_werk_met_uitkering"


@pytest.mark.parametrize(
    "text",
    [
        "die vraag had ik fout, ik heb wel een technische opleiding",
        "toch wel technische ervaring: lts en zes jaar monteur geweest",
        "ik zei nee maar ik ben acht jaar lasser geweest",
        "oh wacht, ik heb wel werktuigbouwkunde gedaan op de mts",
        "ik heb ooit de mts afgerond en in een garage gewerkt",
    ],
)
@pytest.mark.parametrize("more", [{}, {**TOLD_ALL, "interesse": ["ict"]}])
def test_a_background_that_is_told_after_no_leaves_the_situation(text, more):
    reading = read(message(text, intent="corrigeer"), {**IDLE, **more})

    assert reading.updates["technische_achtergrond"] is True
    assert reading.updates["persona"] == "uitkering_met_techniek"
    assert not {"situatie_feiten", "interesse"} & {*reading.updates}


@pytest.mark.parametrize(
    "text",
    ["mijn broer was monteur", "ik wil graag monteur worden", "mijn man heeft wel de mts gedaan"],
)
def test_the_background_of_another_or_a_wish_is_no_background(text):
    assert "technische_achtergrond" not in read(message(text), {**IDLE, **TOLD_ALL}).updates


def test_who_denies_a_background_may_still_want_technical_work():
    known = {**IDLE, "technische_achtergrond": True, "interesse": ["techniek_breed"], **TOLD_ALL}

    reading = read(message("ik heb toch geen technische opleiding", intent="corrigeer"), known)

    assert reading.updates["technische_achtergrond"] is False
    assert "interesse" not in reading.updates


def test_who_loses_technical_work_has_the_background():
    welder = {**COOK, "situatie": "werk_binnen_techniek", "persona": "werk_binnen_techniek",
              "situatie_feiten": {"soort": ["werk"], "technisch": True}}  # fmt: skip

    updates = read(message("ik ben ontslagen en zit nu in de ww", asked="invloed"), welder).updates

    assert updates["technische_achtergrond"] is True
    assert updates["persona"] == "uitkering_met_techniek"


def test_a_background_that_is_denied_gives_nobody_work():
    known = {
        "rol": "kandidaat",
        "leeftijd": 52,
        "situatie": "zonder_werk_met_uitkering",
        "uitkering": True,
        "technische_achtergrond": False,
        "situatie_feiten": {"soort": ["geen_werk"], "uitkering": True},
    }
    said = Message(
        "ik heb geen technische ervaring, enkel de horeca", "corrigeer", 1.0, "keuzemoment"
    )

    assert read(said, known).updates.get("situatie") in (None, "zonder_werk_met_uitkering")
