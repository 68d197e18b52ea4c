from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.web.app import create_app
from knowledge.catalogue import Catalogue
from tests.bot.web.fake_engine import FakeEngine


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.from_data_files()


@pytest.fixture
async def client(engine: FakeEngine, catalogue: Catalogue) -> AsyncIterator[httpx.AsyncClient]:
    """A browser without a script, which keeps its cookie; a slow reply takes over 50 ms."""
    app = create_app(engine, catalogue=lambda: catalogue, reply_timeout=0.05)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://gids.test") as client:
        yield client
