"""Groups of words that mean alike, from `woordgroepen.yml`."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from knowledge.language.text import normalise

_FILE = Path(__file__).parent / "woordgroepen.yml"
_SIGNS = re.compile(r"[^\w\s'&+.-]")
_REPEATED = re.compile(r"(.)\1{2,}")


def groups_of(text: str) -> list[str]:
    """Return the names of the groups of which the text holds a word or phrase."""
    words = " ".join(_SIGNS.sub(" ", plain(text)).split())
    return [name for name, pattern in word_groups().items() if pattern.search(words)]


def plain(text: str) -> str:
    """Return the text normalised, with no letter more than twice in a row."""
    return _REPEATED.sub(r"\1\1", normalise(text))


@cache
def word_groups() -> dict[str, re.Pattern[str]]:
    """Return by name the pattern of each group."""
    groups: dict[str, str] = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return {
        name: re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, entries.split(', ')))})(?!\w)")
        for name, entries in groups.items()
    }


def _pattern(entry: str) -> str:
    """Return the pattern of one entry: `*` is the rest of a word, `…` at most three words."""
    escaped = re.escape(entry).replace(r"\ ", " ")
    return escaped.replace(r"\*", r"[\w-]*").replace(" … ", r"(?: \S+){0,3} ")
