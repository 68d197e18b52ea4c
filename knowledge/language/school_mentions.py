"""Every school and study that a text names, and how it speaks of it."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.language.lexicon import forms, load
from knowledge.language.phrases import Match, PhraseIndex
from knowledge.language.school_class import class_beside
from knowledge.language.school_tense import When, Who, has_behind, when, whose

_SHORT = 6
_JOINED = re.compile(r"[1-6]-\w|\w-[1-6]")


@dataclass(frozen=True)
class Sort:
    """What a word for a school stands for; None where it says nothing.

    `use` is the list of `scholen.yml` that it comes from: vormen, na_vraag or bij_klas.
    """

    kinds: tuple[str, ...]
    theoretical: bool | None
    primary: bool | None
    use: str


@dataclass(frozen=True)
class Mention:
    """A school named at plain[start:end], with the class next to it."""

    sort: Sort
    start: int
    end: int
    year: int | None
    when: When
    whose: Who | None


def find_schools(plain: str, *, asked: bool = False) -> list[Mention]:
    """Return the schools named in normalised, spaced text, in order.

    Short words ("tl", "basis", "h") count only next to a class, or where somebody says to
    be there or answers the question about it (`asked`).
    """
    found = filter(None, (_mention(plain, hit) for hit in _index().find(plain)))
    return [mention for mention in found if _counts(plain, mention, asked)]


def _mention(plain: str, hit: Match[tuple[Sort, ...]]) -> Mention | None:
    """Return the school as it is spoken of; None for a letter without a class beside it."""
    year = class_beside(plain, hit.start, hit.end)
    uses = {sort.use: sort for sort in hit.value}
    order = ("vormen", "bij_klas", "na_vraag") if year else ("vormen", "na_vraag", "bij_klas")
    sort = next(uses[use] for use in order if use in uses)
    if sort.use == "bij_klas" and year is None:
        return None
    moment = when(plain, hit.start, hit.end)
    if moment == "genoemd" and not year and has_behind(plain, hit.start):
        moment = "vroeger"
    return Mention(sort, hit.start, hit.end, year, moment, whose(plain, hit.start))


def _counts(plain: str, mention: Mention, asked: bool) -> bool:
    if mention.sort.use == "vormen":
        return True
    if plain[mention.start] == "'" or "&" in (
        plain[mention.start - 1 : mention.start],
        plain[mention.end : mention.end + 1],
    ):
        return False
    if mention.sort.use == "bij_klas":
        return _is_plain_class(plain, mention, asked)
    return asked or mention.when == "nu"


def _is_plain_class(plain: str, mention: Mention, asked: bool) -> bool:
    """Return whether "h4" is meant: a single letter needs more than a number near it."""
    joined = _JOINED.search(plain, mention.start - 2, mention.end + 2)
    if joined or mention.end - mention.start > 1:
        return True
    return (asked or mention.when == "nu") and len(plain.split()) <= _SHORT


@cache
def _index() -> PhraseIndex[tuple[Sort, ...]]:
    sorts: dict[str, list[Sort]] = {}
    for record in load("scholen"):
        for use in ("vormen", "na_vraag", "bij_klas"):
            phrases = forms(record) if use == "vormen" else record.get(use, [])
            for phrase in phrases:
                sorts.setdefault(phrase, []).append(_sort(record, use))
    pairs = ((phrase, tuple(found)) for phrase, found in sorts.items())
    return PhraseIndex(pairs, fuzzy=True, correct=load("geen_tikfouten"))


def _sort(record: dict[str, Any], use: str) -> Sort:
    return Sort(tuple(record["soort"]), record.get("tl"), record.get("basis"), use)
