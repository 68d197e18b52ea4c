"""Phrases are found word by word, in the notation of knowledge/vacancy/patterns.py."""

import pytest

from knowledge.vacancy.patterns import Patterns
from knowledge.vacancy.text import VacancyText


def found(phrase, text, lists=None):
    taken_apart = VacancyText(text)
    spans = Patterns([phrase], lists).find(taken_apart)
    return [text[slice(*taken_apart.span(span.first, span.last))] for span in spans]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("uitdag*", "Een uitdagende en leuke uitdaging.", ["uitdagende", "uitdaging"]),
        ("*monteur", "Een elektromonteur en een monteur.", ["elektromonteur", "monteur"]),
        ("(leuke|heel mooie) baan", "Een leuke baan, een heel mooie baan.", None),
        ("heel? goede sfeer", "Een goede sfeer, een heel goede sfeer.", None),
        ("minimaal % jaar", "Je werkt minimaal drie jaar of minimaal 12 jaar.", None),
        ("geen ... ervaring", "Je hebt geen of maar weinig ervaring.", None),
        ("geen ... ervaring", "Geen diploma: wij kijken naar ervaring.", []),
        ("flexibel , loyaal", "Je bent flexibel, loyaal en snel.", ["flexibel, loyaal"]),
    ],
)
def test_each_part_of_the_notation_finds_its_words(phrase, text, expected):
    whole = {
        "(leuke|heel mooie) baan": ["leuke baan", "heel mooie baan"],
        "heel? goede sfeer": ["goede sfeer", "heel goede sfeer"],
        "minimaal % jaar": ["minimaal drie jaar", "minimaal 12 jaar"],
        "geen ... ervaring": ["geen of maar weinig ervaring"],
    }
    assert found(phrase, text) == (whole[phrase] if expected is None else expected)


def test_a_word_list_may_hold_phrases_with_choices():
    lists = {"team": ["(jong|leuk)? team", "ploeg"]}

    assert found("een <team>", "Een leuk team of een ploeg.", lists) == [
        "Een leuk team",
        "een ploeg",
    ]


def test_a_phrase_does_not_run_on_into_the_next_sentence():
    assert found("goede sfeer", "Onze klussen zijn goede. Sfeer is er ook.") == []


@pytest.mark.parametrize(
    "phrase", ["... baan", "baan ...", "goede?", "(een|twee", "(a|(b|c))", "*"]
)
def test_a_phrase_that_cannot_be_meant_is_refused(phrase):
    with pytest.raises(ValueError, match=r"phrase|bracket|short"):
        Patterns([phrase])


def test_a_sign_of_which_nothing_is_left_is_no_word():
    text = VacancyText("Wij zoeken een monteur \ufe0f in Delft.")

    assert [word.text for word in text.words] == [
        "wij",
        "zoeken",
        "een",
        "monteur",
        "in",
        "delft",
        ".",
    ]
