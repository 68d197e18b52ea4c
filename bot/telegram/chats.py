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
        """Return all that is unanswered in the chat of an update that has begun; it is ours."""
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
        self._is_stopping = False

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
        """Let an update be handled after those of before in its chat; again does no harm."""
        if self._is_stopping:
            return
        _put(incoming, self._waiting.setdefault(chat_id, []))
        if chat_id not in self._workers:
            self._workers[chat_id] = asyncio.create_task(self._work(chat_id))

    async def stop(self) -> None:
        """Let the updates under way be finished for a while; the others stay unanswered."""
        self._is_stopping = True
        workers = list(self._workers.values())
        if workers:
            _, late = await asyncio.wait(workers, timeout=self._pace.grace)
            for worker in late:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    async def _work(self, chat_id: int) -> None:
        waiting = self._waiting[chat_id]
        try:
            while waiting and not self._is_stopping:
                await self._next(chat_id, waiting)
        finally:
            del self._workers[chat_id]
            del self._waiting[chat_id]

    async def _next(self, chat_id: int, waiting: list[Incoming]) -> None:
        incoming = waiting[0]
        early = incoming.came + self._pace.order - time.monotonic()
        if early > 0:
            await asyncio.sleep(early)
            return
        may_begin = not self._expects(chat_id, incoming)
        is_turn = await self._turns.begin(incoming.update_id) if may_begin else False
        if is_turn is False:
            await asyncio.sleep(self._pace.turn)
        elif waiting[0] is incoming:
            heapq.heappop(waiting)
            if is_turn and await self._complete(chat_id, incoming, waiting):
                await self._handle(incoming)
        # Else an earlier one came in meanwhile; this one is ours already.

    async def _complete(self, chat_id: int, incoming: Incoming, waiting: list[Incoming]) -> bool:
        """Take into an update what was changed in it and what continues it.

        False when it cannot be answered now: then it waits again.
        """
        parts = [incoming]
        while await self._take_all(parts, waiting):
            following = waiting[0] if waiting else None
            is_next = following is not None and following.update_id == parts[-1].update_id + 1
            # What comes between may still be on its way to this process or another.
            if not is_next and self._may_go_on(chat_id, parts[-1], following):
                await asyncio.sleep(min(self._pace.turn, self._pace.split))
            elif following is not None and following.continues(parts[-1]):
                parts.append(heapq.heappop(waiting))
            else:
                incoming.join(parts[1:])
                return True
        for part in parts:
            _put(part, waiting)
        return False

    async def _take_all(self, parts: list[Incoming], waiting: list[Incoming]) -> bool:
        """Bring up to date what waits and the parts; False when these do not come next so."""
        before = list(waiting)
        unanswered = await self._turns.take_waiting(parts[0].update_id)
        # What another process has answered does not count any more.
        over = {one.update_id for one in before} - {one.update_id for one in unanswered}
        over |= {update_id for part in parts for update_id in part.ids}
        waiting[:] = [one for one in waiting if one.update_id not in over]
        heapq.heapify(waiting)
        for one in unanswered:
            if one.update_id not in over:
                _put(one, waiting)
        for part in parts:
            _change(part, waiting)
        is_late = bool(waiting) and waiting[0] < parts[-1]
        is_text = all(part.text is not None for part in parts[1:])
        return is_text and not is_late and not self._is_stopping

    def _may_go_on(self, chat_id: int, last: Incoming, following: Incoming | None) -> bool:
        """Return whether more of a text may come, before what follows now."""
        is_early = time.monotonic() < last.came + self._pace.split
        return last.is_perhaps_cut and (is_early or self._expects(chat_id, following))

    def _expects(self, chat_id: int, following: Incoming | None) -> bool:
        """Return whether something is being kept that comes before an update."""
        expected = self._expected.get(chat_id, [])
        return any(following is None or one < following.update_id for one in expected)


def _put(incoming: Incoming, waiting: list[Incoming]) -> None:
    """Let an update wait, unless it does already."""
    if not any(incoming.update_id in one.ids for one in waiting):
        heapq.heappush(waiting, incoming)


def _change(incoming: Incoming, waiting: list[Incoming]) -> None:
    """Let the last change of a message that was not answered yet count as the message."""
    changes = sorted(one for one in waiting if one > incoming and one.changes(incoming))
    for change in changes:
        incoming.replace(change)
    waiting[:] = [one for one in waiting if one not in changes]
    heapq.heapify(waiting)
