"""Phrases that are looked for in the words of a vacancy.

The notation is that of the word lists in knowledge/language/patterns.py, with lemmas:

    marktconform          this word
    wijs~                 this word in any form (wijze, wijst): the lemma counts
    uitdag*  *manager     this word with any ending, or any beginning
    (op|in) (de|het) bouw one of these; a choice may be more words, but holds no choice
    heel? goede           "heel" may be left out; so may a choice: (heel|zeer)?
    minimaal % jaar       % is a number, in digits or in words
    geen ... ervaring     at most four words in between
    <eigenschap>          any phrase of the word list with this name
    , en                  a sign stands for itself

A phrase is found within one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from knowledge.language.text import normalise
from knowledge.vacancy.text import VacancyText
from knowledge.vacancy.words import SHORTEST_PIECE, Word, lemma

_ELEMENT = re.compile(r"\([^)]*\)\??|<\w+>\??|[^\s,;:()]+|[,;:]\??")
_FARTHEST = 4
WordLists = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class Span:
    """Words `first` up to `last` (not included) of a text."""

    first: int
    last: int

    def touches(self, other: Span) -> bool:
        """Return whether they share a word."""
        return self.first < other.last and other.first < self.last

    def is_free_of(self, places: set[int]) -> bool:
        """Return whether none of its words is among these."""
        return places.isdisjoint(range(self.first, self.last))


def covered(spans: Iterable[Span]) -> set[int]:
    """Return the numbers of the words that are in any of the spans."""
    return {place for span in spans for place in range(span.first, span.last)}


@dataclass(frozen=True)
class _Step:
    """One word of a phrase, or with `gap` up to four words that do not matter."""

    keys: frozenset[str] = frozenset()
    gap: bool = False


class Patterns:
    """Phrases that can be looked for together."""

    def __init__(self, phrases: Iterable[str], lists: WordLists | None = None) -> None:
        """Raise ValueError when a phrase is not written in the notation."""
        self._by_first: dict[str, list[tuple[_Step, ...]]] = {}
        for phrase in phrases:
            for steps in _compile(phrase, lists or {}):
                for key in steps[0].keys:
                    self._by_first.setdefault(key, []).append(steps[1:])

    def find(self, text: VacancyText) -> list[Span]:
        """Return where phrases are, in order; those that overlap or touch are one."""
        ends: dict[int, int] = {}
        for key in self._by_first.keys() & text.places.keys():
            for place in text.places[key]:
                until = text.sentence_at(place).last
                for rest in self._by_first[key]:
                    for last in _ends(rest, text.words, place + 1, until):
                        ends[place] = max(last, ends.get(place, 0))
        found: list[Span] = []
        for place, last in sorted(ends.items()):
            if found and found[-1].last > place:
                found[-1] = Span(found[-1].first, max(last, found[-1].last))
            else:
                found.append(Span(place, last))
        return found

    def is_in(self, text: VacancyText) -> bool:
        """Return whether any phrase is in the text."""
        return bool(self.find(text))


def _ends(steps: tuple[_Step, ...], words: list[Word], place: int, end: int) -> Iterator[int]:
    if not steps:
        yield place
        return
    step, rest = steps[0], steps[1:]
    if step.gap:
        for between in range(_FARTHEST + 1):
            yield from _ends(rest, words, place + between, end)
            if place + between >= end or words[place + between].text in (";", ":"):
                return
    elif place < end and not step.keys.isdisjoint(words[place].keys):
        yield from _ends(rest, words, place + 1, end)


def _compile(phrase: str, lists: WordLists) -> Iterator[tuple[_Step, ...]]:
    """Give each way to read a phrase, as steps."""
    plain = normalise(str(phrase))
    elements = _ELEMENT.findall(plain)
    if _ELEMENT.sub("", plain).strip():
        raise ValueError(f"a bracket stands alone in {phrase!r}")
    for choice in product(*(_choices(element, lists) for element in elements)):
        steps = tuple(step for steps in choice for step in steps)
        if steps and not steps[0].gap and not steps[-1].gap:
            yield steps
        elif not elements or not any(len(c) for c in choice):
            raise ValueError(f"phrase without a word that must be there: {phrase!r}")


def _choices(element: str, lists: WordLists) -> list[tuple[_Step, ...]]:
    """Return the ways in which one element can be met."""
    if element.endswith("?") and len(element) > 1:
        return [(), *_choices(element.removesuffix("?"), lists)]
    if element == "...":
        return [(_Step(gap=True),)]
    if element.startswith("<"):
        name = element[1:-1]
        if name not in lists:
            raise ValueError(f"there is no word list {name!r}")
        return _joined(steps for phrase in lists[name] for steps in _compile(phrase, lists))
    if element.startswith("("):
        if not element.endswith(")"):
            raise ValueError(f"choices cannot hold choices: {element!r}")
        options = element[1:-1].split("|")
        return _joined(steps for option in options for steps in _compile(option, lists))
    return [(_Step(frozenset({_key(element)})),)]


def _joined(ways: Iterable[tuple[_Step, ...]]) -> list[tuple[_Step, ...]]:
    """Return the ways, with those of one word as a single step."""
    single: set[str] = set()
    longer: list[tuple[_Step, ...]] = []
    for steps in ways:
        if len(steps) == 1:
            single |= steps[0].keys
        else:
            longer.append(steps)
    return [*([(_Step(frozenset(single)),)] if single else []), *longer]


def _key(element: str) -> str:
    if element.endswith("~"):
        return f"{lemma(element[:-1])}~"
    if element.strip("*") == "" or ("*" in element and len(element) <= SHORTEST_PIECE):
        raise ValueError(f"too short to look for: {element!r}")
    return element
