"""The cheap commands of `techniekgids`: what comes out, and what is said about bad input."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from actions.dependencies import catalogue
from bot import cli
from knowledge.settings import settings

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str


Command = Callable[..., Outcome]


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Command]:
    """Give a function that runs the command in this process, on a database of its own."""

    def run(*arguments: str, database: str = f"sqlite:///{tmp_path}/gids.db") -> Outcome:
        monkeypatch.setenv("DATABASE_URL", database)
        monkeypatch.setattr(sys, "argv", ["techniekgids", *arguments])
        settings.cache_clear()
        catalogue.cache_clear()
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        output = capsys.readouterr()
        return Outcome(int(stopped.value.code or 0), output.out, output.err)

    yield run
    settings.cache_clear()
    catalogue.cache_clear()


def refused(outcome: Outcome) -> str:
    """Return the one line that a refusal gives."""
    assert outcome.status == 2
    assert outcome.out == ""
    (line,) = outcome.err.splitlines()
    return line


# Search


def test_searching_gives_a_list_of_records_best_first(command):
    outcome = command("initiatieven", "search", "--leeftijd", "34", "--json")

    found = json.loads(outcome.out)
    assert outcome.status == 0
    assert outcome.err == ""
    assert len(found) == 10
    scores = [record["score"] for record in found]
    # After the best, variety may go before the score.
    assert scores[0] == max(scores)
    for record in found:
        assert {"id", "naam", "bron", "jaar", "reden"} <= set(record)


def test_every_option_can_be_combined(command):
    outcome = command(
        "initiatieven", "search", "--leeftijd", "34", "--situatie", "werk_buiten_techniek",
        "--persona", "werk_buiten_techniek", "--regio", "rijnmond", "--interesse", "metaal",
        "--interesse", "ict", "--limit", "3", "--json",
    )  # fmt: skip

    found = json.loads(outcome.out)
    assert len(found) == 3
    for record in found:
        assert record["leeftijd"][0] <= 34 <= record["leeftijd"][1]


def test_every_option_may_be_left_out(command):
    assert len(json.loads(command("initiatieven", "search", "--json").out)) == 10


def test_the_region_and_the_interest_make_a_difference(command):
    def ids(*options: str) -> list[str]:
        found = json.loads(command("initiatieven", "search", "--json", *options).out)
        return [record["id"] for record in found]

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


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["search", "--leeftijd", "oud"], "--leeftijd: 'oud' is geen heel getal."),
        (["search", "--leeftijd", "300"], "Leeftijd 300 kan niet; geef een getal van 0 tot 120."),
        (["search", "--leeftijd", "-1"], "Leeftijd -1 kan niet; geef een getal van 0 tot 120."),
        (["search", "--limit", "0"], "--limit: 0 kan niet; kies van 1 tot en met 500."),
        (["search", "--limit"], "Bij --limit hoort een waarde."),
        (["search", "--stad", "Gouda"], "De optie --stad bestaat niet."),
        (["search", "gouda"], "Dit hoort er niet bij: gouda."),
        (["zoek"], "De opdracht 'zoek' bestaat niet."),
    ],
)
def test_what_cannot_be_is_one_dutch_line(command, arguments, expected):
    assert refused(command("initiatieven", *arguments)).startswith(expected)


# Export


def test_the_export_has_every_record_in_order(command):
    outcome = command("initiatieven", "export", "--json")

    records = json.loads(outcome.out)
    ids = [record["id"] for record in records]
    assert outcome.status == 0
    assert len(records) >= 244
    assert ids[:236] == [f"zh-{number:03}" for number in range(1, 237)]
    assert len(set(ids)) == len(ids)
    for record in records:
        assert record["bron"]["document"]
        assert record["jaar"]


# The database


@pytest.mark.parametrize(
    ("database", "expected"),
    [
        ("sqlite:////proc/hier/mag/niets.db", "De map /proc/hier/mag"),
        ("sqlite:////", "is niet bereikbaar"),
        ("postgresql://postgres@127.0.0.1:1/test", "is niet bereikbaar"),
        ("geen adres", "DATABASE_URL is geen adres van een database."),
        ("mysql://iemand@server/gids", "kan de Techniekgids niet werken"),
    ],
)
def test_a_database_that_cannot_be_used_is_one_dutch_line(command, database, expected):
    assert expected in refused(command("initiatieven", "search", "--json", database=database))


def test_a_file_that_is_no_database_is_one_dutch_line(command, tmp_path):
    (tmp_path / "brief.db").write_text("Beste lezer, dit is een brief en geen database.")

    line = refused(command("initiatieven", "export", database=f"sqlite:///{tmp_path}/brief.db"))

    assert "kan niet worden gebruikt: file is not a database." in line


def test_a_database_that_may_not_be_written_is_one_dutch_line(command, tmp_path, monkeypatch):
    # Read-only by its address, for root may write any file.
    monkeypatch.chdir(tmp_path)
    (tmp_path / "vast.db").touch()
    read_only = f"sqlite:///file:{tmp_path}/vast.db?mode=ro&uri=true"

    line = refused(command("initiatieven", "export", database=read_only))

    assert "attempt to write a readonly database." in line


def test_a_password_in_the_address_is_not_shown(command):
    database = "postgresql://gids:geheim@127.0.0.1:1/test"

    assert "geheim" not in refused(command("initiatieven", "search", database=database))


# The command itself


def test_without_arguments_the_help_is_shown(command):
    outcome = command()

    assert outcome.status == 2
    assert "initiatieven" in outcome.out + outcome.err


@pytest.mark.parametrize("name", ["serve", "train", "chat", "initiatieven"])
def test_every_command_explains_itself(command, name):
    outcome = command(name, "--help")

    assert outcome.status == 0
    assert name in outcome.out


def test_training_is_skipped_when_the_model_fits(command, monkeypatch, tmp_path):
    fitting = tmp_path / "model.tar.gz"
    fitting.write_text("een model")
    monkeypatch.setattr("bot.model.model_path", lambda: fitting)

    outcome = command("train")

    assert (outcome.status, outcome.out) == (0, "Het model is al actueel.\n")


def test_the_installed_command_does_the_same():
    command = Path(sys.executable).parent / "techniekgids"

    found = subprocess.run(
        [command, "initiatieven", "search", "--situatie", "niets"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith("situatie 'niets' bestaat niet;")
