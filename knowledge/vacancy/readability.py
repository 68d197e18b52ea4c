"""Figures about how easy a text reads. They are an indication, not a level such as B1."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from typing import Any

from wordfreq import zipf_frequency

from knowledge.vacancy.layout import Kind
from knowledge.vacancy.text import VacancyText

_VOWELS = re.compile(r"[aeiouyáéíóúàèëïöü]+")
_LONG_WORD = 12
"""Letters; longer words are mostly compounds, which readers have to take apart."""

_RARE = 3.0
"""Zipf frequency: less than once in a million words."""


@dataclass(frozen=True)
class Readability:
    """Counts of words and sentences, and the index of Flesch and Douma (higher is easier).

    `words_per_sentence` is a mean; `long_words` and `rare_words` are parts of 1.
    """

    words: int
    sentences: int
    words_per_sentence: float
    long_words: float
    rare_words: float
    flesch_douma: int
    explanation: str

    def as_dict(self) -> dict[str, Any]:
        """Return the figures under their Dutch names."""
        names = [
            "woorden",
            "zinnen",
            "woorden_per_zin",
            "lange_woorden",
            "zeldzame_woorden",
            "flesch_douma",
            "uitleg",
        ]
        return dict(zip(names, asdict(self).values(), strict=True))


def readability(text: VacancyText) -> Readability:
    """Return the figures of a text; all zero for a text without words."""
    words = [word for word in text.words if word.is_word]
    body = [one for one in text.sentences if one.kind is not Kind.KOP]
    count, sentences = len(words), len(body)
    if not count or not sentences:
        return Readability(count, sentences, 0.0, 0.0, 0.0, 0, "Er is te weinig tekst.")
    per_sentence = count / sentences
    syllables = sum(max(1, len(_VOWELS.findall(word.text))) for word in words)
    # Douma 1960: the index of Flesch with other weights for Dutch.
    index = 206.84 - 0.93 * per_sentence - 77.0 * syllables / count
    return Readability(
        words=text.word_count,
        sentences=sentences,
        words_per_sentence=round(per_sentence, 1),
        long_words=round(sum(len(word.text) > _LONG_WORD for word in words) / count, 3),
        rare_words=round(sum(_is_rare(word.text) for word in words) / count, 3),
        flesch_douma=max(0, min(100, round(index))),
        explanation=_explanation(per_sentence, index),
    )


def _is_rare(word: str) -> bool:
    return word.isalpha() and zipf_frequency(word, "nl") < _RARE


def _explanation(per_sentence: float, index: float) -> str:
    if index >= 60:
        ease = "De tekst leest gemakkelijk."
    elif index >= 40:
        ease = "De tekst is voor de meeste mensen te volgen, maar niet gemakkelijk."
    else:
        ease = "De tekst is moeilijk: veel lange woorden of lange zinnen."
    return (
        f"{ease} Een zin heeft gemiddeld {round(per_sentence)} woorden. Dit is een aanwijzing, "
        "geen bewijs van een taalniveau: laat ook iemand uit je doelgroep meelezen."
    )
