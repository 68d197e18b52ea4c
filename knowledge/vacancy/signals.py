"""Named phrases: what a vacancy can tell, as that it names an amount of pay.

knowledge/data/vacature/signalen/*.yml hold them, and woordlijsten.yml the word lists that
they and the rules refer to as <name>.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from knowledge.vacancy.patterns import Patterns, Span
from knowledge.vacancy.text import VacancyText

FOLDER = Path(__file__).parent.parent / "data" / "vacature"


class Signals:
    """What one text tells; each signal is looked for once, when it is first asked for."""

    def __init__(self, text: VacancyText) -> None:
        self._text = text
        self._found: dict[str, list[Span]] = {}

    def find(self, name: str) -> list[Span]:
        """Return where the signal is; KeyError when there is no such signal."""
        if name not in self._found:
            source = _sources()[name]
            away = patterns(source.get("behalve", ())).find(self._text)
            self._found[name] = [
                span
                for span in patterns(source["woorden"]).find(self._text)
                if not any(span.touches(other) for other in away)
            ]
        return self._found[name]

    def has(self, names: Sequence[str]) -> bool:
        """Return whether any of these signals is in the text."""
        return any(self.find(name) for name in names)


@cache
def word_lists() -> dict[str, list[str]]:
    """Return the word lists that phrases may refer to."""
    content: dict[str, list[str]] = read(FOLDER / "woordlijsten.yml")
    return content


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
    sources: dict[str, Mapping[str, Any]] = {}
    for file in sorted((FOLDER / "signalen").glob("*.yml")):
        for name, source in read(file).items():
            if name in sources:
                raise ValueError(f"{file.name}: the signal {name!r} exists already")
            sources[name] = source
    return sources
