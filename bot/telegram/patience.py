"""Questions to the database that have to be answered before anything goes on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TypeVar

from bot.telegram.pace import Pace
from knowledge.storage.database import DatabaseError

_log = logging.getLogger(__name__)

T = TypeVar("T")


async def insist(call: Callable[[], T], pace: Pace) -> T:
    """Return what the database answers, when it does."""
    pause = pace.first_pause
    while True:
        try:
            return await asyncio.to_thread(call)
        except DatabaseError as error:
            _log.warning("Telegram: %s", error)
        await asyncio.sleep(pause)
        pause = min(2 * pause, pace.longest_pause)
