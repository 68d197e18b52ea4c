"""Every row of Tabel 6, reached by what pupils, students and begeleiders type."""

import pytest

from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from knowledge.hoofdvragen.table import row_for, situations

# Situation, age, and the answers to the question about the situation, in order.
PUPILS = [
    ("primair_onderwijs", 11, ["groep 7 van de Daltonschool, basisonderwijs"]),
    ("primair_onderwijs", 12, ["achtste groep"]),
    ("primair_onderwijs", 10, ["gr 6 basisschool"]),
    ("primair_onderwijs", 12, ["ik zit in groep 8, mijn advies is havo"]),
    ("speciaal_onderwijs", 11, ["s.b.o."]),
    ("speciaal_onderwijs", 10, ["een speciale basis school"]),
    ("speciaal_onderwijs", 12, ["speciaal onderwijs, groep 8"]),
    ("so_onderbouw", 13, ["het vso"]),
    ("so_onderbouw", 12, ["praktijkonderwijs, eerste klas"]),
    ("so_onderbouw", 14, ["pro, leerjaar twee"]),
    ("vmbo_onderbouw", 13, ["2e kader"]),
    ("vmbo_onderbouw", 12, ["brugklas basis/kader"]),
    ("vmbo_onderbouw", 13, ["2bk"]),
    ("vmbo_onderbouw", 14, ["het vmbo", "klas 2"]),
    ("vmbo_onderbouw", 14, ["vmbo basis", "2"]),
    ("vmbo_tl", 13, ["mavo klas 2"]),
    ("vmbo_tl", 12, ["1 vmbo-t"]),
    ("vmbo_tl", 14, ["theoretische leerweg"]),
    ("vmbo_tl", 13, ["2gtl"]),
    ("vmbo_tl", 12, ["brugklas mavo/havo"]),
    ("havo_vwo_onderbouw", 12, ["1hv"]),
    ("havo_vwo_onderbouw", 13, ["tweede klas gymnasium"]),
    ("havo_vwo_onderbouw", 14, ["ik doe vwo", "de tweede"]),
    ("so_vervolgonderwijs", 16, ["vso met uitstroomprofiel vervolgonderwijs"]),
    ("so_vervolgonderwijs", 15, ["praktijkschool", "ik wil doorleren"]),
    ("so_vervolgonderwijs", 17, ["zmlk", "naar het mbo"]),
    ("so_arbeidsmarkt", 16, ["vso, arbeidsmarktgericht"]),
    ("so_arbeidsmarkt", 15, ["speciaal onderwijs", "uitstroom arbeid"]),
    ("so_arbeidsmarkt", 17, ["praktijkonderwijs en daarna ga ik werken"]),
    ("vmbo_bovenbouw_technisch", 15, ["3 basis PIE"]),
    ("vmbo_bovenbouw_technisch", 16, ["M&T, klas 4"]),
    ("vmbo_bovenbouw_technisch", 15, ["3 kader", "ja"]),
    ("vmbo_bovenbouw_technisch", 16, ["mavo 4", "ja, technologie en toepassing"]),
    ("vmbo_bovenbouw_technisch", 14, ["vmbo", "klas 3", "ja"]),
    ("vmbo_bovenbouw_niet_technisch", 15, ["Z&W in 3 basis"]),
    ("vmbo_bovenbouw_niet_technisch", 16, ["examenjaar mavo", "nee"]),
    ("vmbo_bovenbouw_niet_technisch", 15, ["vmbo 3 horeca"]),
    ("havo_vwo_3", 14, ["3e havo"]),
    ("havo_vwo_3", 15, ["gym", "derde klas"]),
    ("havo_vwo_3", 14, ["v3"]),
    ("mbo_technisch_bol", 18, ["mbo 3 mechatronica", "bol"]),
    ("mbo_technisch_bol", 17, ["roc", "ja", "vooral school"]),
    ("mbo_technisch_bol", 19, ["mbo-4 bouwkunde, elke dag naar school"]),
    ("mbo_technisch_bbl", 18, ["bbl metselaar"]),
    ("mbo_technisch_bbl", 17, ["ik werk en leer bij een garage"]),
    ("mbo_technisch_bbl", 20, ["mbo elektrotechniek", "bbl"]),
    (
        "mbo_technisch_bbl",
        18,
        ["vier dagen werken bij een loodgieter en een dag naar school"],
    ),
    ("havo_bovenbouw", 16, ["4e klas havo"]),
    ("havo_bovenbouw", 17, ["h5, en ik werk bij de Albert Heijn"]),
    ("havo_bovenbouw", 16, ["havo met natuur en gezondheid"]),
    ("vwo_bovenbouw", 17, ["5 atheneum"]),
    ("vwo_bovenbouw", 18, ["eindexamenjaar gymnasium"]),
    ("mbo_niet_technisch", 18, ["opleiding tot kapper op het roc"]),
    ("mbo_niet_technisch", 17, ["mbo", "nee"]),
    ("mbo_niet_technisch", 19, ["bbl kinderopvang niveau 3"]),
    ("hbo_technisch", 20, ["hts"]),
    ("hbo_technisch", 22, ["elektrotechniek op de hogeschool"]),
    ("hbo_technisch", 19, ["hbo", "ja"]),
    ("hbo_niet_technisch", 20, ["ik zit op de pabo"]),
    ("hbo_niet_technisch", 21, ["hbo social work"]),
    ("hbo_niet_technisch", 19, ["hogeschool", "nee"]),
    ("wo_technisch", 20, ["tu delft"]),
    ("wo_technisch", 23, ["universiteit, master werktuigbouwkunde"]),
    ("wo_technisch", 21, ["wo", "ja"]),
    ("wo_niet_technisch", 21, ["geschiedenis aan de universiteit"]),
    ("wo_niet_technisch", 22, ["master econometrie"]),
    ("wo_niet_technisch", 20, ["uni", "nee"]),
]

