"""Whether a text that somebody pastes is a vacancy, or a part of one."""

import re
from functools import cache

from knowledge.language.text import normalise
from knowledge.reviewed import read_data

_FILE = "vacaturewoorden.yml"
_LONG = 80
_SOME, _LINES = 20, 3
_SURE = 4
_PART = 8
_REQUEST = re.compile(
    r"\s*([^:\n]{0,90}\b(?:vacature|tekst|advertentie|functieomschrijving|stuk)[^:\n]{0,60})"
    r"(?::|\n)\s*",
    re.IGNORECASE,
)
_SELF = re.compile(r"\b(?:ik|mij|mijn|me|m'n)\b")
_READER = re.compile(r"\b(?:wij|we|ons|onze|je|jij|jou|jouw|u|uw|hij|kandidaat)\b")
_SAME_WORDS = 4
_SAME = 0.3


def is_vacancy(text: str) -> bool:
    """Return whether a text that nobody asked for is a vacancy: long or in lines, and sure."""
    rest = after_request(text)
    if rest is not None:
        return is_part(rest)
    words = len(text.split())
    lines = sum(1 for line in text.splitlines() if line.strip())
    is_long = words > _LONG or (words >= _SOME and lines >= _LINES)
    return is_long and signs(text) >= _SURE and not is_about_oneself(text)


def is_part(text: str) -> bool:
    """Return whether a text that was asked for can be checked as a vacancy."""
    return is_sizeable(text) and signs(text) > 0 and not is_about_oneself(text)


def is_sizeable(text: str) -> bool:
    """Return whether a text has words enough to check."""
    return len(text.split()) >= _PART


def signs(text: str) -> int:
    """Return how many different marks of a vacancy a text has."""
    plain = normalise(text)
    return sum(1 for mark in _patterns("kenmerken") if mark.search(plain))


def is_about_oneself(text: str) -> bool:
    """Return whether somebody tells of themselves, where a vacancy speaks to its reader."""
    plain = normalise(text)
    own = len(_SELF.findall(plain))
    return own > 1 and own > len(_READER.findall(plain))


def after_request(text: str) -> str | None:
    """Return what comes after "controleer mijn vacature:", or None without such a beginning."""
    begin = _REQUEST.match(text)
    if begin is None or not any(one.search(normalise(begin[1])) for one in _patterns("verzoek")):
        return None
    return text[begin.end() :].strip() or None


def is_request(text: str) -> bool:
    """Return whether a text asks to check a vacancy, without the vacancy itself."""
    plain = normalise(text)
    asks = "vacature" in plain and any(one.search(plain) for one in _patterns("verzoek"))
    return asks and len(text.split()) <= _SOME and after_request(text) is None


def wants_to_stop(text: str) -> bool:
    """Return whether a text only says that it is enough."""
    plain = " ".join(re.findall(r"\w+", normalise(text)))
    return any(one.fullmatch(plain) for one in _patterns("stoppen"))


def is_new_version(new: str, old: str) -> bool:
    """Return whether a text says much of what the other says: the same one, rewritten."""
    runs, others = _runs(new), _runs(old)
    smallest = min(len(runs), len(others))
    return smallest > 0 and len(runs & others) / smallest > _SAME


def _runs(text: str) -> set[tuple[str, ...]]:
    words = normalise(text).split()
    return {tuple(words[n : n + _SAME_WORDS]) for n in range(len(words) - _SAME_WORDS + 1)}


@cache
def _patterns(name: str) -> tuple[re.Pattern[str], ...]:
    words = (re.escape(normalise(word)).replace(r"\*", r"\w*") for word in read_data(_FILE)[name])
    return tuple(re.compile(rf"(?<!\w){word}(?!\w)") for word in words)
