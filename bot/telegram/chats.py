"""The order of things: one after another in a chat, chats side by side."""

from __future__ import annotations

import asyncio
import heapq
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from bot.telegram.incoming import Incoming
from bot.telegram.pace import Pace


class Turns(Protocol):
    """What other processes with the same database have to do with the order."""

    async def begin(self, update_id: int) -> bool | None:
        """Return whether an update's turn has come; None when it is not ours any more."""
        ...

    async def take_waiting(self, update_id: int) -> list[Incoming]:
        """Return what waits elsewhere in the chat of an update that has begun."""
        ...


class Chats:
    """A queue for every chat; `handle` is called for one update of a chat at a time."""

    def __init__(
        self, handle: Callable[[Incoming], Awaitable[None]], turns: Turns, pace: Pace
    ) -> None:
        self._handle = handle
        self._turns = turns
        self._pace = pace
        self._waiting: dict[int, list[Incoming]] = {}
        self._expected: dict[int, list[int]] = {}
        self._workers: dict[int, asyncio.Task[None]] = {}

    @contextmanager
    def expecting(self, chat_id: int, update_id: int) -> Iterator[None]:
        """Let later updates of a chat wait while this one is being kept, before it is added."""
        expected = self._expected.setdefault(chat_id, [])
        expected.append(update_id)
        try:
            yield
        finally:
            expected.remove(update_id)
            if not expected:
                del self._expected[chat_id]

    def add(self, chat_id: int, incoming: Incoming) -> None:
        """Let an update be handled after those of before in its chat."""
        heapq.heappush(self._waiting.setdefault(chat_id, []), incoming)
        if chat_id not in self._workers:
            self._workers[chat_id] = asyncio.create_task(self._work(chat_id))

    async def stop(self) -> None:
        """Let the updates under way be finished for a while; the others stay unanswered."""
        workers = list(self._workers.values())
        for waiting in self._waiting.values():
            waiting.clear()
        if workers:
            _, late = await asyncio.wait(workers, timeout=self._pace.grace)
            for worker in late:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    async def _work(self, chat_id: int) -> None:
        waiting = self._waiting[chat_id]
        try:
            await asyncio.sleep(self._pace.order)
            while waiting:
                await self._next(waiting, self._expected.get(chat_id, []))
        finally:
            del self._workers[chat_id]
            del self._waiting[chat_id]

    async def _next(self, waiting: list[Incoming], expected: list[int]) -> None:
        incoming = waiting[0]
        if any(update_id < incoming.update_id for update_id in expected):
            await asyncio.sleep(self._pace.turn)
            return
        is_turn = await self._turns.begin(incoming.update_id)
        if is_turn is False:
            await asyncio.sleep(self._pace.turn)
        elif waiting and waiting[0] is not incoming:
            # An earlier one came in meanwhile; this one is ours already.
            return
        elif waiting:
            heapq.heappop(waiting)
            if is_turn:
                await self._complete(incoming, waiting)
                await self._handle(incoming)

    async def _complete(self, incoming: Incoming, waiting: list[Incoming]) -> None:
        """Take into an update what was changed in it and what continues it."""
        _change(incoming, waiting)
        last = incoming
        while last.is_perhaps_cut:
            await self._wait_for_more(incoming, waiting)
            if not waiting or waiting[0].text is None:
                return
            last = heapq.heappop(waiting)
            _change(last, waiting)
            incoming.join(last)

    async def _wait_for_more(self, incoming: Incoming, waiting: list[Incoming]) -> None:
        """Wait a while for what comes after an update, and fetch what came to other processes."""
        until = time.monotonic() + self._pace.split
        while True:
            # Also when something waits here: what comes between may have come to another.
            for one in await self._turns.take_waiting(incoming.update_id):
                heapq.heappush(waiting, one)
            if waiting or time.monotonic() >= until:
                return
            await asyncio.sleep(min(self._pace.turn, self._pace.split))


def _change(incoming: Incoming, waiting: list[Incoming]) -> None:
    """Let the last change of a message that was not answered yet count as the message."""
    changes = sorted(one for one in waiting if one.changes(incoming))
    for change in changes:
        incoming.replace(change)
    waiting[:] = [one for one in waiting if one not in changes]
    heapq.heapify(waiting)
