"""Finds the name that a question asks about: "wat is ...", "waar staat ... voor"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.language.text import normalise

T = TypeVar("T")

# What a question asks about, after the words that ask for it.
_FRAMES = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bwaar staat (?:de afkorting )?(?P<about>.+?) voor\b",
        r"\bwat (?:houdt|houden) (?P<about>.+?) in\b",
        r"\b(?:leg|legt) (?P<about>.+?) (?:\w+ )?uit\b",
        r"\buitleg (?:over|van) (?P<about>.+)",
        r"\bwat bedoel(?:en|t)? (?:je|jij|u|jullie|ze) met (?P<about>.+)",
        r"\b(?:wat|wie) (?:is|zijn|betekent|betekenen|doet|doen) (?P<about>.+)",
        r"\bwhat (?:is|are|does) (?P<about>.+)",
        r"\bwat (?:kan|kunnen) (?P<about>.+?)(?: (?:voor|met) \w+)? (?:doen|betekenen)\b",
        r"\b(?:betekenis|verschil) (?:van|tussen) (?P<about>.+)",
        r"\b(?:ken|kent|kennen) (?:je|jij|u|jullie) (?P<about>.+)",
        r"\bhoe (?:zit het met|werkt|gaat het bij) (?P<about>.+)",
        # "En SPT?", whatever is told of it behind the question.
        r"^(?:(?:en|maar|oh?|oke|ok|dus) )*(?P<about>[\w&+'/-]+(?: [\w&+'/-]+){0,2}) ?\?",
        r"\b(?:vertel|weet|info|informatie|meer) (?:\w+ ){0,3}over (?P<about>.+)",
    )
)
# Words that no name begins or ends with: "is techniek" is not a misspelt "Wij Techniek".
_LOOSE = re.compile(
    r"aan|als|bij|dan|dat|de|die|dit|doe|een|eens|er|het|hij|ik|in|is|je|kan|mag|met|mijn|moet"
    r"|naar|nu|of|om|op|over|van|voor|wat|wel|wie|worden|ze|zijn"
)
_MOST_WORDS = 6
_SHORTEST_FOR_TYPOS = 6
_SHORTEST_FOR_TWO_TYPOS = 10


@dataclass(frozen=True)
class Named(Generic[T]):
    """What a name stands for; `name` has no spaces or signs, so that its length tells."""

    name: str
    value: T


class AskedNames(Generic[T]):
    """Names with what they stand for; of names that are the same, the first counts.

    Case, hyphens, plurals and small typing errors in longer names do not matter.
    """

    def __init__(self, pairs: Iterable[tuple[str, T]]) -> None:
        self._values: dict[str, T] = {}
        for name, value in pairs:
            if short := compact(name):
                self._values.setdefault(short, value)

    def asked(self, text: str) -> list[Named[T]]:
        """Return what the question asks about, the longest name first; else nothing."""
        return next((found for about in asked_about(text) if (found := self.found(about))), [])

    def found(self, text: str) -> list[Named[T]]:
        """Return what is named anywhere in the text, the longest name first."""
        runs = sorted(_runs(normalise(text)), key=len, reverse=True)
        found = [named for run in runs if (named := self.exactly(run))]
        return found or [named for run in runs if (named := self._nearly(run))]

    def exactly(self, text: str) -> Named[T] | None:
        """Return what the whole text names, None when it is no name."""
        forms = (form for form in _singulars(compact(text)) if form in self._values)
        return next((Named(form, self._values[form]) for form in forms), None)

    def _nearly(self, run: str) -> Named[T] | None:
        if len(run) < _SHORTEST_FOR_TYPOS:
            return None
        allowed = 2 if len(run) >= _SHORTEST_FOR_TWO_TYPOS else 1
        nearest = process.extractOne(
            run, self._long_names, scorer=OSA.distance, processor=None, score_cutoff=allowed
        )
        return Named(nearest[0], self._values[nearest[0]]) if nearest else None

    @cached_property
    def _long_names(self) -> list[str]:
        return [name for name in self._values if len(name) >= _SHORTEST_FOR_TYPOS]


def asked_about(text: str) -> Iterator[str]:
    """Give what a text asks about, in its own words, by each way of asking that it holds."""
    plain = normalise(text)
    return (found["about"] for frame in _FRAMES if (found := frame.search(plain)))


def compact(name: str) -> str:
    """Return a name without spaces and signs, in lower case."""
    return re.sub(r"[\W_]+", "", normalise(name))


def _runs(plain: str) -> Iterator[str]:
    words = [short for word in re.split(r"[^\w&+'/]+", plain) if (short := compact(word))]
    for start in range(len(words)):
        for end in range(start + 1, min(start + _MOST_WORDS, len(words)) + 1):
            run = words[start:end]
            if not _LOOSE.fullmatch(run[0]) and not _LOOSE.fullmatch(run[-1]):
                yield "".join(run)


def _singulars(word: str) -> Iterator[str]:
    yield word
    for ending, singular in (("ven", "f"), ("zen", "s"), ("en", ""), ("s", ""), ("er", "")):
        if len(word) > len(ending) + 1 and word.endswith(ending):
            yield word.removesuffix(ending) + singular
