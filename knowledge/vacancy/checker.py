"""Checks a vacancy text against the rules."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from knowledge.vacancy.audience import check_audience, find_audience
from knowledge.vacancy.checks import run
from knowledge.vacancy.readability import readability
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.report import Finding, Report, Strength
from knowledge.vacancy.rules import AUDIENCES, SEVERITIES, Rule, rules
from knowledge.vacancy.score import deductions, score
from knowledge.vacancy.text import VacancyText

LONGEST = 50_000
"""Characters: about twenty pages, ten times a long vacancy."""

SHORTEST = 8
"""Words: less is no vacancy."""


_ANY_VACANCY = """Monteur

Wij zoeken een enthousiaste monteur die machines onderhoudt en reparaties coördineert.

Wat ga je doen
- Je lost storingen op
"""


class NotAVacancyError(ValueError):
    """The text cannot be checked; the message is a Dutch sentence that says what to do."""


def check(text: str, audience: str | None = None, today: datetime.date | None = None) -> Report:
    """Return what there is to say about a vacancy text.

    The places of the findings are characters of `text` as given. Without an audience it is
    found from the text. Raises ValueError when the audience does not exist, and
    NotAVacancyError when the text is too short or too long to check.
    """
    if len(text) > LONGEST:
        raise NotAVacancyError(
            f"De tekst heeft {len(text)} tekens en dat is te lang voor een vacature. "
            f"Geef alleen de vacaturetekst, hooguit {LONGEST} tekens."
        )
    taken_apart = VacancyText(text)
    if taken_apart.word_count < SHORTEST:
        raise NotAVacancyError(
            "Dit is te kort om na te kijken. Geef de hele vacaturetekst, met de functie, de "
            "taken, wat je vraagt en wat je biedt."
        )
    chosen = check_audience(audience) if audience else find_audience(taken_apart)
    reading = Reading(taken_apart, chosen, today or datetime.date.today())
    found = [(rule, _found(rule, reading)) for rule in rules() if rule.counts_for(chosen)]
    findings = _ordered(_finding(rule, one, reading) for rule, several in found for one in several)
    taken = deductions(findings)
    return Report(
        score=score(taken),
        audience=chosen,
        audience_told=audience is not None,
        findings=findings,
        strengths=tuple(_strengths(found, reading)),
        deductions=taken,
        readability=readability(taken_apart),
    )


def warm_up() -> None:
    """Read the rules and the word frequencies, so that no check after it has to: about a second."""
    for audience in AUDIENCES:
        check(_ANY_VACANCY, audience)
    check(_ANY_VACANCY)


def findings_of(rule: Rule, text: str, audience: str, today: datetime.date) -> tuple[Finding, ...]:
    """Return what one rule finds in a text of any length, in the order of the text."""
    reading = Reading(VacancyText(text), audience, today)
    return tuple(_finding(rule, one, reading) for one in _found(rule, reading))


def _found(rule: Rule, reading: Reading) -> list[Found]:
    """Return what all checks of a rule find, each place once: the first and longest there."""
    found = {
        (one.start or 0, -(one.end or 0)): one
        for check in rule.checks
        for one in run(check, reading)
    }
    apart: list[Found] = []
    last = -1
    for (start, end), one in sorted(found.items(), key=lambda pair: pair[0]):
        if start >= last:
            apart.append(one)
            last = -end
    return apart


def _finding(rule: Rule, found: Found, reading: Reading) -> Finding:
    is_missing = found.start is None
    return Finding(
        rule=rule.id,
        title=rule.title,
        severity=rule.severity,
        start=found.start,
        end=found.end,
        text=None if is_missing else reading.text.text[found.start : found.end],
        explanation=rule.explanation,
        better=found.better or rule.better,
        sources=rule.sources,
        where=rule.where if is_missing else None,
        example=_example(rule, reading) if is_missing else None,
    )


def _example(rule: Rule, reading: Reading) -> str | None:
    return rule.example and rule.example.format(functie=reading.function, bedrijf=reading.company)


def _ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return them by importance: the first of every rule before the second of any."""
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    weights = {one.id: one.weight for one in rules()}
    ranked = [
        ((place, SEVERITIES.index(one.severity), -weights[one.rule], one.start or 0), one)
        for several in by_rule.values()
        for place, one in enumerate(several)
    ]
    return tuple(one for _, one in sorted(ranked, key=lambda pair: pair[0]))


def _strengths(found: list[tuple[Rule, list[Found]]], reading: Reading) -> Iterable[Strength]:
    for rule, several in found:
        if rule.good and not several and reading.signals.has(rule.good.signals):
            yield Strength(rule.id, rule.good.explanation)
