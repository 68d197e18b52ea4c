"""What a link tells: only what the guide knows, and nothing that could mislead."""

from __future__ import annotations

import pytest

from bot.links import LONGEST_SCHOOL, facts_told


def test_what_is_known_is_taken_over_by_slot() -> None:
    pairs = [
        ("rol", "leerling"),
        ("leeftijd", "15"),
        ("situatie", "vmbo_tl"),
        ("regio", "haaglanden"),
        ("school", "Segbroek College"),
    ]

    assert facts_told(pairs) == {**dict(pairs), "leeftijd": 15}


@pytest.mark.parametrize(
    ("slot", "value"),
    [
        ("rol", "baas"), ("leeftijd", "0"), ("leeftijd", "vijftien"), ("leeftijd", "²"),
        ("situatie", "mavo"), ("regio", "mars"), ("naam", "Anna"), ("school", ""),
        ("school", "   "), ("school", "2024"), ("school", "x" * (LONGEST_SCHOOL + 1)),
    ],
)  # fmt: skip
def test_what_is_not_known_is_left_out(slot: str, value: str) -> None:
    assert facts_told([(slot, value)]) == {}


@pytest.mark.parametrize(
    "name",
    [
        "Grafisch Lyceum",
        "ROC Mondriaan (Den Haag)",
        "Gymnasium Haganum & co",
        "Piter Jelles !mpulse",
        "OBS 't Palet",
        "Collège André, 2e locatie",
        "x" * LONGEST_SCHOOL,
    ],
)
def test_a_school_goes_by_its_own_name(name: str) -> None:
    assert facts_told([("school", name)]) == {"school": name}


def test_spaces_in_the_name_of_a_school_are_evened_out() -> None:
    assert facts_told([("school", "  Segbroek \n  College ")]) == {"school": "Segbroek College"}


@pytest.mark.parametrize(
    "name",
    ["https://elders.test", "kijk op www.elders.test", "**Win**", "<b>x</b>", "a\u202eb", "a{b}"],
)
def test_the_name_of_a_school_is_no_link_and_no_markup(name: str) -> None:
    assert facts_told([("school", name)]) == {}
