"""The facts in a part of a row, each with what it is about: "2 kader", "13", "sliedrecht"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from knowledge.language.interests import find_fields
from knowledge.language.numbers import with_numbers_spelt
from knowledge.language.occupations import find_occupations
from knowledge.language.patterns import word_lists
from knowledge.language.places import find_places
from knowledge.language.school_class import split_classes
from knowledge.language.school_mentions import find_schools
from knowledge.language.studies import find_studies
from knowledge.language.text import normalise

# "Laboranten" are several, an "opticien" is one.
_PLURAL = re.compile(r"(?<!i)en$")
_NUMBER = re.compile(
    r"(?<![\w-])(?P<number>\d\d)(?P<unit> ?(?:jaar|jaren|jr|j)\b\.?)?(?: (?:oud|jong)\b)?(?![\w%-])"
)
_CLASS_NUMBER = re.compile(r"(?<![\w-])[1-8](?!\w)")
_CLASS_BEFORE = re.compile(r"(?<![\w-])[1-8](?:e|de)?[ -]$")
_CLASS_AFTER = re.compile(r"[ -][1-8](?!\w)")
_WORD = re.compile(r"\w")
_IS_OVER = re.compile(r" (?:geweest|gewerkt|gedaan)\b")
_IS_WISHED = re.compile(r" (?:worden|studeren)\b")
_BETWEEN = " ./&-"

_Span = tuple[int, int, str]


@dataclass(frozen=True)
class Fact:
    """One of the facts of a row, as it is written.

    `kind` is leeftijd, plaats, school, klas (a bare number), studie, veld (a kind of technical
    work), werk, vak (several who do it), was, wordt, uitkering, zonder_werk, persoon or erbij;
    `part` counts the parts of the row.
    """

    kind: str
    text: str
    part: int = 0


def is_plural(work: str) -> bool:
    """Return whether a named occupation is about several people."""
    return _PLURAL.search(work) is not None


def facts_of(text: str, part: int) -> tuple[list[Fact], str]:
    """Return the facts at the start of a part of a row, and what is left of the part."""
    written = " ".join(text.split())
    plain = split_classes(with_numbers_spelt(normalise(written)))
    if len(written) != len(plain):
        written = plain
    wish = word_lists("rij").pattern("wens").search(plain)
    spans = _apart(_spans(plain, written))
    end = min(_first_unknown(plain, spans), wish.start() if wish else len(plain))
    whole = end == len(plain)
    spans = [span for span in spans if span[1] <= end]
    while not whole and spans:
        if spans[-1][2] != "erbij" and _goes_on(plain[spans[-1][1] :].lstrip(_BETWEEN)):
            break
        # "Kok 30 winkels", "beveiliger bij een bank"
        spans.pop()
    stop = spans[-1][1] if spans else 0
    left = "" if whole else written[stop:].strip(_BETWEEN)
    return [Fact(kind, written[start:end], part) for start, end, kind in spans], left


def _goes_on(rest: str) -> bool:
    """Return whether a sentence begins here: "me ouders" and "zit in" do."""
    return word_lists("leeftijd").starts(rest, "na_jaar") or word_lists("rij").starts(rest, "wens")


def _first_unknown(plain: str, spans: Iterable[_Span]) -> int:
    known = {at for start, end, _ in spans for at in range(start, end)}
    unknown = (match.start() for match in _WORD.finditer(plain) if match.start() not in known)
    return next(unknown, len(plain))


def _apart(spans: Iterable[_Span]) -> list[_Span]:
    """Return the spans in order, the longest, and of these the first, where they overlap."""
    kept: list[_Span] = []
    for span in sorted(spans, key=lambda span: span[0] - span[1]):
        if not any(one[0] < span[1] and span[0] < one[1] for one in kept):
            kept.append(span)
    return sorted(kept)


def _spans(plain: str, written: str) -> Iterator[_Span]:
    units = word_lists("leeftijd")
    for place in find_places(written, asked=True):
        yield place.start, place.end, "plaats"
    for number in _NUMBER.finditer(plain):
        if not units.starts(plain[number.end() :].lstrip(), "eenheid"):
            yield *number.span(), "leeftijd"
    for school in find_schools(plain, asked=True):
        # "Mbo docente" works there.
        if school.when != "werkplek":
            before = _CLASS_BEFORE.search(plain, 0, school.start)
            after = _CLASS_AFTER.match(plain, school.end)
            start = before.start() if before else school.start
            yield start, after.end() if after and not before else school.end, "school"
    idle = word_lists("werk").pattern("uitkering", "geen_uitkering", "geen_werk")
    for match in idle.finditer(plain):
        yield *match.span(), "uitkering"
    yield from _work(plain)
    for study in find_studies(plain, about_study=True):
        named = plain[study.start : study.end]
        # "Mbo zorg" is listed as one.
        kind = "school" if find_schools(named) else "studie"
        wished = _IS_WISHED.match(plain, study.end)
        is_wish = wished or named.endswith(" studeren")
        yield study.start, wished.end() if wished else study.end, "wordt" if is_wish else kind
    for match in word_lists("werk").pattern("buiten_techniek", "werkplek").finditer(plain):
        yield *match.span(), "werk"
    for kind in ("school", "zonder_werk", "werk", "persoon", "erbij"):
        for match in word_lists("rij").pattern(kind).finditer(plain):
            yield *match.span(), kind
    for match in _CLASS_NUMBER.finditer(plain):
        yield *match.span(), "klas"


def _work(plain: str) -> Iterator[_Span]:
    occupations = find_occupations(plain)
    others = [work for work in occupations if not work.technisch]
    for start, end in find_fields(plain):
        # "Zorg" is no technical work.
        if not any(work.start < end and start < work.end for work in others):
            yield start, end, "veld"
    for work in occupations:
        if over := _IS_OVER.match(plain, work.end):
            yield work.start, over.end(), "was"
        elif wished := _IS_WISHED.match(plain, work.end):
            yield work.start, wished.end(), "wordt"
        else:
            # "Monteur zonnepanelen" is one.
            kind = "vak" if is_plural(plain[work.start : work.end].split()[0]) else "werk"
            yield work.start, work.end, kind
