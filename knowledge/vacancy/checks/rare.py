"""Finds hard words: the check `moeilijk`.

uitgang   endings of words that are often hard; only words with one of these are looked at
onder     a word is hard when its Zipf frequency is lower (3 is once in a million words)
behalve   trade words, that the reader knows
hooguit   so many different words are told, the rarest first
beter     words with what to write instead
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wordfreq import zipf_frequency

from knowledge.vacancy.patterns import Span
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns
from knowledge.vacancy.words import Word, lemma

_SHORTEST = 9
"""Letters; a shorter word is not looked at."""
_LONG_PIECE = 5
"""Letters of a piece that is hardly ever in a word by chance."""
_SHORTEST_PART = 3
"""Letters of the first part of a compound."""
_KNOWN_PART = 3.5
"""Zipf frequency of each part of a compound that readers take apart easily."""


def rare_words(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the first place of each hard word, in the order of the text."""
    places: dict[str, int] = {}
    for span in patterns(check["uitgang"]).find(reading.text):
        word = reading.text.words[span.first]
        if lemma(word.text) not in places and _is_hard(check, reading, span.first, word):
            places[lemma(word.text)] = span.first
    rarest = sorted(places.values(), key=lambda place: _use(reading.text.words[place].text))
    return [
        reading.found(Span(place, place + 1), _better(check, reading.text.words[place].text))
        for place in sorted(rarest[: check["hooguit"]])
    ]


def _is_hard(check: Mapping[str, Any], reading: Reading, place: int, word: Word) -> bool:
    is_name = word.is_capital and place > reading.text.sentence_at(place).first
    if is_name or len(word.text) < _SHORTEST or not word.text.isalpha():
        return False
    return _use(word.text) < check["onder"] and not _is_known(check, word.text)


def _use(word: str) -> float:
    """Return how common a word is, in any of its forms that wordfreq knows."""
    return max(zipf_frequency(word, "nl"), zipf_frequency(lemma(word), "nl"))


def _is_known(check: Mapping[str, Any], word: str) -> bool:
    """Return whether it is a trade word, or put together from common words."""
    if any(_has_part(word, known) for known in check["behalve"]):
        return True
    return any(_is_compound(word[:cut], word[cut:]) for cut in range(_SHORTEST_PART, len(word) - 3))


def _has_part(word: str, known: str) -> bool:
    """Return whether a word begins or ends with what is known; a longer piece may be inside."""
    is_long = len(known) >= _LONG_PIECE
    return known in word if is_long else word.startswith(known) or word.endswith(known)


def _is_compound(first: str, last: str) -> bool:
    """Return whether two words make a compound of which readers know the parts.

    A long last part is enough: who knows 'installatie', reads 'brandmeldinstallatie'.
    """
    if _use(last) < _KNOWN_PART:
        return False
    known = zipf_frequency(first.removesuffix("s"), "nl") >= _KNOWN_PART
    return known or len(last) >= _SHORTEST


def _better(check: Mapping[str, Any], word: str) -> str | None:
    advice = check["beter"].get(word) or check["beter"].get(lemma(word))
    return f"Schrijf: {advice}." if advice else None
