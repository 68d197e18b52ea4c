"""A message of any length is read in a moment, whatever is in it: one thread reads for all."""

import time

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read

_LONG = 10_000
_SECONDS = 1.0
_KNOWN = {
    "rol": "kandidaat", "leeftijd": 35, "situatie": "werk_buiten_techniek",
    "interesse": ["ict"], "invloed": ["ouders"],
}  # fmt: skip
_PIECES = [
    "a-", "0 ", "1.5 ", "1", "1, ", "-", "'", "–", ". ", "😀 ", "\n", "(a) ", "<b>", "a@", "@",
    "m&", "a b ", "x", "\u0301e", "ik ben ben ", "ik wil ", "wil graag lassen. ", "niet ",
    "geen lasser, ", "lasser, ", "doe maar ", "liever ", "mijn moeder ", "mijn ik ",
    "overleg met ", "profiel ", "of werken of ", "3 vmbo ", "h4 ", "havo ", "mbo, ", "ik heb mbo ",
    "ik heb gewerkt ", "35, ", "ik ben 35 ", "twintig ", "geboren ", "Delft ", "in Delft ",
    "hoek van holland ", "delft niet gouda ", "nee, ", "sorry ", "toch ", "of ", "nu ik ",
]  # fmt: skip


@pytest.mark.parametrize("piece", _PIECES)
@pytest.mark.parametrize("question", [None, "interesse"])
def test_ten_thousand_characters_are_read_in_a_moment(piece, question):
    text = (piece * _LONG)[:_LONG]
    read(Message("Ik ben kok in Gouda", question=question), {})

    start = time.process_time()
    read(Message(text, question=question), _KNOWN if question else {})

    assert time.process_time() - start < _SECONDS


def test_what_is_told_before_a_long_tail_is_understood():
    text = "Ik ben 34, woon in Gouda en werk als kapper. " + "En zo gaat het maar door. " * 400

    updates = read(Message(text), {}).updates

    assert (updates["leeftijd"], updates["gemeente"]) == (34, "Gouda")
