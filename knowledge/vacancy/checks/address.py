"""Finds passages that do not speak to the reader: the check `aanspreken`.

woorden       phrases that address the reader
onpersoonlijk phrases that speak about the reader in the third person
begin         the same, but only as the first word of a sentence: "Heeft ervaring met …"
per           a text needs one of `woorden` in so many words
niet_in_delen parts that do not count in that: everybody says 'je' at the end
minstens      so many sentences in the third person are too many, when fewer address the reader
delen         parts that need it by themselves when they are of `vanaf` words or more
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from knowledge.language.text import normalise
from knowledge.vacancy.checks.condition import is_in_parts
from knowledge.vacancy.layout import Kind
from knowledge.vacancy.naming import function_name
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns
from knowledge.vacancy.text import Sentence

_SEVERAL = 2
"""So many sentences with a first word of `begin` are not there by chance."""


def address(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the beginning of the text, or of each part, that does not speak to the reader."""
    body = [one for one in reading.text.sentences if one.kind is not Kind.KOP]
    if not body:
        return []
    own = {"niet_in_delen": check["niet_in_delen"]}
    counted = [one for one in body if is_in_parts(own, reading, one)] or body
    personal = _count(reading, check["woorden"])
    if _is_impersonal_as_a_whole(check, reading, counted, personal):
        return [_beginning(check, reading, counted)]
    return [
        _beginning(check, reading, part)
        for part in _parts(check, reading, body)
        if not any(one.first in personal for one in part) and _impersonal(check, reading, part)
    ]


def _is_impersonal_as_a_whole(
    check: Mapping[str, Any], reading: Reading, sentences: list[Sentence], personal: Counter[int]
) -> bool:
    size = sum(one.last - one.first for one in sentences)
    times = sum(personal[one.first] for one in sentences)
    if size >= check["vanaf"] and times * check["per"] < size:
        return True
    about = len(_impersonal(check, reading, sentences))
    return about >= check["minstens"] and about > sum(one.first in personal for one in sentences)


def _count(reading: Reading, phrases: Sequence[str]) -> Counter[int]:
    """Return how many of the phrases are in each sentence, by its first word."""
    spans = patterns(phrases).find(reading.text)
    return Counter(reading.text.sentence_at(span.first).first for span in spans)


def _parts(
    check: Mapping[str, Any], reading: Reading, body: list[Sentence]
) -> list[list[Sentence]]:
    """Return the parts about the work and about what is asked, when they are large enough."""
    parts: dict[int, list[Sentence]] = {}
    for sentence in body:
        if reading.kind_of(sentence) in check["delen"]:
            parts.setdefault(sentence.part, []).append(sentence)
    return [
        part
        for part in parts.values()
        if sum(one.last - one.first for one in part) >= check["vanaf"]
    ]


def _impersonal(
    check: Mapping[str, Any], reading: Reading, sentences: list[Sentence]
) -> list[Sentence]:
    """Return the sentences that speak about the reader in the third person."""
    about = _count(reading, check["onpersoonlijk"])
    name = normalise(function_name(reading.text) or "")
    plain = [one for one in sentences if one.first in about or _is_about(reading, one, name)]
    begins = [one for one in sentences if reading.text.words[one.first].text in check["begin"]]
    return plain or (begins if len(begins) >= _SEVERAL else [])


def _is_about(reading: Reading, sentence: Sentence, name: str) -> bool:
    """Return whether a sentence begins with the function: "De projectleider stuurt …"."""
    start, end = reading.text.span(sentence.first, sentence.last)
    return bool(name) and normalise(reading.text.text[start:end]).startswith(f"de {name} ")


def _beginning(check: Mapping[str, Any], reading: Reading, sentences: list[Sentence]) -> Found:
    """Return the sentence where the third person begins, or else the first sentence."""
    first = next(iter(_impersonal(check, reading, sentences)), sentences[0])
    return Found(*reading.text.span(first.first, first.last))
