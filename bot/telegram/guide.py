"""The guide on Telegram: what it is made of, and its life from start to stop."""

from __future__ import annotations

import asyncio
import logging
import secrets
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from starlette.routing import Route
from telegram import LinkPreviewOptions, Update
from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import Application, Defaults

from actions.dependencies import catalogue as stored_catalogue
from bot.conversation import Engine
from bot.telegram import texts
from bot.telegram.connection import Connection, Insistence
from bot.telegram.delivery import Delivery
from bot.telegram.failures import Failures, place
from bot.telegram.handlers import Handlers
from bot.telegram.handout import Handout
from bot.telegram.identity import Cipher, hashed, stored_key, webhook_secret
from bot.telegram.inbox import Inbox
from bot.telegram.keyboard import pressed
from bot.telegram.limiter import Limiter
from bot.telegram.pace import Pace
from bot.telegram.quiet import keep_out
from bot.telegram.store import Store
from bot.telegram.talk import Talk
from bot.telegram.webhook import PATH, Webhook
from knowledge.catalogue import Catalogue
from knowledge.settings import Settings
from knowledge.storage.database import DatabaseError, SessionFactory

_log = logging.getLogger(__name__)

_CONNECTIONS = 64
_HOUR = 60 * 60


class TelegramGuide:
    """The bot of one token; `config.telegram_token` must be set."""

    def __init__(
        self,
        engine: Engine,
        config: Settings,
        sessions: SessionFactory,
        pace: Pace | None = None,
        catalogue: Callable[[], Catalogue] = stored_catalogue,
    ) -> None:
        assert config.telegram_token is not None
        self._engine = engine
        self._pace = pace or Pace()
        token = config.telegram_token
        keep_out(token)
        self._secret = webhook_secret(token)
        self._website = config.telegram_webhook
        self._webhook = (
            (f"{config.telegram_webhook}{PATH}", self._secret) if config.telegram_webhook else None
        )
        self._key = config.telegram_key or stored_key(sessions)
        self._store = Store(sessions, secrets.token_hex(8))
        self._application = _application(config.telegram_api, token, self._pace)
        bot = self._application.bot
        self._inbox = Inbox(
            bot, self._store.updates, Cipher(token), self._key, self._pace, self._answer
        )
        handout = Handout(catalogue, lambda: bot.username, config.telegram_webhook)
        Handlers(self._talk_of, handout).register(self._application)
        self._application.add_error_handler(Failures(self._talk_of).handle)
        self._insistence = Insistence(config.telegram_api, self._pace)
        self._connection = Connection(
            self._application,
            self._insistence,
            self._pace,
            self._webhook,
            self.receive,
        )
        self._last_message: dict[int, int | None] = {}
        self._is_set_up = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()

    def routes(self) -> list[Route]:
        """Return where Telegram hands over updates; nothing when the bot asks for them."""
        if self._webhook is None:
            return []
        return Webhook(self._secret, self._application.bot, self.receive).routes()

    async def start(self) -> None:
        """Start in the background; returns at once, also when Telegram does not answer."""
        self._in_background(self._run())

    async def stop(self) -> None:
        """Finish the answers under way; what is left is answered at the next start."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        try:
            await self._inbox.stop()
        except DatabaseError as error:
            _log.warning("Telegram: %s", error)
        with suppress(TelegramError, RuntimeError):
            await self._application.shutdown()
            await self._application.bot.shutdown()

    async def receive(self, update: Update) -> None:
        """Keep an update and let it be answered; nothing happens when it was here before.

        Raises DatabaseError when it cannot be kept: then Telegram must offer it again.
        """
        if await self._inbox.receive(update) and update.callback_query:
            self._in_background(self._acknowledge(update))

    async def _run(self) -> None:
        await self._connection.set_up()
        self._is_set_up.set()
        # Nobody else asks for updates with this token, but others may have the same webhook.
        silent_for = self._pace.silent if self._webhook else 0.0
        await self._insistence.succeed(lambda: self._inbox.resume(silent_for))
        self._in_background(self._keep_up())
        if self._webhook is None:
            await self._connection.poll()

    async def _keep_up(self) -> None:
        """Say that this process is there, take over from those that are not, and tidy up."""
        loop = asyncio.get_running_loop()
        tidy_at = loop.time()
        while True:
            try:
                await asyncio.to_thread(self._store.updates.renew)
                await self._inbox.resume(self._pace.silent)
                if loop.time() >= tidy_at:
                    await asyncio.to_thread(self._store.expire)
                    tidy_at = loop.time() + _HOUR
            except DatabaseError as error:
                _log.warning("Telegram: %s", error)
            except Exception as error:
                # Who says nothing any more is taken for dead.
                _log.error("Telegram: %s", place(error))
            await asyncio.sleep(self._pace.beat)

    async def _answer(self, update: Update, last_message: int | None) -> None:
        await self._is_set_up.wait()
        self._last_message[update.update_id] = last_message
        try:
            await self._application.process_update(update)
        finally:
            del self._last_message[update.update_id]

    async def _acknowledge(self, update: Update) -> None:
        """Let the button stop blinking at once; say so when it was used."""
        query, chat = update.callback_query, update.effective_chat
        assert query is not None
        assert chat is not None
        found = pressed(query.data)
        is_used = found is None
        if found:
            # Without the database nobody knows; who presses may not wait for that.
            with suppress(DatabaseError):
                is_used = await asyncio.to_thread(
                    self._store.pressed_before, hashed(chat.id, self._key), found[0]
                )
        with suppress(TelegramError):
            await query.answer(texts.USED if is_used else None)

    def _talk_of(self, update: Update) -> Talk:
        assert update.effective_chat is not None
        chat_id = update.effective_chat.id
        chat = hashed(chat_id, self._key)
        delivery = Delivery(
            self._application.bot,
            self._store,
            self._pace,
            chat_id,
            chat,
            update.update_id,
            self._website,
        )
        last = self._last_message.get(update.update_id)
        return Talk(self._engine, self._store, chat, update.update_id, delivery, last)

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            _log.error("Telegram: %s", place(error))


def _application(api: str, token: str, pace: Pace) -> Application:
    defaults = Defaults(
        parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
    )
    return (
        Application.builder()
        .token(token)
        .base_url(f"{api}/bot")
        .base_file_url(f"{api}/file/bot")
        .defaults(defaults)
        .rate_limiter(Limiter(pace))
        .read_timeout(pace.answer)
        .connection_pool_size(_CONNECTIONS)
        .updater(None)
        .build()
    )
