"""Which role a message tells: somebody for themselves, a pupil, a helper, an employer."""

import re

from knowledge.hoofdvragen.corrections import is_corrective
from knowledge.hoofdvragen.first_role import first_role
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.table import situations
from knowledge.language.age import find_ages
from knowledge.language.patterns import word_lists
from knowledge.language.role import find_role, find_switch, goes_on_self
from knowledge.language.text import normalise

_BY_INTENT = {
    "overstappen": "kandidaat", "orienteren": "leerling", "decaan_hulp": "begeleider",
    "vacature_checken": "werkgever", "werving_tips": "werkgever",
}  # fmt: skip
# Where people are named who are no role of the speaker.
_NAMES_PEOPLE = ("situatie", "keuzemoment", "invloed", "interesse")
_LIKELY = 0.5
_WITHOUT_SCHOOL = {"werk", "geen_werk"}
_GROWN_UP_AT = 18

_OF_SELF = re.compile(r"\b(?:ik|k|kben|mezelf|mijzelf)\b")
_WORKS = re.compile(r"\b(?:ik werk|werk (?:ik|als|in|bij|nu|ook|naast)|baan)\b")


def told_role(message: Message, known: Known) -> str | None:
    """Return the role that a message tells, None when it tells none or the one known."""
    if message.given:
        return message.given.get("rol")
    before = known.get("rol")
    by_intent = _BY_INTENT.get(message.intent or "") if message.confidence >= _LIKELY else None
    if by_intent == "werkgever" and not message.is_sure:
        # "Overstappen naar een garage" only sounds like an employer.
        by_intent = None
    if before == "begeleider" and _goes_on_self(message, known):
        return "leerling" if _is_at_school(known) else "kandidaat"
    role = _other_role(message, before) if before else first_role(message.text, by_intent)
    return role if role != before else None


def _goes_on_self(message: Message, known: Known) -> bool:
    """Return whether the one who was helped goes on, and no answers of a helper wait."""
    waiting = (known.get("dossiers") or {}).get("zelf")
    return not waiting and goes_on_self(message.text)


def _is_student(message: Message) -> bool:
    """Return whether a candidate says to be at school still, and tells of no work beside it."""
    plain = normalise(message.text)
    return word_lists("rollen").has(plain, "nog_student") and not _WORKS.search(plain)


def _is_at_school(known: Known) -> bool:
    situation = situations().get(known.get("situatie") or "")
    facts = known.get("situatie_feiten") or {}
    if kinds := situation.kinds if situation else facts.get("soort"):
        return not _WITHOUT_SCHOOL & set(kinds)
    return (known.get("leeftijd") or 0) < _GROWN_UP_AT


def _other_role(message: Message, before: str) -> str | None:
    """Return the role that somebody changes to: a word in passing changes nothing."""
    if role := find_switch(message.text):
        if (before, role) == ("leerling", "kandidaat"):
            # "Nu weer over mij" is said by pupils too.
            return None
        named = find_role(message.text)
        return "leerling" if role == "kandidaat" and named == "leerling" else role
    named = find_role(message.text)
    if before == "werkgever":
        # An employer who asks for advice names candidates and pupils.
        begins = _BY_INTENT.get(message.intent or "") == named and message.is_sure
        return named if begins or is_corrective(message) else None
    if named == "werkgever":
        recruits = message.intent == "werving_tips" and message.is_sure
        changes = recruits or message.question is None or is_corrective(message)
        return named if changes else None
    if before == "begeleider" and word_lists("rollen").has(normalise(message.text), "ben_leerling"):
        return "leerling"
    if before == "kandidaat" and _is_student(message):
        return "leerling"
    if (before, named) == ("begeleider", "leerling") and not _OF_SELF.search(message.text.lower()):
        # "Sorry, de leerling doet techniek"
        return None
    if message.question in _NAMES_PEOPLE or not is_corrective(message):
        return None
    ages = find_ages(message.text) if named == "begeleider" else []
    own = bool(ages) and all(age.subject == "zelf" for age in ages)
    return None if own else named
