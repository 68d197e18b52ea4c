"""Tells what an agency says of itself from what it says of the employer.

bureau     phrases by which a text is that of an agency, or of another who seeks for somebody;
           only when it also has one of `anoniem`, for an agency seeks people of its own too
naam       phrases for an agency, that tell nothing of the employer; its name comes after it
zelf       phrases for the agency as it speaks, as "wij"
werkgever  phrases for the employer, as "onze opdrachtgever"
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from knowledge.vacancy.layout import Kind
from knowledge.vacancy.patterns import Span, covered
from knowledge.vacancy.reading import Reading
from knowledge.vacancy.signals import patterns
from knowledge.vacancy.text import Sentence


class Agency:
    """The agency behind one text; when there is none, everything is about the employer."""

    def __init__(self, check: Mapping[str, Any], reading: Reading) -> None:
        self._text = reading.text
        self._exists = all(
            patterns(check[name]).is_in(reading.text) for name in ("bureau", "anoniem")
        )
        kinds = patterns(check["naam"]).find(reading.text)
        self._names = covered(kinds)
        self._own = self._sentences(check["zelf"]) | self._named(kinds)
        self._employer = self._sentences(check["werkgever"])

    def allows(self, span: Span) -> bool:
        """Return whether this is not what the agency tells of itself."""
        if not self._exists:
            return True
        return span.is_free_of(self._names) and (
            self.is_of_employer(span) or not self._is_in(span, self._own)
        )

    def is_of_employer(self, span: Span) -> bool:
        """Return whether the sentence, or the heading above it, names the employer."""
        return not self._exists or self._is_in(span, self._employer)

    def _is_in(self, span: Span, sentences: set[int]) -> bool:
        sentence = self._text.sentence_at(span.first)
        return not sentences.isdisjoint((sentence.first, self._heading(sentence)))

    def _heading(self, sentence: Sentence) -> int:
        first = self._text.parts[sentence.part].sentences[0]
        return first.first if first.kind is Kind.KOP else sentence.first

    def _named(self, kinds: Sequence[Span]) -> set[int]:
        """Return the sentences with the name of the agency: "Stap", of "Uitzendbureau Stap"."""
        words = self._text.words
        after = (words[one.last] for one in kinds if one.last < len(words))
        names = {word.text for word in after if word.is_capital}
        places = (place for name in names for place in self._text.places.get(name, ()))
        return {self._text.sentence_at(one).first for one in places if words[one].is_capital}

    def _sentences(self, phrases: Sequence[str]) -> set[int]:
        spans = patterns(phrases).find(self._text)
        return {self._text.sentence_at(span.first).first for span in spans}
