"""A text in pieces, so that a page can mark the words that findings are about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from knowledge.vacancy.report import Finding


@dataclass(frozen=True)
class Piece:
    """Some text, and the numbers of the findings on it, the shortest first; from 1."""

    text: str
    findings: tuple[int, ...]


def pieces(text: str, findings: Sequence[Finding]) -> list[Piece]:
    """Return the whole text, cut where a finding begins or ends."""
    placed = [
        (finding.start, finding.end, number)
        for number, finding in enumerate(findings, start=1)
        if finding.start is not None and finding.end is not None
    ]
    cuts = sorted({0, len(text), *(place for start, end, _ in placed for place in (start, end))})
    placed.sort(key=lambda one: one[1] - one[0])
    return [
        Piece(
            text[begin:until],
            tuple(number for start, end, number in placed if start <= begin and until <= end),
        )
        for begin, until in pairwise(cuts)
    ]
