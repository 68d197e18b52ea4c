"""What the vacancy check says about a text."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from knowledge.reviewed import Source
from knowledge.vacancy.readability import Readability


@dataclass(frozen=True)
class Finding:
    """One finding: characters `start` to `end` of the text, None for what is missing.

    `where` tells where to put what is missing and `example` a sentence for it.
    """

    rule: str
    title: str
    severity: str
    start: int | None
    end: int | None
    text: str | None
    explanation: str
    better: str
    sources: tuple[Source, ...]
    where: str | None = None
    example: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return the finding under the names of contract section 8."""
        return {
            "regel": self.rule,
            "titel": self.title,
            "ernst": self.severity,
            "start": self.start,
            "eind": self.end,
            "tekst": self.text,
            "uitleg": self.explanation,
            "beter": self.better,
            "waar": self.where,
            "voorbeeld": self.example,
            "bron": asdict(self.sources[0]),
            "bronnen": [asdict(source) for source in self.sources],
        }


@dataclass(frozen=True)
class Strength:
    """Something that the text does well already."""

    rule: str
    explanation: str


@dataclass(frozen=True)
class Deduction:
    """Points that a rule takes from the score, for so many findings."""

    rule: str
    count: int
    points: int


@dataclass(frozen=True)
class Report:
    """Everything about one text; the findings are ordered by importance."""

    score: int
    audience: str
    audience_told: bool
    findings: tuple[Finding, ...]
    strengths: tuple[Strength, ...]
    deductions: tuple[Deduction, ...]
    readability: Readability

    def as_dict(self) -> dict[str, Any]:
        """Return the report as contract section 8 has it, with the calculation of the score."""
        return {
            "score": self.score,
            "doelgroep": self.audience,
            "doelgroep_gekozen": self.audience_told,
            "bevindingen": [finding.as_dict() for finding in self.findings],
            "goed": [{"regel": one.rule, "uitleg": one.explanation} for one in self.strengths],
            "leesbaarheid": self.readability.as_dict(),
            "berekening": [
                {"regel": one.rule, "aantal": one.count, "aftrek": one.points}
                for one in self.deductions
            ],
        }
