"""Whom a question is about: the people that its words name, and the age that it tells."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from knowledge.initiatives import situation_groups
from knowledge.language.age import Age, find_ages, is_possible
from knowledge.search.words import lemma, settings, words

# A bare number below this is rather something else than an age.
_BARE_FROM = 14
# "Dochter 12 jaar techniek" tells an age, although a time may look the same.
_UNIT = re.compile(r"(?<=\d) ?(?:jaar|jr)\b", re.IGNORECASE)


def age_in(text: str) -> int | None:
    """Return the age in years of who is meant; a child or client goes before who asks."""
    told = [age for age in find_ages(text) if _is_meant(age)]
    if not told:
        told = [age for age in find_ages(_UNIT.sub("", text)) if age.subject == "ander"]
    told.sort(key=lambda age: age.subject != "ander")
    return told[0].value if told and is_possible(told[0].value) else None


def aim_in(text: str) -> str | None:
    """Return the aim of Tabel 6 that a word tells: who wants to become something is not it yet."""
    becomes = settings()["wil_worden"]
    return "leiden_naar" if any(word in becomes for word in words(text)) else None


@cache
def audiences() -> dict[str, frozenset[str]]:
    """Return the words for people with their situations; none for organisations."""
    return {lemma(word): _situations(row) for row in _rows() for word in row["woorden"]}


@cache
def school_words() -> frozenset[str]:
    """Return the words that name a school: what leads to it is sought as well."""
    return frozenset(lemma(w) for row in _rows() if row.get("school") for w in row["woorden"])


def _is_meant(age: Age) -> bool:
    if age.subject == "partner":
        return False
    return age.sure or age.subject == "ander" or age.value >= _BARE_FROM


def _rows() -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = settings()["voor_wie"]
    return rows


def _situations(row: dict[str, Any]) -> frozenset[str]:
    groups = situation_groups()
    return frozenset(key for name in row["situaties"] for key in groups.get(name, (name,)))
