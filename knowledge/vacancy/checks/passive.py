"""Finds passive sentences: the check `lijdende_vorm`.

hulpwerkwoorden  forms of worden
onbepaald        those that can stand with a modal verb: 'kan worden gemaakt'
modaal           the modal verbs
grens            words that begin another clause
na_deelwoord     words that a participle can stand before; before others it is an adjective
lidwoorden       words before which it is one too: 'een gedreven en open team'
behalve          participles that are natural with worden, or no participle at all
behalve_in_zin   phrases of standard lines ("kunnen geen rechten worden ontleend")
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.participles import is_participle
from knowledge.vacancy.patterns import Span
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns
from knowledge.vacancy.text import Sentence
from knowledge.vacancy.words import Word

_FARTHEST = 20
_FARTHEST_BEFORE = 4


def passive(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return from the form of worden to its participle, whichever comes first."""
    words = reading.text.words
    silent = {
        reading.text.sentence_at(span.first).first
        for span in patterns(check["behalve_in_zin"]).find(reading.text)
    }
    found: list[Span] = []
    for sentence in reading.text.sentences:
        if sentence.first in silent:
            continue
        for place in range(sentence.first, sentence.last):
            if words[place].text not in check["hulpwerkwoorden"]:
                continue
            other = _participle(check, words, sentence, place)
            if other is not None:
                span = Span(min(place, other), max(place, other) + 1)
                found.append(_with_modal(check, words, sentence, span, words[place]))
    return [reading.found(span) for span in _joined(found)]


def _participle(
    check: Mapping[str, Any], words: list[Word], sentence: Sentence, place: int
) -> int | None:
    """Return the place of the participle that goes with this form of worden."""
    # A participle right before it goes with it ('gemaakt wordt'), and so it does with only
    # modal verbs between ('gemaakt moeten worden'); otherwise it comes later.
    for other in range(place - 1, max(sentence.first, place - _FARTHEST_BEFORE) - 1, -1):
        if _is_verb(check, words, sentence, other):
            return None if words[other].text in check["behalve"] else other
        if words[other].text not in check["modaal"]:
            break
    for other in range(place + 1, min(sentence.last, place + _FARTHEST)):
        if words[other].text in check["grens"] and other > place + 1:
            return None
        if _is_verb(check, words, sentence, other):
            return None if words[other].text in check["behalve"] else other
    return None


def _is_verb(check: Mapping[str, Any], words: list[Word], sentence: Sentence, place: int) -> bool:
    """Return whether this is a participle that is not used as an adjective."""
    if not is_participle(words[place].text):
        return False
    following = words[place + 1] if place + 1 < sentence.last else None
    if following and following.text in (*check["modaal"], *check["hulpwerkwoorden"]):
        return True
    if _is_after_article(check, words, sentence, place):
        return False
    return following is None or following.is_sign or following.text in check["na_deelwoord"]


def _is_after_article(
    check: Mapping[str, Any], words: list[Word], sentence: Sentence, place: int
) -> bool:
    before = [word.text for word in words[max(sentence.first, place - 2) : place]]
    # "door ons geregeld": here it says who does it.
    return before[-1:] != [] and before[-1] in check["lidwoorden"] and before != ["door", "ons"]


def _with_modal(
    check: Mapping[str, Any], words: list[Word], sentence: Sentence, span: Span, verb: Word
) -> Span:
    """Return the span from the modal verb on, when worden goes with one."""
    if verb.text not in check["onbepaald"]:
        return span
    for place in range(span.first, max(sentence.first, span.first - _FARTHEST) - 1, -1):
        if words[place].text in check["modaal"]:
            return Span(place, span.last)
        if words[place].text in check["grens"]:
            break
    return span


def _joined(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].touches(span):
            joined[-1] = Span(joined[-1].first, max(span.last, joined[-1].last))
        else:
            joined.append(span)
    return joined
