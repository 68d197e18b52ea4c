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
from typing import TypeAlias

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
    """One word: a word of the text that has one of these keys."""

    keys: frozenset[str]


@dataclass(frozen=True)
class _Gap:
    """Up to four words that do not matter."""


@dataclass(frozen=True)
class _Choice:
    """One of these; an empty one may be left out.

    `first` holds the keys that a word must have one of to begin here; None when none need be.
    """

    options: tuple[_Steps, ...]
    first: frozenset[str] | None


_Steps: TypeAlias = "tuple[_Step | _Gap | _Choice, ...]"


@dataclass(frozen=True)
class _Phrase:
    """A phrase that is looked for from a word that it begins with.

    `rest` is what comes after the `known` words that need no second look; a text without any
    of the keys in one of `needs` does not have the phrase.
    """

    rest: _Steps
    known: int
    needs: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, steps: _Steps) -> _Phrase:
        known = int(isinstance(steps[0], _Step))
        return cls(steps[known:], known, tuple(_needs(steps[known:])))


class Patterns:
    """Phrases that can be looked for together."""

    def __init__(self, phrases: Iterable[str], lists: WordLists | None = None) -> None:
        """Raise ValueError when a phrase is not written in the notation."""
        self._by_first: dict[str, list[_Phrase]] = {}
        for phrase in phrases:
            steps = _compile(phrase, lists or {})
            if _is_open(steps) or _is_open(steps[::-1]):
                raise ValueError(f"phrase that can begin or end with anything: {phrase!r}")
            one = _Phrase.of(steps)
            for key in set(_first_keys(steps)):
                self._by_first.setdefault(key, []).append(one)

    def find(self, text: VacancyText) -> list[Span]:
        """Return where phrases are, in order; those that overlap or touch are one."""
        ends: dict[int, int] = {}
        for key in self._by_first.keys() & text.places.keys():
            likely = [one for one in self._by_first[key] if all(map(text.has, one.needs))]
            for place in text.places[key] if likely else ():
                until = text.sentence_at(place).last
                for one in likely:
                    last = max(_ends(one.rest, text.words, {place + one.known}, until), default=0)
                    ends[place] = max(last, ends.get(place, 0))
        found: list[Span] = []
        for place, last in sorted(ends.items()):
            if found and found[-1].last > place:
                found[-1] = Span(found[-1].first, max(last, found[-1].last))
            elif last > place:
                found.append(Span(place, last))
        return found

    def is_in(self, text: VacancyText) -> bool:
        """Return whether any phrase is in the text."""
        return bool(self.find(text))


def _ends(steps: _Steps, words: list[Word], places: set[int], end: int) -> set[int]:
    """Return the places where the steps can end, from any of these places."""
    for step in steps:
        if not places:
            return places
        if isinstance(step, _Step):
            places = {one + 1 for one in places if one < end and _has(words[one], step.keys)}
        elif isinstance(step, _Gap):
            places = {after for one in places for after in _gap(words, one, end)}
        else:
            if step.first is not None:
                places = {one for one in places if one < end and _has(words[one], step.first)}
            places = set().union(*(_ends(one, words, places, end) for one in step.options))
    return places


def _has(word: Word, keys: frozenset[str]) -> bool:
    return not keys.isdisjoint(word.keys)


def _gap(words: list[Word], place: int, end: int) -> Iterator[int]:
    for after in range(place, min(place + _FARTHEST, end) + 1):
        yield after
        if after >= end or words[after].text in (";", ":"):
            return


def _first_keys(steps: _Steps) -> Iterator[str]:
    """Give the keys of the words that the steps can begin with."""
    for step in steps:
        if isinstance(step, _Step):
            yield from step.keys
        elif isinstance(step, _Choice):
            for option in step.options:
                yield from _first_keys(option)
        if not (isinstance(step, _Choice) and any(map(_is_empty, step.options))):
            return


def _needs(steps: _Steps) -> Iterator[frozenset[str]]:
    """Give keys, of each of which a text without any cannot have the phrase."""
    for step in steps:
        if isinstance(step, _Step):
            yield step.keys
        elif isinstance(step, _Choice) and step.first is not None:
            yield step.first


def _is_empty(steps: _Steps) -> bool:
    """Return whether the steps can be met by no word at all."""
    return all(isinstance(one, _Choice) and any(map(_is_empty, one.options)) for one in steps)


def _is_open(steps: _Steps) -> bool:
    """Return whether a gap can come first, or nothing need be there."""
    for step in steps:
        if isinstance(step, _Gap):
            return True
        if isinstance(step, _Step) or not any(map(_is_empty, step.options)):
            return False
    return True


def _compile(phrase: str, lists: WordLists) -> _Steps:
    """Return the steps of a phrase."""
    plain = normalise(str(phrase))
    if _ELEMENT.sub("", plain).strip():
        raise ValueError(f"a bracket stands alone in {phrase!r}")
    return tuple(_step(element, lists) for element in _ELEMENT.findall(plain))


def _step(element: str, lists: WordLists) -> _Step | _Gap | _Choice:
    if element.endswith("?") and len(element) > 1:
        return _Choice(((), (_step(element.removesuffix("?"), lists),)), None)
    if element == "...":
        return _Gap()
    if element.startswith("<"):
        name = element[1:-1]
        if name not in lists:
            raise ValueError(f"there is no word list {name!r}")
        return _choice(lists[name], lists)
    if element.startswith("("):
        if not element.endswith(")"):
            raise ValueError(f"choices cannot hold choices: {element!r}")
        return _choice(element[1:-1].split("|"), lists)
    return _Step(frozenset({_key(element)}))


def _choice(options: Iterable[str], lists: WordLists) -> _Step | _Choice:
    """Return the choice; options of one word are a single step."""
    single: set[str] = set()
    longer: list[_Steps] = []
    for option in options:
        steps = _compile(option, lists)
        if len(steps) == 1 and isinstance(steps[0], _Step):
            single |= steps[0].keys
        else:
            longer.append(steps)
    words = _Step(frozenset(single))
    if not longer:
        return words
    ways: tuple[_Steps, ...] = ((words,), *longer) if single else tuple(longer)
    first = frozenset(key for steps in ways for key in _first_keys(steps))
    return _Choice(ways, None if any(map(_is_empty, ways)) else first)


def _key(element: str) -> str:
    if element.endswith("~"):
        return f"{lemma(element[:-1])}~"
    if element.strip("*") == "" or ("*" in element and len(element) <= SHORTEST_PIECE):
        raise ValueError(f"too short to look for: {element!r}")
    return element
