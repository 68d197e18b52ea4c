"""What a message tells beside the question that was asked."""

import re
from typing import Any

from knowledge.hoofdvragen.corrections import is_corrective
from knowledge.hoofdvragen.facts import merge, read_facts
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.residence import told_place
from knowledge.hoofdvragen.roles import told_role
from knowledge.language.age import find_ages, is_possible
from knowledge.language.clauses import in_mode
from knowledge.language.influence import find_influence
from knowledge.language.interests import find_interests
from knowledge.language.replies import is_question
from knowledge.language.rough_age import find_rough_age
from knowledge.language.text import normalise
from knowledge.language.work import find_work

_TELLING = (
    "antwoord", "overstappen", "orienteren", "decaan_hulp", "initiatieven_zoeken", "corrigeer",
    "andere_regio", "groet", "bevestig", "ontken", "nlu_fallback", None,
)  # fmt: skip
_LIKELY = 0.5
_FEW = 5
_PERSON = re.compile(r"\b(?:ik|k|kben|ben|mijn|m'n|mn|me|onze|hij|zij|ze|we|wij)\b")
_OWN_SCHOOL = re.compile(r"\b(?:ik|k|hij|zij|ze) (?:doe|doet|zit|heb|heeft|volg|volgt)\b")
_OF_AGE = re.compile(
    r"\b(?:(?:ik|k) (?:ben|word|werd)|kben|ben ik|(?:hij|ze|zij) (?:is|wordt)|leeftijd|oud|jarig"
    r"|geboren|(?:zoon|dochter|leerling|kind|klant|client|kandidaat|kleinkind) (?:is|wordt|van))\b"
)
_WITH_NUMBERS = ("leeftijd",)
_NARROW_QUESTIONS = ("keuzemoment", "invloed", "interesse", "technische_achtergrond", "gemeente")


def volunteered(message: Message, known: Known) -> dict[str, Any]:
    """Return slot updates for everything that a message tells without being asked.

    What is known already changes only by a clear statement or a correction.
    """
    if message.given:
        return {}
    updates: dict[str, Any] = {}
    role = told_role(message, known)
    if role:
        updates["rol"] = role
    helper = (role or known.get("rol")) == "begeleider"
    age = _age(message, helper, known.get("leeftijd"))
    if age is not None and (message.question != "leeftijd" or message.is_aside or role):
        updates["leeftijd"] = age
    elif message.question is None and known.get("leeftijd") is None and not helper:
        updates |= _estimate(message)
    unsure = message.confidence < _LIKELY
    change = is_corrective(message) and not is_question(message.text)
    if (message.intent not in _TELLING and not unsure and not change) or role == "werkgever":
        return updates
    if message.question != "situatie" and not _asks_about_school(message, known):
        updates |= _situation(message, known, change=change, helper=helper)
    after_all = bool(known.get("uitkomst_verteld")) and not is_question(message.text)
    again = change or after_all
    if (again or not known.get("invloed")) and (people := find_influence(message.text)):
        updates["invloed"] = people
    if message.question != "gemeente":
        updates |= told_place(message, known, change=change)
    if message.question != "interesse" and (again or not known.get("interesse")):
        updates |= _interests(message, anew=again and not updates)
    return updates


def _estimate(message: Message) -> dict[str, Any]:
    rough = find_rough_age(message.text)
    return {"schatting": rough} if rough else {}


def _age(message: Message, helper: bool, before: int | None) -> int | None:
    if before is not None and message.question and not _speaks_of_age(message):
        # "Welk profiel ik neem, er zijn er 10 geloof ik"
        return None
    wanted = "ander" if helper else "zelf"
    if message.text.strip().isdigit() and message.question in (None, "rol"):
        return int(message.text) if is_possible(int(message.text)) else None
    ages = find_ages(message.text)
    brief = len(message.text.split()) <= _FEW and message.question not in _WITH_NUMBERS
    meant = brief and is_corrective(message)
    sure = [a.value for a in ages if (a.sure or meant) and a.subject == wanted]
    return sure[0] if sure and is_possible(sure[0]) else None


def _speaks_of_age(message: Message) -> bool:
    plain = normalise(message.text)
    return is_corrective(message) or bool(_OF_AGE.search(plain))


def _asks_about_school(message: Message, known: Known) -> bool:
    """Tell "hoe oud moet je zijn voor bbl" from "ik doe bbl, wat nu?"."""
    if not is_question(message.text):
        return False
    return bool(known.get("situatie")) or not _PERSON.search(normalise(message.text))


def _situation(message: Message, known: Known, *, change: bool, helper: bool) -> dict[str, Any]:
    if message.question == "uitkering":
        return {}
    if message.question in _NARROW_QUESTIONS and not change:
        return {}
    facts = read_facts(message.text, helper=helper)
    so_far = known.get("situatie_feiten")
    if change and so_far and not facts and _OWN_SCHOOL.search(normalise(message.text)):
        # "Oeps, ik doe zorg en welzijn" about the school that was told.
        facts = read_facts(message.text, asked=True, so_far=so_far, helper=helper)
        facts = {} if facts.get("soort") else facts
    updates: dict[str, Any] = {}
    if facts.get("soort") or (facts and known.get("situatie_feiten")):
        updates["situatie_feiten"] = merge(known.get("situatie_feiten") or {}, facts)
    background = find_work(message.text).background
    if background is not None and facts.get("soort") in (None, ["geen_werk"]):
        updates["technische_achtergrond"] = background
    return updates


def _interests(message: Message, *, anew: bool) -> dict[str, Any]:
    wished = in_mode(message.text, "wens")
    if message.intent == "initiatieven_zoeken" or (anew and len(message.text.split()) <= _FEW):
        wished = message.text
    # Technical work in general leaves the question open.
    found = [key for key in find_interests(wished) if key != "techniek_breed"] if wished else []
    return {"interesse": found} if found else {}
