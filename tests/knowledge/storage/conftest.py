from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import Engine

from knowledge.storage.database import engine_for
from tests.postgresql import empty_schema


@pytest.fixture
def postgresql_url() -> Iterator[str]:
    """Give the address of an empty schema in PostgreSQL."""
    with empty_schema() as url:
        yield url


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
