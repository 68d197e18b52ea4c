"""The report of a vacancy check in the terminal."""

from __future__ import annotations

import re
from io import StringIO

from rich.console import Console, Group
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from bot.usage import printable
from knowledge.vacancy.report import Finding, Report
from knowledge.vacancy.rules import rule

MOST = 12
"""Findings that people are shown unless they ask for all."""

_COLOURS = {"fout": "bold red", "advies": "yellow", "tip": "cyan"}
_SPACE = re.compile(r"\s+")
_AROUND = 40
"""Characters of the text before and after the words of a finding."""


def show(report: Report, text: str, *, everything: bool) -> None:
    """Print the report for people: in colour where the terminal can."""
    _print(Console(highlight=False, width=min(Console().width, 100)), report, text, everything)


def as_text(report: Report, text: str) -> str:
    """Return the whole report as plain text."""
    written = StringIO()
    _print(Console(file=written, highlight=False, width=100), report, text, everything=True)
    return written.getvalue()


def _print(console: Console, report: Report, text: str, everything: bool) -> None:
    told = "gekozen" if report.audience_told else "gevonden in de tekst"
    console.print(Panel(f"Score {report.score} van 100 · doelgroep {report.audience} ({told})"))
    shown = report.findings if everything else report.findings[:MOST]
    for finding in shown:
        console.print(_finding(finding, text))
    left = len(report.findings) - len(shown)
    if left:
        more = "Er is nog 1 bevinding" if left == 1 else f"Er zijn nog {left} bevindingen"
        console.print(f"{more}; met --alles zie je alles.\n")
    if report.strengths:
        console.print(Text("Dit is al goed", style="bold green"))
        for strength in report.strengths:
            console.print(_indented(Text(f"✓ {strength.explanation}")))
        console.print()
    console.print(Text("Leesbaarheid", style="bold"))
    console.print(_indented(Text(f"{report.readability.explanation}\n")))
    console.print(Text("Zo komt de score tot stand: 100", style="bold"), end="")
    for taken in report.deductions:
        console.print(Text(f" − {taken.points} ({rule(taken.rule).title.lower()})"), end="")
    console.print(Text(f" = {report.score}"))


def _finding(finding: Finding, text: str) -> Group:
    colour = _COLOURS[finding.severity]
    heading = Text.assemble((f"{finding.severity.upper()}  ", colour), (finding.title, "bold"))
    lines = [Text(finding.explanation), Text(f"→ {finding.better}")]
    if finding.start is not None and finding.end is not None:
        before = _plain(text[max(0, finding.start - _AROUND) : finding.start])
        after = _plain(text[finding.end : finding.end + _AROUND])
        found = (_plain(text[finding.start : finding.end]), colour)
        lines.insert(0, Text.assemble("… ", before, found, after, " …"))
    if finding.where:
        lines.append(Text(f"Waar: {finding.where}"))
    if finding.example:
        lines.append(Text(f"Bijvoorbeeld: {finding.example}", style="italic"))
    return Group(heading, *(_indented(line) for line in lines), "")


def _indented(line: Text) -> Padding:
    return Padding(line, (0, 0, 0, 2))


def _plain(words: str) -> str:
    """Return the words on one line, with signs that a terminal would obey as codes."""
    return printable(_SPACE.sub(" ", words))
