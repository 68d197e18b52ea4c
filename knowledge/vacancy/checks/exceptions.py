"""Where a check finds nothing: `behalve`, `behalve_in_zin`, `delen` and `niet_in_delen`.

behalve         phrases: what overlaps with one of these does not count
behalve_in_zin  phrases: nothing counts in a sentence with one of these
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
        silent = patterns(check.get("behalve_in_zin", ())).find(reading.text)
        self._silent = {reading.text.sentence_at(span.first).first for span in silent}

    def allow(self, span: Span) -> bool:
        """Return whether something found here counts."""
        sentence = self._reading.text.sentence_at(span.first)
        return (
            span.is_free_of(self._away)
            and sentence.first not in self._silent
            and is_in_parts(self._check, self._reading, sentence)
        )
