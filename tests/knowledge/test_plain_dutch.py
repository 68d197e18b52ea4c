import pytest

from tests.knowledge.plain_dutch import faults, sentences


def test_a_short_friendly_text_has_no_faults():
    assert faults("Kijk op www.sptga.nl. Daar helpt een coach je verder.") == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Doe het nu!", "exclamation mark"),
        ("Kijk op www.verzonnen.nl.", "unknown link"),
        ("Wat is uw leeftijd?", "says 'u'"),
        ("Mensen met een afstand tot de arbeidsmarkt.", "a label that hurts"),
        ("Dit is " + "heel " * 30 + "lang.", "33 words"),
    ],
)
def test_each_kind_of_fault_is_named(text: str, fault: str):
    assert [found.startswith(fault) for found in faults(text)] == [True]


def test_list_items_count_as_sentences():
    assert sentences("Je kunt:\n- vragen;\n- kijken.") == ["Je kunt", "- vragen", "- kijken"]
