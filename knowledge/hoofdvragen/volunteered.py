"""What a message tells beside the question that was asked."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from knowledge.hoofdvragen.corrections import (
    declines,
    is_corrective,
    without_request,
    without_taken_back,
)
from knowledge.hoofdvragen.deciders import renamed, with_those_told
from knowledge.hoofdvragen.facts import WORKS_AT, merge, read_facts
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.moved_on import (
    has_changed_school,
    has_moved_on,
    weighs_other_schools,
)
from knowledge.hoofdvragen.out_of_turn import out_of_turn
from knowledge.hoofdvragen.residence import told_place
from knowledge.hoofdvragen.roles import told_role
from knowledge.hoofdvragen.wishes import rechosen, wished
from knowledge.language.age import Age, Subject, find_age_at_edge, find_ages, is_possible
from knowledge.language.choice import names_choice
from knowledge.language.clauses import in_mode
from knowledge.language.distress import tells_distress
from knowledge.language.influence import find_influence, of_pupil
from knowledge.language.patterns import word_lists
from knowledge.language.replies import is_question, without_questions
from knowledge.language.role import asks_place_for_self
from knowledge.language.rough_age import find_rough_age
from knowledge.language.subject import about_pupil
from knowledge.language.text import normalise
from knowledge.language.work import find_work

_TELLING = (
    "antwoord", "overstappen", "orienteren", "decaan_hulp", "initiatieven_zoeken", "corrigeer",
    "andere_regio", "groet", "bevestig", "ontken", "nlu_fallback", None,
)  # fmt: skip
_LIKELY = 0.5
_FEW = 5
_CLAUSE = re.compile(r"[,.;!] | en ")
_PUPILS_AGE = 20
_LAST_GROUP = 12
_LEARNED = re.compile(
    r"\b(?:achtergrond|ervaring|diploma\w*|papieren|gedaan|geweest|gehad|gewerkt|afgerond|gehaald"
    r"|vroeger|(?:heb|had|heeft) (?:\S+ )?(?:wel|ook|toch|ooit) |opgeleid)\b"
)
_PERSON = re.compile(r"\b(?:ik|k|kben|ben|mijn|m'n|mn|me|onze|hij|zij|ze|we|wij)\b")
_WHAT_NOW = re.compile(r"[,.;:!?] (?:en|wat|maar|hoe) (?:nu|dan|daarna|straks|verder|hierna)\W*$")
_OWN_SCHOOL = re.compile(
    r"\b(?:(?:ik|k|hij|zij|ze) (?:doe|doet|zit|heb|heeft|volg|volgt)|bbl|bol|klas|leerjaar|tl|"
    r"technisch\w*|profiel|(?:doe|doet|volg|volgt|zit) (?:ik|hij|ze|zij))\b"
)
_OF_AGE = re.compile(
    r"\b(?:(?:ik|k) (?:ben|word|werd)|kben|ben ik|(?:hij|ze|zij) (?:is|wordt)|leeftijd"
    r"|ben (?:(?:trouwens|overigens|nog|pas|al|net|nu|eigenlijk) ){0,2}\d\d"
    r"|(?<!te )oud|jarig|geboren"
    r"|(?:zoon|dochter|leerling|kind|klant|client|kandidaat|kleinkind) (?:is|wordt|van))\b"
)
_TELLS = re.compile(
    r"(?:\b(?:ik|k)|^|, (?:en )?)\s?(?:ben|zit|werk|werken|woon|heb|krijg|sta|studeer|doe)\b"
    r"|\b(?:hij|zij|ze|die) (?:is|zit|werkt|woont|heeft|krijgt|doet)\b"
    r"|\b(?:ben|zit|werk|sta|studeer|doe) (?:ik|k)\b"
)
_NOTHING_BESIDE = (
    "andere_taal", "meer_resultaten", "opnieuw", "scheldwoorden", "sla_over", "terug",
    "vacature_checken", "weet_niet", "werving_tips",
)  # fmt: skip
# Names of places are the same in every language.
_WITH_PLACE = ("andere_taal", "mens_spreken")
# "Ik ben jobcoach, man van 45 in de ww"
_OF_OTHER = re.compile(
    r"[,.;:] (?:het gaat om |betreft )?(?:een )?(?:man|vrouw|meneer|mevrouw|dame|heer|jongere"
    r"|iemand|jongeman|jongedame)(?:,| van)? (\d\d)\b"
)
_OF_SELF = re.compile(r"\b(?:ik|k|kben|mijn leeftijd|ben)\b")
# "28. Maar wat betekent bbl eigenlijk" tells of no bbl.
_ASKS_WHAT = re.compile(
    r"\bwat (?:is|zijn|betekent|betekenen|houdt|houden) [^.!?,;\n]*", re.IGNORECASE
)
_LIKES = re.compile(
    r"\b(?:wil|wou|zou|lijkt|leuke?r?|liever|liefst|graag|interesse\w*|zoek|voorkeur)\b"
)
_WITH_NUMBERS = ("leeftijd",)
_NARROW_QUESTIONS = ("keuzemoment", "invloed", "interesse", "technische_achtergrond", "gemeente")


def volunteered(message: Message, known: Known) -> dict[str, Any]:
    """Return slot updates for everything that a message tells without being asked.

    What is known already changes only by a clear statement or a correction.
    """
    if message.given:
        return {}
    as_sent, message = message, replace(message, text=without_taken_back(message.text))
    if is_corrective(as_sent):
        message = replace(message, text=without_request(message.text))
    updates: dict[str, Any] = {}
    role = told_role(message, known)
    if role:
        updates["rol"] = role
    elif known.get("rol") == "werkgever" and (known.get("dossiers") or {}).get("nu"):
        # What an employer tells is not about the one whose answers wait.
        return {}
    helper = (role or known.get("rol")) == "begeleider"
    before = known.get("leeftijd")
    age = _age(message, helper, before)
    if age is not None and (message.question != "leeftijd" or message.is_aside or role):
        updates["leeftijd"] = age
    elif message.question is None and known.get("leeftijd") is None and not helper:
        updates |= _estimate(message)
    unsure = message.confidence < _LIKELY
    told_self = not message.is_no_answer or _TELLS.search(normalise(message.text))
    change = is_corrective(as_sent) and not is_question(message.text) and bool(told_self)
    if role == "werkgever":
        return updates
    # "3 gymnasium, weet niet welk profiel" was asked nothing.
    telling = message.intent in _TELLING or (
        message.intent == "weet_niet" and message.question in (None, "rol")
    )
    # "19, dat bepaal ik helemaal zelf" only resembles distress.
    telling = telling or (message.intent == "noodsignaal" and not message.is_aside)
    if not telling and not unsure and not change:
        told = _told_beside(message, known)
        if told is None:
            # "Wie kan mij helpen in Hoorn?"
            place = told_place(message, known, change=False)
            return updates | place if message.intent in _WITH_PLACE else updates
        message = told
    if message.is_cry_for_help:
        # Whom they name may be whom they fear.
        facts = _situation(
            message, known, change=False, speaker=role or known.get("rol"), age=age or before
        )
        # Words of danger are no wish: "ik wil van een brug".
        wishes = facts and not tells_distress(message.text)
        wish = wished(message, anew=False) if wishes else {}
        return updates | wish | facts | told_place(message, known, change=False)
    asks = is_question(message.text) or declines(message)
    after_all = bool(known.get("uitkomst_verteld")) and not asks
    seeks = message.intent == "initiatieven_zoeken"
    again = change or after_all or seeks
    chosen = rechosen(as_sent, known) if again else {}
    # "Nee, ik zit niet op school, ik ben 24 en werk" answers and corrects in one.
    beside = message.question != "situatie" or (change and "leeftijd" in updates)
    weighs = weighs_other_schools(as_sent.text, known.get("situatie_feiten") or {})
    asked_otherwise = beside and not chosen and not weighs
    if asked_otherwise and not _asks_about_school(message, known):
        speaker = role or known.get("rol")
        updates |= _situation(message, known, change=change, speaker=speaker, age=age or before)
    if (again or not known.get("invloed")) and (people := find_influence(message.text)):
        people = of_pupil(people, message.text) if helper else people
        updates["invloed"] = with_those_told(people, as_sent, known)
    if message.question != "invloed" and "invloed" not in updates:
        chosen = renamed(as_sent, known) | chosen
    open_choice = message.question != "keuzemoment" and not known.get("keuzemoment")
    if open_choice and (named := names_choice(message.text)):
        updates["genoemde_keuze"] = named
    if message.question != "gemeente" or seeks:
        speaker = role or known.get("rol")
        updates |= told_place(message, {**known, "rol": speaker}, change=change)
    open_to = message.question != "interesse" or seeks
    if known.get("interesse") and _at_school(updates.get("situatie_feiten")):
        # "Ik ben geswitcht naar de tu, richting bouwkunde" tells of a study, not of a wish.
        open_to = open_to and bool(_LIKES.search(normalise(message.text)))
    if open_to and (again or not known.get("interesse")):
        updates |= wished(message, anew=again and not updates)
    updates |= chosen
    denied = word_lists("werk").has(normalise(message.text), "achtergrond_niet")
    if known.get("technische_achtergrond") and denied and not is_question(message.text):
        updates["technische_achtergrond"] = False
    return updates if set(updates) - {"rol"} else updates | out_of_turn(message, known)


def _told_beside(message: Message, known: Known) -> Message | None:
    """Return what somebody tells of themselves beside a question of their own, or None.

    "Ik ben kapper in Delft. Wat kost een opleiding?" After the outcome only a
    situation of now that is another changes something.
    """
    told = without_questions(message.text)
    ended = known.get("uitkomst_verteld")
    moved = ended and has_moved_on(told, known.get("situatie_feiten") or {})
    if message.intent in _NOTHING_BESIDE or (ended and not moved):
        return None
    tells = message.is_cry_for_help or _TELLS.search(normalise(told))
    return replace(message, text=told) if tells else None


def _estimate(message: Message) -> dict[str, Any]:
    rough = find_rough_age(message.text)
    return {"schatting": rough} if rough else {}


def _age(message: Message, helper: bool, before: int | None) -> int | None:
    if (bare := message.text.strip(" .!")).isdigit():
        # "48" to what somebody does, after "49": no class and no group goes by that number.
        again = before is not None and message.question == "situatie" and int(bare) > _LAST_GROUP
        if again or message.question in (None, "rol"):
            return int(bare) if is_possible(int(bare)) else None
    passing = message.question or is_question(message.text)
    if before is not None and passing and not _speaks_of_age(message):
        # "Welk profiel ik neem, er zijn er 10 geloof ik", "is 60 te oud?"
        return None
    # "Mijn man is 50" may be about whom help is sought for, until that age is known.
    others: tuple[Subject, ...] = ("ander", "partner") if before is None else ("ander",)
    wanted: tuple[Subject, ...] = others if helper else ("zelf",)
    if asks_place_for_self(message.text):
        wanted = ("zelf", "ander", "partner")
    ages = find_ages(message.text)
    meant = [] if message.question in _WITH_NUMBERS else _ages_meant(message)
    sure = [a.value for who in wanted for a in [*ages, *meant] if a.subject == who and a.sure]
    if helper and not sure and (other := _OF_OTHER.search(normalise(message.text))):
        sure = [int(other[1])]
    if helper and not sure:
        # "De mama van Lars (15)": somebody this young is no helper. Nor is "man, 51 jaar" one.
        of_helper = _OF_SELF.search(normalise(message.text))
        sure = [
            a.value
            for a in ages
            if a.sure
            and (before is None or a.subject != "partner")
            and (not of_helper or a.value <= _PUPILS_AGE)
        ]
    if not sure and before is None and message.question in (None, "rol"):
        beside_facts = find_age_at_edge(message.text) if read_facts(message.text) else None
        sure = [beside_facts] if beside_facts else []
    return sure[0] if sure and is_possible(sure[0]) else None


def _ages_meant(message: Message) -> list[Age]:
    """Return the ages in a few words that correct: "nee wacht 43" in "nee wacht 43, ik ben kok"."""
    parts = [replace(message, text=part) for part in _CLAUSE.split(message.text)]
    few = (part for part in parts if len(part.text.split()) <= _FEW and is_corrective(part))
    return [replace(age, sure=True) for part in few for age in find_ages(part.text)]


def _speaks_of_age(message: Message) -> bool:
    plain = normalise(message.text)
    return is_corrective(message) or bool(_OF_AGE.search(plain))


def _asks_about_school(message: Message, known: Known) -> bool:
    """Tell "hoe oud moet je zijn voor bbl" from "ik doe bbl, kan dat?" and "bbl, en nu?"."""
    if not is_question(message.text):
        return False
    plain = normalise(message.text)
    of_self = _PERSON.search(plain) or _WHAT_NOW.search(plain)
    return bool(known.get("situatie")) or not of_self


def _at_school(facts: Mapping[str, Any] | None) -> bool:
    kinds = set((facts or {}).get("soort") or ())
    return bool(kinds) and not kinds & {"werk", "geen_werk"}


def _situation(
    message: Message, known: Known, *, change: bool, speaker: str | None, age: int | None
) -> dict[str, Any]:
    if message.question == "uitkering":
        return {}
    so_far = known.get("situatie_feiten")
    changed_school = _at_school(so_far) and has_changed_school(message.text)
    moved_on = bool(known.get("situatie")) and (
        changed_school or has_moved_on(message.text, so_far or {})
    )
    was_skipped = "situatie" in (known.get("overgeslagen") or [])
    if message.question in _NARROW_QUESTIONS and not (change or moved_on or was_skipped):
        return {}
    if known.get("situatie") and not (change or moved_on or in_mode(message.text, "nu")):
        # "Ik wil een tussenjaar" tells nothing of what somebody does now.
        earlier = find_work(message.text).background
        open_to = earlier is not None and known.get("technische_achtergrond") is not None
        return {"technische_achtergrond": earlier} if open_to else {}
    helper = speaker == "begeleider"
    grown = speaker is None and (age or 0) >= WORKS_AT
    told = _ASKS_WHAT.sub(" ", message.text)
    facts = read_facts(told, helper=helper, adult=speaker == "kandidaat" or grown)
    works = facts.get("soort") == ["werk"] and changed_school
    own = moved_on or (change and _OWN_SCHOOL.search(normalise(message.text)))
    idle = (so_far or {}).get("soort") == ["geen_werk"]
    if so_far and own and not idle and (not facts or works):
        # "Oeps, ik doe zorg en welzijn" about the school that was told.
        lately = in_mode(without_questions(message.text), "nu", "vroeger")
        facts = read_facts(lately, asked=True, so_far=so_far, helper=helper)
        facts = facts if facts.get("soort") in (None, so_far.get("soort")) else {}
    if idle and _at_school(facts) and _LEARNED.search(normalise(told)):
        # "Ik heb wel een technische opleiding" of somebody without work is what they bring.
        facts = {}
    to_work = facts.get("soort") == ["werk"] and not (change or moved_on)
    if message.question and to_work and _at_school(so_far):
        # The side job of a pupil, or the work of a BBL.
        return {}
    updates: dict[str, Any] = {}
    if facts.get("soort") or (facts and known.get("situatie_feiten")):
        updates["situatie_feiten"] = merge(known.get("situatie_feiten") or {}, facts)
    background = find_work(about_pupil(message.text) if helper else message.text).background
    learns = _at_school(updates.get("situatie_feiten"))
    if background is not None and facts.get("soort") in (None, ["geen_werk"]) and not learns:
        updates["technische_achtergrond"] = background
    return updates
