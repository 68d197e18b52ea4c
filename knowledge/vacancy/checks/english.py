"""Finds English sentences in a Dutch text: the check `engels`.

kern     English words that hold a sentence together; Dutch has no such word
minstens a sentence has so many different ones of these
vanaf    and so many words
tussen   words that Dutch has too, which may stand in between

Where nothing counts: knowledge/vacancy/checks/exceptions.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from wordfreq import zipf_frequency

from knowledge.vacancy.checks.exceptions import Exceptions
from knowledge.vacancy.patterns import Span
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.text import Sentence
from knowledge.vacancy.words import Word

_MORE_ENGLISH = 0.7
"""Zipf frequency: how much more common an English word is in English than in Dutch."""

_LONGEST = 300
"""Words of a sentence that are looked at."""


def english(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the runs of English words that make a sentence."""
    exceptions = Exceptions(check, reading)
    return [
        reading.found(span)
        for sentence in reading.text.sentences
        for span in _runs(check, reading, sentence)
        if _is_sentence(check, reading.text.words[span.first : span.last])
        and exceptions.allow(span)
    ]


def _runs(check: Mapping[str, Any], reading: Reading, sentence: Sentence) -> Iterator[Span]:
    places = range(sentence.first, min(sentence.last, sentence.first + _LONGEST))
    words = reading.text.words

    def may_be_english(place: int) -> bool:
        word = words[place]
        return not word.is_word or word.text in check["tussen"] or _is_english(word)

    for is_run, run in groupby(places, key=may_be_english):
        said = [place for place in run if words[place].is_word and _is_english(words[place])]
        if is_run and said:
            yield Span(said[0], said[-1] + 1)


def _is_english(word: Word) -> bool:
    english_use = zipf_frequency(word.text, "en")
    return english_use >= 2 and english_use - zipf_frequency(word.text, "nl") >= _MORE_ENGLISH


def _is_sentence(check: Mapping[str, Any], words: list[Word]) -> bool:
    said = [word.text for word in words if word.is_word]
    return len(said) >= check["vanaf"] and len(set(said) & set(check["kern"])) >= check["minstens"]
