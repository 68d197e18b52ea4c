"""Sends the messages in answer to one update, each once, also when that was interrupted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from telegram import InputFile
from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, TelegramError
from telegram.ext import ExtBot

from bot.conversation import Button, Reply
from bot.telegram import texts
from bot.telegram.keyboard import MOST, keyboard
from bot.telegram.limiter import CutOff, perhaps_done
from bot.telegram.pace import Pace
from bot.telegram.patience import insist
from bot.telegram.rendering import as_html, messages
from bot.telegram.store import Store
from bot.web.cards import named_page

_log = logging.getLogger(__name__)

T = TypeVar("T")


class TakenOverError(Exception):
    """Another process answers this update by now."""


class BlockedError(Exception):
    """Messages of the bot are not wanted any more, or there is nobody left to get them."""


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

    def __init__(
        self,
        bot: ExtBot[Any],
        store: Store,
        pace: Pace,
        chat_id: int,
        chat: str,
        update_id: int,
        website: str | None,
    ):
        self._bot = bot
        self._store = store
        self._pace = pace
        self._chat_id = chat_id
        self._chat = chat
        self._update_id = update_id
        self._website = website
        self._count = 0
        self._before: int | None = None

    async def say(self, text: str, buttons: Sequence[Button] = (), page: str | None = None) -> None:
        """Send a text, in as many messages as it takes; the buttons stand under the last.

        So does a link to a page of the website, when somebody told its public address.
        """
        rows = [buttons[start : start + MOST] for start in range(0, len(buttons), MOST)] or [()]
        parts = messages(text) or ([texts.CHOOSE] if buttons else [])
        several = [(html, ()) for html in parts[:-1]] + [(html, rows[0]) for html in parts[-1:]]
        several += [(texts.CHOOSE, row) for row in rows[1:]]
        for place, (html, under) in enumerate(several, 1):
            if await self._is_due():
                await self._send(html, tuple(under), page if place == len(several) else None)

    async def reply(self, replies: Sequence[Reply], more: tuple[Button, ...] = ()) -> None:
        """Send what the guide says, with more buttons under the last of it."""
        for place, reply in enumerate(replies, 1):
            last = place == len(replies)
            buttons = (*reply.buttons, *more) if last else reply.buttons
            await self.say(reply.text, buttons, named_page(reply.data))

    async def say_aside(self, text: str) -> None:
        """Send a short text that is no part of the answer: it may not come every time."""
        await self._attempt(self._bot.send_message, text=as_html(text))

    async def go_on(self) -> None:
        """Count from what was sent already, to end an answer in another way."""
        self._before = self._count = await self._sent()

    async def hand_over(self, document: Document, caption: str = "") -> None:
        """Send a file with a short text under it."""
        if await self._is_due():
            file = InputFile(document.content, filename=document.name)
            text = as_html(caption) or None
            await self._attempt(self._bot.send_document, document=file, caption=text)

    async def show(self, picture: bytes, caption: str) -> None:
        """Send a PNG with a short text under it."""
        if await self._is_due():
            text = as_html(caption)
            await self._attempt(self._bot.send_photo, photo=picture, caption=text)

    async def insist(self, call: Callable[[], T]) -> T:
        """Return what the database answers, when it does: without it nothing can be sent."""
        return await insist(call, self._pace)

    @asynccontextmanager
    async def typing(self) -> AsyncIterator[None]:
        """Show that an answer is being made, when that takes longer than a moment."""
        shown = asyncio.create_task(self._keep_typing())
        try:
            yield
        finally:
            shown.cancel()

    async def _send(self, html: str, buttons: tuple[Button, ...], page: str | None) -> None:
        link = (texts.PAGE, f"{self._website}{page}") if self._website and page else None
        markup = None
        if buttons:
            key = await self.insist(lambda: self._store.offer(self._chat, buttons))
            markup = keyboard(buttons, key, link)
        elif link:
            markup = keyboard((), "", link)
        await self._attempt(self._bot.send_message, text=html, reply_markup=markup)

    async def _attempt(self, send: Callable[..., Awaitable[object]], **content: Any) -> None:
        try:
            await send(self._chat_id, **content, rate_limit_args=self._require_own)
        except CutOff:
            await self._note_sent()
            raise
        except (Forbidden, ChatMigrated) as error:
            raise BlockedError from error
        except BadRequest as error:
            if "chat not found" in error.message.lower():
                raise BlockedError from error
            raise
        except NetworkError as error:
            if not perhaps_done(error):
                raise
            # It may have arrived: rather once too few than twice.
            _log.warning("Telegram: geen bevestiging dat een bericht is aangekomen")
        await self._note_sent()

    async def _require_own(self) -> None:
        """Raise TakenOverError when this process was silent and another took over meanwhile."""
        fresh = self._pace.silent / 2
        if not await self.insist(lambda: self._store.updates.keep(self._update_id, fresh)):
            raise TakenOverError

    async def _note_sent(self) -> None:
        """Note what is new, also when the work is stopped meanwhile."""
        count = self._count
        if self._before is None or count <= self._before:
            return
        call = self.insist(lambda: self._store.updates.set_sent(self._update_id, count))
        noting = asyncio.create_task(call)
        try:
            await asyncio.shield(noting)
        except asyncio.CancelledError:
            await noting
            raise

    async def _sent(self) -> int:
        return await self.insist(lambda: self._store.updates.sent(self._update_id))

    async def _is_due(self) -> bool:
        if self._before is None:
            self._before = await self._sent()
        self._count += 1
        return self._count > self._before

    async def _keep_typing(self) -> None:
        await asyncio.sleep(self._pace.typing_after)
        while True:
            with suppress(TelegramError):
                await self._bot.send_chat_action(self._chat_id, ChatAction.TYPING)
            await asyncio.sleep(self._pace.typing_again)