# What somebody says at once, with the age in it or not; `leerling` or `begeleider`.
OPENINGS = [
    ("primair_onderwijs", "decaan_hulp", "Mijn zoontje van 10 zit in groep 7"),
    ("speciaal_onderwijs", "decaan_hulp", "Onze dochter van 11 zit op het sbo"),
    ("so_onderbouw", "decaan_hulp", "Mijn zoon van 13 zit op het vso"),
    ("vmbo_onderbouw", "orienteren", "ik ben 13, zit in 2 vmbo kader en wil later lasser worden"),
    ("vmbo_tl", "decaan_hulp", "mijn dochter van 14 zit in 2 tl"),
    ("havo_vwo_onderbouw", "orienteren", "ben 12 en zit in de brugklas havo/vwo"),
    ("so_vervolgonderwijs", "orienteren", "ik ben 16, doe vso en ga daarna naar het mbo"),
    ("so_arbeidsmarkt", "orienteren", "ik ben 16, doe praktijkonderwijs en ga daarna werken"),
    ("vmbo_bovenbouw_technisch", "decaan_hulp", "ik ben mentor, mijn leerling van 15 doet PIE"),
    ("vmbo_bovenbouw_niet_technisch", "orienteren", "ik ben 15 en doe zorg en welzijn in 3 vmbo"),
    ("havo_vwo_3", "orienteren", "ik ben 14 en zit in 3 havo"),
    ("havo_bovenbouw", "orienteren", "ik ben 17, doe havo 5 en wil naar de tu"),
    ("havo_bovenbouw", "decaan_hulp", "ik zoek iets voor een leerling van 16 uit 4 havo"),
    ("vwo_bovenbouw", "orienteren", "ik ben 17, zit in 6 vwo en wil in delft studeren"),
    ("mbo_technisch_bol", "orienteren", "ik ben 19 en doe mbo ict, bol"),
    ("mbo_technisch_bbl", "orienteren", "ik ben 35 en doe een bbl installatietechniek"),
    ("mbo_niet_technisch", "decaan_hulp", "mijn dochter van 18 volgt mbo verpleegkunde"),
    ("hbo_technisch", "orienteren", "ik ben 23 en studeer hbo werktuigbouwkunde"),
    ("hbo_niet_technisch", "orienteren", "ik ben 20 en studeer hbo rechten"),
    ("wo_technisch", "orienteren", "ik ben 21 en studeer aan de tu eindhoven"),
    ("wo_niet_technisch", "orienteren", "ik ben 22 en studeer psychologie aan de uva"),
    ("werk_buiten_techniek", "overstappen", "ik ben 22, heb havo gedaan en werk in een winkel"),
    ("werk_binnen_techniek", "overstappen", "ik ben 40 en werk als elektromonteur, mts gedaan"),
]


def answer(known, text, intent="antwoord"):
    reading = read(Message(text, intent, 0.9, next_question(known)), known)
    return {**known, **reading.updates}


@pytest.mark.parametrize(("situation", "age", "answers"), PUPILS)
def test_a_pupil_gets_the_row_of_tabel_6_that_the_answers_tell(situation, age, answers):
    known = {"rol": "leerling", "leeftijd": age}

    for text in answers:
        assert next_question(known) == "situatie"
        known = answer(known, text)
    known = answer(known, "ja, dat klopt")

    assert known["situatie"] == situation
    assert known["keuzemoment"] == row_for(situation, age).choice_key
    assert known.get("persona") is None


@pytest.mark.parametrize(("situation", "intent", "text"), OPENINGS)
def test_an_opening_that_tells_all_leaves_only_the_choice_to_confirm(situation, intent, text):
    known = answer({}, text, intent)

    assert next_question(known) == "keuzemoment"
    known = answer(known, "ja")

    assert known["situatie"] == situation
    assert known["keuzemoment"] == row_for(situation, known["leeftijd"]).choice_key


def test_a_choice_that_is_named_in_the_opening_is_not_asked_again():
    known = answer({}, "ik ben 14 en moet in 3 havo een profiel kiezen", "orienteren")

    assert known["keuzemoment"] == "profielkeuze_havo_vwo"
    assert next_question(known) == "invloed"


def test_a_choice_that_is_named_in_the_opening_waits_for_the_school():
    known = answer({}, "help, mijn profiel moet ik volgende week doorgeven", "orienteren")
    for text in ("13", "kader klas 2"):
        known = answer(known, text)

    assert known["keuzemoment"] == "beroepsgericht_profiel"


def test_every_situation_of_tabel_6_is_reached_by_free_text():
    reached = {situation for situation, *_ in [*PUPILS, *OPENINGS]}

    assert reached == {key for key in situations() if not key.startswith("zonder_werk")}


@pytest.mark.parametrize(
    ("age", "text"),
    [
        (17, "mbo"),
        (20, "hbo"),
        (21, "universiteit"),
        (16, "4 mavo"),
        (18, "ik doe bbl"),
        (18, "ik zit op het mbo en wil later iets met techniek"),
    ],
)
def test_a_direction_that_nobody_named_is_asked(age, text):
    known = answer({"rol": "leerling", "leeftijd": age}, text)

    assert known["situatie"] is None
    assert next_question(known) == "situatie"


@pytest.mark.parametrize("text", ["nog gewoon op school", "iets anders", "dat weet ik niet"])
def test_an_answer_without_a_school_leaves_the_situation_open(text):
    known = answer({"rol": "leerling", "leeftijd": 15}, text)

    assert known.get("situatie") is None
