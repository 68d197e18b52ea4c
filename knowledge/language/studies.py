"""Which study, training or school profile somebody names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from knowledge.language.lexicon import forms, load
from knowledge.language.once import once
from knowledge.language.phrases import PhraseIndex, words_of
from knowledge.language.text import normalise

_SCHOOLING = re.compile(
    r"\b(?:v?mbo|hbo|wo|vmbo-?\w+|havo|vwo|mavo|gymnasium|atheneum|bol|bbl|roc|tl|gl|bk|kb|bb|"
    r"\w*opleiding\w*|\w*studi\w+|studeer\w*|gestudeerd|afgestudeerd|\w*student\w*|\w*cursus|"
    r"diploma'?s?|\w*profiel\w*|niveau|leerjaar|\w*klas|leerling|richting|\w*sector|\w*college|"
    r"universiteit|uni|hogeschool|school|kader|basisberoeps\w*|bachelor|master|\w*jaars|"
    r"(?:eerste|tweede|derde|vierde|laatste) jaar|(?:in|van) de (?:derde|vierde|[34]e)|lessen|"
    r"stage)\b"
)


_EVERY_LEVEL = ("vmbo_profiel", "mbo", "hbo", "wo")
_SHORTEST_BEFORE = 3


@dataclass(frozen=True)
class Study:
    """A study that was named, with its place in the text.

    `niveaus` holds `mbo`, `hbo`, `wo`, `vmbo_profiel` and `vo_profiel`: where it exists.
    """

    term: str
    technisch: bool
    branche: str | None
    niveaus: tuple[str, ...]
    start: int
    end: int


_Known = tuple[str, bool, str | None, tuple[str, ...]]


@once
def find_studies(text: str, *, about_study: bool = False) -> list[Study]:
    """Return the studies and profiles named in the text, in order.

    Words that mean a study only among talk of schooling ("bouw", "lassen", "NT") count
    where the text speaks of schooling, or where `about_study` says that it answers a
    question about it. There a study that is not listed is recognised by its ending
    (studies_staart.yml).
    """
    speaks_of_schooling = about_study or bool(_SCHOOLING.search(normalise(text)))
    hits = _index(with_context=speaks_of_schooling).find(text)
    listed = [Study(*hit.value, hit.start, hit.end) for hit in hits]
    if not speaks_of_schooling:
        return listed
    others = [
        Study(*known, _EVERY_LEVEL, word.start, word.end)
        for word in words_of(text)
        if not any(one.start <= word.start < one.end for one in listed)
        and (known := _ending(word.text))
    ]
    return sorted([*listed, *others], key=lambda study: study.start)


def _ending(word: str) -> tuple[str, bool, str | None] | None:
    """Return the longest listed ending of a compound, with what it stands for."""
    for start in range(_SHORTEST_BEFORE, len(word)):
        if known := _endings().get(word[start:]):
            return known
    return None


@lru_cache(maxsize=1)
def _endings() -> dict[str, tuple[str, bool, str | None]]:
    return {
        ending: (record["term"], record["technisch"], record["branche"])
        for record in load("studies_staart")
        for ending in record["achtervoegsels"]
    }


@lru_cache(maxsize=2)
def _index(*, with_context: bool) -> PhraseIndex[_Known]:
    pairs = (pair for record in load("studies") for pair in _pairs(record, with_context))
    return PhraseIndex(pairs, fuzzy=True, correct=load("geen_tikfouten"))


def _pairs(record: dict[str, Any], with_context: bool) -> Iterator[tuple[str, _Known]]:
    known = (record["term"], record["technisch"], record["branche"], tuple(record["niveaus"]))
    in_context = record.get("alleen_met_opleiding", [])
    for form in dict.fromkeys([*forms(record), *in_context]):
        if with_context or form not in in_context:
            yield form, known
