"""What is kept of Telegram in the database: updates, buttons, and what a chat waits for.

Every method may wait for the database: call them with `asyncio.to_thread`. They raise
DatabaseError when it does not answer.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from bot.conversation import Button
from knowledge.storage.database import SessionFactory, session_scope
from knowledge.storage.locks import start_writing
from knowledge.storage.models import TelegramButtonsRow, TelegramChatRow, TelegramUpdateRow

KEEP_UPDATES = 3 * 24 * 60 * 60
"""Seconds; Telegram itself offers an update for a day."""

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
    """What a chat waits for, and the message that held its last vacancy."""

    wacht_op: str | None = None
    vacancy_message: int | None = None


class Store:
    """The tables of Telegram; `owner` is this process."""

    def __init__(self, sessions: SessionFactory, owner: str) -> None:
        self._sessions = sessions
        self._owner = owner

    def receive(self, update_id: int, content: str) -> bool:
        """Keep an update until it is answered; False when it was received before."""
        with self._writing() as session:
            if session.get(TelegramUpdateRow, update_id) is not None:
                return False
            session.add(
                TelegramUpdateRow(
                    update_id=update_id, inhoud=content, verzonden=0, eigenaar=self._owner,
                    gezien_op=time.time(),
                )
            )  # fmt: skip
        return True

    def sent(self, update_id: int) -> int:
        """Return how many messages were sent in answer to an update."""
        with session_scope(self._sessions) as session:
            row = session.get(TelegramUpdateRow, update_id)
            return int(row.verzonden) if row else 0

    def set_sent(self, update_id: int, count: int) -> None:
        """Note how many messages were sent in answer to an update."""
        with self._writing() as session:
            self._change(session, [update_id], verzonden=count)

    def finish(self, update_ids: list[int]) -> None:
        """Forget what was in updates; only that they were here is kept."""
        with self._writing() as session:
            self._change(session, update_ids, inhoud=None)

    def renew(self) -> None:
        """Say that this process still works on the updates that it has."""
        row = TelegramUpdateRow
        with self._writing() as session:
            session.execute(
                update(row)
                .where(row.eigenaar == self._owner, row.inhoud.is_not(None))
                .values(gezien_op=time.time())
            )

    def release(self) -> None:
        """Let another process take over at once what this one has not answered."""
        row = TelegramUpdateRow
        with self._writing() as session:
            session.execute(
                update(row)
                .where(row.eigenaar == self._owner, row.inhoud.is_not(None))
                .values(gezien_op=0)
            )

    def take_over(self, silent_for: float) -> dict[int, str]:
        """Return the unanswered updates of processes that said nothing for so many seconds.

        They are of this process from now on.
        """
        row = TelegramUpdateRow
        with self._writing() as session:
            found = session.execute(
                select(row)
                .where(
                    row.inhoud.is_not(None),
                    row.eigenaar != self._owner,
                    row.gezien_op <= time.time() - silent_for,
                )
                .order_by(row.update_id)
            ).scalars()
            taken = {int(one.update_id): str(one.inhoud) for one in found}
            self._change(session, taken, eigenaar=self._owner, gezien_op=time.time())
        return taken

    def offer(self, chat: str, buttons: tuple[Button, ...]) -> str:
        """Keep the buttons of a message; return their key, of 12 characters."""
        key = secrets.token_urlsafe(9)
        with self._writing() as session:
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
        with self._writing() as session:
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
            return Waiting(row.wacht_op, row.vacature_bericht) if row else Waiting()

    def wait(self, chat: str, waiting: Waiting) -> None:
        """Note what a chat waits for."""
        with self._writing() as session:
            session.merge(
                TelegramChatRow(
                    chat=chat, wacht_op=waiting.wacht_op,
                    vacature_bericht=waiting.vacancy_message, laatst_op=time.time(),
                )
            )  # fmt: skip

    def forget(self, chat: str) -> None:
        """Remove everything that is kept of a chat."""
        with self._writing() as session:
            session.execute(delete(TelegramButtonsRow).where(TelegramButtonsRow.chat == chat))
            session.execute(delete(TelegramChatRow).where(TelegramChatRow.chat == chat))

    def expire(self) -> None:
        """Remove what is too old to be asked for."""
        now = time.time()
        updates, buttons, chats = TelegramUpdateRow, TelegramButtonsRow, TelegramChatRow
        with self._writing() as session:
            for row, moment, seconds in (
                (updates, updates.gezien_op, KEEP_UPDATES),
                (buttons, buttons.gemaakt_op, KEEP_CHATS),
                (chats, chats.laatst_op, KEEP_CHATS),
            ):
                session.execute(delete(row).where(moment < now - seconds))

    @contextmanager
    def _writing(self) -> Iterator[Session]:
        with session_scope(self._sessions) as session:
            start_writing(session)
            yield session

    @staticmethod
    def _change(session: Session, update_ids: Iterable[int], **values: object) -> None:
        row = TelegramUpdateRow
        session.execute(update(row).where(row.update_id.in_(list(update_ids))).values(**values))

    @staticmethod
    def _pressed(row: TelegramButtonsRow, update_id: int) -> Pressed:
        buttons = tuple(Button(title, payload) for title, payload in row.knoppen)
        return Pressed(buttons, row.gekozen, row.gekozen_door == update_id)
