"""Finds passive sentences: the check `lijdende_vorm`.

hulpwerkwoorden  forms of worden
behalve          participles that are natural with worden, or no participle at all
behalve_in_zin   phrases of standard lines ("kunnen geen rechten worden ontleend")
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import simplemma

from knowledge.vacancy.patterns import Span
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns
from knowledge.vacancy.text import Sentence
from knowledge.vacancy.words import Word

_FARTHEST = 12
_PARTICIPLE = re.compile(r"\w*(?:ge\w{2,}|(?:be|ver|ont|her|er|mis)\w{2,})(?:d|t|en)")


def passive(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return from the form of worden to its participle, whichever comes first."""
    silent = patterns(check["behalve_in_zin"]).find(reading.text)
    found: list[Span] = []
    for sentence in reading.text.sentences:
        if any(one.touches(Span(sentence.first, sentence.last)) for one in silent):
            continue
        for place in range(sentence.first, sentence.last):
            if reading.text.words[place].text in check["hulpwerkwoorden"]:
                other = _participle(check, reading, sentence, place)
                if other is not None:
                    found.append(Span(min(place, other), max(place, other) + 1))
    return [reading.found(span) for span in found]


def _participle(
    check: Mapping[str, Any], reading: Reading, sentence: Sentence, place: int
) -> int | None:
    """Return the place of the participle that goes with this form of worden."""
    words = reading.text.words
    before = range(place - 1, max(sentence.first, place - 3) - 1, -1)
    after = range(place + 1, min(sentence.last, place + _FARTHEST))
    near = [*after[:1], *before, *after[1:]]
    return next((one for one in near if _is_participle(words[one], check)), None)


def _is_participle(word: Word, check: Mapping[str, Any]) -> bool:
    if not _PARTICIPLE.fullmatch(word.text) or word.text in check["behalve"]:
        return False
    return simplemma.lemmatize(word.text, lang="nl").endswith("n")
