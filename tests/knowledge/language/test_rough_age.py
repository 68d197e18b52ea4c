import pytest

from knowledge.language.rough_age import find_rough_age


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ergens in de dertig", 35),
        ("begin veertig", 42),
        ("eind twintig", 28),
        ("rond de 50", 50),
        ("een jaar of 40", 40),
        ("tussen de 40 en 45", 42),
        ("ik ben een veertiger", 45),
        ("50 plus", 55),
        ("veertig ongeveer", 40),
    ],
)
def test_a_rough_age_gets_a_number(text, expected):
    assert find_rough_age(text) == expected


@pytest.mark.parametrize(
    "text", ["34", "nog jong", "over 3 jaar", "al 20 jaar kok", "30 of 31", "over een maand"]
)
def test_what_is_no_rough_age_gets_none(text):
    assert find_rough_age(text) is None
