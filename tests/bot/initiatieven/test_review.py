"""`techniekgids initiatieven nakijken`: what was seen when."""

from __future__ import annotations

import datetime
import json

from tests.bot.commands import Command, refused
from tests.knowledge.examples import record


def test_what_was_seen_today_is_written_down(command: Command, tmp_path) -> None:
    file = tmp_path / "oud.json"
    file.write_text(json.dumps([record(id="lang-geleden", checked="2024-01-01")]))
    command("initiatieven", "import", str(file))
    before = json.loads(command("initiatieven", "nakijken", "--json", "--limit", "1").out)

    seen = command("initiatieven", "nakijken", "--gezien", "lang-geleden")

    after = json.loads(command("initiatieven", "nakijken", "--json", "--limit", "1").out)
    records = json.loads(command("initiatieven", "export").out)
    (checked,) = [one["checked"] for one in records if one["id"] == "lang-geleden"]
    assert before["nakijken"][0]["id"] == "lang-geleden"
    assert seen.status == 0
    assert after["nakijken"][0]["id"] != "lang-geleden"
    assert checked == datetime.date.today().isoformat()


def test_what_is_seen_twice_is_seen(command: Command) -> None:
    outcome = command("initiatieven", "nakijken", "--gezien", "zh-001", "--gezien", "zh-001")

    assert (outcome.status, outcome.out) == (0, "Nagekeken: zh-001.\n")


def test_what_does_not_exist_cannot_be_seen(command: Command) -> None:
    line = refused(command("initiatieven", "nakijken", "--gezien", "bestaat-niet"))

    assert line == (
        "Het initiatief 'bestaat-niet' bestaat niet; er is niets als nagekeken bewaard."
    )
