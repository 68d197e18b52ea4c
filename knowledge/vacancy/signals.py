"""Named phrases: what a vacancy can tell, as that it names an amount of pay.

knowledge/data/vacature/signalen/*.yml hold them, and woordlijsten/*.yml the word lists that
they and the rules refer to as <name>. A signal has:

    woorden  phrases
    tekens   optional: regular expressions, for what has no words, as a telephone number
    bedrag   optional: amounts of money that are pay, by the words beside them
    behalve  optional: phrases; what overlaps with one of these does not count
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from knowledge.vacancy.amounts import find_pay
from knowledge.vacancy.patterns import Patterns, Span, covered
from knowledge.vacancy.text import VacancyText

FOLDER = Path(__file__).parent.parent / "data" / "vacature"


class Signals:
    """What one text tells; each signal is looked for once, when it is first asked for."""

    def __init__(self, text: VacancyText) -> None:
        self._text = text
        self._found: dict[str, list[Span]] = {}

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self._text.words]

    def find(self, name: str) -> list[Span]:
        """Return where the signal is; KeyError when there is no such signal."""
        if name not in self._found:
            source = _sources()[name]
            away = covered(patterns(source.get("behalve", ())).find(self._text))
            phrases = patterns(source.get("woorden", ())).find(self._text)
            self._found[name] = [
                span
                for span in (
                    *phrases,
                    *self._with_signs(source.get("tekens", ())),
                    *self._pay(source.get("bedrag")),
                )
                if span.is_free_of(away)
            ]
        return self._found[name]

    def has(self, names: Sequence[str]) -> bool:
        """Return whether any of these signals is in the text."""
        return any(self.find(name) for name in names)

    def _pay(self, words: Mapping[str, Sequence[str]] | None) -> Iterator[Span]:
        if words:
            yield from find_pay(self._text, _words(words["loon"]), _words(words["ander"]))

    def _with_signs(self, expressions: Sequence[str]) -> Iterator[Span]:
        """Give the words that the matches of regular expressions are in, within a line."""
        for expression in map(re.compile, expressions):
            for line in self._text.lines:
                for found in expression.finditer(self._text.text, line.start, line.end):
                    first = max(0, bisect_right(self._starts, found.start()) - 1)
                    last = bisect_left(self._starts, found.end())
                    if first < last:
                        yield Span(first, last)


def _words(phrases: Sequence[str]) -> list[str]:
    """Return the words among phrases, those of lists that are named as <name> too."""
    lists = word_lists()
    return [
        word
        for phrase in phrases
        for word in (_words(lists[phrase[1:-1]]) if phrase.startswith("<") else [phrase])
    ]


@cache
def word_lists() -> dict[str, list[str]]:
    """Return the word lists that phrases may refer to."""
    return _read_all("woordlijsten")


def patterns(phrases: Sequence[str]) -> Patterns:
    """Return these phrases of a data file, compiled once."""
    return _compiled(tuple(phrases))


@cache
def _compiled(phrases: tuple[str, ...]) -> Patterns:
    return Patterns(phrases, word_lists())


@cache
def signal_names() -> frozenset[str]:
    """Return the names of all signals."""
    return frozenset(_sources())


def read(file: Path) -> Any:
    """Return the content of a data file of the vacancy check."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


@cache
def _sources() -> dict[str, Mapping[str, Any]]:
    return _read_all("signalen")


def _read_all(folder: str) -> dict[str, Any]:
    """Return what all data files of a folder hold; ValueError when a name is there twice."""
    together: dict[str, Any] = {}
    for file in sorted((FOLDER / folder).glob("*.yml")):
        for name, content in read(file).items():
            if name in together:
                raise ValueError(f"{file.name}: the name {name!r} exists already")
            together[name] = content
    return together
