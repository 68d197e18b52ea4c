"""`techniekgids initiatieven export`: every record, as JSON or CSV."""

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.bot.commands import Command, refused


def test_the_export_has_every_record_in_order(command):
    outcome = command("initiatieven", "export", "--json")

    records = json.loads(outcome.out)
    ids = [one["id"] for one in records]
    assert outcome.status == 0
    assert len(records) >= 244
    assert ids[:236] == [f"zh-{number:03}" for number in range(1, 237)]
    assert len(set(ids)) == len(ids)
    for one in records:
        assert one["bron"]["document"]
        assert one["jaar"]


def test_the_export_is_csv_too(command: Command) -> None:
    outcome = command("initiatieven", "export", "--csv")

    rows = list(csv.DictReader(io.StringIO(outcome.out)))
    records = json.loads(command("initiatieven", "export", "--json").out)
    assert [row["id"] for row in rows] == [one["id"] for one in records]
    assert all(row["bron_document"] for row in rows)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--json", "--csv"], "Kies één vorm"),
        (["lijst.xlsx"], "lijst.xlsx is geen .csv of .json"),
        (["lijst.json", "--csv"], "De gevraagde vorm past niet bij lijst.json"),
        (["/proc/lijst.csv"], "/proc/lijst.csv kan niet worden geschreven"),
    ],
)
def test_an_export_that_cannot_be_is_one_dutch_line(command, arguments, expected):
    assert refused(command("initiatieven", "export", *arguments)).startswith(expected)
