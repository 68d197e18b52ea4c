import pytest

from bot.nlu.parts import parts, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ik ben 34", []),
        ("Ik ben 34. Ik werk in de zorg!", ["Ik ben 34.", "Ik werk in de zorg!"]),
        ("ik werk in de zorg, maar ik wil weg", ["ik werk in de zorg"]),
        ("ik woon in Gouda en ik zoek werk", ["ik woon in Gouda"]),
        ("34, Gouda, ik zoek nu werk", ["ik zoek nu werk"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_sentences_and_clauses(text, expected):
    assert parts(text) == expected


def test_sentences_have_their_place_in_the_text():
    text = "Hoi.\n\nWat kost dat? Doei"
    assert [text[a:b].strip() for a, b in sentences(text)] == ["Hoi.", "Wat kost dat?", "Doei"]
