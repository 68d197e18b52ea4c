"""Somebody who presents themselves in a row of facts: "vrouw 46 jr schoonmaakster uit Katwijk"."""

import re
from dataclasses import dataclass

from knowledge.language.numbers import with_numbers_spelt
from knowledge.language.occupations import find_occupations
from knowledge.language.once import once
from knowledge.language.patterns import word_lists
from knowledge.language.places import find_places
from knowledge.language.text import normalise

_LONGEST = 160
_YOUNGEST, _OLDEST = 14, 75
# "Laboranten" are several, an "opticien" is one.
_PLURAL = re.compile(r"(?<!i)en$")
_PART_END = re.compile(r"[,.;:!()/]")
_NUMBER = re.compile(
    r"(?<![\w-])(?P<number>\d\d)(?P<unit> ?(?:jaar|jaren|jr|j)\b\.?)?(?: (?:oud|jong)\b)?(?![\w%-])"
)


@dataclass(frozen=True)
class Row:
    """What a row of facts tells: an age in years where it is sure, and whether it names work."""

    age: int | None
    works: bool


def is_plural(work: str) -> bool:
    """Return whether a named occupation is about several people."""
    return _PLURAL.search(work) is not None


@once
def read_row(text: str) -> Row | None:
    """Return what a row of facts tells, or None where a text is no such row.

    A row is an age beside work or a place, without a verb, up to what somebody would like.
    Every word has to be one of these or one that goes with them. "20 jaar lasser" may tell how
    long, and gives no sure age.
    """
    if len(text) > _LONGEST:
        return None
    words = word_lists("rij")
    plain = words.pattern("wens").split(with_numbers_spelt(normalise(text)))[0]
    numbers: list[re.Match[str]] = []
    works = placed = presented = False
    for part in filter(None, map(str.strip, _PART_END.split(plain))):
        found = [*_NUMBER.finditer(part)]
        named = find_occupations(part)
        places = find_places(part, asked=True)
        spans = [
            *((number.start(), number.end()) for number in found),
            *((work.start, work.end) for work in named),
            *((place.start, place.end) for place in places),
        ]
        if words.without(_blanked(part, spans), "erbij").strip(" .&-"):
            break
        numbers += found
        works = works or any(not is_plural(part[one.start : one.end]) for one in named)
        placed = placed or bool(places)
        presented = presented or words.has(part, "persoon")
    if len(numbers) != 1 or not (works or placed):
        return None
    number = numbers[0]
    age = int(number["number"])
    if not _YOUNGEST <= age <= _OLDEST:
        return None
    in_full = (number["unit"] or "").strip().startswith("jaa")
    return Row(age if presented or not in_full else None, works)


def _blanked(part: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        part = part[:start] + " " * (end - start) + part[end:]
    return " ".join(part.split())
