import pytest

from knowledge.search.compounds import apart, holds, is_dutch

KNOWN = {"techniek", "coach", "wedstrijd", "opleiding", "bedrijf", "bouw", "werker", "robot"}


def knows(word: str) -> bool:
    return word in KNOWN


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("techniekcoach", ("techniek", "coach")),
        ("techniekwedstrijd", ("techniek", "wedstrijd")),
        ("lasopleiding", ("las", "opleiding")),
        ("opleidingsbedrijf", ("opleiding", "bedrijf")),
        # Work of its own: a bankwerker is no worker at a bank.
        ("bankwerker", None),
        ("glastuinbouw", None),
        # No two words.
        ("techniek", None),
        ("technasium", None),
        ("xyzcoach", None),
    ],
)
def test_a_compound_is_taken_apart_when_both_are_words(
    word: str, expected: tuple[str, str] | None
) -> None:
    assert apart(word, knows) == expected


@pytest.mark.parametrize(
    ("compound", "word", "expected"),
    [
        ("techniekcoach", "coach", True),
        ("opleidingsbedrijf", "opleiding", True),
        ("woningbouw", "bouw", True),
        ("tuinbouw", "bouw", False),
        ("scheepsbouw", "bouw", False),
        ("netwerk", "werk", False),
        ("technasium", "tech", False),
    ],
)
def test_a_word_is_in_a_compound_of_its_own_branch_only(
    compound: str, word: str, expected: bool
) -> None:
    assert holds(compound, word, knows) is expected


@pytest.mark.parametrize(
    ("word", "expected"), [("lift", True), ("lasser", True), ("lasssen", False)]
)
def test_words_of_dictionaries_and_of_work_are_dutch(word: str, expected: bool) -> None:
    assert is_dutch(word) is expected
