"""Another school, class, direction or way of learning than was told."""

import pytest

from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import message, notes
from tests.knowledge.hoofdvragen.people import CHILD, PUPIL, STUDENT, TOLD_ALL


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("ik ben gewisseld naar hbo werktuigbouwkunde", STUDENT, "hbo_technisch"),
        ("verpleegkunde was vorig jaar, nu doe ik bouwkunde", STUDENT, "hbo_technisch"),
        ("ik ben veranderd van studie, nu hbo bouwkunde", STUDENT, "hbo_technisch"),
        ("sinds februari doe ik hbo civiele techniek", STUDENT, "hbo_technisch"),
        ("ben overgestapt naar bwi", PUPIL, "vmbo_bovenbouw_technisch"),
        ("ik zit inmiddels bij pie", PUPIL, "vmbo_bovenbouw_technisch"),
        ("oeps, mijn profiel is pie", PUPIL, "vmbo_bovenbouw_technisch"),
        ("kan mijn profiel nog anders? ik doe bwi", PUPIL, "vmbo_bovenbouw_technisch"),
        ("zorg heb ik niet meer, ik heb nu pie", PUPIL, "vmbo_bovenbouw_technisch"),
        ("ben geswitcht, doe nu bwi", PUPIL, "vmbo_bovenbouw_technisch"),
        ("van zorg naar pie gegaan", PUPIL, "vmbo_bovenbouw_technisch"),
        ("eerst zat ik bij zorg en nu bij bwi", PUPIL, "vmbo_bovenbouw_technisch"),
    ],
)
@pytest.mark.parametrize("asked", ["keuzemoment", None])
def test_another_study_or_profile_changes_the_situation(text, known, expected, asked):
    known = known if asked else {**known, **TOLD_ALL}

    reading = read(message(text, asked=asked), known)

    assert reading.updates["situatie"] == expected
    assert "interesse" not in reading.updates


def test_the_choice_follows_a_corrected_profile():
    reading = read(message("ik zit inmiddels bij pie"), {**PUPIL, **TOLD_ALL})

    assert reading.updates["keuzemoment"] == "vervolgopleiding_mbo"


@pytest.mark.parametrize(
    "text",
    [
        "mijn broer is overgestapt naar pie",
        "welk profiel is bwi?",
        "mijn nichtje doet nu pie",
        "volgend jaar ga ik bwi doen",
        "had ik maar pie gekozen",
        "ik heb nu wiskunde en nask",
    ],
)
def test_the_profile_of_another_changes_nothing(text):
    assert "situatie" not in read(message(text), {**PUPIL, **TOLD_ALL}).updates


def test_the_class_of_now_counts_before_that_of_last_year():
    known = {**CHILD, "rol": "leerling"}

    reading = read(message("2 havo was vorig jaar, nu 3 havo", asked="keuzemoment"), known)

    assert reading.updates["situatie_feiten"]["jaar"] == 3


@pytest.mark.parametrize(
    ("text", "track"),
    [
        ("ik ben overgestapt van bbl naar bol", "bol"),
        ("bol bedoel ik, bbl deed ik in het begin", "bol"),
        ("ik heb bol gehad maar nu zit ik op bbl", "bbl"),
        ("bbl dus, bol was vorig jaar", "bbl"),
        ("eerst was het bol, inmiddels doe ik bbl", "bbl"),
        ("ik doe bbl, bol deed ik eerst", "bbl"),
    ],
)
@pytest.mark.parametrize("asked", ["keuzemoment", "invloed"])
def test_a_way_of_learning_that_was_left_does_not_count(text, track, asked):
    facts = {"soort": ["mbo"], "technisch": True, "leerweg": "bbl" if track == "bol" else "bol"}
    known = {
        **STUDENT, "situatie": f"mbo_technisch_{facts['leerweg']}", "situatie_feiten": facts,
    }  # fmt: skip

    reading = read(message(text, asked=asked), known)

    assert reading.updates["situatie"] == f"mbo_technisch_{track}"


