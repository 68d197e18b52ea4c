import pytest

from knowledge.language.lexicon import forms, load
from knowledge.language.phrases import key_of
from knowledge.language.studies import find_studies
from tests.knowledge.language.test_occupations import BRANCHES


@pytest.mark.parametrize(
    ("sentence", "branche", "niveau"),
    [
        ("ik doe werktuigbouwkunde", "metaal", "hbo"),
        ("mbo elektro niveau 3", "installatietechniek", "mbo"),
        ("mechatronica", "metaal", "mbo"),
        ("software development op het mbo", "ict", "mbo"),
        ("hbo-ict", "ict", "hbo"),
        ("informatica in Leiden", "ict", "wo"),
        ("ik doe bouw op het mbo", "bouw_infra", "mbo"),
        ("bbl timmeren", "bouw_infra", "mbo"),
        ("civiele techniek", "bouw_infra", "hbo"),
        ("autotechniek", "automotive", "mbo"),
        ("ik studeer in Delft", "techniek_breed", "wo"),
        ("natuurkunde aan de universiteit", "techniek_breed", "wo"),
        ("lucht- en ruimtevaart", "techniek_breed", "wo"),
        ("studie AI", "ict", "wo"),
        ("Technische Bedrijfskunde", "techniek_breed", "hbo"),
        ("profiel PIE", "techniek_breed", "vmbo_profiel"),
        ("BWI", "bouw_infra", "vmbo_profiel"),
        ("M&T op het vmbo", "automotive", "vmbo_profiel"),
        ("maritiem en techniek", "maritiem", "vmbo_profiel"),
        ("vwo 5 met N&T", "techniek_breed", "vo_profiel"),
        ("havo nt", "techniek_breed", "vo_profiel"),
        ("elektrotechnike", "installatietechniek", "mbo"),
    ],
)
def test_a_technical_study_is_known_with_branch_and_level(sentence, branche, niveau):
    (study,) = find_studies(sentence)

    assert (study.technisch, study.branche) == (True, branche)
    assert niveau in study.niveaus


@pytest.mark.parametrize(
    ("sentence", "niveau"),
    [
        ("mbo verpleegkunde", "mbo"),
        ("helpende niveau 2", "mbo"),
        ("pedagogisch werk", "mbo"),
        ("sport en bewegen", "mbo"),
        ("opleiding tot kapper", "mbo"),
        ("entree opleiding", "mbo"),
        ("ik zit op de pabo", "hbo"),
        ("HBO-V", "hbo"),
        ("social work", "hbo"),
        ("studeer rechten in Leiden", "wo"),
        ("psychologie", "wo"),
        ("geneeskunde", "wo"),
        ("biologie", "wo"),
        ("econometrie", "wo"),
        ("Z&W", "vmbo_profiel"),
        ("MVI", "vmbo_profiel"),
        ("media, vormgeving en ict", "vmbo_profiel"),
        ("D&P", "vmbo_profiel"),
        ("E&O", "vmbo_profiel"),
        ("HBR", "vmbo_profiel"),
        ("vmbo groen", "vmbo_profiel"),
        ("havo em", "vo_profiel"),
        ("C&M", "vo_profiel"),
        ("vwo natuur en gezondheid", "vo_profiel"),
    ],
)
def test_another_study_is_not_technical(sentence, niveau):
    (study,) = find_studies(sentence)

    assert (study.technisch, study.branche) == (False, None)
    assert niveau in study.niveaus


@pytest.mark.parametrize(
    "sentence",
    [
        "ik werk in de bouw",
        "lassen vind ik leuk",
        "ik woon in Delft",
        "ik heb rechten en plichten",
        "ik heb geen auto",
        "daar zorg ik voor",
        "wat is de entree",
        "mat",
        "ik ben kok",
        "er was een goed management",
        "",
    ],
)
def test_no_study_is_seen_without_talk_of_schooling(sentence):
    assert find_studies(sentence) == []


@pytest.mark.parametrize(
    ("answer", "technisch"), [("bouw", True), ("lassen", True), ("zorg", False), ("NT", True)]
)
def test_a_bare_word_is_a_study_when_it_answers_the_question(answer, technisch):
    (study,) = find_studies(answer, about_study=True)

    assert study.technisch is technisch


def test_offsets_point_into_the_text_as_typed():
    sentence = "Nu: MBO-Verpleegkunde."

    (study,) = find_studies(sentence)

    assert sentence[study.start : study.end] == "MBO-Verpleegkunde"


def test_records_use_the_closed_vocabulary():
    levels = {"mbo", "hbo", "wo", "vmbo_profiel", "vo_profiel"}
    wrong = [
        record["term"]
        for record in load("studies")
        if (record["branche"] in BRANCHES) is not record["technisch"]
        or not record["niveaus"]
        or not levels.issuperset(record["niveaus"])
    ]

    assert len(load("studies")) >= 260
    assert wrong == []


def test_no_form_stands_for_two_studies():
    seen: dict[str, set[str]] = {}
    for record in load("studies"):
        for form in [*forms(record), *record.get("alleen_met_opleiding", ())]:
            seen.setdefault(key_of(form), set()).add(record["term"])

    assert {form: terms for form, terms in seen.items() if len(terms) > 1} == {}


def test_every_form_is_found_when_the_question_is_about_studies():
    missed = [
        form
        for record in load("studies")
        for form in [*forms(record), *record.get("alleen_met_opleiding", ())]
        if [study.term for study in find_studies(form, about_study=True)] != [record["term"]]
    ]

    assert missed == []
