import pytest

from knowledge.language.spelling import put_right

WORDS = ("bijstand", "uitkering", "vijfendertig")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ik zit in de bijstannd", "ik zit in de bijstand"),
        ("een uitkerring", "een uitkering"),
        ("vijfendertch", "vijfendertig"),
    ],
)
def test_a_slip_in_a_word_that_matters_is_put_right(typed, meant):
    assert put_right(typed, WORDS) == meant


@pytest.mark.parametrize("text", ["bestand", "een uitvoering", "bijna", "mijstand"])
def test_another_word_stays_as_it_is(text):
    assert put_right(text, WORDS) == text