@pytest.mark.parametrize(
    "text", ["nu bol, straks misschien bbl", "na mijn bol wil ik bbl doen", "ik deed eerst bbl"]
)
def test_a_way_of_learning_of_later_or_before_changes_nothing(text):
    facts = {"soort": ["mbo"], "technisch": True, "leerweg": "bol"}
    known = {**STUDENT, "situatie": "mbo_technisch_bol", "situatie_feiten": facts}

    assert "situatie_feiten" not in read(message(text, asked="keuzemoment"), known).updates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("o bol is dus elke dag naar school? dan doe ik bbl", "mbo_technisch_bbl"),
        ("ah bol was fulltime school, dan is het bbl bij mij", "mbo_technisch_bbl"),
        ("bbl is toch met werken erbij? dat doe ik", "mbo_technisch_bbl"),
        ("bbl moet het zijn", "mbo_technisch_bbl"),
        ("wat is het verschil tussen bol en bbl?", None),
        ("mijn zus zegt dat bbl leuker is", None),
    ],
)
@pytest.mark.parametrize("asked", ["keuzemoment", "invloed", None])
def test_who_understood_a_word_otherwise_changes_the_way_of_learning(text, expected, asked):
    facts = {"soort": ["mbo"], "technisch": True, "leerweg": "bol"}
    known = {**STUDENT, "situatie": "mbo_technisch_bol", "situatie_feiten": facts}

    reading = read(message(text, asked=asked), known)

    assert reading.updates.get("situatie") == expected


@pytest.mark.parametrize("asked", ["leeftijd", "keuzemoment", None])
def test_a_correction_that_leaves_the_row_as_it_is_is_acknowledged(asked):
    known = {"rol": "leerling", "situatie": "vmbo_onderbouw",
             "situatie_feiten": {"soort": ["vmbo"], "jaar": 2, "tl": False}}  # fmt: skip

    reading = read(message("sorry, het is 2 basis", asked=asked), known)

    assert notes(reading) == ["onthouden"]
    assert "keuzemoment" not in reading.updates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik ben overgestapt naar de universiteit, richting bouwkunde", None),
        ("ik wil later een master aan de tu", None),
        ("ik ben overgestapt naar de universiteit en wil nu iets met ict", ["ict"]),
    ],
)
def test_a_study_is_no_new_interest_where_one_was_told(text, expected):
    known = {**STUDENT, **TOLD_ALL, "interesse": ["maritiem"]}

    assert read(message(text, intent="orienteren"), known).updates.get("interesse") == expected


@pytest.mark.parametrize(
    "text",
    [
        "trouwens hij zit op een sbo",
        "ik vergat te zeggen dat hij op het speciaal onderwijs zit",
        "het is wel een school voor speciaal onderwijs",
        "hij zit niet op een gewone school, het is een vso",
        "ter aanvulling: hij zit op het speciaal basisonderwijs",
    ],
)
def test_a_school_of_another_sort_that_is_added_is_no_answer_to_the_choice(text):
    known = {"rol": "begeleider", "leeftijd": 10, "situatie": "primair_onderwijs",
             "situatie_feiten": {"soort": ["po"]}}  # fmt: skip

    reading = read(message(text, asked="keuzemoment"), known)

    assert reading.updates["situatie_feiten"]["soort"] == ["so"]
    assert "keuzemoment" not in reading.updates


@pytest.mark.parametrize(
    "text", ["ik denk aan speciaal onderwijs", "misschien moet hij naar het vso", "vso of vmbo"]
)
def test_a_special_school_that_is_thought_of_is_a_choice(text):
    known = {"rol": "begeleider", "leeftijd": 11, "situatie": "primair_onderwijs",
             "situatie_feiten": {"soort": ["po"]}}  # fmt: skip

    reading = read(message(text, asked="keuzemoment"), known)

    assert reading.updates["keuzemoment"] == "schoolkeuze_vo"
    assert "situatie_feiten" not in reading.updates


@pytest.mark.parametrize(
    "text",
    ["ik neig toch meer naar mbo dan naar hbo", "liever mbo ipv hbo", "niet hbo maar mbo"],
)
@pytest.mark.parametrize("intent", ["antwoord", "corrigeer"])
def test_another_school_for_later_is_not_the_school_of_now(text, intent):
    known = {"rol": "leerling", "leeftijd": 16, "situatie": "havo_bovenbouw",
             "situatie_feiten": {"soort": ["havo"], "jaar": 4},
             "keuzemoment": "vervolgonderwijs_hbo"}  # fmt: skip

    reading = read(message(text, intent=intent, asked="invloed"), known)

    assert "situatie_feiten" not in reading.updates
