from __future__ import annotations

import pytest

from actions import cards
from knowledge.catalogue import Catalogue


@pytest.fixture(scope="session")
def reviewed_catalogue() -> Catalogue:
    return Catalogue.from_data_files()


@pytest.fixture(autouse=True)
def _no_database(monkeypatch: pytest.MonkeyPatch, reviewed_catalogue: Catalogue) -> None:
    """Let the actions search the data files, where they would open the database."""
    monkeypatch.setattr(cards, "catalogue", lambda: reviewed_catalogue)
