"""Initiatives in memory, with the questions that are asked of them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from knowledge.initiatives import Initiative, load_data_files
from knowledge.language.asked_names import AskedNames, Named
from knowledge.matching.index import Index
from knowledge.matching.matcher import Match, match
from knowledge.matching.profile import Profile
from knowledge.search.engine import Found, Search
from knowledge.search.filters import Filters

_SHORTEST_NAME = 3


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

    def asked(self, text: str) -> Named[Initiative] | None:
        """Return the initiative that a question names ("wat is Go Dare"), or None.

        A text that is nothing but a name counts as a question.
        """
        found = self._names.asked(text)
        return found[0] if found else self._names.exactly(text)

    @cached_property
    def _names(self) -> AskedNames[Initiative]:
        return AskedNames((name, one) for one in self for name in _names_of(one))

    @cached_property
    def _search(self) -> Search:
        return Search(self._index)

    def get(self, identity: str) -> Initiative | None:
        """Return the initiative with this id, None when there is none."""
        return self._by_id.get(identity)


def _names_of(initiative: Initiative) -> tuple[str, ...]:
    """Return its names; "House of Skills (Amsterdam)" is asked for without the brackets."""
    short = re.sub(r"\s*\(.*?\)", "", initiative.naam)
    return tuple(
        name
        for name in (initiative.naam, short, *initiative.ook_bekend_als)
        if len(name) >= _SHORTEST_NAME
    )
