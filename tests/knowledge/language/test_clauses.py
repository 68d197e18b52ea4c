import pytest

from knowledge.language.clauses import Clause, clauses, in_mode
from tests.knowledge.language.speed import reads_in_proportion


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Ik werk in een winkel en wil iets met warmtepompen",
            [("ik werk in een winkel", "nu"), ("wil iets met warmtepompen", "wens")],
        ),
        (
            "ik was bakker nu zit ik thuis",
            [("ik was bakker", "vroeger"), ("nu zit ik thuis", "nu")],
        ),
        (
            "ik zit thuis daarvoor 20 jaar bij een bank",
            [("ik zit thuis", "nu"), ("daarvoor 20 jaar bij een bank", "vroeger")],
        ),
        (
            "in mijn land ik ben kok",
            [("in mijn land", "vroeger"), ("ik ben kok", "vroeger")],
        ),
        (
            "ik ben 25 ik werk bij een hotel ik wil graag lassen",
            [
                ("ik ben 25", "nu"),
                ("ik werk bij een hotel", "nu"),
                ("ik wil graag lassen", "wens"),
            ],
        ),
        (
            "ben er klaar mee wil iets technisch",
            [("ben er klaar mee", "nu"), ("wil iets technisch", "wens")],
        ),
        (
            "31 kok in een hotel wil loodgieter worde",
            [("31 kok in een hotel", "nu"), ("wil loodgieter worde", "wens")],
        ),
        (
            "kapper wil lasser worden",
            [("kapper", "nu"), ("wil lasser worden", "wens")],
        ),
    ],
)
def test_a_message_falls_into_what_is_what_was_and_what_is_wished(sentence, expected):
    assert list(clauses(sentence)) == [Clause(text, mode) for text, mode in expected]


@pytest.mark.parametrize(
    ("sentence", "mode"),
    [
        ("ik heb altijd gevist", "vroeger"),
        ("ben chauffeur geweest", "vroeger"),
        ("ik heb een gezin", "nu"),
        ("ik ben getrouwd", "nu"),
        ("ik werk graag in de keuken", "nu"),
        ("ik denk dat ik monteur wil worden", "wens"),
        ("lassen lijkt me leuk", "wens"),
        ("kapster", "nu"),
        ("lasser wil worden", "wens"),
        ("mijn moeder wil dat ik werk", "wens"),
        ("kijk maar bij lassen", "wens"),
        ("wij zoeken werk bij een smederij", "wens"),
        ("ik heb een baan nodig in een garage", "wens"),
        ("wil een andere baan, technische baan", "wens"),
    ],
)
def test_a_clause_speaks_of_one_time(sentence, mode):
    assert {clause.mode for clause in clauses(sentence)} == {mode}


def test_clauses_can_be_asked_for_by_mode():
    text = "Ik was kok, nu werk ik in een winkel. Ik wil lassen."

    assert in_mode(text, "nu") == "nu werk ik in een winkel"
    assert in_mode(text, "vroeger", "wens") == "ik was kok, ik wil lassen"


@pytest.mark.parametrize("piece", ["ik heb ", "heb a ", "ge", ". ", "vroeger nu ", "zit wil "])
def test_a_long_message_takes_time_in_proportion(piece):
    assert reads_in_proportion(clauses, piece)
