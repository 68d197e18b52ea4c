"""The school or study that somebody follows now, in free Dutch text."""

import re
from collections.abc import Collection
from dataclasses import dataclass

from knowledge.language.once import once
from knowledge.language.patterns import WordLists, word_lists
from knowledge.language.school_class import find_class, split_classes
from knowledge.language.school_direction import (
    is_technical,
    kinds_of,
    learns_trade,
    present_studies,
)
from knowledge.language.school_mentions import Mention, find_schools
from knowledge.language.school_tense import when
from knowledge.language.studies import Study
from knowledge.language.text import normalise

_ORDER = ("po", "vmbo", "havo", "vwo", "mbo", "hbo", "wo")
_WITH_PROFILE = {"vmbo", "havo", "vwo"}
_WITHOUT_CLASS = {"mbo", "hbo", "wo"}
_EVERY_DAY = {"po", "so"}
# "Bbl, niet bol" is a bbl.
_DENIED_TRACK = re.compile(
    r"\b(?:niet|geen|in plaats van|ipv|zei)(?: (?:de|een|mbo))? b[bo]l\b"
    r"|\bvan (?:de )?b[bo]l(?= naar (?:de )?b[bo]l\b)"
)
# The basisberoepsgerichte leerweg of the vmbo goes by the letters of a way of learning on the mbo.
_BASIC_TRACK = re.compile(
    r"(?<=vmbo basis )bbl\b|\bbbl(?= (?:op|van|in) (?:het |de |een |mijn )?vmbo\b)"
)
# "Human resources" is a study, and "aan de hr" a hogeschool.
_ROTTERDAM = re.compile(r"\b(aan|op|van|bij|naar) de hr\b")
_TOWARDS = re.compile(r"\b(?:naar|met|over)(?: \w+){0,2} $")
# A study whose name says "werk" is no work.
_WORK_STUDY = re.compile(r"\b(sociaal|pedagogisch|maatschappelijk|jeugd) (?=werk\b)")
_JOINED_STUDENT = re.compile(r"\b(\w{3,}?)(student(?:e|en)?)\b")
_JOINED_TEACHER = re.compile(r"\b(\w{2,5})-(?=(?:docente?|leraar|lerares|leerkracht)\b)")


@dataclass(frozen=True)
class School:
    """What a text says about a school or study; None or empty where it says nothing.

    `kinds` holds the possible sorts (po, so, vmbo, havo, vwo, mbo, hbo, wo); `year` is the
    class; `upper` is bovenbouw; `theoretical` is vmbo-tl; `track` is bol or bbl; `after` is
    `leren` or `werken`, what comes after special education, where `primary` tells
    basisonderwijs from voortgezet onderwijs.
    """

    kinds: tuple[str, ...]
    year: int | None = None
    upper: bool | None = None
    theoretical: bool | None = None
    track: str | None = None
    technical: bool | None = None
    after: str | None = None
    primary: bool | None = None


