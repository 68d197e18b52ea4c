"""Where a check finds nothing; beside these also `delen` and `niet_in_delen`.

behalve         phrases: what overlaps with one of these does not count
behalve_in_zin  phrases: nothing counts in a sentence with one of these
behalve_voor    phrases: nothing counts that stands right before one of these, or before a
                sign and one of these
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.checks.condition import is_in_parts
from knowledge.vacancy.patterns import Span, covered
from knowledge.vacancy.reading import Reading
from knowledge.vacancy.signals import patterns


class Exceptions:
    """The places of one text in which a check does not count."""

    def __init__(self, check: Mapping[str, Any], reading: Reading) -> None:
        self._check = check
        self._reading = reading
        self._away = covered(patterns(check.get("behalve", ())).find(reading.text))
        self._after = {
            span.first for span in patterns(check.get("behalve_voor", ())).find(reading.text)
        }
        silent = patterns(check.get("behalve_in_zin", ())).find(reading.text)
        self._silent = {reading.text.sentence_at(span.first).first for span in silent}

    def allow(self, span: Span) -> bool:
        """Return whether something found here counts."""
        sentence = self._reading.text.sentence_at(span.first)
        return (
            span.is_free_of(self._away)
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
