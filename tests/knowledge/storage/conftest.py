from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.engine import Engine

from knowledge.storage.database import DatabaseError, engine_for

URL = "postgres://postgres@127.0.0.1:5432/test"


@pytest.fixture
def postgresql_url() -> Iterator[str]:
    """Give the address of an empty schema, which is dropped afterwards."""
    try:
        engine = engine_for(f"{URL}?connect_timeout=3")
    except DatabaseError as error:
        pytest.skip(f"no PostgreSQL answers on 127.0.0.1:5432 (database test): {error}")
    schema = f"techniekgids_{uuid4().hex}"
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    yield f"{URL}?options=-csearch_path%3D{schema}"
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Give an engine on an empty database, once for each kind."""
    if request.param == "sqlite":
        url = f"sqlite:///{tmp_path}/gids.db"
    else:
        url = request.getfixturevalue("postgresql_url")
    engine = engine_for(url)
    yield engine
    engine.dispose()
