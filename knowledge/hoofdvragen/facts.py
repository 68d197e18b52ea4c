"""From what somebody tells, bit by bit, to one situation of Tabel 6.

Facts are a plain dict (kept in a slot): `soort` (list), `jaar`, `boven`, `technisch`,
`leerweg`, `uitstroom`, `tl`, `basis`, `uitkering`. A fact that is absent is unknown.
"""

from collections.abc import Mapping
from typing import Any, Literal

from knowledge.hoofdvragen.table import Situation, situations
from knowledge.language.school import School, find_school, is_at_school, is_beside_work
from knowledge.language.subject import about_pupil, about_self
from knowledge.language.work import find_work

Facts = dict[str, Any]
Missing = Literal["soort", "klas", "technisch", "leerweg", "uitstroom", "uitkering", "situatie"]

WORKS_AT = 23
"""From this age on a bare occupation is work and no study."""

_WORKING_KINDS = {"werk", "geen_werk"}
_DETAILS: dict[str, set[str]] = {
    "po": {"jaar"},
    "so": {"jaar", "boven", "uitstroom", "basis"},
    "vmbo": {"jaar", "boven", "technisch", "tl"},
    "havo": {"jaar", "boven"},
    "vwo": {"jaar", "boven"},
    "mbo": {"technisch", "leerweg"},
    "hbo": {"technisch"},
    "wo": {"technisch"},
}


def read_facts(
    text: str,
    *,
    asked: bool = False,
    so_far: Mapping[str, Any] | None = None,
    helper: bool = False,
    adult: bool = False,
) -> Facts:
    """Return the facts about school or work that a text gives; empty when it gives none.

    A school that somebody follows goes before work beside it: a pupil with a side job is a
    pupil, and a BBL is a study. With `asked` the text answers the question about it; the
    facts `so_far` tell what was asked ("werken" after a special school is what comes next,
    not work). With `helper` work in the speaker's own clauses is not the pupil's. With
    `adult` a bare occupation is somebody's work, not their study.
    """
    told = about_pupil(text) if helper else about_self(text, adult=adult)
    among = tuple((so_far or {}).get("soort") or ())
    school = find_school(text if helper else told, asked=asked, among=among, helper=helper)
    if asked and so_far and (details := _details(school, so_far)):
        return details
    work = find_work(told, asked=asked)
    if adult and work.works is not None:
        # "Kapper" is an adult's work; a study has to be called one.
        school = find_school(told)
    studies = school is not None and bool(school.kinds)
    on_benefit = work.works is False and work.benefit
    # A BBL is a study, however much of it is work.
    apart = work.works is not None and (school is None or school.track != "bbl")
    beside = apart and is_beside_work(told, adult=adult)
    second = school and (
        ((on_benefit or beside) and set(school.kinds) <= {"mbo", "hbo", "wo"})
        # A grown-up does a havo in the evening.
        or (apart and work.works and is_beside_work(told, adult=False))
    )
    if school and studies and not second:
        return _school_facts(school)
    facts: Facts = {}
    side_job = work.works and not adult and is_at_school(told)
    if work.works is not None and not side_job:
        facts["soort"] = ["werk"] if work.works else ["geen_werk"]
        if work.works and work.technical is not None:
            facts["technisch"] = work.technical
    if work.benefit is not None and work.works is not True:
        facts["uitkering"] = work.benefit
    if not facts and school:
        facts = _school_facts(school)
    if not facts and asked and work.technical is not None:
        facts["technisch"] = work.technical
    return facts


def merge(old: Facts, new: Facts) -> Facts:
    """Return the facts together; a new sort of school or work drops what belonged to the old."""
    if not new:
        return dict(old)
    kinds_before, kinds_now = old.get("soort"), new.get("soort")
    if kinds_before and kinds_now and not set(kinds_before) & set(kinds_now):
        return dict(new)
    merged = {**old, **new}
    if kinds_before and kinds_now:
        merged["soort"] = [kind for kind in kinds_now if kind in kinds_before]
    return merged


def candidates(facts: Mapping[str, Any], age: int | None) -> list[Situation]:
    """Return the situations that the facts leave open; empty without a sort of school or work."""
    if not facts.get("soort"):
        return []
    return [s for s in situations().values() if _fits(s, facts, age)]


