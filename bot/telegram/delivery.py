"""Sends the messages in answer to one update, each once, also when that was interrupted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from telegram import Bot, InputFile
from telegram.constants import ChatAction
from telegram.error import Forbidden, TelegramError, TimedOut

from bot.conversation import Button, Reply
from bot.telegram import texts
from bot.telegram.keyboard import keyboard
from bot.telegram.pace import Pace
from bot.telegram.rendering import as_html, messages
from bot.telegram.store import Store

_log = logging.getLogger(__name__)


class BlockedError(Exception):
    """The person does not want messages of the bot any more."""


@dataclass(frozen=True)
class Document:
    """A file to send."""

    name: str
    content: bytes


class Delivery:
    """The answer to one update, message by message.

    What was sent before the process stopped is not sent again: the answer must be made in
    the same order every time.
    """

    def __init__(self, bot: Bot, store: Store, pace: Pace, chat_id: int, chat: str, update_id: int):
        self._bot = bot
        self._store = store
        self._pace = pace
        self._chat_id = chat_id
        self._chat = chat
        self._update_id = update_id
        self._count = 0
        self._before: int | None = None

    async def say(self, text: str, buttons: Sequence[Button] = ()) -> None:
        """Send a text, in as many messages as it takes; the buttons stand under the last."""
        parts = messages(text) or ([texts.CHOOSE] if buttons else [])
        for place, html in enumerate(parts, 1):
            if await self._is_due():
                await self._send(html, tuple(buttons) if place == len(parts) else ())

    async def reply(self, replies: Sequence[Reply]) -> None:
        """Send what the guide says."""
        for reply in replies:
            await self.say(reply.text, reply.buttons)

    async def say_aside(self, text: str) -> None:
        """Send a short text that is no part of the answer: it may not come every time."""
        await self._attempt(self._bot.send_message(self._chat_id, as_html(text)))

    async def go_on(self) -> None:
        """Count from what was sent already, to end an answer in another way."""
        self._before = self._count = await asyncio.to_thread(self._store.sent, self._update_id)

    async def hand_over(self, document: Document) -> None:
        """Send a file."""
        if await self._is_due():
            file = InputFile(document.content, filename=document.name)
            await self._attempt(self._bot.send_document(self._chat_id, file))

    @asynccontextmanager
    async def typing(self) -> AsyncIterator[None]:
        """Show that an answer is being made, when that takes longer than a moment."""
        shown = asyncio.create_task(self._keep_typing())
        try:
            yield
        finally:
            shown.cancel()

    async def _send(self, html: str, buttons: tuple[Button, ...]) -> None:
        markup = None
        if buttons:
            key = await asyncio.to_thread(self._store.offer, self._chat, buttons)
            markup = keyboard(buttons, key)
        await self._attempt(self._bot.send_message(self._chat_id, html, reply_markup=markup))

    async def _attempt(self, sending: Awaitable[object]) -> None:
        try:
            await sending
        except Forbidden as error:
            raise BlockedError from error
        except TimedOut:
            # It may have arrived: rather once too few than twice.
            _log.warning("Telegram: geen bevestiging dat een bericht is aangekomen")
        await asyncio.to_thread(self._store.set_sent, self._update_id, self._count)

    async def _is_due(self) -> bool:
        if self._before is None:
            self._before = await asyncio.to_thread(self._store.sent, self._update_id)
        self._count += 1
        return self._count > self._before

    async def _keep_typing(self) -> None:
        await asyncio.sleep(self._pace.typing_after)
        while True:
            with suppress(TelegramError):
                await self._bot.send_chat_action(self._chat_id, ChatAction.TYPING)
            await asyncio.sleep(self._pace.typing_again)
