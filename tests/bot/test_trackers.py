"""Conversations beside the initiatives in one SQLite file."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from bot.trackers import ConversationStore
from knowledge.storage.locks import WRITE_PATIENCE


def test_what_is_said_waits_for_an_import_that_writes(tmp_path: Path) -> None:
    store = ConversationStore(f"sqlite:///{tmp_path}/gids.db")

    with store.engine.connect() as connection:
        patience = connection.execute(text("PRAGMA busy_timeout")).scalar()

    assert patience == WRITE_PATIENCE * 1000
    store.engine.dispose()
