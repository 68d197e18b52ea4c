"""The dialogue in a thread and event loop of its own.

Rasa's predictions are synchronous: on the web server's loop one slow message would hold
up every page.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from bot.conversation import EngineState, EngineUnavailable, Turn

if TYPE_CHECKING:
    from bot.dialogue import Dialogue

logger = logging.getLogger(__name__)

T = TypeVar("T")

_HOUR = 60 * 60

_STILL_LOADING = "De gids start nog op. Probeer het over een halve minuut opnieuw."
_NOT_LOADED = "De gids kan nu niet starten. Probeer het later opnieuw."


class EngineThread:
    """Runs a dialogue in a thread; `load` makes it there, so that loading blocks nobody.

    Conversations in which nothing was said for `keep_days` days are removed every hour.
    """

    def __init__(self, load: Callable[[], Dialogue], keep_days: int = 30) -> None:
        self._load = load
        self._keep_days = keep_days
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._dialogue: Dialogue | None = None
        self._state: EngineState = "laden"
        self._thread = threading.Thread(target=self._run, name="dialogue", daemon=True)

    def start(self) -> None:
        """Start loading; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """Stop the thread; what is under way is not waited for."""
        # The loop of an engine that could not be loaded is closed already.
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._loop.stop)

    def wait(self, timeout: float | None = None) -> EngineState:
        """Wait until loading has ended, at most `timeout` seconds, and return the state."""
        self._ready.wait(timeout)
        return self._state

    @property
    def state(self) -> EngineState:
        """Return `laden`, `gereed` or `fout`."""
        return self._state

    async def open(self, conversation: str) -> list[Turn]:
        """Return all turns so far; a new conversation gets the opening message first.

        Turns that are there are read without waiting for messages of others.
        """
        if self._dialogue is not None:
            reading = self._dialogue.read(conversation)
            if (found := await asyncio.to_thread(asyncio.run, reading)) is not None:
                return found
        return await self._ask(lambda dialogue: dialogue.open(conversation))

    async def send(self, conversation: str, text: str, message_id: str | None = None) -> Turn:
        """Handle one message and return its turn; one seen before is not handled again."""
        return await self._ask(lambda dialogue: dialogue.send(conversation, text, message_id))

    async def tell(
        self, conversation: str, facts: dict[str, Any], message_id: str | None = None
    ) -> Turn:
        """Take over what a link tells and return the turn that follows."""
        return await self._ask(lambda dialogue: dialogue.tell(conversation, facts, message_id))

    async def known(self, conversation: str) -> dict[str, Any]:
        """Return what the guide knows, by slot."""
        return await self._ask(lambda dialogue: dialogue.known(conversation))

    async def erase(self, conversation: str) -> None:
        """Remove everything that is kept of this conversation."""
        await self._ask(lambda dialogue: dialogue.erase(conversation))

    async def _ask(self, call: Callable[[Dialogue], Coroutine[Any, Any, T]]) -> T:
        if self._dialogue is None:
            raise EngineUnavailable(_NOT_LOADED if self._state == "fout" else _STILL_LOADING)
        future = asyncio.run_coroutine_threadsafe(call(self._dialogue), self._loop)
        return await asyncio.wrap_future(future)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._dialogue = self._load()
            self._state = "gereed"
        except Exception:
            self._state = "fout"
            logger.exception("the dialogue could not be loaded")
        finally:
            self._ready.set()
        if self._dialogue is not None:
            self._loop.create_task(self._expire(self._dialogue))
            self._loop.run_forever()
        self._close()

    def _close(self) -> None:
        under_way = asyncio.all_tasks(self._loop)
        for task in under_way:
            task.cancel()
        self._loop.run_until_complete(asyncio.gather(*under_way, return_exceptions=True))
        self._loop.close()

    async def _expire(self, dialogue: Dialogue) -> None:
        while True:
            try:
                removed = await dialogue.expire(self._keep_days)
                logger.info("%d conversations expired", removed)
            except Exception:
                logger.exception("conversations could not be expired; tried again in an hour")
            await asyncio.sleep(_HOUR)
