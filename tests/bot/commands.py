"""Runs the `techniekgids` command in this process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Outcome:
    status: int
    out: str
    err: str


Command = Callable[..., Outcome]


def refused(outcome: Outcome) -> str:
    """Return the one line that a refusal gives."""
    assert outcome.status == 2
    assert outcome.out == ""
    (line,) = outcome.err.splitlines()
    return line
