"""The rules for vacancy texts: knowledge/data/vacature/regels, one file a rule.

A file is named after its rule (contract section 9 or an own one) and holds:

    titel        what the rule is about, in a few words
    ernst        fout, advies or tip
    gewicht      how important, 1 to 10; orders the findings and counts in the score
    advies       keys of werkgeversadvies.yml that it serves: its source; or else `bron`
    doelgroepen  audiences that it is for; left out: everybody
    controles    what is looked for: blocks with a `soort` (knowledge/vacancy/checks)
    uitleg       why, in plain words
    beter        what to write instead
    waar         for what is missing: where to put it
    voorbeeldzin for what is missing: a sentence with {functie} and {bedrijf}
    goed         optional: what is said when nothing was found (`als`: signals that must be there)
    voorbeelden  `fout` and `goed`: texts that the rule must, and may not, find something in; or
                 blocks with `tekst`, and a `doelgroep` or the times (`keer`) it is repeated
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from knowledge.employer_advice import advice
from knowledge.reviewed import Source, source_of
from knowledge.vacancy.signals import FOLDER, read

SEVERITIES: tuple[str, ...] = ("fout", "advies", "tip")
AUDIENCES: tuple[str, ...] = (
    "techniek",
    "ict",
    "kantoor",
    "starters",
    "zij-instromers",
    "anderstaligen",
)
_FIELDS = [
    "titel",
    "ernst",
    "gewicht",
    "advies",
    "bron",
    "doelgroepen",
    "controles",
    "uitleg",
    "beter",
    "waar",
    "voorbeeldzin",
    "goed",
    "voorbeelden",
]


@dataclass(frozen=True)
class Good:
    """What a text does well when a rule finds nothing and one of the signals is there."""

    signals: tuple[str, ...]
    explanation: str


@dataclass(frozen=True)
class Rule:
    """One rule; see the module for what its fields hold."""

    id: str
    title: str
    severity: str
    weight: int
    sources: tuple[Source, ...]
    audiences: tuple[str, ...]
    checks: tuple[Mapping[str, Any], ...] = field(hash=False)
    explanation: str
    better: str
    where: str | None
    example: str | None
    good: Good | None

    def counts_for(self, audience: str) -> bool:
        """Return whether the rule is for this audience."""
        return audience in self.audiences


@cache
def rules() -> tuple[Rule, ...]:
    """Return all rules, by id. ValueError, naming the file, when one is not right."""
    return tuple(_read(file) for file in sorted((FOLDER / "regels").glob("*.yml")))


def rule(identity: str) -> Rule:
    """Return the rule with this id; KeyError when there is none."""
    return {one.id: one for one in rules()}[identity]


@cache
def examples() -> dict[str, dict[str, list[str]]]:
    """Return the example texts of each rule: `fout` and `goed`."""
    files = sorted((FOLDER / "regels").glob("*.yml"))
    return {file.stem: read(file)["voorbeelden"] for file in files}


def _read(file: Path) -> Rule:
    content = read(file)
    unknown = sorted(set(content) - set(_FIELDS))
    if unknown:
        raise ValueError(f"{file.name}: unknown field {unknown[0]!r}")
    if content["ernst"] not in SEVERITIES or not 1 <= content["gewicht"] <= 10:
        raise ValueError(f"{file.name}: ernst or gewicht cannot be")
    audiences = tuple(content.get("doelgroepen", AUDIENCES))
    if not set(audiences) <= set(AUDIENCES):
        raise ValueError(f"{file.name}: unknown audience in {audiences}")
    good = content.get("goed")
    return Rule(
        id=file.stem,
        title=content["titel"],
        severity=content["ernst"],
        weight=content["gewicht"],
        sources=_sources(file, content),
        audiences=audiences,
        checks=tuple(content["controles"]),
        explanation=content["uitleg"].strip(),
        better=content["beter"].strip(),
        where=content.get("waar"),
        example=content.get("voorbeeldzin"),
        good=Good(tuple(good["als"]), good["uitleg"].strip()) if good else None,
    )


def _sources(file: Path, content: Mapping[str, Any]) -> tuple[Source, ...]:
    by_key = {item.key: item for item in advice()}
    told = [by_key[key].source for key in content.get("advies", ())]
    own = source_of(content)
    if not told and own is None:
        raise ValueError(f"{file.name}: a rule needs `advies` or `bron`")
    return tuple(told) if own is None else (*told, own)
