"""The engine with limits on waiting: work goes on when the person is answered earlier."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Hashable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar
from urllib.parse import urlencode

from bot.conversation import Engine, EngineState, EngineUnavailable, Turn
from bot.web.messages import Message

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

# A page without its messages is better than no page.
OPEN_TIMEOUT = 5.0


@dataclass(frozen=True)
class Snapshot:
    """A conversation at one moment.

    `status` is the engine's state, or `bezig` while a message is being handled or the
    turns are not known yet; `pending` holds the ids of the messages being handled.
    """

    status: EngineState | Literal["bezig"]
    turns: list[Turn]
    pending: list[str]


class Conversations:
    """Conversations in the engine; a second request for the same work joins the first."""

    def __init__(self, engine: Engine, reply_timeout: float):
        self._engine = engine
        self._reply_timeout = reply_timeout
        self._underway: dict[tuple[str, str, Hashable], asyncio.Task[Any]] = {}
        self._opening: list[Turn] = []

    @property
    def state(self) -> EngineState:
        """Return the state of the engine."""
        return self._engine.state

    async def snapshot(self, conversation: str, is_new: bool) -> Snapshot:
        """Return what is known of a conversation now; a new one starts with its opening.

        The opening is the same for everybody: a new visitor does not wait for a busy engine,
        and nothing is kept of who only looks.
        """
        if is_new and self._opening and self._engine.state == "gereed":
            return Snapshot("gereed", self._opening, [])
        # Asked before the turns: a message must never be in neither of the two.
        pending = self._pending(conversation)
        key = (conversation, "open", None)
        work = self._join(key, lambda: self._engine.open(conversation))
        try:
            turns = await _within(work, min(OPEN_TIMEOUT, self._reply_timeout))
        except EngineUnavailable:
            # It may have become ready since; whoever asks again gets the turns.
            state = self._engine.state
            return Snapshot("laden" if state == "gereed" else state, [], pending)
        if is_new and turns:
            self._opening = turns
        handled = {turn.message_id for turn in turns or []}
        pending = [message_id for message_id in pending if message_id not in handled]
        status = "bezig" if turns is None or pending else self._engine.state
        return Snapshot(status, turns or [], pending)

    async def send(self, conversation: str, message: Message) -> Turn | None:
        """Return the turn of a message, or None when its reply takes too long.

        Then the work goes on, and a snapshot holds the turn later.
        Raises EngineUnavailable as the engine does.
        """
        # A message without an id is never the same as another one.
        key = (conversation, "send", message.message_id or object())

        async def send_after_opening() -> Turn:
            # A new visitor saw the opening before the engine had said it here.
            await self._engine.open(conversation)
            return await self._engine.send(conversation, message.text, message.message_id)

        work = self._join(key, send_after_opening)
        turn = await _within(work, self._reply_timeout)
        if turn is None:
            work.add_done_callback(_log_late_failure)
        return turn

    async def tell(self, conversation: str, facts: dict[str, Any]) -> None:
        """Take over what a link tells; the same link counts once in a conversation.

        Raises EngineUnavailable as the engine does.
        """
        message_id = f"link-{urlencode(facts)}"
        key = (conversation, "send", message_id)
        work = self._join(key, lambda: self._engine.tell(conversation, facts, message_id))
        if await _within(work, self._reply_timeout) is None:
            work.add_done_callback(_log_late_failure)

    async def erase(self, conversation: str) -> bool:
        """Erase a conversation after the work on it; False when that goes on for longer."""

        async def erase_last() -> None:
            await asyncio.gather(*before, return_exceptions=True)
            await self._engine.erase(conversation)

        # A reply that comes after the erasing would write part of the conversation again.
        before = [work for key, work in self._underway.items() if key[0] == conversation]
        work = self._join((conversation, "erase", object()), erase_last)
        done, _ = await asyncio.wait({work}, timeout=self._reply_timeout)
        if done:
            work.result()
        else:
            work.add_done_callback(_log_late_failure)
        return bool(done)

    async def settle(self) -> None:
        """Wait for the work under way, at most as long as for a reply."""
        if self._underway:
            await asyncio.wait(self._underway.values(), timeout=self._reply_timeout)

    def _pending(self, conversation: str) -> list[str]:
        return [
            message_id if isinstance(message_id, str) else ""
            for of, kind, message_id in self._underway
            if of == conversation and kind == "send"
        ]

    def _join(
        self, key: tuple[str, str, Hashable], start: Callable[[], Coroutine[Any, Any, _T]]
    ) -> asyncio.Task[_T]:
        if key not in self._underway:
            work = asyncio.create_task(start())
            work.add_done_callback(lambda _: self._underway.pop(key, None))
            self._underway[key] = work
        return self._underway[key]


async def _within(work: asyncio.Task[_T], seconds: float) -> _T | None:
    # asyncio.wait, unlike wait_for, leaves the work alone when the time is over.
    done, _ = await asyncio.wait({work}, timeout=seconds)
    return work.result() if done else None


def _log_late_failure(work: asyncio.Task[Any]) -> None:
    if not work.cancelled() and (error := work.exception()):
        _log.error("Late failure of the engine: %s", type(error).__name__)
