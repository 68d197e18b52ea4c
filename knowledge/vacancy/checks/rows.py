"""Finds rows of words: the check `rij`, as "flexibel, loyaal en een harde werker".

woorden   phrases that a row is made of
zonder    phrases: what overlaps with one of these is no part of a row
tussen    words and signs that may stand between two of them
minstens  a row has so many of them
staart    words that end a row and belong to it, as "instelling"

Points of a list that are nothing but one of `woorden` are a row too; each is a finding then.
Where nothing counts: knowledge/vacancy/checks/exceptions.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from knowledge.vacancy.checks.exceptions import Exceptions
from knowledge.vacancy.layout import Kind
from knowledge.vacancy.patterns import Span, covered
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns

_FARTHEST = 3
"""Words between two words of a row, at most."""

_LONGEST = 8
"""Words and signs of a point of a list that says one thing."""


def rows(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return each row, from its first word to its last."""
    exceptions = Exceptions(check, reading)
    away = covered(patterns(check.get("zonder", ())).find(reading.text))
    spans = [
        span for span in patterns(check["woorden"]).find(reading.text) if span.is_free_of(away)
    ]
    found = [
        _with_tail(check, reading, Span(row[0].first, row[-1].last))
        for row in _beside(check, reading, spans)
        if len(row) >= check["minstens"]
    ]
    found += [
        span
        for row in _below(check, reading, spans)
        if len(row) >= check["minstens"]
        for span in row
    ]
    return [reading.found(span) for span in dict.fromkeys(found) if exceptions.allow(span)]


def _beside(check: Mapping[str, Any], reading: Reading, spans: list[Span]) -> Iterator[list[Span]]:
    """Give the spans that follow each other in a sentence, together."""
    row: list[Span] = []
    for span in spans:
        if row and not _follows(check, reading, row[-1], span):
            yield row
            row = []
        row.append(span)
    if row:
        yield row


def _follows(check: Mapping[str, Any], reading: Reading, before: Span, span: Span) -> bool:
    between = range(before.last, span.first)
    return (
        0 < len(between) <= _FARTHEST
        and reading.text.sentence_at(before.first) == reading.text.sentence_at(span.first)
        and all(reading.text.words[place].text in check["tussen"] for place in between)
    )


def _with_tail(check: Mapping[str, Any], reading: Reading, span: Span) -> Span:
    until = reading.text.sentence_at(span.first).last
    has_tail = span.last < until and reading.text.words[span.last].text in check["staart"]
    return Span(span.first, span.last + 1) if has_tail else span


def _below(check: Mapping[str, Any], reading: Reading, spans: list[Span]) -> Iterator[list[Span]]:
    """Give the spans that fill points of a list below each other, together."""
    row: list[Span] = []
    for span in spans:
        if not _fills(check, reading, span):
            continue
        sentence = reading.text.sentence_at(span.first)
        if row and reading.text.sentence_at(row[-1].first).last != sentence.first:
            yield row
            row = []
        row.append(span)
    if row:
        yield row


def _fills(check: Mapping[str, Any], reading: Reading, span: Span) -> bool:
    sentence = reading.text.sentence_at(span.first)
    if sentence.last - sentence.first > _LONGEST:
        return False
    rest = [*range(sentence.first, span.first), *range(span.last, sentence.last)]
    return sentence.kind is not Kind.KOP and all(
        reading.text.words[place].is_sign or reading.text.words[place].text in check["tussen"]
        for place in rest
    )
