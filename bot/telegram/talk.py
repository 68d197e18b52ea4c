"""One chat's talk with the guide: the engine behind, the chat's state, and erasing it."""

from __future__ import annotations

import asyncio
from typing import Any

from bot.conversation import Engine, Turn
from bot.telegram import handout, texts, vacancy
from bot.telegram.delivery import Delivery
from bot.telegram.identity import conversation_of
from bot.telegram.store import Pressed, Store, Waiting

_LOOK_AGAIN = 0.2
"""Seconds between looks at whether the engine has been loaded."""


class Talk:
    """Answers one update of a chat; `chat` is the hash of its id.

    The text of the update was sent in messages up to `last_message`.
    Everything raises EngineUnavailable when the engine could not be loaded.
    """

    def __init__(
        self,
        engine: Engine,
        store: Store,
        chat: str,
        update_id: int,
        delivery: Delivery,
        last_message: int | None = None,
    ) -> None:
        self._engine = engine
        self._store = store
        self._chat = chat
        self._update_id = update_id
        self._said = 0
        self.delivery = delivery
        self.last_message = last_message

    async def say(self, text: str) -> Turn:
        """Give a message or a button's payload to the guide; send and return what it answers."""
        await self._loaded()
        async with self.delivery.typing():
            turn = await self._engine.send(conversation_of(self._chat), text, self._next_id())
        shown = any(reply.data.get("initiatieven") for reply in turn.replies)
        pass_on = shown and handout.is_for(await self.known())
        await self.delivery.reply(turn.replies, (handout.BUTTON,) if pass_on else ())
        # Of a text that was sent; not when more of its findings are asked for.
        checked = [reply.data["tekst"] for reply in turn.replies if "bevindingen" in reply.data]
        for vacancy_text in checked if not text.startswith("/") else ():
            await self.delivery.hand_over(await vacancy.document(vacancy_text))
        if any(reply.data.get("wissen") for reply in turn.replies):
            await self.delivery.insist(lambda: self._store.forget(self._chat))
        return turn

    async def known(self) -> dict[str, Any]:
        """Return what the guide knows, by slot."""
        await self._loaded()
        return await self._engine.known(conversation_of(self._chat))

    async def tell(self, facts: dict[str, Any]) -> None:
        """Let the guide take over what a link tells and send what it answers."""
        await self._loaded()
        async with self.delivery.typing():
            turn = await self._engine.tell(conversation_of(self._chat), facts, self._next_id())
        await self.delivery.reply(turn.replies)

    async def start(self) -> None:
        """Send the opening, or the last answer of a conversation that was there already."""
        await self._loaded()
        turns = await self._engine.open(conversation_of(self._chat))
        if len(turns) > 1 or any(turn.text is not None for turn in turns):
            await self.delivery.say(texts.WELCOME_BACK)
        if turns:
            await self.delivery.reply(turns[-1].replies)

    async def erase(self) -> None:
        """Remove everything that is kept of this chat."""
        await self._no_longer_loading()
        await self._engine.erase(conversation_of(self._chat))
        await self.delivery.insist(lambda: self._store.forget(self._chat))

    async def waiting(self) -> Waiting:
        """Return what the chat waits for."""
        return await self.delivery.insist(lambda: self._store.waiting(self._chat))

    async def wait(self, waiting: Waiting) -> None:
        """Let the chat wait for something else."""
        await self.delivery.insist(lambda: self._store.wait(self._chat, waiting))

    async def press(self, key: str, place: int) -> Pressed | None:
        """Press a button; None when it is not known any more."""
        return await self.delivery.insist(
            lambda: self._store.press(self._chat, key, place, self._update_id)
        )

    def _next_id(self) -> str:
        """Return the id of the next message; the same again when this update is done again."""
        self._said += 1
        return f"telegram-{self._update_id}-{self._said}"

    async def _loaded(self) -> None:
        """Wait until the engine has been loaded; whoever wrote is told."""
        if self._engine.state == "laden":
            await self.delivery.say_aside(texts.STARTING)
        await self._no_longer_loading()

    async def _no_longer_loading(self) -> None:
        while self._engine.state == "laden":
            await asyncio.sleep(_LOOK_AGAIN)
