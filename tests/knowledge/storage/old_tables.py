"""Databases as earlier versions left them."""

from alembic import command
from sqlalchemy import inspect, text
from sqlalchemy.engine import Engine

from knowledge.storage.schema import configuration


def move(engine: Engine, revision: str) -> None:
    """Bring the tables to a revision, forward or back."""
    with engine.begin() as connection:
        known = "alembic_version" in inspect(connection).get_table_names()
        back = known and connection.execute(text("SELECT 1 FROM alembic_version")).first()
        (command.downgrade if back else command.upgrade)(configuration(connection), revision)


def before_the_migrations(engine: Engine) -> None:
    """Make the tables with one row, as they were before there were migrations."""
    move(engine, "0001")
    add_row_of_the_first_revision(engine)
    with engine.begin() as connection:
        connection.execute(text("DROP TABLE alembic_version"))


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
