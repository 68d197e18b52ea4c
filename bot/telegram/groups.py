"""Groups are refused: what somebody tells the guide is of nobody else."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from telegram import Update
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot.telegram import texts
from bot.telegram.store import Waiting
from bot.telegram.talk import Talk

_REFUSED = "groep"
_GONE = ("left", "kicked")

Context = ContextTypes.DEFAULT_TYPE


class Groups:
    """The handlers for groups and for who adds or blocks the bot."""

    def __init__(self, talk_of: Callable[[Update], Talk]) -> None:
        self._talk_of = talk_of

    async def refuse(self, update: Update, context: Context) -> None:
        """Refer somebody in a group to a chat of their own, once in a month."""
        talk = self._talk_of(update)
        message = update.effective_message
        if (await talk.waiting()).wacht_op == _REFUSED:
            return
        if message is not None and message.migrate_to_chat_id:
            return
        # A group that became a supergroup was refused before.
        if message is None or not message.migrate_from_chat_id:
            # Where the bot may not write there is nothing more to do.
            with suppress(BadRequest):
                await talk.delivery.say(texts.GROUP.format(username=context.bot.username))
        await talk.wait(Waiting(_REFUSED))

    async def membership(self, update: Update, context: Context) -> None:
        """Erase what is kept of somebody who blocks the bot; refuse a group that adds it."""
        change = update.my_chat_member
        if change is None:
            return
        if change.new_chat_member.status in _GONE:
            await self._talk_of(update).erase()
        elif change.chat.type in ("group", "supergroup"):
            await self.refuse(update, context)
