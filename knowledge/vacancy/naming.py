"""The names in a vacancy: of the function and of the organisation, for example sentences."""

from __future__ import annotations

import re

from knowledge.vacancy.patterns import Patterns
from knowledge.vacancy.text import VacancyText

_ROUND_TITLE = re.compile(
    r"^(?:vacature|gezocht|met spoed gezocht|wij zoeken|functie)\s*[:\-–]?\s*(?:een\s+)?|"
    r"\s*(?:gezocht|\((?:m/v|v/m|m/v/x|v/m/x|x/v/m|m/v/d)\)|\bm/v\b|\bv/m\b).*$|"
    r"\s+[-–|]\s+.*$|\s*\(.*$|\s*[!.:].*$",
    re.IGNORECASE,
)
_NAME = r"[A-Z][\w&.'-]*(?:\s+(?:&|en|van|der|de|[A-Z][\w&.'-]*)){0,4}"
_COMPANY = (
    re.compile(rf"\b[Bb]ij\s+({_NAME})"),
    re.compile(rf"\bOver\s+({_NAME})\s*(?:\n|$)"),
    re.compile(rf"(?:^|\n)({_NAME})\s+is\s+(?:een|hét|dé|al|de|het)\b"),
    re.compile(rf"\b[Ww]ij,?\s+({_NAME}),"),
)
_NO_NAMES = frozenset(
    [
        "Ons",
        "Wij",
        "Je",
        "Jij",
        "U",
        "Dit",
        "Dat",
        "De",
        "Het",
        "Een",
        "Geen",
        "Wie",
        "Wat",
        "Wij",
        "Voor",
        "Als",
        "In",
        "Op",
        "Of",
        "Om",
        "Elke",
        "Jouw",
    ]
)
_LONGEST_TITLE = 60
TOP = 30
"""Words in which the function is named."""


def function_name(text: VacancyText) -> str | None:
    """Return the name of the function, as in the first line; None when there is none."""
    if not text.lines:
        return None
    line = text.text[text.lines[0].start : text.lines[0].end]
    name = _ROUND_TITLE.sub("", line.strip("*_# ")).strip()
    return name if 2 < len(name) <= _LONGEST_TITLE and len(name.split()) <= 6 else None


def names_function(text: VacancyText, phrases: Patterns) -> bool:
    """Return whether one of the phrases is where a vacancy names its function: at the top."""
    return any(span.first < TOP for span in phrases.find(text))


def company_name(text: VacancyText) -> str | None:
    """Return the name of the organisation; None when the text does not tell it plainly."""
    for pattern in _COMPANY:
        for found in pattern.finditer(text.text):
            name = found.group(1).strip(" .")
            if name.split()[0] not in _NO_NAMES:
                return name
    return None
