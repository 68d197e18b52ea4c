"""All initiatives in memory, with the questions that are asked of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from knowledge.initiatives import Initiative, load_data_files, to_record
from knowledge.matching.matcher import Match, match
from knowledge.matching.profile import Profile
from knowledge.storage import initiatives as stored
from knowledge.storage.database import SessionFactory, session_scope
from knowledge.storage.seed import fill_if_empty


class Catalogue:
    """The initiatives, in a fixed order; read once, never changed."""

    def __init__(self, initiatives: Iterable[Initiative]) -> None:
        self._by_id = {initiative.id: initiative for initiative in initiatives}

    @classmethod
    def from_data_files(cls) -> Catalogue:
        """Return the initiatives of the data files, without a database."""
        return cls(load_data_files())

    @classmethod
    def from_database(cls, factory: SessionFactory) -> Catalogue:
        """Return the initiatives of the database, which is first brought up to date.

        The tables must be there; see `database.create_tables`.
        """
        with session_scope(factory) as session:
            fill_if_empty(session)
            return cls(stored.all(session))

    def __len__(self) -> int:
        return len(self._by_id)

    def match(
        self,
        profile: Profile,
        limit: int = 3,
        offset: int = 0,
        today: datetime.date | None = None,
    ) -> list[Match]:
        """Return the initiatives that fit the person, best first; see `matcher.match`."""
        return match(profile, self._by_id.values(), limit, offset, today)

    def get(self, identity: str) -> Initiative | None:
        """Return the initiative with this id, None when there is none."""
        return self._by_id.get(identity)

    def export(self) -> list[dict[str, Any]]:
        """Return every record with all its fields, as JSON can hold them."""
        return [to_record(initiative) for initiative in self._by_id.values()]
