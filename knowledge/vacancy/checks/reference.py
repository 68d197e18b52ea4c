"""Finds pronouns that stand for the candidate: the check `verwijzing`.

woorden   pronouns, as "hij"
naar      words for the candidate
niet_naar words for others and for things, that a pronoun may stand for as well
met       only pronouns right before one of these phrases count, as "is een aanpakker"; they
          need no word for the candidate before them

A pronoun stands for the nearest of these before it. Where nothing counts:
knowledge/vacancy/checks/exceptions.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.checks.exceptions import Exceptions
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns

_FARTHEST = 45
"""Words back: about three sentences."""


def references(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the pronouns that stand for the candidate."""
    exceptions = Exceptions(check, reading)
    named = {span.last - 1: True for span in patterns(check["naar"]).find(reading.text)}
    named |= {span.last - 1: False for span in patterns(check["niet_naar"]).find(reading.text)}
    follows = {span.first for span in patterns(check.get("met", ())).find(reading.text)}
    return [
        reading.found(span)
        for span in patterns(check["woorden"]).find(reading.text)
        if ("met" not in check or span.last in follows)
        and _stands_for_candidate(named, span.first, otherwise="met" in check)
        and exceptions.allow(span)
    ]


def _stands_for_candidate(named: Mapping[int, bool], place: int, *, otherwise: bool) -> bool:
    back = range(place - 1, max(-1, place - _FARTHEST), -1)
    return next((named[before] for before in back if before in named), otherwise)
