"""Opens the database and hands out sessions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine
from sqlalchemy.engine.url import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import NullPool, StaticPool

from knowledge import system_errors
from knowledge.storage.locks import WRITE_PATIENCE, begin_reading, is_busy, start_writing

DEFAULT_URL = "sqlite:///var/techniekgids.db"

SessionFactory = Callable[[], Session]

_CHECK_ADDRESS = "Controleer DATABASE_URL en of de database draait."
_CHECK_RIGHTS = "Er is niets veranderd. Controleer DATABASE_URL en de rechten op de database."


class DatabaseError(Exception):
    """The database cannot be used; the message is a Dutch sentence for the administrator."""


def engine_for(url: str | None = None) -> Engine:
    """Return an engine for `url` (DATABASE_URL, or None for the default SQLite file).

    Makes the folder of a SQLite file. Raises DatabaseError when the address is wrong or
    nothing answers there.
    """
    address = _address(url or DEFAULT_URL)
    try:
        engine = _create(address)
        with engine.connect():
            pass
    except DBAPIError as error:
        raise explained(
            error, f"De database {address!r} is niet bereikbaar", _CHECK_ADDRESS
        ) from error
    except (ArgumentError, ImportError) as error:
        raise DatabaseError(
            f"Met DATABASE_URL {address!r} kan de Techniekgids niet werken. "
            "Gebruik sqlite:///pad/naar/bestand.db of postgresql://gebruiker@server/database."
        ) from error
    return engine


def address_of(url: str) -> URL:
    """Return the address that a DATABASE_URL stands for, for what connects by itself.

    Who connects to a SQLite file with it waits as long for another writer as we do. Raises
    DatabaseError when it is no address.
    """
    address = _address(url)
    if address.get_backend_name() != "sqlite" or _in_memory(address):
        return address
    return address.update_query_dict({"timeout": str(WRITE_PATIENCE), **address.query})


def session_factory(engine: Engine) -> SessionFactory:
    """Return what makes new sessions on this engine."""
    return sessionmaker(engine, future=True, expire_on_commit=False)


@contextmanager
def session_scope(factory: SessionFactory) -> Iterator[Session]:
    """Give a session; commit at the end, roll back when the block raises.

    It reads without keeping anybody waiting; who writes asks for that first, with
    `locks.start_writing`. Raises DatabaseError when the database cannot do what is asked,
    as when it is read-only or another writes for long.
    """
    try:
        with factory() as session, session.begin():
            yield session
    except DBAPIError as error:
        raise explained(error, "De database kan dit niet doen") from error
    except NoConnectionFree as error:
        raise DatabaseError(
            "De database is bezet: er zijn te veel vragen tegelijk. "
            "Er is niets veranderd; probeer het zo weer."
        ) from error


@contextmanager
def writing_scope(factory: SessionFactory) -> Iterator[Session]:
    """Give a session that writes from its start; otherwise as `session_scope`."""
    with session_scope(factory) as session:
        start_writing(session)
        yield session


def explained(error: DBAPIError, what: str, advice: str = _CHECK_RIGHTS) -> DatabaseError:
    """Return what is wrong, in Dutch: what could not be done, what the database says, advice."""
    if is_busy(error):
        return DatabaseError(
            "De database is bezet: er loopt een import of andere wijziging. "
            "Er is niets veranderd; probeer het zo weer."
        )
    if isinstance(error, IntegrityError):
        advice = "Er is niets veranderd. Verbeter dat gegeven en probeer het weer."
    return DatabaseError(f"{what}: {_first_line(error)} {advice}")


def _address(url: str) -> URL:
    # Hosting services write "postgres://".
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


def _create(address: URL) -> Engine:
    if address.get_backend_name() != "sqlite":
        engine = create_engine(address, future=True, pool_pre_ping=True)
        event.listen(engine, "begin", begin_reading)
        return engine
    if _in_memory(address):
        # One connection for all threads: every new one would be another, empty database.
        return create_engine(
            address,
            future=True,
            poolclass=StaticPool,
            connect_args={"check_same_thread": False},
        )
    if not address.database.startswith("file:"):
        _make_folder(Path(address.database))
    engine = create_engine(address, future=True, poolclass=NullPool)
    event.listen(engine, "connect", _no_begin_by_the_driver)
    event.listen(engine, "begin", begin_reading)
    return engine


def _in_memory(address: URL) -> bool:
    return address.database in (None, "", ":memory:")


def _no_begin_by_the_driver(connection: sqlite3.Connection, _: object) -> None:
    # The driver leaves changes of tables outside the transaction.
    connection.isolation_level = None


def _make_folder(file: Path) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(
            f"De map {file.parent} voor de database kan niet worden gemaakt: "
            f"{system_errors.reason(error)}."
        ) from error


def _first_line(error: DBAPIError) -> str:
    """Return what the database itself says, as a sentence."""
    line = str(error.orig).strip().splitlines()[0].strip()
    return line if line.endswith(".") else f"{line}."
