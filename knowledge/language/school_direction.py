"""Which study or direction somebody follows now, and whether it is technical."""

import re

from knowledge.language.occupations import find_occupations
from knowledge.language.patterns import WordLists, word_lists
from knowledge.language.school_class import find_class
from knowledge.language.school_tense import When, has_behind, when, whose
from knowledge.language.studies import Study, find_studies
from knowledge.language.work import says_technical

# "Techniek" is taught at every level, and so tells none.
_EVERYWHERE = 3
_LEVELS = {"vmbo_profiel": ("vmbo",), "vo_profiel": ("havo", "vwo")}
_ORDER = ("vmbo", "havo", "vwo", "mbo", "hbo", "wo")
_PRESENT: tuple[When, ...] = ("nu", "genoemd")
# The name of a level, not of a direction.
_ANY_DIRECTION = {"entree"}
_IN_GENERAL = "techniek"
_TOGETHER = re.compile(r" ?(?:en|&|/|-|of)? ?")
_AT_WORK = re.compile(r" (?:bij|voor) ")
# "Geneeskunde, derde jaar"
_YEAR_AFTER = re.compile(
    r",? (?:in (?:het|mijn) )?(?:[1-6] ?(?:e|de|ste)|eerste|tweede|derde|vierde|laatste)"
    r" ?-?(?:jaar|jaars)\b"
)
_STUDENT = re.compile(r"[ -]student")
_IS_ONE = re.compile(r"\b(?:ben|als)(?: nu| zelf| al)?(?: een| de)? $")


def present_studies(
    plain: str, *, about_study: bool, owned_counts: bool, working: bool, helper: bool = False
) -> list[Study]:
    """Return the studies that somebody follows now; no wishes, nothing that is behind them.

    "Ik heb bouw" is a diploma, but a profile at a school that has those, or where the
    direction is asked for: `owned_counts`. With `working` (a BBL) what somebody works in is
    what they learn. With `helper` somebody speaks about another, whose study counts.
    """
    moments = (*_PRESENT, "werkplek") if working else _PRESENT
    present = [
        study
        for study in find_studies(plain, about_study=about_study)
        if when(plain, study.start, study.end) in moments
        and (helper or whose(plain, study.start) != "ander")
        and not (has_behind(plain, study.start) and not owned_counts)
        and not _AT_WORK.match(plain[study.end : study.end + 8])
        and study.term not in _ANY_DIRECTION
        and (_STUDENT.match(plain[study.end :]) or not _IS_ONE.search(plain[: study.start]))
    ]
    return [study for study in present if not _is_beside_another(plain, study, present)]


def _is_beside_another(plain: str, study: Study, present: list[Study]) -> bool:
    """Return whether "techniek" is only said beside a study: "rechten, maar techniek trekt"."""
    if study.term != _IN_GENERAL:
        return False
    others = [other for other in present if other.term != _IN_GENERAL]
    between = [plain[min(study.end, other.end) : max(study.start, other.start)] for other in others]
    return bool(others) and not any(_TOGETHER.fullmatch(words) for words in between)


def kinds_of(plain: str, studies: list[Study], *, asked: bool) -> tuple[str, ...]:
    """Return the sorts of school where these studies exist together."""
    levels = [
        {kind for level in study.niveaus for kind in _LEVELS.get(level, (level,))}
        for study in studies
        if len(study.niveaus) < _EVERYWHERE and (asked or _follows(plain, study))
    ]
    if not levels:
        return ()
    shared = set.intersection(*levels) or levels[0]
    if "vmbo" in shared and find_class(plain):
        # "Zorg en welzijn, klas 4": the mbo has years and no classes.
        return ("vmbo",)
    return tuple(kind for kind in _ORDER if kind in shared)


def is_technical(
    plain: str, kinds: tuple[str, ...], studies: list[Study], *, asked: bool, working: bool
) -> bool | None:
    """Return whether the direction is technical; None where the text names no direction."""
    words = _words()
    if words.has(plain, "niet_technisch") or (
        asked and not kinds and words.has(plain, "niet_technisch_kort")
    ):
        return False
    if studies:
        return any(study.technisch for study in studies)
    named = words.pattern("technisch").finditer(plain)
    if any(when(plain, *match.span()) in _PRESENT for match in named):
        return True
    if working:
        # "Bol" beside a bbl is no shop.
        return says_technical(words.without(plain, "bol"))
    if kinds and (not {"mbo", "hbo", "wo"} & set(kinds) or _works_beside(plain)):
        return None
    return _by_occupation(plain)


def learns_trade(plain: str) -> bool:
    """Return whether somebody is learning for an occupation: "ik leer voor loodgieter"."""
    ends = {match.end() for match in _words().pattern("leert_vak").finditer(plain)}
    named = [(found.start, found.end) for found in find_occupations(plain)]
    named += [(found.start, found.end) for found in find_studies(plain, about_study=True)]
    return any(
        plain[end:start].strip() in ("", "een") and when(plain, start, stop) in _PRESENT
        for end in ends
        for start, stop in named
        if end <= start
    )


def _by_occupation(plain: str) -> bool | None:
    found = [
        occupation.technisch
        for occupation in find_occupations(plain)
        if "school" not in plain[occupation.start : occupation.end]
        and when(plain, occupation.start, occupation.end) in _PRESENT
        and whose(plain, occupation.start) != "ander"
        and not _IS_ONE.search(plain[: occupation.start])
    ]
    return any(found) if found else None


def _follows(plain: str, study: Study) -> bool:
    if "vmbo_profiel" in study.niveaus and find_class(plain):
        return True
    if when(plain, study.start, study.end) != "nu" and not _YEAR_AFTER.match(plain[study.end :]):
        return False
    return _words().has(plain, "schooling") or not _works_beside(plain)


def _works_beside(plain: str) -> bool:
    return _words().has(plain, "bijbaan") and not _words().has(plain, "leert_voor")


def _words() -> WordLists:
    return word_lists("schoolwoorden")
