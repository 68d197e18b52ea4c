from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from bot.telegram.guide import TelegramGuide
from bot.telegram.pace import Pace
from knowledge.settings import Settings
from knowledge.storage.database import SessionFactory, engine_for, session_factory
from knowledge.storage.schema import create_tables
from tests.bot.telegram.bot_api import TOKEN, BotApi, bot_api
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine

FAST = Pace(
    per_chat=0.0, overall=10_000, first_pause=0.02, longest_pause=0.1, calm=0.05, poll=5,
    answer=0.5, order=0.0, split=0.2, typing_after=0.02, beat=0.1, silent=0.3, grace=0.1,
)  # fmt: skip

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
        guide = TelegramGuide(engine, config, sessions, pace)
        started.append(guide)
        await guide.start()
        return guide

    yield start_guide
    for guide in started:
        await guide.stop()


@pytest.fixture
async def guide(start: StartGuide) -> TelegramGuide:
    return await start()
