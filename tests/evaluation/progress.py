"""How far a measurement is, on standard error."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import typer

Progress = Callable[[Iterable[Any], str], Iterable[Any]]
"""Gives the items one by one, and may show under a label how far that is."""


def silent(items: Iterable[Any], label: str) -> Iterable[Any]:
    """Show nothing, for tests."""
    del label
    return items


def shown(items: Iterable[Any], label: str) -> Iterator[Any]:
    """Show a bar; where there is no terminal only the label."""
    with typer.progressbar(list(items), label=label, file=sys.stderr) as bar:
        yield from bar