@once
def find_school(
    text: str, *, asked: bool = False, among: Collection[str] = (), helper: bool = False
) -> School | None:
    """Return what a text says about the school or study that somebody follows now.

    None when it names no school, or only one that is behind them ("mbo-diploma"), a wish
    ("ik wil naar het mbo") or a place of work. With `asked`, an answer to the question,
    details that stand alone ("bbl", "technisch", "3") and "ik ga naar het mbo" count too;
    `among` holds the sorts that are left, where the question is about a detail. With `helper`
    somebody speaks about another, and a relative's school counts.
    """
    plain = split_classes(". ".join(normalise(line) for line in text.splitlines()))
    plain = _ROTTERDAM.sub(r"\1 de hogeschool", _BASIC_TRACK.sub("basis", plain))
    plain = _JOINED_TEACHER.sub(r"\1 ", plain)
    plain = _DENIED_TRACK.sub("", _JOINED_STUDENT.sub(r"\1 \2", plain))
    plain = _words().without(_WORK_STUDY.sub(r"\1-", plain), "geen_school")
    named = find_schools(plain, asked=asked)
    mentions = _followed(plain, named, asked=asked, helper=helper)
    track = _track(plain, short="mbo" in among and not mentions)
    working = track == "bbl"
    profile = any(set(mention.sort.kinds) & _WITH_PROFILE for mention in mentions)
    studies = present_studies(
        plain,
        about_study=asked or bool(mentions),
        owned_counts=profile or bool(among),
        working=working or (helper and _words().has(plain, "geeft_les")),
        helper=helper,
    )
    studies = [study for study in studies if not _belongs_to_past(plain, study, named)]
    kinds = _kinds(mentions)
    left = not helper and not mentions and _has_left(plain)
    if not kinds and (_words().has(plain, "schooldag") or learns_trade(plain)):
        kinds = ("mbo",)
    if len(kinds) != 1 and not left:
        # "Klaar met school, zit nu in de horeca" tells of work.
        kinds = _by_direction(kinds, kinds_of(plain, studies, asked=asked), among)
    if len(kinds) > 1 and _words().has(plain, "begeleidt"):
        for mention in named:
            kinds = _narrowed(kinds, mention.sort.kinds) if mention.when == "werkplek" else kinds
    if not kinds and not asked:
        return None
    schools = [mention for mention in mentions if set(mention.sort.kinds) & set(kinds)]
    school = School(
        kinds=kinds,
        year=_year(plain, kinds, schools, asked=asked),
        upper=_upper(plain, kinds, studies),
        theoretical=_theoretical(schools),
        track=track,
        technical=is_technical(plain, kinds, studies, asked=asked, working=working),
        after=_after(plain, short=asked and (not kinds or "mbo" in kinds)),
        primary=_primary(plain, mentions),
    )
    return None if school == School(kinds=()) else school


def _followed(plain: str, mentions: list[Mention], *, asked: bool, helper: bool) -> list[Mention]:
    """Return the schools that somebody follows; only the surest way of saying it counts."""
    words = _words()
    if not helper and _has_left(plain):
        mentions = [m for m in mentions if m.when != "genoemd"]
    if not helper and words.has(plain, "leert_anderen") and not words.has(plain, "leert_zelf"):
        # "Ik sta voor de klas (groep 4)": the class that somebody teaches.
        mentions = [m for m in mentions if m.whose]
    groups = [[m for m in mentions if m.whose == "kind"], [m for m in mentions if not m.whose]]
    if helper:
        groups = [groups[0] or groups[1]]
    if helper or (asked and not _words().has(plain, "zelf")):
        groups = groups if any(groups) else [mentions]
    ranks = [("nu", "genoemd"), ("na",)]
    if asked:
        ranks.append(("gaat",))
    teaches = helper and _words().has(plain, "geeft_les")
    if teaches or _words().has(plain, "begeleidt"):
        ranks.append(("werkplek",))
    for group in groups:
        for rank in ranks:
            if found := [mention for mention in group if mention.when in rank]:
                return found
        # A child "goes to" a special school every day; to the mbo somebody goes after this school.
        # "Hij gaat vmbo 3 klas" is what somebody says who is learning the language.
        daily = (
            m
            for m in group
            if set(m.sort.kinds) <= _EVERY_DAY or (m.year and not _TOWARDS.search(plain[: m.start]))
        )
        if found := [m for m in daily if m.when == "gaat"]:
            return found
    # "Ik zoek iets voor 3 basis" is no wish of the teacher.
    return [
        m for m in mentions if teaches and (m.year or "po" in m.sort.kinds) and m.when == "straks"
    ]


def _has_left(plain: str) -> bool:
    words = _words()
    return words.has(words.without(plain, "nog_niet_klaar"), "klaar_met_school")


def _belongs_to_past(plain: str, study: Study, named: list[Mention]) -> bool:
    """Return whether the study is what somebody did at a school that is behind them."""
    return any(
        mention.when == "vroeger"
        and plain[mention.end : study.start].strip() in ("", "in", "voor")
        and mention.end <= study.start
        for mention in named
    )


