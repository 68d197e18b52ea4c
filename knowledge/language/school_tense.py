"""Whether a school that is named is the present one, one of the past, or a wish."""

import re
from typing import Literal, cast

from knowledge.language.once import once
from knowledge.language.patterns import WordLists, word_lists

When = Literal["nu", "genoemd", "na", "gaat", "werkplek", "straks", "vroeger"]
"""In words: "I am there", just named, "after it", "going there", "work there", wish, past."""

Who = Literal["kind", "ander"]

_BEFORE, _AFTER = 140, 80
_SENTENCE = re.compile(r"[.!?;](?=\s|$)")
_CLAUSE = re.compile(
    r"[,:()]|\b(?:maar|want|(?<!kiest )(?<!kies )dus|omdat|terwijl|zodat|hoewel|waarna|waar)\b"
    r"|\ben\b(?= (?:ik|wil|wou|zou|zit|heb|heeft|ben|is|ga|gaat|doe|doet|nu|dan|daarna|werk|woon|"
    r"moet|straks|later|hij|zij|ze|we|wij|mijn|m'n|onze|zoek|volg|studeer|vind|twijfel|na)\b)"
    r"|\b(?:ik|hij|zij|ze)\b(?= (?:wil|wou|zou|zoek|twijfel|weet|vind|wilt)\b)"
)
_LEFT = re.compile(
    r"\b(?:heb|hebben|heeft|hebt|had)\b"
    r"(?:(?!\b(?:zit|doe|doet|volg|volgt|studeer|studeert|ben|is|nu)\b)[^.!?;]){0,70}?"
    r"\b(?:gedaan|gehad|afgerond|gehaald|gestudeerd|gevolgd|afgemaakt|doorlopen|behaald|gezeten)\b"
)
_OF_DIPLOMA = re.compile(r"\w*diploma'?s?(?: (?:van|voor|op))?(?: (?:de|het|een|mijn))?[ :(]*$")
_DIPLOMA = re.compile(r"^[- ]?(?:diploma(?!gericht)|papier|getuigschrift)")
# "Hbo of gewoon werken?" weighs.
_OTHERWISE = (
    r"(?:gewoon |toch |liever |meteen |lekker )?(?:aan het )?(?:werk\w*|een baan|tussenjaar)"
)
_OR_WORK = re.compile(rf"^ of {_OTHERWISE}\b")
_WORK_OR = re.compile(rf"\b{_OTHERWISE} of (?:toch |naar het )?$")
_STAFF = re.compile(
    r"^[- ]?(?:docente?|leraar|lerares|leerkracht|juf|meester|decaan|mentor|teamleider|directeur)\b"
)
_WAS = re.compile(r"\b(?:was|had)\b")
_ADVICE = re.compile(r"^[- ]?(?:advies|niveau als advies)")


@once
def when(plain: str, start: int, end: int) -> When:
    """Return how normalised text speaks of plain[start:end], by the words nearest to it."""
    before, after = _around(plain, start, end)
    if _ADVICE.match(after) or _OR_WORK.match(after) or _WORK_OR.search(before):
        return "straks"
    if _OF_DIPLOMA.search(before) or _DIPLOMA.match(after):
        return "vroeger"
    if _STAFF.match(after):
        return "werkplek"
    moved = _words().has(before + after, "overgegaan")
    if _words().ends(before, "na"):
        ahead = _words().has(before + after, "straks", "gaat")
        return "na" if ahead and not moved else "vroeger"
    first, last = len(before), len(before) + end - start
    around = before + plain[start:end] + after
    if _is_being_finished(before, plain[start:end], after):
        return "nu"
    if any(m.start() <= first and last <= m.end() for m in _LEFT.finditer(around)):
        return "vroeger"
    return _by_cues(_last_part(before), _first_part(after), moved)


@once
def whose(plain: str, start: int) -> Who | None:
    """Return whose school begins at `start`: the nearest person named before it.

    `kind` is a child, pupil or client that the speaker cares for, `ander` a relative or
    friend, None the speaker.
    """
    before, _ = _around(plain, start, start)
    person = _nearest(before, "kind", "ander", "zelf")
    return None if person in (None, "zelf") else cast("Who", person)


def has_behind(plain: str, start: int) -> bool:
    """Return whether somebody only says to have it: "ik heb hbo", "met alleen havo"."""
    return _words().ends(_around(plain, start, start)[0], "bezit")


def _is_being_finished(before: str, school: str, after: str) -> bool:
    """Return whether somebody is about to finish it: "ik rond mijn hbo af", "hbo, bijna klaar"."""
    clause = f"{_last_part(before)}{school}{_first_part(after)}"
    beside = after[len(_first_part(after)) :].lstrip(" ,(")
    told = _words().has(clause, "rondt_af") or _words().starts(beside, "rondt_af")
    return told and not _WAS.search(clause)


def _by_cues(before: str, after: str, moved: bool) -> When:
    found = _cues(before, "nu", "gaat", "werkplek", "vroeger", "straks")
    names = [name for _, name, _ in found]
    cue = names[-1] if names else None
    if cue == "straks" and found[-1][2] == "naar":
        others = names[:-1]
        if moved:
            return "nu"
        if "gaat" in others and "straks" not in others:
            cue = "gaat"
    if cue != "nu" and _words().has(after, "school_was"):
        return "vroeger"
    if cue in (None, "gaat") and _words().has(after, "school_komt"):
        return "straks"
    return cast("When", cue or "genoemd")


def _nearest(before: str, *names: str) -> str | None:
    found = _cues(before, *names)
    return found[-1][1] if found else None


def _cues(part: str, *names: str) -> list[tuple[int, str, str]]:
    """Return the end, list and words of every phrase of these lists, in order of their end."""
    return sorted(
        (match.end(), name, match.group())
        for name in names
        for match in _words().pattern(name).finditer(part)
    )


def _around(plain: str, start: int, end: int) -> tuple[str, str]:
    """Return the text of the sentence before and after, as far as it can matter."""
    before = plain[max(0, start - _BEFORE) : start]
    after = plain[end : end + _AFTER]
    begin = max((m.end() for m in _SENTENCE.finditer(before)), default=0)
    stop = _SENTENCE.search(after)
    return before[begin:], after[: stop.start()] if stop else after


def _last_part(before: str) -> str:
    return before[max((m.end() for m in _CLAUSE.finditer(before)), default=0) :]


def _first_part(after: str) -> str:
    stop = _CLAUSE.search(after)
    return after[: stop.start()] if stop else after


def _words() -> WordLists:
    return word_lists("schoolwoorden")
