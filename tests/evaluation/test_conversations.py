"""What counts as right in a turn and in a sentence."""

import pytest

from bot.conversation import Reply, Turn
from bot.dialogue import Exchange
from tests.evaluation.dialogues import check
from tests.evaluation.facts import Sentence


def exchange(text: str = "Hoe oud ben je?", **slots: object) -> Exchange:
    reply = Reply(text, (), {"initiatieven": ["zh-001"]})
    return Exchange(Turn("hoi", (reply,)), {"name": "groet"}, slots, "leeftijd", [])


@pytest.mark.parametrize(
    "turn",
    [
        {"slots": {"leeftijd": None, "interesse": None, "invloed": ["partner", "ouders"]}},
        {"slots": {"gemeente": "den haag"}},
        {"vraagt": "leeftijd"},
        {"vraagt": ["situatie", "leeftijd"]},
        {"intent": "groet"},
        {"zegt_iets_over": "oud", "zegt_niet": "naam"},
        {"initiatieven": True, "anders": True},
    ],
)
def test_a_turn_that_goes_as_written_has_no_faults(turn):
    said = exchange(gemeente="Den Haag", interesse=[], invloed=["ouders", "partner"])
    assert list(check(turn, [said], ["iets anders"])) == []


@pytest.mark.parametrize(
    "turn",
    [
        {"slots": {"leeftijd": 34}},
        {"slots": {"gemeente": None}},
        {"vraagt": "situatie"},
        {"vraagt": None},
        {"intent": "afscheid"},
        {"zegt_iets_over": "school"},
        {"zegt_niet": "oud"},
        {"anders": True},
    ],
)
def test_a_turn_that_goes_otherwise_has_a_fault(turn):
    assert len(list(check(turn, [exchange(gemeente="Den Haag")], ["Hoe oud ben je?"]))) == 1


def test_a_technical_failure_is_always_a_fault():
    assert list(check({}, [exchange("Sorry, er ging bij mij iets mis.")], []))
    assert list(check({}, [exchange("")], []))


@pytest.mark.parametrize(
    ("found", "wrong"),
    [
        ({"gemeente": "Krimpenerwaard"}, []),
        ({"gemeente": "schoonhoven"}, []),
        ({"gemeente": "Krimpenerwaard", "regio": "midden_holland"}, []),
        ({"gemeente": "Krimpenerwaard", "leeftijd": 34}, ["leeftijd"]),
        ({"gemeente": "Gouda"}, ["gemeente"]),
        ({}, ["gemeente"]),
    ],
)
def test_a_sentence_is_right_when_it_holds_what_is_told_and_nothing_else(found, wrong):
    written = {
        "tekst": "uit Schoonhoven",
        "feiten": {"gemeente": "Krimpenerwaard"},
        "ook_goed": {"gemeente": ["Schoonhoven"]},
        "mag": ["regio"],
    }
    assert Sentence(written, found).wrong == wrong
