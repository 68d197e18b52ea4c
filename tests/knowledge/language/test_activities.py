import pytest

from knowledge.language.activities import activities, verb_spans


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("ik monteer keukens", ["keukens monteren"]),
        ("Ik repareer vaak oude radio's in de schuur", ["radio's repareren"]),
        ("overdag plaats ik kozijnen", ["kozijnen plaatsen"]),
        ("ik soldeer geen printplaten", ["geen printplaten solderen", "geen solderen"]),
        ("ik las, al tien jaar", ["lassen"]),
        ("mijn broer bouwt steigers", []),
    ],
)
def test_what_somebody_does_is_told_with_the_infinitive(sentence, expected):
    assert activities(sentence) == expected


def test_the_verb_is_found_where_it_stands():
    sentence = "thuis bouw ik computers"

    [(start, end)] = verb_spans(sentence)

    assert sentence[start:end] == "bouw"
