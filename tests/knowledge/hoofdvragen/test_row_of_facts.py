"""Rows of facts without a verb, in any order, as the first message of pupils and adults."""

import pytest

from knowledge.hoofdvragen.reading import read
from knowledge.hoofdvragen.row_of_facts import in_sentences
from tests.knowledge.hoofdvragen.conversations import message, notes

PUPILS = [
    ("2 basis, 14, Vlaardingen, auto's", 14, "Vlaardingen", "vmbo_onderbouw", ["automotive"]),
    ("gymnasium 2 13 leiden robots", 13, "Leiden", "havo_vwo_onderbouw", ["metaal"]),
    ("groep 8 12 Dordrecht gamen", 12, "Dordrecht", "primair_onderwijs", ["ict"]),
    ("havo 4 16 delft", 16, "Delft", "havo_bovenbouw", None),
    ("16 4 havo delft", 16, "Delft", "havo_bovenbouw", None),
    ("delft 16 havo 4", 16, "Delft", "havo_bovenbouw", None),
    ("h5 17 lisse", 17, "Lisse", "havo_bovenbouw", None),
    ("sup 13 2 kader gouda", 13, "Gouda", "vmbo_onderbouw", None),
    ("3 basis pie 15 delft lasser worden", 15, "Delft", "vmbo_bovenbouw_technisch", ["metaal"]),
    ("havo 5, 17, Leiden, geneeskunde studeren", 17, "Leiden", "havo_bovenbouw", None),
    ("vso 13 rotterdam", 13, "Rotterdam", "so_onderbouw", None),
    ("mbo zorg, 19, Gouda, motoren", 19, "Gouda", "mbo_niet_technisch", ["automotive"]),
    ("bol ict 18 rotterdam", 18, "Rotterdam", "mbo_technisch_bol", None),
    ("bol, 18, bouw, Delft", 18, "Delft", "mbo_technisch_bol", None),
    ("student werktuigbouwkunde hbo, 22, Delft", 22, "Delft", "hbo_technisch", None),
]

ADULTS = [
    ("taxichauffeur, 51, Delft, warmtepompen", 51, "werk_buiten_techniek", ["energietransitie"]),
    ("supermarkt 24 Delft motoren", 24, "werk_buiten_techniek", ["automotive"]),
    ("zorg / 45 / Delft / ict", 45, "werk_buiten_techniek", ["ict"]),
    ("hallo daar 36 kok delft", 36, "werk_buiten_techniek", None),
    ("loodgieter 39 delft", 39, "werk_binnen_techniek", None),
    ("54, monteur zonnepanelen, Delft", 54, "werk_binnen_techniek", None),
    ("delft 41 havo winkelmedewerker", 41, "werk_buiten_techniek", None),
    ("WAJONG\n23\nDelft\ncomputers", 23, "zonder_werk_met_uitkering", ["ict"]),
    ("uitkering 33 delft bouw", 33, "zonder_werk_met_uitkering", ["bouw_infra"]),
    ("wia 50 delft kok geweest", 50, "zonder_werk_met_uitkering", None),
    ("zonder werk, zonder uitkering, 31, Delft", 31, "zonder_werk_zonder_uitkering", None),
]


@pytest.mark.parametrize(("text", "age", "place", "situation", "interest"), PUPILS)
def test_a_pupil_tells_all_in_a_row(text, age, place, situation, interest):
    told = read(message(text), {}).updates

    assert (told["rol"], told["leeftijd"], told["gemeente"]) == ("leerling", age, place)
    assert (told["situatie"], told.get("interesse")) == (situation, interest)


@pytest.mark.parametrize(("text", "age", "situation", "interest"), ADULTS)
def test_an_adult_tells_all_in_a_row(text, age, situation, interest):
    told = read(message(text), {}).updates

    assert (told["rol"], told["leeftijd"], told["gemeente"]) == ("kandidaat", age, "Delft")
    assert (told["situatie"], told.get("interesse")) == (situation, interest)


@pytest.mark.parametrize(
    "text",
    ["werkloos 28 delft", "geen baan, 28, Delft", "28 - thuis - Delft", "huisvrouw 28 delft"],
)
def test_who_is_without_work_in_a_row_is_asked_about_a_benefit(text):
    told = read(message(f"{text}, elektra"), {}).updates

    assert told["situatie_feiten"] == {"soort": ["geen_werk"]}
    assert told["interesse"] == ["installatietechniek"]
    assert "technische_achtergrond" not in told


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("2 kader 13 jaar Delft mn ouders kiezen mee", 13),
        ("bbl installatie 19 jaar Delft me moeder beslist mee", 19),
    ],
)
def test_a_row_may_go_on_in_a_sentence(text, age):
    told = read(message(text), {}).updates

    assert (told["rol"], told["leeftijd"], told["gemeente"]) == ("leerling", age, "Delft")
    assert told["invloed"] == ["ouders"]


def test_a_row_of_a_helper_is_about_another():
    reading = read(message("15, 3 kader, Delft, scooters"), {"rol": "begeleider"})

    assert (reading.updates["leeftijd"], reading.updates["interesse"]) == (15, ["automotive"])
    assert "gewijzigd" not in notes(reading)
    client = "Ik ben jobcoach. Het gaat om een vrouw van 38 in de WW, woont in Lisse."
    told = read(message(client), {}).updates
    assert (told["rol"], told["leeftijd"]) == ("begeleider", 38)


@pytest.mark.parametrize(
    "text",
    [
        "15 jaar kapper in Leiden",
        "kapper 15 jaar Leiden",
        "4 havo 5 vakken",
        "3 havo 12 leerlingen Gouda",
        "kok, 12 jaar ervaring, Gouda",
        "garage Delft 12 monteurs",
        "verkoper 30 winkels Delft",
        "mbo niveau 2 16 weken stage",
        "24 januari open dag Gouda",
        "41, stukadoor gezocht",
        "mijn zoon, 14, 3 kader, Gouda",
        "docent, 45, Gouda",
        "kok in Delft, 45, woon in Gouda",
        "ik studeer natuurkunde aan de TU Delft en ben 20",
        "Delft 12",
    ],
)
def test_what_only_looks_like_a_row_is_left_as_it_is(text):
    assert in_sentences(text) == text


def test_a_row_is_no_row_once_the_age_is_known():
    known = {"rol": "kandidaat", "leeftijd": 40, "situatie": "werk_buiten_techniek"}

    assert "leeftijd" not in read(message("lasser, 45, Delft", asked="invloed"), known).updates
