"""Runs the migrations on the connection that is handed over, or on DATABASE_URL."""

from alembic import context
from alembic.script import ScriptDirectory
from sqlalchemy import delete, inspect
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DBAPIError

from knowledge.settings import settings
from knowledge.storage import meta
from knowledge.storage.database import DatabaseError, engine_for, explained
from knowledge.storage.locks import lock_for_writing
from knowledge.storage.models import Base, MetaRow

# Before there were migrations, the tables of this revision were made in one go.
_FIRST = "0001"


def _of_the_project(_: object, name: str | None, kind: str, *__: object) -> bool:
    """Rasa keeps its conversations in the same database; its tables are not ours."""
    return kind != "table" or name in Base.metadata.tables


def _read_data_files_anew(connection: Connection) -> None:
    """What the data files hold for new columns comes in at the next start."""
    if inspect(connection).has_table(MetaRow.__tablename__):
        connection.execute(delete(MetaRow).where(MetaRow.naam == meta.FINGERPRINT))


def _recognise_tables_from_before(connection: Connection) -> None:
    known = context.get_context()
    tables_are_there = inspect(connection).has_table("initiatieven")
    if tables_are_there and not known.get_current_heads():
        known.stamp(ScriptDirectory.from_config(context.config), _FIRST)


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_object=_of_the_project,
        on_version_apply=lambda **_: _read_data_files_anew(connection),
        # SQLite cannot change a table: alembic makes a new one and copies the rows.
        render_as_batch=True,
    )
    with context.begin_transaction():
        _recognise_tables_from_before(connection)
        context.run_migrations()


def _run_by_hand() -> None:
    try:
        with engine_for(settings().database_url).begin() as connection:
            lock_for_writing(connection)
            _run(connection)
    except DBAPIError as error:
        raise SystemExit(str(explained(error, "De database kan niet worden bijgewerkt"))) from error
    except DatabaseError as error:
        raise SystemExit(str(error)) from error


if context.is_offline_mode():
    raise SystemExit("Zonder database kan dit niet: laat --sql weg.")
given = context.config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    _run_by_hand()
