"""Lines of a vacancy: headings, points of a list and running text, however it was pasted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from wordfreq import zipf_frequency

from knowledge.vacancy.hyphens import is_cut


class Kind(Enum):
    """What a line is."""

    KOP = "kop"
    PUNT = "punt"
    TEKST = "tekst"


@dataclass(frozen=True)
class Line:
    """A line from `start` to `end`, without its bullet and the space around it.

    `block` counts the pieces that stand apart: text that runs on over lines is one block, and
    so is every heading and every point of a list.
    """

    kind: Kind
    start: int
    end: int
    block: int


_BREAK = re.compile(r"\r\n|[\n\r\v\f\u0085\u2028\u2029]")
_SYMBOL = r"[•·▪▫●○◦‣⁃∙■□▶►➢➤➔→✓✔✅☑★❖\uf0b7\uf0a7\U0001f300-\U0001faff]\ufe0f?"
_BULLET = re.compile(rf"\s*(?:(?:{_SYMBOL}|[-–—*+>]|o(?=\s)|\d{{1,2}}[.)](?=\s))\s*)+")
_INNER_BULLET = re.compile(r"(?<=[^\s])\s{0,9}(?=[•▪●‣✓✔✅]\s?[^\s•▪●‣✓✔✅])")
_GLUED = re.compile(r"[a-zéëïöü?!:.](?=[A-Z][a-zéëïöü]*\b)")
_WORD_BEFORE = re.compile(r"[A-Za-zéëïöü]+[?!:.]?$")
_WORD_AFTER = re.compile(r"[A-Z][a-zéëïöü]*")

_COMMON = 5.0
"""Zipf frequency of words that sentences begin with; about ten in a million words is 4."""

_LONGEST_HEADING = 9
_ENDS = ".!…;,"


def find_lines(text: str) -> list[Line]:
    """Return the lines that hold something, in order."""
    pieces = [piece for piece in _pieces(text) if text[piece[0] : piece[1]].strip()]
    lines: list[Line] = []
    block = -1
    for place, (start, end) in enumerate(pieces):
        bullet = _BULLET.match(text, start, end)
        kind, begin, finish = _trimmed(text, start, end, bullet)
        if begin >= finish:
            continue
        following = pieces[place + 1] if place + 1 < len(pieces) else None
        if kind is Kind.TEKST and _is_heading(text, begin, finish, following):
            kind = Kind.KOP
        if not (lines and _runs_on(text, lines[-1], kind, begin)):
            block += 1
        else:
            kind = lines[-1].kind
        lines.append(Line(kind, begin, finish, block))
    return lines


def _pieces(text: str) -> list[tuple[int, int]]:
    """Return where lines begin and end; a bullet or a glued heading begins a line too."""
    cuts = {0, len(text)}
    for found in _BREAK.finditer(text):
        cuts.update((found.start(), found.end()))
    cuts.update(found.start() for found in _INNER_BULLET.finditer(text))
    cuts.update(found.end() for found in _GLUED.finditer(text) if _is_glued(text, found.end()))
    return list(pairwise(sorted(cuts)))


def _is_glued(text: str, place: int) -> bool:
    """Return whether a sentence begins here without a space: "Dit ga je doenAls …"."""
    before = _WORD_BEFORE.search(text, max(0, place - 40), place)
    after = _WORD_AFTER.match(text, place)
    if not before or not after:
        return False
    left, right = before.group(), after.group()
    if not left[-1].isalpha():
        # "nu verder?Ben je": no space after the end of a sentence.
        return len(left) > 2 and len(right) > 1
    known = left.islower() or left in _LOOSE_HEADINGS
    return known and _is_common(left, 3.5) and _is_common(right, _COMMON)


_LOOSE_HEADINGS = ("Intro", "Functie", "Profiel", "Taken", "Eisen", "Aanbod", "Contact")


def _is_common(word: str, least: float) -> bool:
    return len(word) > 1 and zipf_frequency(word.lower(), "nl") >= least


def _trimmed(
    text: str, start: int, end: int, bullet: re.Match[str] | None
) -> tuple[Kind, int, int]:
    kind = Kind.TEKST
    if bullet and bullet.end() < end and _is_bullet(text, bullet):
        start, kind = bullet.end(), Kind.PUNT
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return kind, start, end


def _is_bullet(text: str, bullet: re.Match[str]) -> bool:
    sign = bullet.group().strip()
    # "-20 graden" and "*vet*" are no points of a list.
    loose = text[bullet.end() - 1].isspace() or len(sign) > 1 or sign not in "-–—*+>"
    return loose or text[bullet.end()].isupper()


def _is_heading(text: str, start: int, end: int, following: tuple[int, int] | None) -> bool:
    words = text[start:end].split()
    if following is None or len(words) > _LONGEST_HEADING or text[end - 1] in _ENDS:
        return False
    if is_cut(text, end, text[slice(*following)].strip()):
        return False
    return text[start].isupper() or text[start] in "*#_" or text[end - 1] == ":"


def _runs_on(text: str, before: Line, kind: Kind, start: int) -> bool:
    """Return whether a line goes on with the sentence of the line before it."""
    if kind is Kind.PUNT or text[before.end - 1] in ".!?:;…":
        return False
    between = text[before.end : start]
    is_empty_line = len(_BREAK.findall(between)) > 1
    return not is_empty_line and text[start].islower() and len(_BREAK.findall(between)) == 1
