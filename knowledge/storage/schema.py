"""Brings the tables of a database up to date."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.exc import DBAPIError

from knowledge.storage.database import DatabaseError, explained
from knowledge.storage.locks import let_readers_go_on, lock_for_writing

_MIGRATIONS = Path(__file__).parent / "migrations"


def create_tables(engine: Engine) -> None:
    """Make or change the tables until they are those of today; what is in them stays.

    Safe when several replicas start at once, and nobody waits when all is up to date.
    Raises DatabaseError when it cannot be done, as in a file that may not be written.
    """
    try:
        with engine.connect() as connection:
            let_readers_go_on(connection)
            if _is_up_to_date(connection):
                return
        with engine.begin() as connection:
            lock_for_writing(connection)
            command.upgrade(configuration(connection), "head")
    except DBAPIError as error:
        raise explained(error, f"De database {engine.url!r} kan niet worden gebruikt") from error
    except CommandError as error:
        raise DatabaseError(
            f"De database {engine.url!r} is van een andere versie van de Techniekgids: {error}. "
            "Er is niets veranderd. Gebruik die versie, of zet een eerdere kopie terug."
        ) from error


def configuration(connection: Connection) -> Config:
    """Return alembic's configuration for the migrations on this connection."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def _is_up_to_date(connection: Connection) -> bool:
    newest = ScriptDirectory(str(_MIGRATIONS)).get_heads()
    return list(MigrationContext.configure(connection).get_current_heads()) == newest
