"""Where a check finds nothing; beside these also `delen` and `niet_in_delen`.

in_koppen       only headings count
behalve         phrases: what overlaps with one of these does not count
behalve_in_zin  phrases: nothing counts in a sentence with one of these
behalve_voor    phrases: nothing counts that stands right before one of these, or before a
                sign and one of these
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from knowledge.vacancy.checks.condition import is_in_parts
from knowledge.vacancy.layout import Kind
from knowledge.vacancy.patterns import Span, covered
from knowledge.vacancy.reading import Reading
from knowledge.vacancy.signals import patterns


class Exceptions:
    """The places of one text in which a check does not count."""

    def __init__(self, check: Mapping[str, Any], reading: Reading) -> None:
        self._check = check
        self._reading = reading

    def allow(self, span: Span) -> bool:
        """Return whether something found here counts."""
        sentence = self._reading.text.sentence_at(span.first)
        return (
            (sentence.kind is Kind.KOP or not self._check.get("in_koppen"))
            and span.is_free_of(self._away)
            and not self._is_before_one(span, sentence.last)
            and sentence.first not in self._silent
            and is_in_parts(self._check, self._reading, sentence)
        )

    def _is_before_one(self, span: Span, end: int) -> bool:
        words = self._reading.text.words
        follows = {span.last}
        if span.last < end and words[span.last].is_sign:
            follows.add(span.last + 1)
        return not self._after.isdisjoint(follows)

    @cached_property
    def _away(self) -> set[int]:
        return covered(self._find("behalve"))

    @cached_property
    def _after(self) -> set[int]:
        return {span.first for span in self._find("behalve_voor")}

    @cached_property
    def _silent(self) -> set[int]:
        """The first words of the sentences in which nothing counts."""
        spans = self._find("behalve_in_zin")
        return {self._reading.text.sentence_at(span.first).first for span in spans}

    def _find(self, field: str) -> list[Span]:
        return patterns(self._check.get(field, ())).find(self._reading.text)
