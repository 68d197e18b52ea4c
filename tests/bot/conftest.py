from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions import dependencies
from bot import cli
from knowledge.settings import settings
from tests.bot.commands import Command, Outcome


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Command]:
    """Give a function that runs the command in this process, on a database of its own."""

    def run(*arguments: str, database: str = f"sqlite:///{tmp_path}/gids.db") -> Outcome:
        monkeypatch.setenv("DATABASE_URL", database)
        monkeypatch.setattr(sys, "argv", ["techniekgids", *arguments])
        settings.cache_clear()
        dependencies.forget()
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        output = capsys.readouterr()
        return Outcome(int(stopped.value.code or 0), output.out, output.err)

    yield run
    settings.cache_clear()
    dependencies.forget()
