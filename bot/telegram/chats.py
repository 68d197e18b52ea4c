"""The order of things: one after another in a chat, chats side by side."""

from __future__ import annotations

import asyncio
import heapq
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from bot.telegram.pace import Pace
from bot.telegram.rendering import LONGEST, length

_log = logging.getLogger(__name__)

_PERHAPS_CUT = 3500
"""Code units: a shorter text was not cut by Telegram."""


@dataclass(order=True)
class Incoming:
    """An update; `parts` are the ids of those that continue its text."""

    update_id: int
    content: dict[str, Any] = field(compare=False)
    parts: list[int] = field(default_factory=list, compare=False)

    def __post_init__(self) -> None:
        self._last_is_full = length(self.text or "") >= LONGEST

    @property
    def text(self) -> str | None:
        """Return the text of a new message, None for anything else and for commands."""
        text = (self.content.get("message") or {}).get("text")
        return text if isinstance(text, str) and not text.startswith("/") else None

    def join(self, following: Incoming) -> None:
        """Take the text of the next update behind the own one."""
        # A full part was cut in the middle of a line, another at the end of one.
        between = "" if self._last_is_full else "\n"
        self._last_is_full = following._last_is_full
        self.content["message"]["text"] = f"{self.text}{between}{following.text}"
        self.content["message"].pop("entities", None)
        self.parts.append(following.update_id)

    @property
    def is_perhaps_cut(self) -> bool:
        """Return whether more of this text may follow."""
        return length(self.text or "") >= _PERHAPS_CUT


class Chats:
    """A queue for every chat; `handle` is called for one update of a chat at a time."""

    def __init__(self, handle: Callable[[Incoming], Awaitable[None]], pace: Pace) -> None:
        self._handle = handle
        self._pace = pace
        self._waiting: dict[int, list[Incoming]] = {}
        self._workers: dict[int, asyncio.Task[None]] = {}

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
                incoming = heapq.heappop(waiting)
                try:
                    await self._complete(incoming, waiting)
                    await self._handle(incoming)
                except Exception as error:
                    # The other messages of this chat must still be answered.
                    _log.error(
                        "Telegram: update %d is mislukt: %s",
                        incoming.update_id,
                        type(error).__name__,
                    )
        finally:
            del self._workers[chat_id]
            del self._waiting[chat_id]

    async def _complete(self, incoming: Incoming, waiting: list[Incoming]) -> None:
        last = incoming
        while last.is_perhaps_cut:
            if not waiting:
                await asyncio.sleep(self._pace.split)
            if not waiting or waiting[0].text is None:
                return
            last = heapq.heappop(waiting)
            incoming.join(last)
