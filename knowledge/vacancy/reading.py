"""A vacancy text with everything that checks want to know of it, worked out once."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cache, cached_property

from knowledge.vacancy.company_name import company_phrase
from knowledge.vacancy.naming import function_phrase
from knowledge.vacancy.patterns import Patterns, Span
from knowledge.vacancy.signals import FOLDER, Signals, patterns, read
from knowledge.vacancy.text import Sentence, VacancyText


@dataclass(frozen=True)
class Found:
    """Something that a check found: characters `start` to `end`, None for what is missing.

    `better` says what to write instead when that differs from what the rule says.
    """

    start: int | None = None
    end: int | None = None
    better: str | None = None


class Reading:
    """One text, read for one audience on one day."""

    def __init__(self, text: VacancyText, audience: str, today: datetime.date) -> None:
        self.text = text
        self.signals = Signals(text)
        self.audience = audience
        self.today = today

    def found(self, span: Span, better: str | None = None) -> Found:
        """Return a finding on these words."""
        return Found(*self.text.span(span.first, span.last), better)

    def kind_of(self, sentence: Sentence) -> str:
        """Return what the part around a sentence is about: a key of koppen.yml, or `overig`."""
        return self._kinds[sentence.part]

    @cached_property
    def function(self) -> str:
        """The function as in an example sentence: "de functie van lasser"."""
        return function_phrase(self.text)

    @cached_property
    def company(self) -> str:
        """The organisation as in an example sentence; "ons bedrijf" without a name."""
        return company_phrase(self.text)

    @cached_property
    def _kinds(self) -> list[str]:
        kinds: list[str] = []
        for heading in self.text.headings:
            own = _kind(heading)
            # A heading that says nothing by itself goes on with what the last one was about.
            kinds.append(own or (kinds[-1] if kinds else "overig"))
        return kinds


def _kind(heading: str) -> str | None:
    words = VacancyText(heading)
    return next((kind for kind, phrases in _headings().items() if phrases.is_in(words)), None)


@cache
def _headings() -> dict[str, Patterns]:
    return {kind: patterns(phrases) for kind, phrases in read(FOLDER / "koppen.yml").items()}
