"""`techniekgids initiatieven search` for words, and with filters."""

from __future__ import annotations

import json

import pytest

from tests.bot.commands import Command, refused


def test_searching_for_words_gives_what_they_are_about(command: Command) -> None:
    outcome = command("initiatieven", "search", "go dare", "--json")

    found = json.loads(outcome.out)
    assert found[0]["id"] == "zh-184"
    assert found[0]["score"] > found[1]["score"]


def test_people_are_told_how_a_word_was_read(command: Command) -> None:
    outcome = command("initiatieven", "search", "lasssen", "in", "schiedm", "--limit", "1")

    assert outcome.out.startswith("Gelezen: lasssen als lassen.\n\n1. ")
    assert "gevonden; met --limit zie je er meer." in outcome.out


def test_something_that_has_ended_says_so(command: Command) -> None:
    outcome = command("initiatieven", "search", "boris", "--limit", "1")

    assert "Volgens de bron duurde dit tot en met 2018" in outcome.out


@pytest.mark.parametrize("text", [["scholing"], []])
def test_words_and_persons_can_be_filtered(command: Command, text: list[str]) -> None:
    outcome = command(
        "initiatieven", "search", *text, "--fase", "scholing", "--kenmerk", "zij_instroom",
        "--soort", "opleiding", "--voor", "individu", "--regio", "rijnmond", "--json",
    )  # fmt: skip

    found = json.loads(outcome.out)
    assert found
    for one in found:
        assert "scholing" in one["fase"]
        assert one["kenmerk"] == "zij_instroom"
        assert one["soort"] == "opleiding"
        assert "individu" in one["voor"]


@pytest.mark.parametrize(
    ("option", "value"),
    [("--soort", "netwerk"), ("--voor", "organisatie"), ("--kenmerk", "werkgeversperspectief")],
)
def test_a_kind_alone_gives_all_of_that_kind(command: Command, option: str, value: str) -> None:
    found = json.loads(
        command("initiatieven", "search", option, value, "--limit", "500", "--json").out
    )

    records = json.loads(command("initiatieven", "export").out)
    kind = {one["id"] for one in records if value in (one["soort"], one["kenmerk"], *one["voor"])}
    assert {i for one in found for i in (one["id"], *one["herhalingen"])} == kind


def test_nothing_found_is_said(command: Command) -> None:
    outcome = command("initiatieven", "search", "xyzzyq")

    assert outcome.out == "Niets gevonden. Laat een voorwaarde weg en probeer het opnieuw.\n"


def test_the_words_that_are_nowhere_are_told(command: Command) -> None:
    outcome = command("initiatieven", "search", "xyzzyq lassen")

    assert outcome.out.startswith("Niet gevonden: xyzzyq.\n\n1. ")


def test_signs_alone_find_nothing_and_the_hint_says_what_to_type(command: Command) -> None:
    assert command("initiatieven", "search", "???").out == (
        "Niets gevonden: hier staat geen woord om op te zoeken. "
        "Noem een vak, een naam of een plaats.\n"
    )
    assert json.loads(command("initiatieven", "search", "%", "--json").out) == []


def test_a_persona_of_another_situation_is_one_dutch_line(command: Command) -> None:
    options = ["--situatie", "vmbo_tl", "--persona", "werk_buiten_techniek"]

    for text in ([], ["lassen"]):
        line = refused(command("initiatieven", "search", *text, *options))
        assert line == (
            "persona 'werk_buiten_techniek' past niet bij situatie 'vmbo_tl'; laat de persona weg."
        )


def test_an_unknown_filter_is_named_with_what_there_is(command: Command) -> None:
    line = refused(command("initiatieven", "search", "lassen", "--fase", "feest"))

    assert line.startswith("fase 'feest' bestaat niet; kies uit: orientatie")
