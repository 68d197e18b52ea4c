"""Where conversations are kept: Rasa's tracker store in the project's own database."""

from __future__ import annotations

import sqlalchemy as sa
from rasa.core.tracker_store import InMemoryTrackerStore, SQLTrackerStore
from rasa.shared.core.domain import Domain

from knowledge.storage.database import address_of


class ConversationStore(SQLTrackerStore):
    """Conversations in the database of `url`; can forget one."""

    def __init__(self, url: str) -> None:
        # Rasa takes a whole address under the name of the host.
        address = address_of(url).render_as_string(hide_password=False)
        super().__init__(domain=Domain.empty(), host=address)

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

    def forget(self, conversation: str) -> None:
        """Remove a conversation."""
        self.store.pop(conversation, None)

    def forget_older_than(self, moment: float) -> int:
        """Do nothing: these conversations end with the process."""
        del moment
        return 0
