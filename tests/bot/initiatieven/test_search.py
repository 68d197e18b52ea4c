"""`techniekgids initiatieven search` for a person: the best matches and why."""

from __future__ import annotations

import json

import pytest

from tests.bot.commands import refused


def test_searching_gives_a_list_of_records_best_first(command):
    outcome = command("initiatieven", "search", "--leeftijd", "34", "--json")

    found = json.loads(outcome.out)
    assert outcome.status == 0
    assert outcome.err == ""
    assert len(found) == 10
    scores = [one["score"] for one in found]
    # After the best, variety may go before the score.
    assert scores[0] == max(scores)
    for one in found:
        assert {"id", "naam", "bron", "jaar", "reden"} <= set(one)


def test_every_option_can_be_combined(command):
    outcome = command(
        "initiatieven", "search", "--leeftijd", "34", "--situatie", "werk_buiten_techniek",
        "--persona", "werk_buiten_techniek", "--regio", "rijnmond", "--interesse", "metaal",
        "--interesse", "ict", "--limit", "3", "--json",
    )  # fmt: skip

    found = json.loads(outcome.out)
    assert len(found) == 3
    for one in found:
        assert one["leeftijd"][0] <= 34 <= one["leeftijd"][1]


def test_every_option_may_be_left_out(command):
    assert len(json.loads(command("initiatieven", "search", "--json").out)) == 10


def test_the_region_and_the_interest_make_a_difference(command):
    def ids(*options: str) -> list[str]:
        found = json.loads(command("initiatieven", "search", "--json", *options).out)
        return [one["id"] for one in found]

    assert ids("--regio", "rijnmond") != ids("--regio", "noord_holland")
    assert ids("--interesse", "ict") != ids("--interesse", "maritiem")


def test_for_people_the_matches_come_as_text(command):
    outcome = command("initiatieven", "search", "--leeftijd", "34", "--limit", "2")

    assert outcome.status == 0
    assert outcome.out.startswith("1. ")
    assert "\n2. " in outcome.out


@pytest.mark.parametrize(
    ("option", "value"),
    [("--situatie", "bestaat_niet"), ("--persona", "x"), ("--regio", "atlantis"),
     ("--interesse", "koken")],
)  # fmt: skip
def test_an_unknown_key_is_named_with_what_there_is(command, option, value):
    line = refused(command("initiatieven", "search", option, value, "--json"))

    assert f"'{value}' bestaat niet; kies uit: " in line
