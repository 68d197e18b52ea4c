"""Which words are in which texts, and what each counts there."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from knowledge.search.compounds import holds
from knowledge.search.words import lemma, settings, synonyms

Field = tuple[list[str], float]
"""The words of a field and how much they count."""

# A word that counts this much is half as good as one that counts for ever.
_HALF = 4.0

_SHORTEST_PART = 4
_SHORTEST_BEGINNING = 5
_MOST = 100

# What is left of a word that stands in another field as well.
_AGAIN = 0.1


class InvertedIndex:
    """The words of texts, each with the places where it is and what it counts there."""

    def __init__(self, texts: Iterable[list[Field]]) -> None:
        weights: dict[str, dict[int, float]] = {}
        self._terms: dict[str, str] = {}
        count = 0
        for place, fields in enumerate(texts):
            count = place + 1
            for found, weight in fields:
                for word in filter(None, found):
                    there = weights.setdefault(self._terms.setdefault(word, lemma(word)), {})
                    before = there.get(place, 0.0)
                    there[place] = max(before, weight) + _AGAIN * min(before, weight)
        self._count = count
        self._postings = {term: self._posting(there) for term, there in weights.items()}
        self._forwards = sorted(self._postings)
        self._backwards = sorted(term[::-1] for term in self._postings)

    def words(self) -> Iterable[str]:
        """Return all words as they stand in the texts."""
        return self._terms.keys()

    def knows(self, word: str) -> bool:
        """Return whether the word, or another form of it, is in any text."""
        return self._term(word) in self._postings

    def alike(self, word: str) -> dict[str, float]:
        """Return the terms that stand for a word, with how much of it they are (0 to 1)."""
        likeness: Mapping[str, float] = settings()["gelijkenis"]
        found: dict[str, float] = {}
        term = self._term(word)
        if term in self._postings:
            found[term] = 1.0 if word in self._terms else likeness["vervoeging"]
        for other in synonyms(word):
            if self.knows(other):
                found.setdefault(self._term(other), likeness["synoniem"])
        if len(term) >= _SHORTEST_PART:
            for other in self._compounds(term):
                found.setdefault(other, likeness["samenstelling"])
        if not found and len(term) >= _SHORTEST_BEGINNING:
            # "jobsurf" is all that somebody remembers of "jobsurfing".
            found = dict.fromkeys(_starting(self._forwards, term)[:_MOST], likeness["begin"])
        return found

    def points(self, alike: Mapping[str, float]) -> NDArray[np.float64]:
        """Return for each text what the best of these terms counts in it; 0 for none."""
        points = np.zeros(self._count)
        for term, quality in alike.items():
            places, weights = self._postings[term]
            points[places] = np.maximum(points[places], quality * weights)
        return points

    def _term(self, word: str) -> str:
        return self._terms.get(word) or (word if word in self._postings else lemma(word))

    def _compounds(self, word: str) -> list[str]:
        """Return terms that are put together with the word, the ones nearest in length first."""
        found = set(_starting(self._forwards, word))
        found.update(term[::-1] for term in _starting(self._backwards, word[::-1]))
        ordered = sorted(found - {word}, key=lambda term: (len(term), term))[:_MOST]
        return [term for term in ordered if holds(term, word, self.knows)]

    def _posting(self, there: Mapping[int, float]) -> tuple[NDArray[Any], NDArray[Any]]:
        rarity = math.log(1 + (self._count - len(there) + 0.5) / (len(there) + 0.5))
        places = np.fromiter(there.keys(), dtype=np.int32, count=len(there))
        weights = np.fromiter(there.values(), dtype=np.float64, count=len(there))
        return places, rarity * weights * (_HALF + 1) / (weights + _HALF)


def _starting(ordered: list[str], start: str) -> list[str]:
    """Return the words of a sorted list that begin like this."""
    return ordered[bisect_left(ordered, start) : bisect_left(ordered, start + "\uffff")]
