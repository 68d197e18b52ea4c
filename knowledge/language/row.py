"""Somebody who presents themselves in a row of facts: "vrouw 46 jr schoonmaakster uit Katwijk"."""

import re
from dataclasses import dataclass, field

from knowledge.language.once import once
from knowledge.language.row_facts import Fact, facts_of

_LONGEST = 160
_YOUNGEST, _OLDEST = 10, 75
# Younger than this only beside a school: "Delft 12" may be anything.
_GROWING_UP = 14
_PART_END = re.compile(r"[,;:!()\n|]|\.(?=\s|$)|\s[/–—-]\s")
_IDLE = {"uitkering", "zonder_werk"}
_BESIDE_AGE = {"school", "werk", "was", "plaats", *_IDLE}


@dataclass(frozen=True)
class Row:
    """What a row of facts tells: an age in years where it is sure, and whether it names work.

    `facts` are in the order in which they were told; `rest` is what is said after them.
    """

    age: int | None
    works: bool
    facts: tuple[Fact, ...] = field(default=(), compare=False)
    rest: str = field(default="", compare=False)

    @property
    def kinds(self) -> set[str]:
        """What the facts are about."""
        return {fact.kind for fact in self.facts}


@once
def read_row(text: str) -> Row | None:
    """Return what a row of facts tells, or None where a text is no such row.

    A row is an age beside work, a school, a benefit or a place, in any order and without a verb,
    up to what somebody would like or a sentence. Every word before that has to be one of these
    or one that goes with them. "20 jaar lasser" may tell how long, and gives no sure age.
    """
    if len(text) > _LONGEST:
        return None
    facts: list[Fact] = []
    rest = ""
    start = 0
    for at, end in enumerate([*_PART_END.finditer(text), None]):
        found, left = facts_of(text[start : end.start() if end else len(text)], at)
        facts += found
        if left:
            rest = left + (text[end.start() :] if end else "")
            break
        start = end.end() if end else start
    return _row(tuple(facts), rest)


def _row(facts: tuple[Fact, ...], rest: str) -> Row | None:
    ages = [fact.text for fact in facts if fact.kind == "leeftijd"]
    kinds = {fact.kind for fact in facts}
    if len(ages) != 1 or not kinds & _BESIDE_AGE:
        return None
    age = int(ages[0][:2])
    if not (_YOUNGEST if "school" in kinds else _GROWING_UP) <= age <= _OLDEST:
        return None
    # "Kok geweest, 22 jaar, nu thuis" tells how long.
    idle = kinds & _IDLE and "plaats" in kinds and not kinds & {"werk", "was"}
    so_long = "jaa" in ages[0] and not idle
    sure = not so_long or bool(kinds & {"persoon", "school"})
    return Row(age if sure else None, "werk" in kinds, facts, rest)
