"""For whom a vacancy is: told, or found from the text."""

from __future__ import annotations

from knowledge.vacancy.naming import TOP
from knowledge.vacancy.rules import AUDIENCES
from knowledge.vacancy.signals import Signals
from knowledge.vacancy.text import VacancyText

DEFAULT = "techniek"

# The signals of doelgroepen.yml by which an audience is found.
_SIGNALS = {name: f"doelgroep_{name.replace('-', '_')}" for name in AUDIENCES}


def check_audience(audience: str) -> str:
    """Return the audience; ValueError, in Dutch, when there is none with this name."""
    if audience not in AUDIENCES:
        raise ValueError(
            f"De doelgroep '{audience}' bestaat niet; kies uit: {', '.join(AUDIENCES)}."
        )
    return audience


def find_audience(text: VacancyText) -> str:
    """Return the audience whose words are in the text most, the name of the function first."""
    signals = Signals(text)
    points = {
        audience: sum(_worth(text, span.first) for span in signals.find(name))
        for audience, name in _SIGNALS.items()
    }
    best = max(AUDIENCES, key=lambda audience: points[audience])
    return best if points[best] else DEFAULT


def _worth(text: VacancyText, place: int) -> int:
    """A word where the function is named counts for many."""
    if text.words[place].end <= text.lines[0].end:
        return 10
    return 4 if place < TOP else 1
