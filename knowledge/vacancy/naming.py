"""The name of the function in a vacancy, for example sentences and for checks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from rapidfuzz.distance import OSA

from knowledge.language.places import find_places
from knowledge.vacancy.patterns import Patterns
from knowledge.vacancy.signals import FOLDER, read
from knowledge.vacancy.text import VacancyText

TOP = 30
"""Words in which the function is named."""

_LONGEST_TITLE = 60
_MOST_WORDS = 6
_MOST_WORDS_UNKNOWN = 4
"""Words of a title in which no word is known to name a function."""
_SHORTEST_TYPO = 6
"""Letters of a word in which one may be wrong."""
_FIRST_LINES = 4
_NEAR = 90
"""Characters after "wij zoeken" in which the name is."""

_AROUND = re.compile(r"^[^\w.]+|[^\w)#+.]+$")
_TAIL = re.compile(
    r"\s*(?:[(\[,!?;:|€·•]|\.(?:\s|$)|\s[-–—/]|\s\d+\s*(?:[-–]|tot|uur|u\b|%)|\b[mvx]/[mvx]\b|"
    r"\b(?:gezocht|gevraag[dt]|gezogt|bij|te|voor|regio|omgeving|die|dat|met|zoek[te]\w*|nodig|om|op|je|jij|we|wij|wie|waar|dan|"
    r"fulltime|parttime|full-time|part-time|in(?!\sopleiding))\b).*$",
    re.IGNORECASE | re.DOTALL,
)
_CUE = re.compile(
    r"(?:\b(?:zoeken|zoekt|zoek ik|op zoek naar|gezocht|gevraag[dt]|vacature|"
    r"functie(?:naam|titel)?|word jij|ben jij)|(?<![\w,] )(?-i:Als))\b[\s:]+(?=\w)",
    re.IGNORECASE,
)


def function_name(text: VacancyText) -> str | None:
    """Return the name of the function as the text writes it; None when there is none."""
    for line in _first_lines(text):
        name = _title(line)
        if name and _is_plain(name) and _names_work(name):
            return name
    cues = (_title(text.text[cue.end() : cue.end() + _NEAR]) for cue in _CUE.finditer(text.text))
    named = (name for name in cues if name and _is_plain(name) and _names_work(name))
    return next(named, None) or _unknown(next(_first_lines(text), ""))


def function_phrase(text: VacancyText) -> str:
    """Return the function in a sentence: 'de functie van lasser', or else 'deze functie'."""
    name = function_name(text)
    if name is None:
        return "deze functie"
    plain = name.lower() if name.isupper() else " ".join(map(_in_sentence, name.split()))
    work = next((one for one in plain.split() if one in _names()["aanwijzend"]), None)
    return f"{_names()['aanwijzend'][work]} {work}" if work else f"de functie van {plain}"


def names_function(text: VacancyText, phrases: Patterns) -> bool:
    """Return whether one of the phrases is where a vacancy names its function: at the top."""
    return any(span.first < TOP for span in phrases.find(text))


def _first_lines(text: VacancyText) -> Iterator[str]:
    for line in text.lines[:_FIRST_LINES]:
        yield text.text[line.start : line.end]


def _title(line: str) -> str | None:
    """Return what is left of a line without what announces the name and what comes after it."""
    before, colon, after = line.partition(":")
    if colon and after.strip() and len(before.split()) <= _MOST_WORDS and _names_work(after):
        line = after
    words = _AROUND.sub("", line).split()
    while words and _announces(words[0]):
        words = words[1:]
    if "als" in words:
        words = words[words.index("als") + 1 :]
    name = _AROUND.sub("", _TAIL.sub("", " ".join(words))).strip()
    # A line may be as long as the whole text.
    name = _without_place(name) if len(name) <= 2 * _LONGEST_TITLE else name
    fits = len(name) <= _LONGEST_TITLE and 0 < len(name.split()) <= _MOST_WORDS
    return name if fits and len(name) > 1 else None


def _without_place(name: str) -> str:
    """Return the name without the town after it: "orderpicker Waalwijk"."""
    mentions = find_places(name)
    if not mentions or mentions[-1].start == 0 or mentions[-1].end != len(name):
        return name
    return _AROUND.sub("", name[: mentions[-1].start])


def _announces(word: str) -> bool:
    plain = word.strip(":;,.!?-–").lower()
    if plain in _names()["tussenwoord"] or plain in _names()["aankondiging"] or not plain:
        return True
    return len(plain) >= _SHORTEST_TYPO and any(
        OSA.distance(plain, one, score_cutoff=1) <= 1
        for one in _names()["aankondiging"]
        if len(one) >= _SHORTEST_TYPO
    )


def _names_work(name: str) -> bool:
    """Return whether one of the words names a function."""
    words = re.findall(r"\w+(?:\(e\))?", name.lower())
    return any(
        word in _names()["aanwijzend"]
        or (re.fullmatch(_names()["uitgang"], word) and word not in _names()["geen_functie"])
        for word in words
    )


def _is_plain(name: str) -> bool:
    """Return whether it is a name, and no sentence."""
    return not any(word in _names()["geen_naam"] for word in name.lower().split())


def _unknown(line: str) -> str | None:
    """Return a short title with no word that names a function, as 'HR Support'."""
    name = _title(line)
    is_short = name is not None and len(name.split()) <= _MOST_WORDS_UNKNOWN
    return name if is_short and _is_plain(" ".join(re.findall(r"\w+", line))) else None


def _in_sentence(word: str) -> str:
    """Return a word of a title as it stands in a sentence: names and 'CNC' stay as they are."""
    is_title = word[:1].isupper() and word[1:].islower()
    is_small = is_title and (word.lower() in _names()["klein"] or _names_work(word))
    return word.lower() if is_small else word


@cache
def _names() -> dict[str, Any]:
    return dict(read(FOLDER / "namen.yml"))
