"""Initiatives in memory, with the questions that are asked of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from functools import cached_property

from knowledge.initiatives import Initiative, load_data_files
from knowledge.matching.index import Index
from knowledge.matching.matcher import Match, match
from knowledge.matching.profile import Profile
from knowledge.search.engine import Found, Search
from knowledge.search.filters import Filters


class Catalogue:
    """The initiatives, in a fixed order; read once, never changed."""

    def __init__(self, initiatives: Iterable[Initiative]) -> None:
        self._by_id = {initiative.id: initiative for initiative in initiatives}
        self._index = Index(self._by_id.values())

    @classmethod
    def from_data_files(cls) -> Catalogue:
        """Return the initiatives of the data files, without a database."""
        return cls(load_data_files())

    def __len__(self) -> int:
        return len(self._by_id)

    def __iter__(self) -> Iterator[Initiative]:
        return iter(self._by_id.values())

    def match(
        self,
        profile: Profile,
        limit: int = 3,
        offset: int = 0,
        today: datetime.date | None = None,
        filters: Filters | None = None,
    ) -> list[Match]:
        """Return the initiatives that fit the person, best first; see `matcher.match`."""
        among = filters.mask(self._index) if filters else None
        return match(profile, self._index, limit, offset, today, among=among)

    def find(
        self,
        text: str,
        filters: Filters | None = None,
        limit: int = 10,
        offset: int = 0,
        today: datetime.date | None = None,
    ) -> Found:
        """Return the initiatives that the words ask for, best first; see `Search.find`."""
        return self._search.find(text, filters, limit, offset, today)

    @cached_property
    def _search(self) -> Search:
        return Search(self._index)

    def get(self, identity: str) -> Initiative | None:
        """Return the initiative with this id, None when there is none."""
        return self._by_id.get(identity)
