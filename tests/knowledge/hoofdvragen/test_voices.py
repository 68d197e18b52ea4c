"""Who speaks, and what they do, in roundabout words."""

import pytest

from knowledge.hoofdvragen.facts import read_facts
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read


def told(text, intent=None, confidence=0.0, question=None, **known):
    return read(Message(text, intent, confidence, question), known).updates


@pytest.mark.parametrize(
    "text",
    [
        "Ik zorg al 5 jaar voor mijn zieke moeder. Ze verhuist en ik wil weer werken.",
        "mijn kinderen zijn groot en ik wil iets gaan doen in de techniek",
        "ik heb jaren mijn vader verzorgd, hij is overleden en nu zoek ik werk",
        "mijn jongste zit nu op de middelbare en ik wil weer aan het werk",
        "zit in de wia na een burnout als juf en zoek iets met mn handen",
        "ik sta voor de klas en heb het gehad met de werkdruk",
    ],
)
@pytest.mark.parametrize("intent", [None, "decaan_hulp"])
def test_who_cares_for_family_speaks_for_themselves(text, intent):
    assert told(text, intent, 0.6)["rol"] == "kandidaat"


@pytest.mark.parametrize(
    "text",
    [
        "mijn jongste zit op de havo en ik wil iets voor hem zoeken",
        "ik zorg voor mijn kleinkind, hij wil later automonteur worden",
        "als klantmanager begeleid ik mensen in de bijstand",
        "onze dochter zit op een school voor kinderen met autisme",
    ],
)
def test_who_seeks_for_another_is_a_helper(text):
    assert told(text, "decaan_hulp", 0.8)["rol"] == "begeleider"


def test_a_pupil_with_a_school_for_children_with_autism_is_a_pupil():
    text = "ik zit op een school voor kinderen met autisme, klas 2"
    assert told(text, "decaan_hulp", 0.8)["rol"] == "leerling"


def test_the_work_of_a_bbl_pupil_changes_nothing():
    facts = {"soort": ["mbo"], "technisch": True, "leerweg": "bbl"}
    updates = told(
        "18 en ik werk in Maasland bij een loodgieter", question="leeftijd", situatie_feiten=facts
    )
    assert updates["situatie"] == "mbo_technisch_bbl"


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("ik werk in de zorg en doe daarnaast een hbo opleiding", ["werk"]),
        ("boekhouder en avondstudie accountancy", ["werk"]),
        ("ik studeerde bedrijfskunde maar werk nu bij de bol", ["werk"]),
        ("onderzoeker bij de universiteit, tijdelijk contract", ["werk"]),
        ("bakkersassistent", ["werk"]),
        ("ik volg een bbl opleiding elektro en werk bij een installateur", ["mbo"]),
    ],
)
def test_a_study_beside_work_leaves_the_work(text, facts):
    assert read_facts(text, asked=True, adult=True)["soort"] == facts


@pytest.mark.parametrize(
    ("text", "known", "situation"),
    [
        ("ik doe zorg en welzijn, klas 4", {}, "vmbo_bovenbouw_niet_technisch"),
        ("zorg en welzijn op het mbo, leerjaar 2", {}, "mbo_niet_technisch"),
        ("so, de laatste klas voor de middelbare", {"leeftijd": 12}, "speciaal_onderwijs"),
        ("werk 4 dagen bij een aannemer, vrijdag school", {}, "mbo_technisch_bbl"),
    ],
)
def test_schools_in_the_words_of_pupils(text, known, situation):
    assert told(text, question="situatie", rol="leerling", **known)["situatie"] == situation


def test_how_to_get_a_job_is_no_job():
    assert "situatie_feiten" not in told("hoe kom ik aan een baan als matroos", "overstappen", 0.8)
