"""Keeps to Telegram's limits, and sends again only what surely did not arrive.

The limiter of python-telegram-bot has no limit for a private chat.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

import httpx
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.ext import BaseRateLimiter

from bot.telegram.pace import Pace

_log = logging.getLogger(__name__)

_TO_A_PERSON = ("sendMessage", "sendPhoto", "sendDocument")
_PATIENT = (*_TO_A_PERSON, "editMessageReplyMarkup", "getFile")
_ATTEMPTS = 10
_MANY = 1000


class CutOff(asyncio.CancelledError):
    """The work was stopped while a request was under way: it may have arrived."""


class Limiter(BaseRateLimiter[Callable[[], Awaitable[None]]]):
    """At most one message a chat in `per_chat` seconds, and `overall` a second together.

    The argument of a request is called when its turn has come; it may raise what stops it.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._overall_free = 0.0
        self._chat_free: dict[object, float] = {}

    async def initialize(self) -> None:
        """Do nothing: there is nothing to open."""

    async def shutdown(self) -> None:
        """Do nothing: there is nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Callable[[], Awaitable[None]] | None,
    ) -> Any:
        """Make the request when its turn has come; again when Telegram did not take it.

        Raises CutOff when it is stopped after it began and may have arrived.
        """
        if endpoint not in _PATIENT:
            return await callback(*args, **kwargs)
        pause = self._pace.first_pause
        left = _ATTEMPTS
        while True:
            if endpoint in _TO_A_PERSON:
                await self._turn(data.get("chat_id"))
            if rate_limit_args:
                await rate_limit_args()
            try:
                return await self._to_its_end(callback(*args, **kwargs))
            except TelegramError as error:
                # Out of reach is nobody's fault, and it ends.
                left -= not _out_of_reach(error)
                if left == 0 or not surely_not_done(error):
                    raise
                wait = max(pause, pause_asked(error))
                _log.info("Telegram: %s, weer over %.0f s", type(error).__name__, wait)
                await asyncio.sleep(wait)
                pause = min(2 * pause, self._pace.longest_pause)
            finally:
                if endpoint in _TO_A_PERSON:
                    self._used(data.get("chat_id"))

    async def _to_its_end(self, request: Coroutine[Any, Any, Any]) -> Any:
        """Make a request; who is stopped meanwhile waits a little to know what became of it."""
        task = asyncio.create_task(request)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError as stopped:
            await asyncio.wait([task], timeout=self._pace.late)
            if not task.cancel() and (error := task.exception()) and not perhaps_done(error):
                raise
            raise CutOff from stopped

    async def _turn(self, chat: object) -> None:
        await self._until(self._reserve_chat(chat))
        await self._until(self._reserve_overall())

    def _reserve_chat(self, chat: object) -> float:
        moment = max(time.monotonic(), self._chat_free.get(chat, 0.0))
        self._chat_free[chat] = moment + self._pace.per_chat
        return moment

    def _reserve_overall(self) -> float:
        moment = max(time.monotonic(), self._overall_free)
        self._overall_free = moment + 1 / self._pace.overall
        return moment

    def _used(self, chat: object) -> None:
        # From when it arrived: the next one may be faster on its way.
        now = time.monotonic()
        self._chat_free[chat] = max(self._chat_free.get(chat, 0.0), now + self._pace.per_chat)
        if len(self._chat_free) > _MANY:
            self._chat_free = {c: free for c, free in self._chat_free.items() if free > now}

    async def _until(self, moment: float) -> None:
        wait = moment - time.monotonic()
        if wait > 0:
            await asyncio.sleep(wait)


def pause_asked(error: TelegramError) -> float:
    """Return the seconds that Telegram asks to wait; 0 when it asks nothing."""
    # The public attribute warns about its own future.
    return error._retry_after.total_seconds() if isinstance(error, RetryAfter) else 0.0


def surely_not_done(error: TelegramError) -> bool:
    """Return whether a request that failed like this has had no effect and may be tried again.

    After a time-out nobody knows: what is sent again could come twice.
    """
    if isinstance(error, RetryAfter):
        return True
    if isinstance(error, TimedOut):
        return _out_of_reach(error)
    if not isinstance(error, NetworkError) or isinstance(error, BadRequest):
        return False
    return _out_of_reach(error) or not isinstance(error.__cause__, httpx.HTTPError)


def perhaps_done(error: BaseException) -> bool:
    """Return whether nobody knows if a request that failed like this has had its effect."""
    if not isinstance(error, NetworkError) or isinstance(error, BadRequest):
        return False
    return not surely_not_done(error)


def _out_of_reach(error: TelegramError) -> bool:
    """Return whether there was no connection, so that nothing was sent."""
    return isinstance(
        error.__cause__, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout
    )
