"""Finds words and phrases: the check `woorden`.

woorden         phrases, or blocks with `zoek` (phrases) and their own `beter`
minstens        so many must be found, else none counts
meer_dan        a signal: there must be more than twice as many as of that one

Where nothing counts: knowledge/vacancy/checks/exceptions.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.checks.exceptions import Exceptions
from knowledge.vacancy.patterns import Span, covered
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns

_MUCH_MORE = 2


def words(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the phrases that are found, in the order of the text."""
    exceptions = Exceptions(check, reading)
    found: dict[Span, str | None] = {}
    taken: set[int] = set()
    for phrases, better in _groups(check):
        for span in patterns(phrases).find(reading.text):
            if span.is_free_of(taken) and exceptions.allow(span):
                found[span] = better
        taken |= covered(found)
    if len(found) < check.get("minstens", 1):
        return []
    other = check.get("meer_dan")
    if other and len(found) <= _MUCH_MORE * len(reading.signals.find(other)):
        return []
    return [reading.found(span, found[span]) for span in sorted(found, key=_place)]


def _place(span: Span) -> int:
    return span.first


def _groups(check: Mapping[str, Any]) -> list[tuple[tuple[str, ...], str | None]]:
    plain = tuple(phrase for phrase in check["woorden"] if not isinstance(phrase, dict))
    groups = [
        (tuple(block["zoek"]), str(block["beter"]).strip())
        for block in check["woorden"]
        if isinstance(block, dict)
    ]
    return [*groups, *([(plain, None)] if plain else [])]
