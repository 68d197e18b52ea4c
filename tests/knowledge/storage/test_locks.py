"""Reading goes on while somebody writes; who writes has to wait for another."""

import datetime
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.engine import Engine

from knowledge.exchange.row import Row
from knowledge.storage import importing, initiatives, locks, meta
from knowledge.storage.database import (
    DatabaseError,
    SessionFactory,
    engine_for,
    session_factory,
)
from knowledge.storage.database import session_scope as scope
from knowledge.storage.importing import import_rows
from knowledge.storage.schema import create_tables
from knowledge.stored_catalogue import StoredCatalogue
from tests.knowledge.examples import record

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture
def factory(empty_database: Engine) -> SessionFactory:
    create_tables(empty_database)
    StoredCatalogue(session_factory(empty_database))
    return session_factory(empty_database)


@contextmanager
def somebody_writes(factory: SessionFactory) -> Iterator[None]:
    """Keep an unfinished change in the database, as a long import does."""
    with scope(factory) as session:
        locks.start_writing(session)
        meta.set_value(session, meta.REVISION, "nog niet klaar")
        session.flush()
        yield


def put(factory: SessionFactory, identity: str) -> None:
    with scope(factory) as session:
        import_rows(session, [Row(2, record(id=identity))], TODAY)


def ids(factory: SessionFactory) -> set[str]:
    with scope(factory) as session:
        return {one.id for one in initiatives.all(session)}


def test_reading_does_not_wait_for_who_writes(
    factory: SessionFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "READ_PATIENCE", 0.01)

    with somebody_writes(factory):
        found = ids(factory)

    assert "zh-001" in found


def test_a_program_starts_while_somebody_writes(
    factory: SessionFactory, empty_database: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    with somebody_writes(factory):
        monkeypatch.setattr(locks, "WRITE_PATIENCE", 0.01)
        engine = engine_for(empty_database.url.render_as_string(hide_password=False))
        create_tables(engine)
        found = StoredCatalogue(session_factory(engine)).current()
        engine.dispose()

    assert found.get("zh-001") is not None


def test_who_cannot_write_in_time_hears_that_somebody_else_does(
    factory: SessionFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    with somebody_writes(factory):
        monkeypatch.setattr(locks, "WRITE_PATIENCE", 0.01)
        with pytest.raises(DatabaseError) as caught:
            put(factory, "nieuw")

    assert str(caught.value) == (
        "De database is bezet: er loopt een import of andere wijziging. "
        "Er is niets veranderd; probeer het zo weer."
    )
    assert "nieuw" not in ids(factory)


def test_imports_at_once_all_succeed(factory: SessionFactory) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(put, [factory] * 4, ["een", "twee", "drie", "vier"]))

    assert {"een", "twee", "drie", "vier"} <= ids(factory)


def test_what_changes_while_a_file_is_compared_is_not_lost(
    factory: SessionFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Given another import that is done after this one has compared, and before it writes
    start_writing = importing.start_writing

    def late(session: object) -> None:
        monkeypatch.setattr(importing, "start_writing", start_writing)
        put(factory, "ertussen")
        start_writing(session)

    monkeypatch.setattr(importing, "start_writing", late)

    # When this one takes over a change of the same record
    with scope(factory) as session:
        changes = import_rows(session, [Row(2, {**record(id="ertussen"), "naam": "Later"})], TODAY)

    # Then it counts as a change of what is there now
    assert [change.fields for change in changes.changed] == [("naam",)]
    assert changes.added == ()


@contextmanager
def nobody_can_read(engine: Engine) -> Iterator[None]:
    """Lock the tables, as while they are made anew."""
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("LOCK TABLE techniekgids_meta"))
        else:
            raw = connection.connection.dbapi_connection
            raw.execute("PRAGMA journal_mode = DELETE")
            raw.execute("BEGIN EXCLUSIVE")
        yield


def test_a_guide_in_use_keeps_its_catalogue_when_it_cannot_read(
    factory: SessionFactory,
    empty_database: Engine,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    now = [0.0]
    guide = StoredCatalogue(factory, clock=lambda: now[0])
    before = guide.current()
    now[0] = 60.0
    monkeypatch.setattr(locks, "READ_PATIENCE", 0.01)

    with nobody_can_read(empty_database):
        found = guide.current()

    assert found is before
    assert "er loopt een import of andere wijziging" in caplog.text
