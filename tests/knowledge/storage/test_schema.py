from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DBAPIError

from knowledge.storage import initiatives
from knowledge.storage.database import session_factory
from knowledge.storage.database import session_scope as scope
from knowledge.storage.models import Base
from knowledge.storage.schema import configuration, create_tables
from tests.knowledge.examples import initiative


def move(engine: Engine, revision: str) -> None:
    """Bring the tables to a revision, forward or back."""
    with engine.begin() as connection:
        known = "alembic_version" in inspect(connection).get_table_names()
        back = known and connection.execute(text("SELECT 1 FROM alembic_version")).first()
        (command.downgrade if back else command.upgrade)(configuration(connection), revision)


def add_row_of_the_first_revision(engine: Engine) -> None:
    with engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO initiatieven (id, naam, activiteit, kenmerk, branche, voor, soort, "
                "toegang, leeftijd_van, leeftijd_tot, situaties, personas, doel, fase, regios, "
                "gemeenten, frequentie, jaar, bron_document, bron_onderdeel, volgorde, "
                "uit_databestand) VALUES ('oud', 'Oud', 'Iets.', 'zij_instroom', 'metaal', "
                """'["individu"]', 'programma', 'zelf', 18, 67, '["werk_buiten_techniek"]', """
                """'["werk_buiten_techniek"]', '[]', '[]', '["rijnmond"]', '[]', 'doorlopend', """
                "2022, '000', 'Bijlage 2', 0, false)"
            )
        )


def test_the_migrations_make_the_tables_of_the_models(empty_database: Engine) -> None:
    create_tables(empty_database)

    with empty_database.begin() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), Base.metadata)

    assert [one for one in differences if one[0] != "remove_table"] == []


def test_the_migrations_make_the_constraints_of_the_models(empty_database: Engine) -> None:
    create_tables(empty_database)

    found = inspect(empty_database).get_check_constraints("initiatieven")

    expected = {
        constraint.name
        for constraint in Base.metadata.tables["initiatieven"].constraints
        if str(constraint.name).startswith("initiatieven_") and hasattr(constraint, "sqltext")
    }
    assert {constraint["name"] for constraint in found} == expected


def test_tables_from_before_the_migrations_keep_their_rows(empty_database: Engine) -> None:
    move(empty_database, "0001")
    add_row_of_the_first_revision(empty_database)
    with empty_database.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))

    create_tables(empty_database)

    with scope(session_factory(empty_database)) as session:
        (found,) = initiatives.all(session)
    assert (found.id, found.ook_bekend_als, found.checked) == ("oud", (), None)


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
