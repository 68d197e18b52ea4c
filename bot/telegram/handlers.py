"""What the guide does with each kind of update."""

from __future__ import annotations

import re
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

from telegram import CallbackQuery, Message, Update
from telegram.error import TelegramError
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.telegram import texts, vacancy
from bot.telegram.keyboard import chosen, pressed
from bot.telegram.start import FOR_VACANCY, told_by_link
from bot.telegram.store import Waiting
from bot.telegram.talk import Talk
from bot.web.messages import MAX_CHARACTERS, clean
from knowledge.documents import DocumentError

_COMMAND = re.compile(r"\A/([A-Za-z_]+)(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
_GONE = ("left", "kicked")
_GROUP_PAUSE = 60 * 60
"""Seconds in which a group is not refused again."""

Context = ContextTypes.DEFAULT_TYPE


class Handlers:
    """The handlers; `talk_of` gives the talk that answers an update."""

    def __init__(self, talk_of: Callable[[Update], Talk]) -> None:
        self._talk_of = talk_of
        self._refused: dict[int, float] = {}
        self._commands: dict[str, Callable[[Talk, str], Awaitable[None]]] = {
            "start": self._start,
            "opnieuw": self._again,
            "vacature": self._vacancy,
            "initiatieven": self._initiatives,
            "privacy": self._privacy,
            "verwijder": self._erase,
            "help": self._help,
        }

    def register(self, application: Application) -> None:
        """Let the application use these handlers."""
        alone = filters.ChatType.PRIVATE
        new = filters.UpdateType.MESSAGE
        for condition, handle in (
            (~alone & new, self.refuse_group),
            (alone & new & filters.Regex(_COMMAND.pattern), self.command),
            (alone & new & filters.TEXT, self.text),
            (alone & new & filters.Document.ALL, self.document),
            (alone & new & ~filters.StatusUpdate.ALL, self.other),
            (alone & filters.UpdateType.EDITED_MESSAGE & filters.TEXT, self.edited),
        ):
            application.add_handler(MessageHandler(condition, handle))
        application.add_handler(CallbackQueryHandler(self.button))
        application.add_handler(ChatMemberHandler(self.membership))

    async def command(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Do what a command asks; the chat does not wait for a vacancy any more."""
        found = _COMMAND.match(_message(update).text or "")
        talk = self._talk_of(update)
        do = self._commands.get(found[1].lower()) if found else None
        if (await talk.waiting()).wacht_op:
            await talk.wait(Waiting())
        if found is None or do is None:
            await talk.delivery.say(f"{texts.UNKNOWN_COMMAND}\n\n{texts.HELP}")
        else:
            await do(talk, (found[2] or "").strip())

    async def text(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Check a vacancy, or give what was typed to the guide."""
        message = _message(update)
        talk = self._talk_of(update)
        waiting = await talk.waiting()
        text = clean(message.text or "")
        # Nobody types this much in a conversation.
        if waiting.wacht_op == vacancy.WAITING or len(text) > MAX_CHARACTERS:
            await self._check(talk, message, text)
        else:
            await talk.say(text)

    async def edited(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Check a changed vacancy again; take another message as a correction."""
        message = _message(update)
        talk = self._talk_of(update)
        text = clean(message.text or "")
        waiting = await talk.waiting()
        if waiting.vacancy_message == message.message_id:
            await self._check(talk, message, text)
        elif not text.startswith("/"):
            await talk.delivery.say(texts.CORRECTION)
            await talk.say(texts.CORRECTED.format(text=text))

    async def document(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Check the vacancy in a document."""
        message = _message(update)
        talk = self._talk_of(update)
        assert message.document is not None
        try:
            async with talk.delivery.typing():
                text = await vacancy.read(message.document)
        except DocumentError as error:
            await talk.delivery.say(str(error))
        else:
            await self._check(talk, message, text)

    async def button(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Show what was chosen and give it to the guide, once."""
        query = update.callback_query
        found = pressed(query.data) if query else None
        if query is None or update.effective_chat is None or found is None:
            return
        talk = self._talk_of(update)
        press = await talk.press(*found)
        if press is None:
            await talk.delivery.say(texts.OLD_BUTTON)
        elif press.is_first:
            await _show_chosen(query, press.button.title, *found)
            await self._chosen(talk, press.button.payload)

    async def other(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Say what to do instead of sending what cannot be read."""
        await self._talk_of(update).delivery.say(texts.OTHER[_kind(_message(update))])

    async def refuse_group(self, update: Update, context: Context) -> None:
        """Refer somebody in a group to a chat of their own; not at every message."""
        chat = update.effective_chat
        now = time.monotonic()
        if chat is None or now - self._refused.get(chat.id, -_GROUP_PAUSE) < _GROUP_PAUSE:
            return
        self._refused[chat.id] = now
        refusal = texts.GROUP.format(username=context.bot.username)
        await self._talk_of(update).delivery.say(refusal)

    async def membership(self, update: Update, context: Context) -> None:
        """Erase what is kept of somebody who blocks the bot; refuse a group that adds it."""
        change = update.my_chat_member
        if change is None:
            return
        if change.new_chat_member.status in _GONE:
            await self._talk_of(update).erase()
        elif change.chat.type in ("group", "supergroup"):
            await self.refuse_group(update, context)

    async def _chosen(self, talk: Talk, payload: str) -> None:
        if (await talk.waiting()).wacht_op:
            await talk.wait(Waiting())
        if payload == vacancy.NO_VACANCY:
            await talk.delivery.say(texts.NO_VACANCY_AFTER_ALL)
        else:
            await talk.say(payload)

    async def _check(self, talk: Talk, message: Message, text: str) -> None:
        if await vacancy.answer(text, talk.delivery):
            await talk.wait(Waiting(None, message.message_id))

    async def _start(self, talk: Talk, argument: str) -> None:
        if argument == FOR_VACANCY:
            await self._vacancy(talk, argument)
        elif facts := told_by_link(argument):
            await talk.tell(facts)
        else:
            await talk.start()

    async def _again(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.erase()
        await talk.start()

    async def _vacancy(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.wait(Waiting(vacancy.WAITING))
        await talk.delivery.say(texts.VACANCY)

    async def _initiatives(self, talk: Talk, argument: str) -> None:
        if argument:
            turn = await talk.say(texts.ASK_INITIATIVES.format(about=argument))
            if any(reply.data.get("initiatieven") for reply in turn.replies):
                return
        await talk.say(texts.SHOW_INITIATIVES)

    async def _privacy(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.delivery.say(texts.PRIVACY)
        await talk.say(texts.ASK_PRIVACY)

    async def _erase(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.erase()
        await talk.delivery.say(texts.ERASED)

    async def _help(self, talk: Talk, argument: str) -> None:  # noqa: ARG002
        await talk.delivery.say(texts.HELP)


async def _show_chosen(query: CallbackQuery, title: str, key: str, place: int) -> None:
    # The message may be gone or too old: the choice counts all the same.
    with suppress(TelegramError):
        await query.edit_message_reply_markup(chosen(title, key, place))


def _message(update: Update) -> Message:
    message = update.effective_message
    assert message is not None
    return message


def _kind(message: Message) -> str:
    """Return the key of what to say about this message."""
    if message.location or message.venue:
        return "location"
    if message.voice or message.audio or message.video_note:
        return "voice"
    if message.photo or message.video:
        return "photo"
    if message.contact:
        return "contact"
    if message.sticker:
        return "sticker"
    return "other"
