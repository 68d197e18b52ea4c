"""Clauses of a message: what holds now, what was, and what somebody would like.

"Ik werk in een winkel en wil iets met warmtepompen" says what somebody does and what
somebody wants; a word means something else in each.
"""

import re
from dataclasses import dataclass
from typing import Literal

from knowledge.language.text import normalise

Mode = Literal["nu", "vroeger", "wens"]

_BREAK = re.compile(
    r"[.;!?\n]+(?=\s|$)|,(?!\d)|\b(?:maar|want|dus|omdat|terwijl|zodat|alleen|hoewel)\b"
    r"|\ben\b(?=\s+(?:ik|wil|wou|zou|werk|zit|heb|ben|woon|kom|zoek|doe|nu|sinds|vroeger|daarvoor|"
    r"graag|dan|ga|hij|zij|ze|mijn|m'n|mn|geen|krijg|leef)\b)"
    r"|\b(?=(?:ik|die|en|nu) (?:wil|wou|zou)\b)"
)
_WISH = re.compile(
    r"\b(?:wil|wilt|willen|wou|wilde|zou|zouden|graag|gaaf|lijkt|lijken|interesse|interesses|"
    r"geinteresseerd|interessant|worden|droom|overstappen|overstap|omscholen|omscholing|"
    r"switchen|switch|zoek|zoekt|later|liever|leuk|leuke|hou|houd|houdt|trekt|iets|toekomst|"
    r"kan ik|kunnen|naar de techniek|de techniek in|de bouw in|de ict in|de it in|de haven in|"
    r"richting|beginnen|nieuwsgierig|hobby|sleutel|knutsel)\b"
)
_PAST = re.compile(
    r"\b(?:was|waren|vroeger|ooit|gewerkt|gedaan|geweest|gehad|voorheen|daarvoor|jarenlang|"
    r"gestopt|werkte|werkten|deed|studeerde|ontslagen|kwijt|kwijtgeraakt|verloren|achtergrond|"
    r"ervaring|diploma|diplomas|diploma's|opgeleid|afgerond|afgestudeerd|failliet|gestudeerd|"
    r"in mijn land|ex-\w+|oud-\w+|geleden|eerder|afgebroken)\b"
)
_NOW = re.compile(
    r"\b(?:werk|werkt|werken|ben|zit|doe|doet|heb|heeft|woon|woont|studeer|studeert|volg|volgt|"
    r"run|sta|leef|krijg|is|loop|rijd|rij|maak|verkoop)\b"
)


@dataclass(frozen=True)
class Clause:
    """A part of a message in normalised text, and what it speaks of."""

    text: str
    mode: Mode


def clauses(text: str) -> list[Clause]:
    """Return the clauses of a message in order.

    A clause without a verb or cue of its own takes the mode of the one before it.
    """
    found: list[Clause] = []
    mode: Mode = "nu"
    for line in text.splitlines() or [""]:
        for part in _BREAK.split(normalise(line)):
            if part and part.strip():
                mode = _mode(part, mode)
                found.append(Clause(part.strip(), mode))
    return found


def in_mode(text: str, *modes: Mode) -> str:
    """Return the clauses of these modes, joined by commas; empty when there are none."""
    return ", ".join(clause.text for clause in clauses(text) if clause.mode in modes)


def _mode(text: str, before: Mode) -> Mode:
    # "Ik werk graag in een winkel" and "ik zou al werken" speak of now.
    if re.search(r"\b(?:werk|werkt|doe) (?:heel |erg |best )?(?:graag|al)\b", text):
        return "nu"
    if _WISH.search(text):
        return "wens"
    if _PAST.search(text):
        return "vroeger"
    if _NOW.search(text):
        return "nu"
    return before
