import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError

from knowledge.storage import initiatives
from knowledge.storage.database import DatabaseError, engine_for, session_factory
from knowledge.storage.database import session_scope as scope
from knowledge.storage.models import Base
from knowledge.storage.schema import configuration, create_tables
from knowledge.stored_catalogue import StoredCatalogue
from tests.knowledge.examples import initiative
from tests.knowledge.storage.old_tables import (
    add_row_of_the_first_revision,
    before_the_migrations,
    move,
)


def forward(engine: Engine, revision: str) -> None:
    with engine.begin() as connection:
        command.upgrade(configuration(connection), revision)


def by_hand(engine: Engine, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run alembic as an administrator does."""
    url = engine.url.render_as_string(hide_password=False)
    return subprocess.run(
        [sys.executable, "-m", "alembic", *arguments],
        env={**os.environ, "DATABASE_URL": url}, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_migrations_make_the_tables_of_the_models(empty_database: Engine) -> None:
    create_tables(empty_database)

    with empty_database.begin() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Base.metadata)

    assert [one for one in differences if one[0] != "remove_table"] == []


def test_both_databases_have_the_same_constraints(tmp_path: Path, postgresql_url: str) -> None:
    engines = engine_for(f"sqlite:///{tmp_path}/gids.db"), engine_for(postgresql_url)
    names = []
    for engine in engines:
        create_tables(engine)
        found = inspect(engine).get_check_constraints("initiatieven")
        names.append({constraint["name"] for constraint in found})
        engine.dispose()

    assert names[0] == names[1]
    assert len(names[0]) > 20


def test_tables_from_before_the_migrations_keep_their_rows(empty_database: Engine) -> None:
    before_the_migrations(empty_database)

    create_tables(empty_database)

    with scope(session_factory(empty_database)) as session:
        (found,) = initiatives.all(session)
    assert (found.id, found.ook_bekend_als, found.checked) == ("oud", (), None)


def test_tables_from_before_the_migrations_can_be_upgraded_by_hand(empty_database: Engine) -> None:
    before_the_migrations(empty_database)

    outcome = by_hand(empty_database, "upgrade", "head")

    assert (outcome.returncode, outcome.stderr) == (0, "")
    with scope(session_factory(empty_database)) as session:
        assert [one.id for one in initiatives.all(session)] == ["oud"]


@pytest.mark.parametrize("revision", ["0001", "0002"])
def test_after_a_way_back_the_data_files_are_read_anew(
    empty_database: Engine, revision: str
) -> None:
    create_tables(empty_database)
    full = list(StoredCatalogue(session_factory(empty_database)).current())

    assert by_hand(empty_database, "downgrade", revision).returncode == 0
    assert by_hand(empty_database, "upgrade", "head").returncode == 0

    assert list(StoredCatalogue(session_factory(empty_database)).current()) == full


@pytest.mark.parametrize(
    ("revision", "column", "value", "said"),
    [
        ("0001", "bron_onderdeel", " ", "bron_document of bron_onderdeel van 'oud'"),
        ("0001", "jaar", 22, "jaar van 'oud'"),
        ("0001", "regios", '"rijnmond"', "regios van 'oud'"),
        ("0002", "soort", "feest", "soort van 'oud'"),
        ("0002", "fase", '["soms"]', "fase van 'oud'"),
        ("0002", "bron_document", "\u200b\n", "bron_document van 'oud'"),
    ],
)
def test_an_old_row_that_cannot_go_along_is_named(
    empty_database: Engine, revision: str, column: str, value: object, said: str
) -> None:
    move(empty_database, "0001")
    add_row_of_the_first_revision(empty_database)
    forward(empty_database, revision)
    with empty_database.begin() as connection:
        connection.execute(text(f"UPDATE initiatieven SET {column} = :value"), {"value": value})

    with pytest.raises(DatabaseError) as caught:
        create_tables(empty_database)

    assert f"klopt niet: {said}. Verbeter dat" in str(caught.value)
    assert "DATABASE_URL" not in str(caught.value)
    with empty_database.begin() as connection:
        assert connection.execute(text("SELECT id FROM initiatieven")).scalars().all() == ["oud"]


def test_by_hand_a_row_that_cannot_go_along_is_one_line(empty_database: Engine) -> None:
    before_the_migrations(empty_database)
    with empty_database.begin() as connection:
        connection.execute(text("UPDATE initiatieven SET kenmerk = 'feest'"))

    outcome = by_hand(empty_database, "upgrade", "head")

    assert outcome.returncode != 0
    assert "klopt niet: kenmerk van 'oud'." in outcome.stderr
    assert outcome.stderr.count("\n") == 1


def test_a_database_of_a_later_version_is_left_alone(empty_database: Engine) -> None:
    create_tables(empty_database)
    with empty_database.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(DatabaseError, match="van een andere versie van de Techniekgids"):
        create_tables(empty_database)


def test_the_last_migration_can_be_undone_and_done_again(empty_database: Engine) -> None:
    create_tables(empty_database)
    with scope(session_factory(empty_database)) as session:
        initiatives.add(session, [initiative(id="blijft")], from_data_files=False)

    move(empty_database, "0001")
    assert not inspect(empty_database).has_table("initiatieven_verwijderd")
    create_tables(empty_database)

    with scope(session_factory(empty_database)) as session:
        assert [one.id for one in initiatives.all(session)] == ["blijft"]


def test_programs_that_start_at_once_make_the_tables_together(empty_database: Engine) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(create_tables, [empty_database] * 4))

    assert inspect(empty_database).has_table("initiatieven")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("bron_document", None),
        ("bron_document", " "),
        ("bron_onderdeel", ""),
        ("leeftijd_van", 70),
        ("naam", None),
        ("naam", ""),
        ("kenmerk", "feest"),
        ("branche", "bakken"),
        ("toegang", "misschien"),
        ("frequentie", "soms"),
        ("jaar", 22),
        ("link", "www.sptga.nl"),
        ("voor", "[]"),
        ("regios", "[]"),
        ("soort", "feest"),
        ("bron_onderdeel", " \t\u00a0\u200b"),
        ("activiteit", "\n"),
        ("situaties", '["op_reis"]'),
        ("personas", '"werk_buiten_techniek"'),
        ("voor", "individu"),
        ("ook_in", "null"),
    ],
)
def test_the_database_refuses_a_row_that_cannot_be(
    empty_database: Engine, column: str, value: object
) -> None:
    create_tables(empty_database)
    with scope(session_factory(empty_database)) as session:
        initiatives.add(session, [initiative()], from_data_files=True)

    with pytest.raises(DBAPIError), empty_database.begin() as connection:
        connection.execute(text(f"UPDATE initiatieven SET {column} = :value"), {"value": value})
