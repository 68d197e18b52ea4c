"""A row of facts in sentences: "2 kader, 13, sliedrecht, boten" is who is 13 and likes boats."""

from knowledge.hoofdvragen.facts import WORKS_AT
from knowledge.language.role import find_role
from knowledge.language.row import Row, read_row
from knowledge.language.row_facts import Fact
from knowledge.language.school import School, find_school
from knowledge.language.studies import find_studies
from knowledge.language.work import find_work

_CHILDRENS = {"po", "so", "vmbo", "havo", "vwo"}
_STUDENTS = {"mbo", "hbo", "wo"}
_PROFILE_FROM = 3
_IDLE = {"uitkering", "zonder_werk"}
_OF_SELF = {
    "is": "ik ben", "woont": "ik woon", "doet": "ik doe", "heeft": "ik heb", "wil": "ik wil",
    "werkt": "ik werk",
}  # fmt: skip
_OF_OTHER = {verb: f"hij {verb}" for verb in _OF_SELF}
_TRADE = ("werk", "vak", "veld", "studie")


def in_sentences(text: str, *, helper: bool = False) -> str:
    """Return a row of facts with a verb for each, what is wished last; another text as it is.

    "2 kader, 13, sliedrecht, boten" becomes "ik doe 2 kader. ik ben 13 jaar. ik woon in
    sliedrecht. ik wil graag iets met boten"; what a `helper` types is about "hij".
    """
    row = read_row(text)
    if row is None or row.age is None or any(_helps(one) or _has_verb(one) for one in row.facts):
        return text
    if sum(fact.kind == "plaats" for fact in row.facts) > 1:
        # "Kok in Delft, woon in Gouda"
        return text
    told, wished = _Told(row, _OF_OTHER if helper else _OF_SELF).sentences()
    return ". ".join([*told, *([row.rest] if row.rest else []), *wished])


class _Told:
    """The facts of one row, those that belong together as one."""

    def __init__(self, row: Row, verbs: dict[str, str]) -> None:
        self._verbs = verbs
        self._age = row.age or 0
        self._kinds = row.kinds
        facts = _joined([fact for fact in row.facts if fact.kind not in ("persoon", "erbij")])
        self._facts = [fact for fact in facts if fact.kind != "klas"]
        self._school = self._take_direction()

    def sentences(self) -> tuple[list[str], list[str]]:
        """Return what is so, and what is wished."""
        told: list[str] = []
        wished: list[str] = []
        for fact in self._facts:
            said, wish = self._said(fact)
            (wished if wish else told).append(said)
        return told, wished

    def _take_direction(self) -> School | None:
        """Return the school, with the direction that stands apart from it: "mbo, 18, bouw"."""
        at = next((i for i, fact in enumerate(self._facts) if fact.kind == "school"), None)
        if at is None:
            return None
        school = _school_of(self._facts[at])
        if self._age >= WORKS_AT or not school or school.technical is not None:
            return school
        if not _has_directions(school):
            return school
        for i, fact in enumerate(self._facts):
            if fact.kind in _TRADE and _is_taught(fact, school):
                whole = Fact("school", f"{self._facts[at].text} {fact.text}")
                self._facts[at] = whole
                del self._facts[i]
                return _school_of(whole)
        return school

    def _said(self, fact: Fact) -> tuple[str, bool]:
        """Return a fact with a verb, and whether it is a wish."""
        kinds = set(self._school.kinds) if self._school else set()
        pupil = bool(kinds & _CHILDRENS) and self._age < WORKS_AT
        match fact.kind:
            case "leeftijd":
                return f"{self._verbs['is']} {self._age} jaar", False
            case "plaats":
                return f"{self._verbs['woont']} in {fact.text}", False
            case "school":
                return self._schooling(fact, kinds), False
            case "was" | "zonder_werk":
                return f"{self._verbs['is']} {fact.text}", False
            case "wordt":
                return f"{self._verbs['wil']} {fact.text}", True
            case "veld" if kinds or self._kinds & {"werk", "was", *_IDLE}:
                return f"{self._verbs['wil']} graag iets met {fact.text}", True
            case "werk" if pupil:
                return f"{self._verbs['wil']} {fact.text} worden", True
            case "werk" if not (kinds & _STUDENTS or self._kinds & _IDLE):
                return self._working(fact.text), False
        return fact.text, False

    def _schooling(self, fact: Fact, kinds: set[str]) -> str:
        if fact.text.lower().startswith("student"):
            return f"{self._verbs['is']} {fact.text}"
        beside = self._kinds & {"werk", "was", *_IDLE}
        if self._age >= WORKS_AT and (beside or kinds <= {"vmbo", "havo", "vwo"}):
            return f"{self._verbs['heeft']} een diploma {fact.text}"
        return f"{self._verbs['doet']} {fact.text}"

    def _working(self, work: str) -> str:
        if work.lower().startswith(("in ", "bij ", "op ")):
            return f"{self._verbs['werkt']} {work}"
        # "Zorg" is no occupation.
        is_one = find_work(f"ik ben {work}").works
        return f"{self._verbs['is']} {work}" if is_one else f"{self._verbs['werkt']} in de {work}"


def _joined(facts: list[Fact]) -> list[Fact]:
    """Return the facts with "4" and "havo", or "monteur" and "zonnepanelen", as one."""
    joined: list[Fact] = []
    for fact in facts:
        before = joined[-1] if joined and joined[-1].part == fact.part else None
        if before and (kind := _together(before, fact)):
            joined[-1] = Fact(kind, f"{before.text} {fact.text}", fact.part)
        else:
            joined.append(fact)
    return joined


def _together(one: Fact, other: Fact) -> str | None:
    """Return what two facts side by side are as one, or None where they stand apart."""
    kinds = {one.kind, other.kind}
    if kinds <= {"school", "klas"}:
        return "school" if "school" in kinds else None
    if one.kind == "werk" and other.kind in _TRADE:
        return "werk"
    if (one.kind, other.kind) == ("school", "plaats"):
        # "Tu delft" is no home.
        school = _school_of(one)
        return "school" if school and set(school.kinds) <= {"hbo", "wo"} else None
    if "school" in kinds and kinds & {"studie", "veld", "werk", "vak"}:
        named, trade = (one, other) if one.kind == "school" else (other, one)
        follows = _school_of(named)
        before = trade is one and trade.kind == "werk"
        if follows and not before and _has_directions(follows) and _is_taught(trade, None):
            return "school"
    return None


def _has_verb(fact: Fact) -> bool:
    """Return whether a school is told in a sentence: "ik studeer rechten"."""
    return fact.kind == "school" and fact.text.lower().startswith("studeer")


def _helps(fact: Fact) -> bool:
    """Return whether "ik ben docent" would say who is talking, where "docent, 45" does not."""
    return fact.kind == "werk" and find_role(f"ik ben {fact.text}") not in (None, "kandidaat")


def _school_of(fact: Fact) -> School | None:
    return find_school(f"ik doe {fact.text}")


def _has_directions(school: School) -> bool:
    in_upper = "vmbo" in school.kinds and (school.year or 0) >= _PROFILE_FROM
    return in_upper or set(school.kinds) <= _STUDENTS


def _is_taught(trade: Fact, school: School | None) -> bool:
    """Return whether this may be what somebody learns; at the vmbo, told apart, only a profile."""
    if trade.kind == "werk":
        return True
    studies = find_studies(trade.text, about_study=True)
    profile = school is not None and "vmbo" in school.kinds
    return any("vmbo_profiel" in study.niveaus or not profile for study in studies)
