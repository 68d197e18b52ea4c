import pytest

from knowledge.language.age import find_ages
from knowledge.language.row import Row, read_row
from knowledge.language.work import find_work


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("man 31 kok gouda", 31),
        ("bakker 38 uit hoorn", 38),
        ("v 29 pedicure den haag", 29),
        ("hallo dame van 52 jr caissière wonend te rijswijk", 52),
        ("tandartsassistente 27 leiden zoekt iets technisch", 27),
        ("kraamhulp van 58 uit Maassluis hier", 58),
        ("Stratenmaker. 45. Vlaardingen.", 45),
        ("buschauffeur uit almere, 49", 49),
    ],
)
def test_work_beside_an_age_in_a_row_is_what_somebody_does(text, age):
    assert read_row(text) == Row(age, works=True)
    assert find_ages(text)[0].value == age
    assert find_work(text).works is True


def test_an_age_beside_a_place_names_no_work():
    assert read_row("m 24 den haag") == Row(24, works=False)


def test_years_in_full_beside_work_may_tell_how_long():
    assert read_row("20 jaar lasser") == Row(None, works=True)


@pytest.mark.parametrize(
    "text",
    [
        "kok 40 uur delft",
        "buschauffeur met 3 kinderen",
        "klant, man, 46, schoonmaker, katwijk",
        "ik was 20 toen ik kok werd",
        "mijn buurman 46 is kok in delft",
        "hoe oud moet je zijn voor lasser, 16 of 18",
        "34",
        "kok",
        "warm " * 60,
    ],
)
def test_other_texts_are_no_row(text):
    assert read_row(text) is None


@pytest.mark.parametrize("text", ["jongen 17 mbo horeca", "meisje 14 vmbo kader 2"])
def test_who_somebody_is_goes_before_their_own_age(text):
    first = find_ages(text)[0]

    assert (first.sure, first.subject) == (True, "zelf")
