"""The branches of technical work, each with examples of the work in it, for people."""

from collections.abc import Iterable

from knowledge.labels import keys, label
from knowledge.reviewed import read_data

_FILE = "richtingen.yml"


def examples(branch: str) -> tuple[str, ...]:
    """Return occupations that belong to a branch; KeyError for an unknown one."""
    return tuple(read_data(_FILE)[branch])


def in_words(branches: Iterable[str]) -> str:
    """Return these branches with examples, a line each; all of them when there are none."""
    named = list(branches) or list(keys("interesse"))
    lines = (f"- {label('interesse', one)}: {', '.join(examples(one))};" for one in named)
    return "\n".join(lines).rstrip(";") + "."
