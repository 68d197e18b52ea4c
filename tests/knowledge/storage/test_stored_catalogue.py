import datetime

import pytest
from sqlalchemy.engine import Engine

from knowledge.catalogue import Catalogue
from knowledge.exchange.row import Row
from knowledge.matching.profile import Profile
from knowledge.storage import initiatives
from knowledge.storage.database import DatabaseError, session_factory, session_scope
from knowledge.storage.importing import import_rows
from knowledge.storage.schema import create_tables
from knowledge.stored_catalogue import StoredCatalogue
from tests.knowledge.examples import record

TODAY = datetime.date(2026, 11, 22)


@pytest.fixture(scope="module")
def from_files() -> Catalogue:
    return Catalogue.from_data_files()


def test_every_kind_of_database_gives_the_answers_of_the_data_files(
    empty_database: Engine, from_files: Catalogue
) -> None:
    create_tables(empty_database)
    person = Profile(leeftijd=34, situatie="werk_buiten_techniek", gemeente="Gouda")

    stored = StoredCatalogue(session_factory(empty_database)).current()

    assert list(stored) == list(from_files)
    assert stored.match(person, 50, today=TODAY) == from_files.match(person, 50, today=TODAY)
    assert stored.find("lasssen in schiedm", today=TODAY) == from_files.find(
        "lasssen in schiedm", today=TODAY
    )


def test_a_database_that_stops_answering_leaves_the_last_catalogue_in_use(
    empty_database: Engine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    now = [0.0]
    create_tables(empty_database)
    guide = StoredCatalogue(session_factory(empty_database), clock=lambda: now[0])
    before = guide.current()

    def fail() -> None:
        raise DatabaseError("de database is weg")

    monkeypatch.setattr(guide, "_revision_now", fail)
    now[0] = 60.0

    assert guide.current() is before
    assert "de database is weg" in caplog.text


def test_a_change_that_could_not_be_read_is_read_at_the_next_look(
    empty_database: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    create_tables(empty_database)
    factory = session_factory(empty_database)
    guide = StoredCatalogue(factory, clock=lambda: now[0])
    with session_scope(factory) as session:
        import_rows(session, [Row(2, record(id="nieuw"))], TODAY)

    def fail(_: object) -> None:
        raise DatabaseError("de database is weg")

    with monkeypatch.context() as broken:
        broken.setattr(initiatives, "all", fail)
        now[0] = 60.0
        assert guide.current().get("nieuw") is None
    now[0] = 120.0

    assert guide.current().get("nieuw") is not None
