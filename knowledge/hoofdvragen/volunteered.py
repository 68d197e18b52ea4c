"""What a message tells beside the question that was asked."""

import re
from typing import Any

from knowledge.hoofdvragen.corrections import is_corrective
from knowledge.hoofdvragen.facts import merge, read_facts
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.residence import told_place
from knowledge.language.age import find_ages, is_possible
from knowledge.language.clauses import in_mode
from knowledge.language.influence import find_influence
from knowledge.language.interests import find_interests
from knowledge.language.patterns import word_lists
from knowledge.language.role import find_role
from knowledge.language.text import normalise
from knowledge.language.work import find_work

_ROLES = {
    "overstappen": "kandidaat", "orienteren": "leerling", "decaan_hulp": "begeleider",
    "vacature_checken": "werkgever", "werving_tips": "werkgever",
}  # fmt: skip
_TELLING = (
    "antwoord", "overstappen", "orienteren", "decaan_hulp", "initiatieven_zoeken", "corrigeer",
    "andere_regio", "groet", "bevestig", "ontken", "nlu_fallback", None,
)  # fmt: skip
_BEFORE_MBO = {"po", "so", "vmbo", "havo", "vwo"}
_LIKELY = 0.5
_NARROW_QUESTIONS = ("keuzemoment", "invloed", "interesse", "technische_achtergrond", "gemeente")


def volunteered(message: Message, known: Known) -> dict[str, Any]:
    """Return slot updates for everything that a message tells without being asked.

    What is known already changes only by a clear statement or a correction.
    """
    if message.given:
        return {}
    updates: dict[str, Any] = {}
    role = _role(message, known)
    if role:
        updates["rol"] = role
    helper = (role or known.get("rol")) == "begeleider"
    age = _age(message, helper)
    if age is not None and (message.question != "leeftijd" or message.is_aside):
        updates["leeftijd"] = age
    unsure = message.confidence < _LIKELY
    if (message.intent not in _TELLING and not unsure) or role == "werkgever":
        return updates
    change = is_corrective(message)
    if message.question != "situatie":
        updates |= _situation(message, known, change=change, helper=helper)
    if (change or not known.get("invloed")) and (people := find_influence(message.text)):
        updates["invloed"] = people
    if message.question != "gemeente":
        updates |= told_place(message, known, change=change)
    if message.question != "interesse" and (change or not known.get("interesse")):
        updates |= _interests(message)
    return updates


def _role(message: Message, known: Known) -> str | None:
    if known.get("rol"):
        # A word in passing changes nothing; a plain statement may.
        named = find_role(message.text)
        employer = named == "werkgever" and message.question is None
        free = employer or known["rol"] == "werkgever"
        return named if named != known["rol"] and (free or is_corrective(message)) else None
    by_intent = _ROLES.get(message.intent or "") if message.confidence >= _LIKELY else None
    named = find_role(message.text, asked=len(message.text.split()) <= 3)
    if named is None and by_intent in ("begeleider", "kandidaat") and _own_school(message.text):
        return "leerling"
    return by_intent or named


def _own_school(text: str) -> bool:
    """Return whether the speaker is a pupil: their own school, and nobody else's."""
    words, plain = word_lists("schoolwoorden"), normalise(text)
    if words.has(plain, "begeleidt", "eigen_kind", "geeft_les", "kind"):
        return False
    if not re.search(r"\b(?:ik|ben|zit)\b", plain):
        return False
    kinds = set(read_facts(text).get("soort") or ())
    return bool(kinds) and kinds <= _BEFORE_MBO


def _age(message: Message, helper: bool) -> int | None:
    wanted = "ander" if helper else "zelf"
    if message.text.strip().isdigit() and message.question in (None, "rol"):
        return int(message.text) if is_possible(int(message.text)) else None
    sure = [a.value for a in find_ages(message.text) if a.sure and a.subject == wanted]
    return sure[0] if sure and is_possible(sure[0]) else None


def _situation(message: Message, known: Known, *, change: bool, helper: bool) -> dict[str, Any]:
    if message.question == "uitkering":
        return {}
    if message.question in _NARROW_QUESTIONS and not change:
        return {}
    facts = read_facts(message.text, helper=helper)
    updates: dict[str, Any] = {}
    if facts.get("soort") or (facts and known.get("situatie_feiten")):
        updates["situatie_feiten"] = merge(known.get("situatie_feiten") or {}, facts)
    background = find_work(message.text).background
    if background is not None and facts.get("soort") in (None, ["geen_werk"]):
        updates["technische_achtergrond"] = background
    return updates


def _interests(message: Message) -> dict[str, Any]:
    wished = in_mode(message.text, "wens")
    if message.intent == "initiatieven_zoeken":
        wished = message.text
    # Technical work in general leaves the question open.
    found = [key for key in find_interests(wished) if key != "techniek_breed"] if wished else []
    return {"interesse": found} if found else {}