def missing(open_situations: list[Situation]) -> Missing:
    """Return which fact would tell the open situations apart best."""
    kinds = {s.kinds for s in open_situations}
    if not open_situations or len({kind for group in kinds for kind in group}) > 2:
        return "soort"
    names: list[tuple[str, Missing]] = [
        ("fase", "klas"), ("technisch", "technisch"), ("leerweg", "leerweg"),
        ("uitstroom", "uitstroom"), ("uitkering", "uitkering"),
    ]  # fmt: skip
    if len(kinds) > 1 and len({s.features.get("fase") for s in open_situations}) == 1:
        return "soort"
    for feature, name in names:
        if len({s.features.get(feature) for s in open_situations}) > 1:
            return name
    return "situatie"


def _details(school: School | None, so_far: Mapping[str, Any]) -> Facts:
    """Return what an answer adds about the school that is known already."""
    kinds = set(so_far.get("soort") or [])
    if school is None or not kinds or kinds & _WORKING_KINDS:
        return {}
    if kinds == {"so"} and school.after == "leren" and "mbo" in school.kinds:
        return {"uitstroom": "leren"}
    if school.kinds:
        return {}
    wanted = set().union(*(_DETAILS.get(kind, set()) for kind in kinds))
    return {name: value for name, value in _school_facts(school).items() if name in wanted}


def _school_facts(school: School) -> Facts:
    facts: Facts = {"soort": list(school.kinds)} if school.kinds else {}
    named = {
        "jaar": school.year, "boven": school.upper, "technisch": school.technical,
        "leerweg": school.track, "uitstroom": school.after, "tl": school.theoretical,
        "basis": school.primary,
    }  # fmt: skip
    wanted = set().union(*(_DETAILS[kind] for kind in school.kinds)) or set(named)
    return facts | {
        name: value for name, value in named.items() if value is not None and name in wanted
    }


def _fits(situation: Situation, facts: Mapping[str, Any], age: int | None) -> bool:
    if not set(situation.kinds) & set(facts["soort"]):
        return False
    features = situation.features
    for name in ("technisch", "leerweg", "uitstroom", "uitkering"):
        if name in features and name in facts and facts[name] not in features[name]:
            return False
    if "fase" not in features:
        return True
    phases = _phases(set(situation.kinds) & set(facts["soort"]), facts, age)
    if not set(features["fase"]) & phases:
        return False
    return features.get("tl", (bool(facts.get("tl")),)) == (bool(facts.get("tl")),)


def _phases(kinds: set[str], facts: Mapping[str, Any], age: int | None) -> set[str]:
    if "so" in kinds:
        return _special_phases(facts, age)
    year, upper = facts.get("jaar"), facts.get("boven")
    if "vmbo" in kinds:
        if year:
            return {"onderbouw"} if year <= 2 else {"bovenbouw"}
        if upper is not None:
            return {"bovenbouw"} if upper else {"onderbouw"}
        if facts.get("tl"):
            return {"onderbouw"} if age is None or age <= 14 else {"bovenbouw"}
        if "technisch" in facts and (age is None or age >= 14):
            return {"bovenbouw"}
        return _by_age(age, ((13, {"onderbouw"}), (14, {"onderbouw", "bovenbouw"})), {"bovenbouw"})
    if year:
        return {"onderbouw"} if year <= 2 else {"klas_3"} if year == 3 else {"bovenbouw"}
    if upper is not None:
        return {"bovenbouw"} if upper else {"onderbouw"}
    steps = ((13, {"onderbouw"}), (14, {"onderbouw", "klas_3"}), (15, {"klas_3", "bovenbouw"}))
    return _by_age(age, steps, {"bovenbouw"})


def _special_phases(facts: Mapping[str, Any], age: int | None) -> set[str]:
    if facts.get("basis"):
        return {"basis"}
    if facts.get("boven") is not None:
        return {"bovenbouw"} if facts["boven"] else {"onderbouw"}
    if facts.get("uitstroom") and (age is None or age >= 13):
        return {"bovenbouw"}
    secondary = facts.get("basis") is False
    if facts.get("jaar") and (secondary or (age is not None and age >= 12)):
        return {"onderbouw"} if facts["jaar"] <= 2 else {"bovenbouw"}
    youngest = {"onderbouw"} if secondary else {"basis"}
    steps = ((11, youngest), (12, youngest | {"onderbouw"}), (13, {"onderbouw"}))
    return _by_age(age, steps, {"bovenbouw"})


def _by_age(age: int | None, steps: tuple[tuple[int, set[str]], ...], older: set[str]) -> set[str]:
    if age is None:
        return set().union(older, *(phases for _, phases in steps))
    return next((phases for limit, phases in steps if age <= limit), older)
