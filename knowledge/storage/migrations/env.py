"""Runs the migrations on the connection that is handed over, or on DATABASE_URL."""

from alembic import context
from sqlalchemy.engine import Connection

from knowledge.settings import settings
from knowledge.storage.database import engine_for, lock_setup
from knowledge.storage.models import Base


def _of_the_project(_: object, name: str | None, kind: str, *__: object) -> bool:
    """Rasa keeps its conversations in the same database; its tables are not ours."""
    return kind != "table" or name in Base.metadata.tables


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=Base.metadata,
        include_object=_of_the_project,
        # SQLite cannot change a table: alembic makes a new one and copies the rows.
        render_as_batch=True,
    )
    with context.begin_transaction():
        context.run_migrations()


if context.is_offline_mode():
    raise SystemExit("Zonder database kan dit niet: laat --sql weg.")
given = context.config.attributes.get("connection")
if given is not None:
    _run(given)
else:
    with engine_for(settings().database_url).begin() as own:
        lock_setup(own)
        _run(own)
