"""Finds words and phrases: the check `woorden`.

woorden         phrases, or blocks with `zoek` (phrases) and their own `beter`
behalve         phrases: what overlaps with one of these does not count
behalve_in_zin  phrases: nothing counts in a sentence with one of these
minstens        so many must be found, else none counts
meer_dan        a signal: there must be more than twice as many as of that one
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from knowledge.vacancy.checks.condition import is_in_parts
from knowledge.vacancy.patterns import Span
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns

_MUCH_MORE = 2


def words(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the phrases that are found, in the order of the text."""
    away = _find(check.get("behalve", ()), reading)
    silent = _find(check.get("behalve_in_zin", ()), reading)
    found: list[tuple[Span, str | None]] = []
    for phrases, better in _groups(check):
        for span in _find(phrases, reading):
            if not any(span.touches(other) for other in (*away, *(one for one, _ in found))):
                found.append((span, better))
    found = [(span, better) for span, better in found if _counts(check, reading, span, silent)]
    if len(found) < check.get("minstens", 1):
        return []
    other = check.get("meer_dan")
    if other and len(found) <= _MUCH_MORE * len(reading.signals.find(other)):
        return []
    return [reading.found(span, better) for span, better in sorted(found, key=_place)]


def _place(found: tuple[Span, str | None]) -> int:
    return found[0].first


def _groups(check: Mapping[str, Any]) -> list[tuple[tuple[str, ...], str | None]]:
    plain = tuple(phrase for phrase in check["woorden"] if not isinstance(phrase, dict))
    groups = [
        (tuple(block["zoek"]), str(block["beter"]).strip())
        for block in check["woorden"]
        if isinstance(block, dict)
    ]
    return [*groups, *([(plain, None)] if plain else [])]


def _counts(check: Mapping[str, Any], reading: Reading, span: Span, silent: list[Span]) -> bool:
    sentence = reading.text.sentence_at(span.first)
    whole = Span(sentence.first, sentence.last)
    return is_in_parts(check, reading, sentence) and not any(whole.touches(one) for one in silent)


def _find(phrases: Sequence[str], reading: Reading) -> list[Span]:
    return patterns(phrases).find(reading.text)
