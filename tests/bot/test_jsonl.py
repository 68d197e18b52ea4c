"""`techniekgids chat --jsonl`, as programs use it (contract section 8)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from knowledge.hoofdvragen.known import ANSWERS

pytestmark = pytest.mark.model

ROOT = Path(__file__).resolve().parent.parent.parent
LINES = [
    "ik wil de techniek in",
    "34",
    "",
    json.dumps({"text": "hoi\nik ben 51\nen ik zit in de ww"}),
    "{geen json",
    '{"tekst": "een ander veld"}',
    "   ",
    "hallo",
]


@pytest.fixture(scope="module")
def finished(tmp_path_factory) -> subprocess.CompletedProcess[str]:
    database = tmp_path_factory.mktemp("jsonl") / "gids.db"
    return subprocess.run(
        [Path(sys.executable).parent / "techniekgids", "chat", "--jsonl"],
        input="\n".join(LINES) + "\n", capture_output=True, text=True, check=False, cwd=ROOT,
        env={**os.environ, "DATABASE_URL": f"sqlite:///{database}"},
    )  # fmt: skip


@pytest.fixture(scope="module")
def records(finished) -> list[dict[str, Any]]:
    assert finished.returncode == 0, finished.stderr
    return [json.loads(line) for line in finished.stdout.splitlines()]


def test_one_line_comes_out_for_each_message_in_order(records):
    assert [record["text"] for record in records] == [
        "ik wil de techniek in",
        "34",
        "hoi\nik ben 51\nen ik zit in de ww",
        "{geen json",
        '{"tekst": "een ander veld"}',
        "hallo",
    ]


def test_an_empty_line_starts_a_new_conversation(records):
    assert [record["conversation"] for record in records] == [1, 1, 2, 2, 2, 3]
    assert records[1]["slots"]["leeftijd"] == 34
    assert records[5]["slots"]["leeftijd"] is None


def test_every_line_has_the_keys_of_the_contract(records):
    for record in records:
        assert list(record) == [
            "conversation", "text", "intent", "slots", "requested_slot", "actions", "responses",
        ]  # fmt: skip
        assert sorted(record["slots"]) == sorted(ANSWERS)
        assert set(record["intent"]) == {"name", "confidence"}
        assert 0 <= record["intent"]["confidence"] <= 1
        assert record["responses"]
        for response in record["responses"]:
            assert set(response) == {"text", "buttons", "data"}
            for button in response["buttons"]:
                assert set(button) == {"title", "payload"}


def test_the_lines_tell_what_was_understood_and_done(records):
    assert records[0]["intent"]["name"] == "overstappen"
    assert records[0]["requested_slot"] == "leeftijd"
    assert records[0]["actions"] == ["action_verder", "hoofdvragen_form"]
    assert records[1]["requested_slot"] == "situatie"


def test_line_breaks_in_a_message_are_kept_and_read(records):
    assert records[2]["slots"]["leeftijd"] == 51
    assert records[2]["slots"]["situatie"] == "zonder_werk_met_uitkering"


def test_the_first_answer_begins_with_the_welcome(records):
    for first in (records[0], records[2], records[5]):
        assert "computerprogramma" in first["responses"][0]["text"]
