"""What the guide does with each kind of update."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
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
from bot.telegram.commands import COMMAND, Commands
from bot.telegram.groups import Groups
from bot.telegram.handout import Handout
from bot.telegram.keyboard import chosen, pressed
from bot.telegram.store import Waiting
from bot.telegram.talk import Talk
from bot.web.messages import MAX_CHARACTERS, clean
from knowledge.documents import DocumentError

_ALBUMS = 100

Context = ContextTypes.DEFAULT_TYPE


class Handlers:
    """The handlers; `talk_of` gives the talk that answers an update."""

    def __init__(self, talk_of: Callable[[Update], Talk], handout: Handout) -> None:
        self._talk_of = talk_of
        self._commands = Commands(handout)
        self._groups = Groups(talk_of)
        self._albums: deque[str] = deque(maxlen=_ALBUMS)

    def register(self, application: Application) -> None:
        """Let the application use these handlers."""
        alone = filters.ChatType.PRIVATE
        new = filters.UpdateType.MESSAGE
        changed = filters.UpdateType.EDITED_MESSAGE
        # Telegram gives a moving picture as a document too.
        file = filters.Document.ALL & ~filters.ANIMATION
        for condition, handle in (
            (~alone & new, self._groups.refuse),
            (alone & new & filters.Regex(COMMAND.pattern), self.command),
            (alone & new & filters.TEXT, self.text),
            (alone & (new | changed) & file, self.document),
            (alone & new & ~filters.StatusUpdate.ALL, self.other),
            (alone & changed & (filters.TEXT | filters.CAPTION), self.edited),
        ):
            application.add_handler(MessageHandler(condition, handle))
        application.add_handler(CallbackQueryHandler(self.button))
        application.add_handler(ChatMemberHandler(self._groups.membership))

    async def command(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Do what a command asks."""
        await self._commands.run(self._talk_of(update), _message(update).text or "")

    async def text(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Check a vacancy, or give what was typed to the guide."""
        message = _message(update)
        await self._read(self._talk_of(update), message, clean(message.text or ""))

    async def edited(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Check a changed vacancy again; take another message as a correction."""
        message = _message(update)
        talk = self._talk_of(update)
        text = clean(message.text or message.caption or "")
        waiting = await talk.waiting()
        first, last = waiting.vacancy_message, waiting.vacancy_last
        if not text or text.startswith("/"):
            return
        if first == message.message_id == last or len(text) > MAX_CHARACTERS:
            await self._check(talk, message, text)
        elif first is not None and last is not None and first <= message.message_id <= last:
            await talk.delivery.say(texts.PART_CHANGED)
        else:
            await talk.delivery.say(texts.CORRECTION)
            await talk.say(texts.CORRECTED.format(text=text))

    async def document(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Check the vacancy in a document; of a changed message only a changed document."""
        message = _message(update)
        talk = self._talk_of(update)
        assert message.document is not None
        if update.edited_message and (
            message.document.file_unique_id == (await talk.waiting()).vacancy_file
        ):
            return
        try:
            async with talk.delivery.typing():
                text = await vacancy.read(message.document)
        except DocumentError as error:
            await talk.delivery.say(str(error))
            await self._caption(talk, message)
        else:
            await self._check(talk, message, clean(text))

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
            await self._commands.choose(talk, press.button.payload)

    async def other(self, update: Update, context: Context) -> None:  # noqa: ARG002
        """Say what to do instead of sending what cannot be read; once for an album."""
        message = _message(update)
        talk = self._talk_of(update)
        album = message.media_group_id
        if album is None or album not in self._albums:
            await talk.delivery.say(texts.OTHER[_kind(message)])
        if album is not None:
            self._albums.append(album)
        await self._caption(talk, message)

    async def _caption(self, talk: Talk, message: Message) -> None:
        if text := clean(message.caption or ""):
            await self._read(talk, message, text)

    async def _read(self, talk: Talk, message: Message, text: str) -> None:
        # Nobody types this much in a conversation.
        if len(text) > MAX_CHARACTERS or (await talk.waiting()).wacht_op == vacancy.WAITING:
            await self._check(talk, message, text)
        else:
            await talk.say(text)

    async def _check(self, talk: Talk, message: Message, text: str) -> None:
        """Check a vacancy; when it is changed later it is checked again."""
        was_one = await vacancy.answer(text, talk.delivery)
        wants = None if was_one else (await talk.waiting()).wacht_op
        file = message.document.file_unique_id if message.document else None
        await talk.wait(Waiting(wants, message.message_id, talk.last_message, file))


async def _show_chosen(query: CallbackQuery, title: str, key: str, place: int) -> None:
    before = query.message.reply_markup if isinstance(query.message, Message) else None
    # The message may be gone or too old: the choice counts all the same.
    with suppress(TelegramError):
        await query.edit_message_reply_markup(chosen(title, key, place, before))


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
    if message.photo or message.video or message.animation:
        return "photo"
    if message.contact:
        return "contact"
    if message.sticker:
        return "sticker"
    return "other"