def _kinds(mentions: list[Mention]) -> tuple[str, ...]:
    """Return the sorts that the mentions share; where they differ, the furthest of them."""
    sure = [m.sort.kinds for m in mentions if m.when == "nu"]
    if any("so" in m.sort.kinds for m in mentions):
        return ("so",)
    if any("po" in m.sort.kinds for m in mentions):
        return ("po",)
    kinds: tuple[str, ...] = ()
    for named in sure or [m.sort.kinds for m in mentions]:
        kinds = _further(kinds, named)
    if sure:
        for mention in mentions:
            kinds = _narrowed(kinds, mention.sort.kinds)
    return kinds


def _further(kinds: tuple[str, ...], named: tuple[str, ...]) -> tuple[str, ...]:
    if not kinds or set(kinds) & set(named):
        return _narrowed(kinds, named)
    return max(kinds, named, key=lambda sorts: _ORDER.index(sorts[-1]))


def _narrowed(kinds: tuple[str, ...], named: tuple[str, ...]) -> tuple[str, ...]:
    both = tuple(kind for kind in kinds if kind in named)
    return both or kinds or named


def _by_direction(
    kinds: tuple[str, ...], taught_at: tuple[str, ...], among: Collection[str]
) -> tuple[str, ...]:
    if among:
        # "Economie" about a pupil of the vmbo is a profile, and says nothing of an mbo.
        taught_at = tuple(kind for kind in taught_at if kind in among and len(among) > 1)
    return _narrowed(kinds, taught_at)


def _year(plain: str, kinds: tuple[str, ...], schools: list[Mention], *, asked: bool) -> int | None:
    if kinds and set(kinds) <= _WITHOUT_CLASS:
        return None
    # "3 havo was vorig jaar, nu 4 havo"
    told_now = [mention for mention in schools if mention.when == "nu"]
    beside = [mention.year for mention in (*told_now, *schools) if mention.year]
    return beside[0] if beside else find_class(plain, asked=asked)


def _upper(plain: str, kinds: tuple[str, ...], studies: list[Study]) -> bool | None:
    if _words().has(plain, "onderbouw"):
        return False
    chosen = {"havo", "vwo"} & set(kinds) and any(
        study.niveaus == ("vo_profiel",) and study.term != "technasium" for study in studies
    )
    return True if chosen or _words().has(plain, "bovenbouw") else None


def _theoretical(schools: list[Mention]) -> bool | None:
    said = {mention.sort.theoretical for mention in schools} - {None}
    return True in said and False not in said if said else None


def _primary(plain: str, mentions: list[Mention]) -> bool | None:
    if any("po" in mention.sort.kinds for mention in mentions):
        return True
    if _words().has(plain, "voor_middelbare"):
        return True
    return next((m.sort.primary for m in mentions if m.sort.primary is not None), None)


def is_beside_work(text: str, *, adult: bool) -> bool:
    """Return whether a study is told as done beside work, which is more than a side job.

    What is studied in the evening is beside work; "daarnaast" says so of an `adult` only.
    """
    plain = normalise(text)
    words = _words()
    return words.has(plain, "naast_werk" if adult else "in_deeltijd") and not words.has(
        plain, "kleine_baan"
    )


def is_at_school(text: str) -> bool:
    """Return whether somebody tells to be at school, without naming which school."""
    return _words().has(normalise(text), "op_school")


def _track(plain: str, *, short: bool) -> str | None:
    found = [track for track in ("bbl", "bol") if _words().has(plain, track)]
    if len(found) > 1:
        # "Bol was vorig jaar, nu bbl"
        found = [track for track in found if not _was(plain, track)]
    if not found and short:
        # Work beside school is a BBL; a traineeship is not work.
        found = [track for track in ("bbl", "bol") if _words().has(plain, f"{track}_kort")][:1]
    return found[0] if len(found) == 1 else None


def _was(plain: str, track: str) -> bool:
    """Return whether a way of learning is only named as what was before."""
    named = _words().pattern(track).finditer(plain)
    return all(when(plain, match.start(), match.end()) == "vroeger" for match in named)


def _after(plain: str, *, short: bool) -> str | None:
    for names in (("leren", "werken"), ("leren_kort", "werken_kort") if short else ()):
        found = [
            (match.end(), name) for name in names if (match := _words().pattern(name).search(plain))
        ]
        if found:
            return min(found)[1].removesuffix("_kort")
    return None


def _words() -> WordLists:
    return word_lists("schoolwoorden")
