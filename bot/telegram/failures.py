"""What happens to an answer that could not be given."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from contextlib import suppress

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import ContextTypes

from bot.conversation import EngineUnavailable
from bot.telegram.delivery import BlockedError, TakenOverError
from bot.telegram.talk import Talk
from bot.web.texts import unexpected

_log = logging.getLogger(__name__)


class Failures:
    """The error handler; `talk_of` gives the talk that answers an update."""

    def __init__(self, talk_of: Callable[[Update], Talk]) -> None:
        self._talk_of = talk_of

    async def handle(self, update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Forget who blocked the bot; apologise for anything else that was not foreseen."""
        error = context.error
        if not isinstance(update, Update) or error is None or isinstance(error, TakenOverError):
            return
        talk = self._talk_of(update)
        if isinstance(error, BlockedError):
            await talk.erase()
            return
        if isinstance(error, EngineUnavailable):
            apology = str(error)
        else:
            reference = secrets.token_hex(4)
            _log.error("Telegram: %s; kenmerk %s", place(error), reference)
            apology = unexpected(reference)
        with suppress(TelegramError, BlockedError, TakenOverError):
            await talk.delivery.go_on()
            await talk.delivery.say(apology)


def place(error: BaseException) -> str:
    """Return the kind of an error and where it came from, without what it says."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f" in {trace.tb_frame.f_code.co_name}, regel {trace.tb_lineno}" if trace else ""
    return f"{type(error).__name__}{where}"
