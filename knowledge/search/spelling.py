"""Corrects words that nobody knows: a slip of the finger in what is searched for."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.language.lexicon import forms, load
from knowledge.search.words import words

_SHORTEST = 4
_LONG = 8


class Spelling:
    """The words that are known."""

    def __init__(self, words: Iterable[str]) -> None:
        ordered = dict.fromkeys(words)
        self._known = frozenset(ordered)
        self._by_length: dict[int, list[str]] = {}
        for word in ordered:
            self._by_length.setdefault(len(word), []).append(word)

    def knows(self, word: str) -> bool:
        """Return whether this is a word as it stands."""
        return word in self._known

    def correct(self, word: str, careful: bool = False) -> str | None:
        """Return the known word that is nearest: one letter off, two in a long word.

        None when there is none, and for numbers. One letter is the most for a word that is
        taken carefully. Of three letters only the last may be wrong, when that
        leaves no choice.
        """
        if word.isdigit():
            return None
        if len(word) < _SHORTEST:
            return self._only_one_like(word)
        far = 2 if len(word) >= _LONG and not careful else 1
        nearest: tuple[int, str] | None = None
        for length in range(max(_SHORTEST, len(word) - far), len(word) + far + 1):
            others = self._by_length.get(length)
            if not others:
                continue
            distances = process.cdist(
                [word], others, scorer=OSA.distance, score_cutoff=far, dtype=np.uint8
            )[0]
            for place in np.flatnonzero(distances <= far).tolist():
                # The first letter is seldom wrong.
                off = 2 * int(distances[place]) + (others[place][0] != word[0])
                if nearest is None or off < nearest[0]:
                    nearest = (off, others[place])
        return nearest[1] if nearest else None

    def _only_one_like(self, word: str) -> str | None:
        if len(word) != _SHORTEST - 1:
            return None
        others = self._by_length.get(len(word), ())
        alike = [other for other in others if other[:-1] == word[:-1]]
        return alike[0] if len(alike) == 1 else None


def words_of_work() -> set[str]:
    """Return the words for work and interests that lead to a branch."""
    phrases = [
        phrase
        for record in load("interesses")
        for kind in ("woorden", "zwak", "heel_bericht")
        for phrase in record.get(kind, ())
    ]
    phrases += [form for record in load("beroepen") for form in forms(record)]
    return {word for phrase in phrases for word in words(phrase)}
