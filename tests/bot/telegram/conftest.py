from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from bot.telegram.guide import TelegramGuide
from bot.telegram.identity import webhook_secret
from bot.telegram.pace import Pace
from knowledge.catalogue import Catalogue
from knowledge.settings import Settings
from knowledge.storage.database import SessionFactory, engine_for, session_factory
from knowledge.storage.schema import create_tables
from tests.bot.telegram.bot_api import TOKEN, BotApi, bot_api
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine

FAST = Pace(
    per_chat=0.0, overall=10_000, first_pause=0.02, longest_pause=0.1, calm=0.05, poll=5,
    answer=5.0, order=0.0, split=0.2, typing_after=0.02, beat=0.1, silent=0.3, grace=5.0, late=5.0,
)  # fmt: skip

HASTY = replace(FAST, grace=0.1)
"""Of a process that stops without waiting for what it is doing."""

catalogue = cache(Catalogue.from_data_files)

StartGuide = Callable[..., Awaitable[TelegramGuide]]


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with bot_api() as running:
        yield running


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("telegram") / "leeg.db"
    create_tables(engine_for(f"sqlite:///{file}"))
    return file


@pytest.fixture
def sessions(tmp_path: Path, empty_database: Path) -> SessionFactory:
    shutil.copy(empty_database, tmp_path / "gids.db")
    return session_factory(engine_for(f"sqlite:///{tmp_path}/gids.db"))


@pytest.fixture
def person() -> Person:
    return Person()


@pytest.fixture
async def start(
    engine: FakeEngine, api: BotApi, sessions: SessionFactory
) -> AsyncIterator[StartGuide]:
    """Give a function that starts a guide, as a process with settings of its own would."""
    started: list[TelegramGuide] = []

    async def start_guide(pace: Pace = FAST, **values: str) -> TelegramGuide:
        config = Settings(
            **{"telegram_token": TOKEN, "telegram_api": api.address, **values}  # type: ignore[arg-type]
        )
        guide = TelegramGuide(engine, config, sessions, pace, catalogue)
        started.append(guide)
        await guide.start()
        return guide

    yield start_guide
    for guide in started:
        await guide.stop()


async def hand_over(
    guide: TelegramGuide, api: BotApi, update: dict[str, Any], status: int = 200
) -> None:
    """Give an update to one guide: at its webhook, or when it asks."""
    if not guide.routes():
        await api.offer(update)
        return
    api.open(update)
    transport = httpx.ASGITransport(app=Starlette(routes=guide.routes()))
    headers = {"X-Telegram-Bot-Api-Secret-Token": webhook_secret(TOKEN)}
    async with httpx.AsyncClient(transport=transport, base_url="https://gids.test") as telegram:
        response = await telegram.post("/telegram", json=update, headers=headers)
    assert response.status_code == status


@pytest.fixture
async def guide(start: StartGuide) -> TelegramGuide:
    return await start()
