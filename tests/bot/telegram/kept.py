"""What the database holds of Telegram, for tests to look at."""

from __future__ import annotations

import asyncio

from sqlalchemy import text as sql

from knowledge.storage.database import SessionFactory, session_scope


async def settled(sessions: SessionFactory) -> None:
    """Return when every update that came in has been dealt with."""
    for _ in range(500):
        with session_scope(sessions) as session:
            left = "SELECT count(*), sum(inhoud IS NOT NULL) FROM telegram_updates"
            received, unanswered = session.execute(sql(left)).one()
        if received > 1 and not unanswered:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("some updates were not dealt with")


def everything(sessions: SessionFactory) -> str:
    """Return all rows of the tables that have to do with Telegram."""
    with session_scope(sessions) as session:
        tables = ("telegram_chats", "telegram_knoppen", "telegram_updates", "techniekgids_meta")
        return str([session.execute(sql(f"SELECT * FROM {t}")).all() for t in tables])


def count(sessions: SessionFactory, table: str) -> int:
    """Return how many rows a table has."""
    with session_scope(sessions) as session:
        return session.execute(sql(f"SELECT count(*) FROM {table}")).scalar_one()
