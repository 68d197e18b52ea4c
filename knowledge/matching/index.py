"""Many initiatives side by side, so that each different value is judged only once.

A question about an initiative mostly hangs on a few of its fields, and those have few
different values: 100,000 initiatives lie in some tens of regions. So the question is
asked of one example per value, and the answers are spread over all initiatives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from knowledge.initiatives import Initiative

T = TypeVar("T")
Array = NDArray[Any]


class Judged(Generic[T]):
    """The answers to one question: `answers` per different value, `codes` says whose is which."""

    def __init__(self, answers: Sequence[T], codes: NDArray[np.int32]) -> None:
        self.answers = answers
        self._codes = codes

    def spread(self, value: Callable[[T], Any] = lambda answer: answer) -> Array:
        """Return the value of the answer for each initiative."""
        if not self.answers:
            return np.zeros(0, dtype=np.int64)
        return np.array([value(answer) for answer in self.answers])[self._codes]

    def of(self, place: int) -> T:
        """Return the answer for the initiative at a place."""
        return self.answers[self._codes[place]]


class Index:
    """Initiatives in a fixed order; a place is the number of one in that order.

    `youngest` and `oldest` are the ages in years that each is for. `order_of_ids` is the
    place of each in the order of ids. `groups` gives the places of repeats by their group,
    `group_codes` the same number for initiatives that repeat.
    """

    def __init__(self, initiatives: Iterable[Initiative]) -> None:
        self.initiatives = tuple(initiatives)
        self._aspects: dict[tuple[str, ...], tuple[list[Initiative], NDArray[np.int32]]] = {}
        self._masks: dict[str, tuple[dict[str, int], Array]] = {}
        self._always: dict[Callable[[Initiative], Any], Array] = {}
        self.youngest = np.array([one.leeftijd[0] for one in self.initiatives], dtype=np.int64)
        self.oldest = np.array([one.leeftijd[1] for one in self.initiatives], dtype=np.int64)
        by_id = sorted(range(len(self.initiatives)), key=lambda i: self.initiatives[i].id)
        self.order_of_ids = np.empty(len(by_id), dtype=np.int64)
        self.order_of_ids[by_id] = np.arange(len(by_id))
        self._by_id = {one.id: place for place, one in enumerate(self.initiatives)}
        self.groups: dict[str, list[int]] = {}
        self.group_codes = np.arange(len(by_id))
        for place, initiative in enumerate(self.initiatives):
            if initiative.groep is not None:
                members = self.groups.setdefault(initiative.groep, [])
                members.append(place)
                self.group_codes[place] = members[0]

    def __len__(self) -> int:
        return len(self.initiatives)

    def places_of(self, identity: str) -> list[int]:
        """Return the place of the initiative with this id; none when there is no such one."""
        return [self._by_id[identity]] if identity in self._by_id else []

    def ask(self, fields: tuple[str, ...], question: Callable[[Initiative], T]) -> Judged[T]:
        """Return the answers to a question that looks at nothing but these fields."""
        examples, codes = self._aspect(fields)
        return Judged([question(example) for example in examples], codes)

    def always(self, fields: tuple[str, ...], question: Callable[[Initiative], Any]) -> Array:
        """Return for each initiative the answer to a question that is the same for everybody.

        It is asked once, so `question` must be a function that lives as long as the index.
        """
        known = self._always.get(question)
        if known is None:
            known = self._always[question] = self.ask(fields, question).spread()
        return known

    def holds(self, field: str, keys: Iterable[str]) -> Array:
        """Return for each initiative whether a list of keys has any of these."""
        bits, masks = self._bits(field)
        wanted = sum(bits.get(key, 0) for key in set(keys))
        held: Array = (masks & np.uint64(wanted)) != 0
        return held

    def first(self, places: Array, order: Array, count: int) -> list[int]:
        """Return the first `count` of these places in order, of every group only the first.

        `order` has a number for each initiative; the lowest comes first.
        """
        among = count
        while True:
            among = min(2 * among, len(places))
            near = places
            if among < len(places):
                near = places[np.argpartition(order[places], among)[:among]]
            ordered = near[np.argsort(order[near], kind="stable")]
            _, kept = np.unique(self.group_codes[ordered], return_index=True)
            if len(kept) >= count or among == len(places):
                found: list[int] = ordered[np.sort(kept)[:count]].tolist()
                return found

    def groups_in(self, places: Array) -> int:
        """Return how many initiatives these are when every group counts once."""
        seen = np.zeros(len(self), dtype=bool)
        seen[self.group_codes[places]] = True
        return int(seen.sum())

    def _bits(self, field: str) -> tuple[dict[str, int], Array]:
        """Return a bit for each key, and for each initiative the bits of its keys."""
        known = self._masks.get(field)
        if known is None:
            bits: dict[str, int] = {}
            masks = np.zeros(len(self.initiatives), dtype=np.uint64)
            for place, initiative in enumerate(self.initiatives):
                keys = getattr(initiative, field)
                masks[place] = sum(bits.setdefault(key, 1 << len(bits)) for key in keys)
            known = self._masks[field] = (bits, masks)
        return known

    def _aspect(self, fields: tuple[str, ...]) -> tuple[list[Initiative], NDArray[np.int32]]:
        known = self._aspects.get(fields)
        if known is None:
            known = self._aspects[fields] = self._encode(fields)
        return known

    def _encode(self, fields: tuple[str, ...]) -> tuple[list[Initiative], NDArray[np.int32]]:
        examples: list[Initiative] = []
        places: dict[tuple[Any, ...], int] = {}
        codes = np.empty(len(self.initiatives), dtype=np.int32)
        for place, initiative in enumerate(self.initiatives):
            value = tuple(getattr(initiative, field) for field in fields)
            code = places.setdefault(value, len(examples))
            if code == len(examples):
                examples.append(initiative)
            codes[place] = code
        return examples, codes
