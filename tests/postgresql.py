"""An empty place in the PostgreSQL of the machine, where it answers."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import uuid4

import pytest
from sqlalchemy import text

from knowledge.storage.database import DatabaseError, engine_for

# In the spelling that hosting services hand out.
_ADDRESS = "postgres://postgres@127.0.0.1:5432/test"


@contextmanager
def empty_schema() -> Iterator[str]:
    """Give the address of an empty schema, which is dropped afterwards; skip without a server."""
    try:
        engine = engine_for(f"{_ADDRESS}?connect_timeout=3")
    except DatabaseError as error:
        pytest.skip(f"no PostgreSQL answers on 127.0.0.1:5432 (database test): {error}")
    schema = f"techniekgids_{uuid4().hex}"
    with engine.begin() as connection:
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    try:
        yield f"{_ADDRESS}?options=-csearch_path%3D{schema}"
    finally:
        with engine.begin() as connection:
            connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
        engine.dispose()
