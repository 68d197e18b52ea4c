"""Greetings and courtesies around what somebody tells."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("14, havo 2, Gouda. Bij voorbaat dank!", "gemeente", "Gouda"),
        ("Ik werk als kok. Met vriendelijke groet, Els Leiden", "situatie", "werk_buiten_techniek"),
        ("hey, 15, vmbo basis 3 Leerdam", "leeftijd", 15),
        ("werk als orderpicker wil graag de metaal in", "situatie", "werk_buiten_techniek"),
        ("ik 41 jaar ik werken in winkel kas ik wil leren voor lasser", "interesse", ["metaal"]),
    ],
)
def test_facts_are_read_between_greetings_courtesies_and_wishes(text, slot, value):
    assert read(Message(text, "bedank", 0.9), {}).updates[slot] == value


def test_what_a_child_typed_before_tells_nothing_of_who_speaks():
    text = "oeps, mijn dochter speelde met mijn tablet. Ik ben 41 en werk als bakker"
    told = read(Message(text, "corrigeer", 0.5, "rol"), {}).updates

    assert (told["leeftijd"], told["situatie"]) == (41, "werk_buiten_techniek")
    assert told["rol"] == "kandidaat"


def test_the_name_under_a_letter_is_no_place():
    told = read(Message("Ik ben kok. Groetjes, Els Leiden", "bedank", 0.9), {}).updates

    assert "gemeente" not in told


def test_no_thanks_is_still_a_no():
    said = Message("nee, alvast bedankt", "bedank", 0.9, "technische_achtergrond")

    assert read(said, {"rol": "kandidaat"}).updates["technische_achtergrond"] is False
