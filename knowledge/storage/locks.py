"""Who may write, and how long anybody waits for who does.

Reading never waits for a long import. Who writes asks for it, and writes alone.
"""

from __future__ import annotations

import sqlite3

from sqlalchemy import text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

READ_PATIENCE = 2.0
"""Seconds that a reader waits for a lock."""

WRITE_PATIENCE = 30.0
"""Seconds that a writer waits for another."""

# Any fixed number does; it only has to be the same in every replica.
_WRITERS = 7_836_435


def start_writing(session: Session) -> None:
    """Let this session be the only one that writes, until its transaction ends.

    Ask before the first change; what was read earlier may be out of date now.
    """
    lock_for_writing(session.connection())
    session.expire_all()


def lock_for_writing(connection: Connection) -> None:
    """Let this connection be the only one that writes; see `start_writing`."""
    _wait_at_most(connection, WRITE_PATIENCE)
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITERS})
    elif _begins_by_itself(connection):
        # A transaction that first reads and then writes cannot wait for another that does.
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def begin_reading(connection: Connection) -> None:
    """Start a transaction that only reads, as every one does until it asks for more."""
    _wait_at_most(connection, READ_PATIENCE)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN")


def let_readers_go_on(connection: Connection) -> None:
    """Make a SQLite file that can be read while somebody writes, where that can be."""
    if connection.dialect.name == "sqlite" and _begins_by_itself(connection):
        raw: sqlite3.Connection = connection.connection.dbapi_connection
        try:
            raw.execute("PRAGMA journal_mode = WAL")
        except sqlite3.DatabaseError:
            # Somebody is in it, or it may not be written: it works without, too. When
            # nothing works, the next question says so.
            return


def is_busy(error: Exception) -> bool:
    """Return whether the database refused because somebody else is writing."""
    original = getattr(error, "orig", None)
    if getattr(original, "pgcode", None) in ("55P03", "40P01"):
        return True
    return isinstance(error, OperationalError) and "is locked" in str(original)


def _wait_at_most(connection: Connection, seconds: float) -> None:
    milliseconds = int(seconds * 1000)
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = {milliseconds}")
    elif connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {milliseconds}")


def _begins_by_itself(connection: Connection) -> bool:
    """Return whether our own BEGIN counts: in a file; a database in memory has one user."""
    return connection.connection.dbapi_connection.isolation_level is None
