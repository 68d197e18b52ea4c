import pytest

from knowledge.language.asked_names import AskedNames

NAMES = AskedNames(
    [
        ("House of Skills", 1),
        ("skills", 2),
        ("Go Dare", 3),
        ("Techniektuin", 4),
        ("STO", 5),
        ("sto", 6),
    ]
)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Wat is House of Skills?", 1),
        ("wat zijn skills", 2),
        ("sorry, what does STO mean?", 5),
        ("ken je godare", 3),
        ("vertel eens wat meer over Go-Dare", 3),
        ("hoe werkt de techniektuinen", 4),
        ("wat is een tehcniektuin", 4),
        ("waar staat STO voor", 5),
        ("wat kan de techniektuin voor ons betekenen", 4),
        ("meer informatie over de techniektuin graag", 4),
    ],
)
def test_a_question_gives_the_longest_name_that_it_asks_about(question: str, expected: int) -> None:
    assert NAMES.asked(question)[0].value == expected


@pytest.mark.parametrize(
    "text", ["ik werk bij house of skills", "wat is het weer", "ken je een mop", "", "wat is"]
)
def test_what_asks_about_no_name_gives_nothing(text: str) -> None:
    assert NAMES.asked(text) == []


def test_a_name_anywhere_is_found_when_that_is_asked_for() -> None:
    assert [named.value for named in NAMES.found("ik werk bij house of skills")] == [1, 2]


def test_only_the_whole_text_is_exactly_a_name() -> None:
    assert NAMES.exactly("go dare").value == 3  # type: ignore[union-attr]
    assert NAMES.exactly("go dare nu") is None
