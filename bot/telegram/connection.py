"""Getting and keeping in touch with Telegram; the website does not notice when that fails."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable

from telegram import Bot, BotCommand, Update
from telegram.error import (
    BadRequest,
    Conflict,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.ext import Application

from bot.telegram import texts
from bot.telegram.incoming import as_update
from bot.telegram.limiter import pause_asked
from bot.telegram.pace import Pace
from knowledge.storage.database import DatabaseError

_log = logging.getLogger(__name__)

ALLOWED = ["message", "edited_message", "callback_query", "my_chat_member"]


class Insistence:
    """Tries until it works, with growing pauses, and one line in the log for each problem."""

    def __init__(self, api: str, pace: Pace) -> None:
        self._api = api
        self._pace = pace
        self._problem: str | None = None
        self._pause = pace.first_pause
        self._failed_at = 0.0
        self._calm = 0.0

    async def succeed(self, step: Callable[[], Awaitable[None]]) -> None:
        """Return when the step has worked once."""
        while True:
            try:
                await step()
            except Exception as error:
                # What nobody foresaw may not end the guide on Telegram either.
                await asyncio.sleep(self._note(error))
            else:
                self._note_success()
                return

    def _note(self, error: Exception) -> float:
        """Log a new problem; return the seconds to wait."""
        problem = _in_words(error, self._api)
        if problem != self._problem:
            _log.warning("Telegram: %s De website gaat door; ik blijf het proberen.", problem)
            self._problem = problem
        self._failed_at = time.monotonic()
        self._calm = self._pace.calm if isinstance(error, Conflict) else 0.0
        asked = pause_asked(error) if isinstance(error, TelegramError) else 0.0
        pause, self._pause = self._pause, min(2 * self._pause, self._pace.longest_pause)
        return max(pause, asked)

    def _note_success(self) -> None:
        # Two processes with one token succeed and fail in turns.
        if self._problem and time.monotonic() - self._failed_at >= self._calm:
            _log.warning("Telegram: het werkt weer.")
            self._problem = None
        if not self._problem:
            self._pause = self._pace.first_pause


def _in_words(error: Exception, api: str) -> str:
    if isinstance(error, InvalidToken):
        return "het token klopt niet. Controleer TECHNIEKGIDS_TELEGRAM_TOKEN."
    if isinstance(error, Conflict):
        return "een ander programma gebruikt hetzelfde token. Stop dat programma."
    if isinstance(error, RetryAfter):
        return "het gaat te snel; Telegram vraagt om te wachten."
    if isinstance(error, NetworkError) and not isinstance(error, BadRequest):
        return f"{api} is niet te bereiken."
    if isinstance(error, TelegramError):
        return f"een verzoek is geweigerd: {error.message.rstrip('.')}."
    if isinstance(error, DatabaseError):
        return str(error)
    return f"er gaat iets mis ({type(error).__name__})."


class Connection:
    """Sets the bot up, and asks for updates unless there is a webhook."""

    def __init__(
        self,
        application: Application,
        insistence: Insistence,
        pace: Pace,
        webhook: tuple[str, str] | None,
        receive: Callable[[Update], Awaitable[None]],
    ) -> None:
        self._application = application
        self._insistence = insistence
        self._pace = pace
        self._webhook = webhook
        self._receive = receive
        self._offset = 0

    @property
    def _bot(self) -> Bot:
        return self._application.bot

    async def set_up(self) -> None:
        """Return when Telegram knows the commands and how it hands over updates."""
        await self._insistence.succeed(self._application.initialize)
        await self._insistence.succeed(self._tell_commands)
        await self._insistence.succeed(self._choose_way)
        _log.info("Telegram: @%s is er.", self._bot.username)

    async def poll(self) -> None:
        """Ask for updates until cancelled."""
        while True:
            await self._insistence.succeed(self._poll_once)

    async def _tell_commands(self) -> None:
        commands = [BotCommand(name, what) for name, what in texts.COMMANDS.items()]
        await self._bot.set_my_commands(commands)
        await self._bot.set_my_commands(commands, language_code="nl")

    async def _choose_way(self) -> None:
        if self._webhook is None:
            await self._bot.delete_webhook()
        else:
            address, secret = self._webhook
            await self._bot.set_webhook(address, secret_token=secret, allowed_updates=ALLOWED)

    async def _poll_once(self) -> None:
        asked = {"offset": self._offset, "timeout": self._pace.poll, "allowed_updates": ALLOWED}
        # The public method gives none of the updates when it cannot read one of them.
        found = await self._bot._post(
            "getUpdates", asked, read_timeout=self._pace.answer + self._pace.poll
        )
        found = found if isinstance(found, list) else []
        for content in sorted(found, key=lambda content: content["update_id"]):
            # The next question tells Telegram that all before its offset are kept here.
            if update := as_update(content, self._bot):
                await self._receive(update)
            self._offset = max(self._offset, content["update_id"] + 1)
