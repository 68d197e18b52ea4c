from pathlib import Path

import pytest
from sqlalchemy import create_engine, select, text
from sqlalchemy.pool import QueuePool

from knowledge.storage.database import (
    DatabaseError,
    address_of,
    engine_for,
    session_factory,
    session_scope,
)
from knowledge.storage.models import MetaRow
from knowledge.storage.schema import create_tables


def test_a_sqlite_file_is_made_with_its_folder(tmp_path: Path) -> None:
    engine = engine_for(f"sqlite:///{tmp_path}/nieuw/map/gids.db")
    create_tables(engine)

    assert (tmp_path / "nieuw" / "map" / "gids.db").is_file()


def test_without_an_address_the_file_is_in_var(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    create_tables(engine_for())

    assert (tmp_path / "var" / "techniekgids.db").is_file()


def test_a_database_in_memory_is_shared_by_all_sessions() -> None:
    engine = engine_for("sqlite://")
    create_tables(engine)
    factory = session_factory(engine)

    with session_scope(factory) as session:
        session.add(MetaRow(naam="a", waarde="b"))

    with session_scope(factory) as session:
        assert session.execute(select(MetaRow.waarde)).scalar_one() == "b"


def test_a_block_that_raises_leaves_nothing_behind() -> None:
    engine = engine_for("sqlite://")
    create_tables(engine)
    factory = session_factory(engine)

    def write_and_fail() -> None:
        with session_scope(factory) as session:
            session.add(MetaRow(naam="a", waarde="b"))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        write_and_fail()

    with session_scope(factory) as session:
        assert session.execute(select(MetaRow)).first() is None


def test_making_the_tables_again_keeps_what_is_in_them() -> None:
    engine = engine_for("sqlite://")
    create_tables(engine)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO techniekgids_meta VALUES ('a', 'b')"))

    create_tables(engine)

    with engine.connect() as connection:
        assert connection.execute(text("SELECT waarde FROM techniekgids_meta")).scalar() == "b"


def test_a_database_that_does_not_answer_is_named_without_its_password() -> None:
    with pytest.raises(DatabaseError) as caught:
        engine_for("postgres://gids:geheim@127.0.0.1:1/gids")

    message = str(caught.value)
    assert "postgresql+psycopg2://gids:***@127.0.0.1:1/gids is niet bereikbaar" in message
    assert "Controleer DATABASE_URL" in message
    assert "geheim" not in message


@pytest.mark.parametrize("url", ["geen adres", "oracle9://x/y", "postgresql://h:poort/x"])
def test_an_address_that_cannot_be_used_is_explained(url: str) -> None:
    with pytest.raises(DatabaseError, match="Gebruik sqlite:///pad"):
        engine_for(url)


def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("in de weg")

    with pytest.raises(DatabaseError, match=r"De map .*bestand/map voor de database kan niet"):
        engine_for(f"sqlite:///{tmp_path}/bestand/map/gids.db")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite:///var/gids.db", {"timeout": "30.0"}),
        ("sqlite:///var/gids.db?timeout=5", {"timeout": "5"}),
        ("sqlite://", {}),
        ("postgres://gids@server/gids", {}),
    ],
)
def test_who_connects_by_itself_waits_for_a_writer_too(url: str, expected: dict[str, str]) -> None:
    assert dict(address_of(url).query) == expected


def test_who_gets_no_connection_is_told_so(tmp_path: Path) -> None:
    # Given a database for one at a time, and somebody who is at work there
    engine = create_engine(
        f"sqlite:///{tmp_path}/gids.db",
        poolclass=QueuePool, pool_size=1, max_overflow=0, pool_timeout=0.01,
    )  # fmt: skip
    factory = session_factory(engine)
    with session_scope(factory) as session:
        session.execute(text("SELECT 1"))

        with (
            pytest.raises(DatabaseError, match="te veel vragen tegelijk"),
            session_scope(factory) as other,
        ):
            other.execute(text("SELECT 1"))
