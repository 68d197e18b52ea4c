"""Finds passages that do not speak to the reader: the check `aanspreken`.

woorden      phrases that address the reader
onpersoonlijk phrases that speak about the reader in the third person
per          a text needs one of `woorden` in so many words
delen        parts that need it by themselves when they are of `vanaf` words or more
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.layout import Kind
from knowledge.vacancy.patterns import Span
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns
from knowledge.vacancy.text import Sentence


def address(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the beginning of the text, or of each part, that does not speak to the reader."""
    text = reading.text
    personal = patterns(check["woorden"]).find(text)
    about = patterns(check["onpersoonlijk"]).find(text)
    if not text.sentences:
        return []
    if len(personal) * check["per"] < text.word_count:
        whole = Span(0, len(text.words))
        return [_beginning(reading, about, whole)]
    return [
        _beginning(reading, about, span)
        for span in _parts(check, reading)
        if not any(span.touches(one) for one in personal)
        and any(span.touches(one) for one in about)
    ]


def _parts(check: Mapping[str, Any], reading: Reading) -> list[Span]:
    """Return the parts about the work and about what is asked, as spans of words."""
    spans: list[Span] = []
    for part in reading.text.parts:
        body = [one for one in part.sentences if one.kind is not Kind.KOP]
        if body and reading.kind_of(body[0]) in check["delen"]:
            span = Span(body[0].first, body[-1].last)
            if span.last - span.first >= check["vanaf"]:
                spans.append(span)
    return spans


def _beginning(reading: Reading, about: list[Span], whole: Span) -> Found:
    """Return the sentence where the third person begins, or else the first sentence."""
    first = next((one for one in about if one.touches(whole)), None)
    sentence = reading.text.sentence_at(first.first if first else _first_body(reading, whole))
    return Found(*reading.text.span(sentence.first, sentence.last))


def _first_body(reading: Reading, whole: Span) -> int:
    body: list[Sentence] = [
        one
        for one in reading.text.sentences
        if whole.first <= one.first < whole.last and one.kind is not Kind.KOP
    ]
    return body[0].first if body else whole.first
