"""The updates in the database: each answered once, and those of a chat one after another.

Every method may wait for the database: call them with `asyncio.to_thread`. They raise
DatabaseError when it does not answer.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.orm import Session

from knowledge.storage.database import SessionFactory, session_scope, writing_scope
from knowledge.storage.models import TelegramUpdateRow as Row

KEEP = 3 * 24 * 60 * 60
"""Seconds; Telegram itself offers an update for a day."""

_NOBODY = ""
_LONG_SILENT = 60 * 60
"""Seconds; longer than any process waits for another, and much shorter than KEEP."""


class Updates:
    """The table of updates, which processes share; `owner` is this one."""

    def __init__(self, sessions: SessionFactory, owner: str) -> None:
        self._sessions = sessions
        self._owner = owner

    def receive(self, update_id: int, chat: str, content: str) -> bool:
        """Keep an update of a chat until it is answered; False when it was received before."""
        with writing_scope(self._sessions) as session:
            if session.get(Row, update_id) is not None:
                return False
            session.add(
                Row(
                    update_id=update_id, chat=chat, inhoud=content, bezig=False, verzonden=0,
                    eigenaar=self._owner, gezien_op=time.time(),
                )
            )  # fmt: skip
        return True

    def begin(self, update_id: int) -> bool | None:
        """Begin to answer an update; return whether its turn has come.

        False while another process answers this chat or has an earlier update of it; None
        when the update is not of this process any more, or was answered.
        """
        with writing_scope(self._sessions) as session:
            row = session.get(Row, update_id)
            if row is None or row.inhoud is None or row.eigenaar != self._owner:
                return None
            others = _of_chat(row.chat).where(Row.eigenaar != self._owner)
            before = others.where(or_(Row.bezig.is_(True), Row.update_id < update_id))
            if session.execute(before.limit(1)).first():
                # What this process had begun here may not hold up what comes before it.
                here = update(Row).where(*self._own(), Row.chat == row.chat)
                session.execute(here.values(bezig=False))
                return False
            row.bezig = True
            return True

    def take_waiting(self, update_id: int) -> dict[int, str]:
        """Return all that is not answered in the chat of this update, which has begun, in order.

        What other processes had waiting is of this process from now on.
        """
        with session_scope(self._sessions) as session:
            found = self._in_chat_of(session, update_id)
        if all(row.eigenaar == self._owner for row in found):
            return _contents(found)
        with writing_scope(self._sessions) as session:
            found = self._in_chat_of(session, update_id)
            self._take(found)
            return _contents(found)

    def take_over(self, silent_for: float) -> dict[int, str]:
        """Return what this process has not answered, with what others have not.

        Those others said nothing for so many seconds; theirs is of this process from now on.
        """
        is_silent = Row.gezien_op <= time.time() - silent_for
        unanswered = select(Row).where(
            Row.inhoud.is_not(None), or_(Row.eigenaar == self._owner, is_silent)
        )
        with writing_scope(self._sessions) as session:
            found = session.execute(unanswered.order_by(Row.update_id)).scalars().all()
            self._take(found)
            return _contents(found)

    def keep(self, update_id: int, fresh: float) -> bool:
        """Return whether an update is still of this process to answer.

        Says that it is there, unless it did so in the last `fresh` seconds: nobody takes the
        update over at once.
        """
        own = (*self._own(), Row.update_id == update_id)
        with session_scope(self._sessions) as session:
            if session.execute(
                select(Row).where(*own, Row.gezien_op > time.time() - fresh)
            ).first():
                return True
        with writing_scope(self._sessions) as session:
            change = update(Row).where(*own).values(gezien_op=time.time())
            return session.execute(change).rowcount == 1

    def sent(self, update_id: int) -> int:
        """Return how many messages were sent in answer to an update."""
        with session_scope(self._sessions) as session:
            row = session.get(Row, update_id)
            return int(row.verzonden) if row else 0

    def set_sent(self, update_id: int, count: int) -> None:
        """Note how many messages were sent in answer to an update, if it is of this process."""
        self._change_own([update_id], verzonden=count)

    def finish(self, update_ids: list[int]) -> None:
        """Forget what was in updates of this process and whose they were; their ids are kept."""
        self._change_own(update_ids, inhoud=None, chat=None, bezig=False)

    def renew(self) -> None:
        """Say that this process still works on the updates that it has."""
        self._change_own(gezien_op=time.time())

    def release(self) -> None:
        """Let another process take over at once what this one has not answered.

        It is nobody's from now on: what this process still notes of it does not count.
        """
        self._change_own(eigenaar=_NOBODY, gezien_op=time.time() - _LONG_SILENT, bezig=False)

    def expire(self) -> None:
        """Remove what Telegram does not offer again any more."""
        with writing_scope(self._sessions) as session:
            session.execute(delete(Row).where(Row.gezien_op < time.time() - KEEP))

    def _in_chat_of(self, session: Session, update_id: int) -> list[Row]:
        """Return what this process has and can take in the chat of its update, in order."""
        row = session.get(Row, update_id)
        if row is None or row.chat is None or row.eigenaar != self._owner:
            return []
        free = or_(Row.eigenaar == self._owner, Row.bezig.is_(False))
        found = _of_chat(row.chat).where(free).order_by(Row.update_id)
        return list(session.execute(found).scalars())

    def _take(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if row.eigenaar != self._owner:
                row.eigenaar, row.gezien_op, row.bezig = self._owner, time.time(), False

    def _change_own(self, update_ids: list[int] | None = None, **values: object) -> None:
        """Change the unanswered updates of this process, or those of them that are named."""
        change = update(Row).where(*self._own())
        if update_ids is not None:
            change = change.where(Row.update_id.in_(update_ids))
        with writing_scope(self._sessions) as session:
            session.execute(change.values(**values))

    def _own(self) -> tuple[Any, ...]:
        return (Row.eigenaar == self._owner, Row.inhoud.is_not(None))


def _of_chat(chat: str) -> Any:
    """Return the question for the unanswered updates of a chat."""
    return select(Row).where(Row.chat == chat, Row.inhoud.is_not(None))


def _contents(rows: Iterable[Row]) -> dict[int, str]:
    return {int(row.update_id): str(row.inhoud) for row in rows}
