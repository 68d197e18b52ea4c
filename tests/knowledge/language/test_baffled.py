import pytest

from knowledge.language.baffled import evades, is_baffled
from knowledge.language.replies import short_reply


@pytest.mark.parametrize(
    "text",
    [
        "pff, een heel verhaal",
        "waar moet ik beginnen",
        "jong genoeg hoor",
        "gok maar eens",
        "tja dat ligt vrij complex",
    ],
)
def test_who_puts_the_answer_off_says_nothing_yet(text):
    assert evades(text)
    assert short_reply(text) is None


@pytest.mark.parametrize("text", ["lastig", "geen idee", "ik werk bij een bakker van 2 winkels"])
def test_who_does_not_know_or_tells_something_does_not_put_it_off(text):
    assert not evades(text)


@pytest.mark.parametrize(
    ("text", "baffled"),
    [
        ("sorry ik begrijp het niet", True),
        ("huh wat bedoel je", True),
        ("hoe bedoel je met achtergrond", True),
        ("ik snap niet wat een profiel is", False),
        ("ik begrijp niks van auto's", False),
    ],
)
def test_who_does_not_follow_and_asks_nothing_else_is_baffled(text, baffled):
    assert is_baffled(text) == baffled
