"""Where conversations are kept: Rasa's tracker store in the project's own database."""

from __future__ import annotations

import functools
import json

import sqlalchemy as sa
from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, UserUttered

from knowledge.storage.database import address_of

_SPOKEN: dict[str, type[Event]] = {kind.type_name: kind for kind in (UserUttered, BotUttered)}


def remember_kinds_of_events() -> None:
    """Let Rasa look up the class of an event once, not for each event of each tracker.

    It walks all classes of events every time: three quarters of the time to read a conversation.
    """
    if not hasattr(Event.resolve_by_type, "cache_info"):
        Event.resolve_by_type = staticmethod(functools.cache(Event.resolve_by_type))


class ConversationStore(SQLTrackerStore):
    """Conversations in the database of `url`; can forget one."""

    def __init__(self, url: str) -> None:
        # Rasa takes a whole address under the name of the host.
        address = address_of(url).render_as_string(hide_password=False)
        super().__init__(domain=Domain.empty(), host=address)

    async def spoken(self, conversation: str) -> list[Event]:
        """Return what was said on both sides, in order, without all that came of it."""
        event = self.SQLEvent
        with self.session_scope() as session:
            said = (
                session.query(event.type_name, event.data)
                .filter(event.sender_id == conversation, event.type_name.in_(_SPOKEN))
                .order_by(event.id)
                .all()
            )
        found = (_SPOKEN[kind]._from_parameters(json.loads(data)) for kind, data in said)
        return [one for one in found if one is not None]

    def forget(self, conversation: str) -> None:
        """Remove all events of a conversation."""
        with self.session_scope() as session:
            events = session.query(self.SQLEvent).filter_by(sender_id=conversation)
            events.delete(synchronize_session=False)
            session.commit()

    def forget_older_than(self, moment: float) -> int:
        """Remove conversations without events after `moment` (Unix time); return how many."""
        with self.session_scope() as session:
            event = self.SQLEvent
            last = sa.func.max(event.timestamp)
            old = [
                row.sender_id
                for row in session.query(event.sender_id)
                .group_by(event.sender_id)
                .having(last < moment)
            ]
            for conversation in old:
                session.query(event).filter_by(sender_id=conversation).delete(
                    synchronize_session=False
                )
            session.commit()
            return len(old)


class PassingStore(InMemoryTrackerStore):
    """Conversations that are gone when the process ends, as in the terminal."""

    def __init__(self) -> None:
        super().__init__(domain=Domain.empty())

    async def spoken(self, conversation: str) -> list[Event]:
        """Return what was said on both sides, in order."""
        tracker = await self.retrieve_full_tracker(conversation)
        return [one for one in tracker.events if one.type_name in _SPOKEN] if tracker else []

    def forget(self, conversation: str) -> None:
        """Remove a conversation."""
        self.store.pop(conversation, None)

    def forget_older_than(self, moment: float) -> int:
        """Do nothing: these conversations end with the process."""
        del moment
        return 0
