import pytest

from knowledge.language.dialect import in_standard_dutch


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("ik heb gien waark", "ik heb geen werk"),
        ("Mien olders", "mijn ouders"),
        ("ik wil lass'n en werk’n", "ik wil lassen en werken"),
        ("op sgool in Sgiedam", "op school in Schiedam"),
        ("ik kom oet Grunn", "ik kom uit Groningen"),
    ],
)
def test_dialect_becomes_standard_dutch(text, standard):
    assert in_standard_dutch(text) == standard


@pytest.mark.parametrize(
    "text", ["zo'n baan, m'n werk", "Ik woon elders, in de Maan", "lasser bij Damen", "", "42 😀"]
)
def test_other_words_stay_as_they_are(text):
    assert in_standard_dutch(text) == text


def test_what_fills_a_pause_is_left_out():
    assert in_standard_dutch("ik ben eh drieëndertig en uhm kok") == "ik ben drieëndertig en kok"
    assert in_standard_dutch("eh") == "eh"
