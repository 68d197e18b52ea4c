"""Brings the tables of a database up to date."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import inspect
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

from knowledge.storage.database import DatabaseError, first_line, lock_setup

_MIGRATIONS = Path(__file__).parent / "migrations"

# Before there were migrations, the tables of this revision were made in one go.
_FIRST = "0001"


def create_tables(engine: Engine) -> None:
    """Make or change the tables until they are those of today; what is in them stays.

    Safe when several replicas start at once. Raises DatabaseError when it cannot be
    done, as in a file that may not be written.
    """
    try:
        with engine.begin() as connection:
            lock_setup(connection)
            _upgrade(connection)
    except DBAPIError as error:
        raise DatabaseError(
            f"De database {engine.url!r} kan niet worden gebruikt: {first_line(error)} "
            "Controleer DATABASE_URL en de rechten op de database."
        ) from error


def configuration(connection: Connection) -> Config:
    """Return alembic's configuration for the migrations on this connection."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _upgrade(connection: Connection) -> None:
    config = configuration(connection)
    tables = inspect(connection).get_table_names()
    if "initiatieven" in tables and "alembic_version" not in tables:
        command.stamp(config, _FIRST)
    command.upgrade(config, "head")
