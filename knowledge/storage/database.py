"""Opens the database and hands out sessions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, event, text
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import StaticPool

DEFAULT_URL = "sqlite:///var/techniekgids.db"

SessionFactory = Callable[[], Session]

# Any fixed number does; it only has to be the same in every replica.
_SETUP_LOCK = 7_836_435


class DatabaseError(Exception):
    """The database cannot be used; the message is a Dutch sentence for the administrator."""


def engine_for(url: str | None = None) -> Engine:
    """Return an engine for `url` (DATABASE_URL, or None for the default SQLite file).

    Makes the folder of a SQLite file. Raises DatabaseError when the address is wrong or
    nothing answers there.
    """
    address = address_of(url or DEFAULT_URL)
    try:
        engine = _create(address)
        with engine.connect():
            pass
    except DBAPIError as error:
        raise DatabaseError(
            f"De database {address!r} is niet bereikbaar: {first_line(error)} "
            "Controleer DATABASE_URL en of de database draait."
        ) from error
    except (ArgumentError, ImportError) as error:
        raise DatabaseError(
            f"Met DATABASE_URL {address!r} kan de Techniekgids niet werken. "
            "Gebruik sqlite:///pad/naar/bestand.db of postgresql://gebruiker@server/database."
        ) from error
    return engine


def address_of(url: str) -> URL:
    """Return the address that a DATABASE_URL stands for; "postgres://" is PostgreSQL too.

    Raises DatabaseError when it is no address.
    """
    try:
        address = make_url(url)
    except (ArgumentError, ValueError) as error:
        raise DatabaseError(
            "DATABASE_URL is geen adres van een database. "
            "Gebruik sqlite:///pad/naar/bestand.db of postgresql://gebruiker@server/database."
        ) from error
    if address.drivername in ("postgres", "postgresql"):
        return address.set(drivername="postgresql+psycopg2")
    return address


def lock_setup(connection: Connection) -> None:
    """Let one replica at a time set up the database, until the transaction ends.

    In SQLite every transaction locks the file by itself.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _SETUP_LOCK})


def session_factory(engine: Engine) -> SessionFactory:
    """Return what makes new sessions on this engine."""
    return sessionmaker(engine, future=True, expire_on_commit=False)


@contextmanager
def session_scope(factory: SessionFactory) -> Iterator[Session]:
    """Give a session; commit at the end, roll back when the block raises.

    Raises DatabaseError when the database cannot do what is asked, as when it is read-only.
    """
    try:
        with factory() as session, session.begin():
            yield session
    except IntegrityError:
        raise
    except DBAPIError as error:
        raise DatabaseError(
            f"De database kan dit niet doen: {first_line(error)} "
            "Er is niets veranderd. Controleer DATABASE_URL en de rechten op de database."
        ) from error


def _create(address: URL) -> Engine:
    if address.get_backend_name() != "sqlite":
        return create_engine(address, future=True, pool_pre_ping=True)
    if address.database in (None, "", ":memory:"):
        # One connection for all threads: every new one would be another, empty database.
        return create_engine(
            address,
            future=True,
            poolclass=StaticPool,
            connect_args={"check_same_thread": False},
        )
    if not address.database.startswith("file:"):
        _make_folder(Path(address.database))
    engine = create_engine(address, future=True, connect_args={"timeout": 15})
    event.listen(engine, "connect", _no_begin_by_the_driver)
    event.listen(engine, "begin", _lock_at_once)
    return engine


def _no_begin_by_the_driver(connection: sqlite3.Connection, _: object) -> None:
    # The driver leaves changes of tables outside the transaction.
    connection.isolation_level = None


def _lock_at_once(connection: Connection) -> None:
    # A transaction that first reads and then writes cannot wait for another that does.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _make_folder(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(
            f"De map {file.parent} voor de database kan niet worden gemaakt: {error.strerror}."
        ) from error


def first_line(error: DBAPIError) -> str:
    """Return what the database itself says, as a sentence."""
    line = str(error.orig).strip().splitlines()[0].strip()
    return line if line.endswith(".") else f"{line}."
