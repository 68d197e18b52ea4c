"""Updates from their arrival to their answer: kept, in order, over restarts and processes."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable

from telegram import Bot, Update

from bot.telegram.chats import Chats
from bot.telegram.identity import Cipher, hashed
from bot.telegram.incoming import Incoming
from bot.telegram.pace import Pace
from bot.telegram.patience import insist
from bot.telegram.updates import Updates

_log = logging.getLogger(__name__)


class Inbox:
    """The updates of this process; `answer` gets each when its turn has come.

    It also gets the id of the last message that the text of the update was sent in.
    """

    def __init__(
        self,
        bot: Bot,
        updates: Updates,
        cipher: Cipher,
        key: str,
        pace: Pace,
        answer: Callable[[Update, int | None], Awaitable[None]],
    ) -> None:
        self._bot = bot
        self._updates = updates
        self._cipher = cipher
        self._key = key
        self._pace = pace
        self._answer = answer
        self._chats = Chats(self._handle, self, pace)
        self._taking = asyncio.Lock()

    async def receive(self, update: Update) -> bool:
        """Keep an update and let it be answered; False when it was here before or is not for us.

        Raises DatabaseError when it cannot be kept.
        """
        if update.effective_chat is None:
            return False
        chat_id, content = update.effective_chat.id, update.to_dict()
        kept, chat = self._cipher.encrypt(json.dumps(content)), hashed(chat_id, self._key)
        with self._chats.expecting(chat_id, update.update_id):
            is_new = await asyncio.to_thread(self._updates.receive, update.update_id, chat, kept)
            if is_new:
                self._chats.add(chat_id, Incoming(update.update_id, content))
        return is_new

    async def resume(self, silent_for: float) -> None:
        """Answer what a process left behind that said nothing for so many seconds.

        Also what is kept as of this process and was lost on its way here.
        """
        # What comes after it in its chat may not begin before it has been added.
        async with self._taking:
            kept = await asyncio.to_thread(self._updates.take_over, silent_for)
            for incoming in await self._read(kept):
                chat = self._update(incoming).effective_chat
                assert chat is not None
                self._chats.add(chat.id, incoming)

    async def stop(self) -> None:
        """Finish the answers under way for a while, and let others have the rest."""
        await self._chats.stop()
        await asyncio.to_thread(self._updates.release)

    async def begin(self, update_id: int) -> bool | None:
        """Return whether an update's turn has come; None when it is not ours any more."""
        async with self._taking:
            return await insist(lambda: self._updates.begin(update_id), self._pace)

    async def take_waiting(self, update_id: int) -> list[Incoming]:
        """Return all that is unanswered in the chat of an update that has begun; it is ours."""
        kept = await insist(lambda: self._updates.take_waiting(update_id), self._pace)
        return await self._read(kept)

    async def _handle(self, incoming: Incoming) -> None:
        try:
            await self._answer(self._update(incoming), incoming.last_message)
        except Exception as error:
            # Begun for ever, it would hold up what comes after it.
            _log.error(
                "Telegram: update %d is mislukt: %s", incoming.update_id, type(error).__name__
            )
        answered = [incoming.update_id, *incoming.others]
        await insist(lambda: self._updates.finish(answered), self._pace)

    async def _read(self, kept: dict[int, str]) -> list[Incoming]:
        """Return what can be read; the rest, of another token, is over."""
        texts = {update_id: self._cipher.decrypt(text) for update_id, text in kept.items()}
        if unreadable := [update_id for update_id, text in texts.items() if text is None]:
            await insist(lambda: self._updates.finish(unreadable), self._pace)
        return [Incoming(update_id, json.loads(text)) for update_id, text in texts.items() if text]

    def _update(self, incoming: Incoming) -> Update:
        return Update.de_json(incoming.content, self._bot)
