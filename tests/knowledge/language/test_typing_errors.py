import pytest

from knowledge.language.typing_errors import without_typing_errors


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mijn kleindochterr zit in groep 8", "mijn kleindochter zit in groep 8"),
        ("ik slutel aan fietsen", "ik sleutel aan fietsen"),
        ("Zwijndrehct is mijn woonplaats", "zwijndrecht is mijn woonplaats"),
        ("hij is dertein", "hij is dertien"),
        ("ik wil mediiscche spullen maken", "ik wil mediiscche spullen maken"),
    ],
)
def test_a_word_that_nobody_knows_is_the_one_next_to_it(typed, meant):
    assert without_typing_errors(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "we zoeken vrachtwagenmonteurs",
        "ik ben omscholer en stratenmaakster",
        "de leerbaas en de lector",
        "Hallo, ik heet Joriena",
    ],
)
def test_forms_of_a_word_and_ordinary_words_stay(text):
    assert without_typing_errors(text) == text
