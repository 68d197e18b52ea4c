"""The score of a vacancy: 100, less what each rule takes. Nothing else counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from knowledge.vacancy.report import Deduction, Finding
from knowledge.vacancy.rules import rule

FULL = 100
_MOST = 2
"""A rule takes at most so many times its weight, however often it finds something."""


def deductions(findings: Sequence[Finding]) -> tuple[Deduction, ...]:
    """Return what each rule takes: its weight once, and half of it for every other finding.

    The largest first.
    """
    counts = Counter(finding.rule for finding in findings)
    found = [Deduction(key, count, _points(key, count)) for key, count in counts.items()]
    return tuple(sorted(found, key=lambda one: (-one.points, one.rule)))


def score(taken: Sequence[Deduction]) -> int:
    """Return what is left of 100; never less than 0."""
    return max(0, FULL - sum(one.points for one in taken))


def _points(key: str, count: int) -> int:
    weight = rule(key).weight
    return min(_MOST * weight, weight + (count - 1) * weight // 2)
