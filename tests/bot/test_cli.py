"""The cheap commands of `techniekgids`: what comes out, and what is said about bad input."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.commands import refused

ROOT = Path(__file__).resolve().parent.parent.parent


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


def test_a_change_in_a_database_that_may_not_be_written_is_one_dutch_line(
    command, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    command("initiatieven", "export", database=f"sqlite:///{tmp_path}/vast.db")
    read_only = f"sqlite:///file:{tmp_path}/vast.db?mode=ro&uri=true"

    line = refused(command("initiatieven", "nakijken", "--gezien", "zh-001", database=read_only))

    assert line.startswith("De database kan dit niet doen: attempt to write a readonly database.")
    assert not any(path.is_dir() for path in tmp_path.iterdir())


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


def test_output_that_cannot_be_written_is_one_dutch_line(command, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("bot.listing.as_text", full)

    line = refused(command("initiatieven", "search"))

    assert line == "De opdracht is niet afgemaakt: de schijf is vol."


def test_the_installed_command_does_the_same():
    command = Path(sys.executable).parent / "techniekgids"

    found = subprocess.run(
        [command, "initiatieven", "search", "--situatie", "niets"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (found.returncode, found.stdout) == (2, "")
    assert found.stderr.startswith("situatie 'niets' bestaat niet;")
