from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest
from sqlalchemy import text

from knowledge.catalogue import Catalogue
from knowledge.storage.database import DatabaseError, create_tables, engine_for, session_factory

URL = "postgres://postgres@127.0.0.1:5432/test"


@pytest.fixture
def url() -> Iterator[str]:
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


def test_postgresql_gives_the_same_records_as_the_data_files(url: str) -> None:
    engine = engine_for(url)
    create_tables(engine)

    stored = Catalogue.from_database(session_factory(engine))

    assert stored.export() == Catalogue.from_data_files().export()
    engine.dispose()


def test_replicas_that_start_at_once_fill_the_database_together(url: str) -> None:
    def start(_: int) -> int:
        engine = engine_for(url)
        create_tables(engine)
        found = len(Catalogue.from_database(session_factory(engine)))
        engine.dispose()
        return found

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(start, range(4)))

    assert found == [len(Catalogue.from_data_files())] * 4
