"""What is kept of chats on Telegram in the database: buttons, and what a chat waits for.

Every method may wait for the database: call them with `asyncio.to_thread`. They raise
DatabaseError when it does not answer.
"""

from __future__ import annotations

import secrets
import time
from dataclasses import dataclass

from sqlalchemy import delete

from bot.conversation import Button
from bot.telegram.updates import Updates
from knowledge.storage.database import SessionFactory, session_scope, writing_scope
from knowledge.storage.models import TelegramButtonsRow, TelegramChatRow

KEEP_CHATS = 30 * 24 * 60 * 60
"""Seconds; as long as conversations."""


@dataclass(frozen=True)
class Pressed:
    """The buttons of one message, with the place of the one that was pressed."""

    buttons: tuple[Button, ...]
    place: int
    is_first: bool

    @property
    def button(self) -> Button:
        """Return the button that was pressed."""
        return self.buttons[self.place]


@dataclass(frozen=True)
class Waiting:
    """What a chat waits for; the first and last message, or the file, of its last vacancy."""

    wacht_op: str | None = None
    vacancy_message: int | None = None
    vacancy_last: int | None = None
    vacancy_file: str | None = None


class Store:
    """The tables of Telegram; `owner` is this process."""

    def __init__(self, sessions: SessionFactory, owner: str) -> None:
        self._sessions = sessions
        self.updates = Updates(sessions, owner)

    def offer(self, chat: str, buttons: tuple[Button, ...]) -> str:
        """Keep the buttons of a message; return their key, of 12 characters."""
        key = secrets.token_urlsafe(9)
        with writing_scope(self._sessions) as session:
            session.add(
                TelegramButtonsRow(
                    sleutel=key, chat=chat, knoppen=[[b.title, b.payload] for b in buttons],
                    gemaakt_op=time.time(),
                )
            )  # fmt: skip
        return key

    def press(self, chat: str, key: str, place: int, update_id: int) -> Pressed | None:
        """Press a button; `is_first` tells whether none of that message was pressed before.

        The place is that of the first time. None when the message is not known any more.
        """
        with writing_scope(self._sessions) as session:
            row = session.get(TelegramButtonsRow, key)
            if row is None or row.chat != chat or not 0 <= place < len(row.knoppen):
                return None
            if row.gekozen is None:
                row.gekozen, row.gekozen_door = place, update_id
            return self._pressed(row, update_id)

    def pressed_before(self, chat: str, key: str) -> bool:
        """Return whether a button of this message was pressed, or the message forgotten."""
        with session_scope(self._sessions) as session:
            row = session.get(TelegramButtonsRow, key)
            return row is None or row.chat != chat or row.gekozen is not None

    def waiting(self, chat: str) -> Waiting:
        """Return what a chat waits for."""
        with session_scope(self._sessions) as session:
            row = session.get(TelegramChatRow, chat)
            if row is None:
                return Waiting()
            return Waiting(
                row.wacht_op, row.vacature_bericht, row.vacature_tot, row.vacature_bestand
            )

    def wait(self, chat: str, waiting: Waiting) -> None:
        """Note what a chat waits for."""
        with writing_scope(self._sessions) as session:
            session.merge(
                TelegramChatRow(
                    chat=chat, wacht_op=waiting.wacht_op,
                    vacature_bericht=waiting.vacancy_message,
                    vacature_tot=waiting.vacancy_last, vacature_bestand=waiting.vacancy_file,
                    laatst_op=time.time(),
                )
            )  # fmt: skip

    def forget(self, chat: str) -> None:
        """Remove everything that is kept of a chat."""
        with writing_scope(self._sessions) as session:
            session.execute(delete(TelegramButtonsRow).where(TelegramButtonsRow.chat == chat))
            session.execute(delete(TelegramChatRow).where(TelegramChatRow.chat == chat))

    def expire(self) -> None:
        """Remove what is too old to be asked for."""
        before = time.time() - KEEP_CHATS
        with writing_scope(self._sessions) as session:
            for moment in (TelegramButtonsRow.gemaakt_op, TelegramChatRow.laatst_op):
                session.execute(delete(moment.class_).where(moment < before))
        self.updates.expire()

    @staticmethod
    def _pressed(row: TelegramButtonsRow, update_id: int) -> Pressed:
        buttons = tuple(Button(title, payload) for title, payload in row.knoppen)
        return Pressed(buttons, row.gekozen, row.gekozen_door == update_id)
