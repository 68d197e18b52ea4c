"""Replicas that start at the same time, each a process of its own, on one PostgreSQL."""

import os
import subprocess
import sys

from knowledge.catalogue import Catalogue
from knowledge.storage.database import engine_for
from tests.knowledge.storage.old_tables import before_the_migrations

_START = "from actions.dependencies import catalogue; print(len(catalogue()))"


def start_at_once(url: str, replicas: int) -> list[str]:
    """Return what each replica prints: the number of its initiatives."""
    started = [
        subprocess.Popen(
            [sys.executable, "-c", _START],
            env={**os.environ, "DATABASE_URL": url},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        for _ in range(replicas)
    ]  # fmt: skip
    return [replica.communicate(timeout=120)[0].strip() for replica in started]


def test_replicas_fill_an_empty_database_together(postgresql_url: str) -> None:
    found = start_at_once(postgresql_url, 3)

    assert found == [str(len(Catalogue.from_data_files()))] * 3


def test_replicas_bring_an_old_database_up_to_date_together(postgresql_url: str) -> None:
    # Given the tables of before the migrations, with a row that people added
    engine = engine_for(postgresql_url)
    before_the_migrations(engine)

    found = start_at_once(postgresql_url, 3)

    assert found == [str(len(Catalogue.from_data_files()) + 1)] * 3
    engine.dispose()
