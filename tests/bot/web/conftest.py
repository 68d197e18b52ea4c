from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.web.app import create_app
from tests.bot.web.fake_engine import FakeEngine


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
async def client(engine: FakeEngine) -> AsyncIterator[httpx.AsyncClient]:
    """A browser without a script, which keeps its cookie; a slow reply takes over 50 ms."""
    transport = httpx.ASGITransport(app=create_app(engine, reply_timeout=0.05))
    async with httpx.AsyncClient(transport=transport, base_url="http://gids.test") as client:
        yield client
