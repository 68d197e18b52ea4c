"""Figures with the thresholds that they have to meet, which are in `thresholds.yml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import yaml

_THRESHOLDS = Path(__file__).parent / "thresholds.yml"


@dataclass(frozen=True)
class Measured:
    """What a part gives: figures by name, lines to read, and what went wrong, one a line."""

    figures: Mapping[str, float]
    lines: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Figure:
    """A figure and its threshold: `minstens` or `hoogstens`, with the limit."""

    name: str
    value: float
    kind: str
    limit: float

    @property
    def met(self) -> bool:
        """Whether the threshold is met."""
        return self.value >= self.limit if self.kind == "minstens" else self.value <= self.limit

    def __str__(self) -> str:
        verdict = "gehaald" if self.met else "NIET GEHAALD"
        return f"{self.name:44} {self.value:6.3f}   {self.kind:9} {self.limit:5.3f}   {verdict}"


def judged(part: str, values: Mapping[str, float]) -> list[Figure]:
    """Return the figures of a part with their thresholds.

    Raises ValueError when a figure has no threshold or a threshold no figure.
    """
    limits = thresholds()[part]
    if missing := set(values) ^ set(limits):
        raise ValueError(f"{part}: either a figure or a threshold is missing: {sorted(missing)}")
    return [
        Figure(name, value, kind, limit)
        for name, value in values.items()
        for kind, limit in limits[name].items()
    ]


@cache
def thresholds() -> dict[str, dict[str, dict[str, float]]]:
    """Return the thresholds by part and by figure."""
    found: dict[str, dict[str, dict[str, float]]] = yaml.safe_load(
        _THRESHOLDS.read_text(encoding="utf-8")
    )
    return found
