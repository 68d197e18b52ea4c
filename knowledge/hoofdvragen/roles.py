"""Which role a message tells: somebody for themselves, a pupil, a helper, an employer."""

from knowledge.hoofdvragen.corrections import is_corrective
from knowledge.hoofdvragen.facts import read_facts
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.language.clauses import in_mode
from knowledge.language.patterns import word_lists
from knowledge.language.role import asks_place_for_self, find_role, find_switch, speaks_for_relative
from knowledge.language.text import normalise
from knowledge.language.work import find_work

_BY_INTENT = {
    "overstappen": "kandidaat", "orienteren": "leerling", "decaan_hulp": "begeleider",
    "vacature_checken": "werkgever", "werving_tips": "werkgever",
}  # fmt: skip
_WORK = {"werk", "geen_werk"}
_CHILDRENS = {"po", "so", "vmbo", "havo", "vwo"}
# Where people are named who are no role of the speaker.
_NAMES_PEOPLE = ("situatie", "keuzemoment", "invloed", "interesse")
_LIKELY = 0.5


def told_role(message: Message, known: Known) -> str | None:
    """Return the role that a message tells, None when it tells none or the one known."""
    if message.given:
        return message.given.get("rol")
    before = known.get("rol")
    role = _other_role(message, before) if before else _first_role(message)
    return role if role != before else None


def _first_role(message: Message) -> str | None:
    by_intent = _BY_INTENT.get(message.intent or "") if message.confidence >= _LIKELY else None
    named = find_role(message.text, asked=len(message.text.split()) <= 3)
    words, plain = word_lists("rollen"), normalise(message.text)
    if (
        by_intent in (None, "begeleider", "leerling")
        and asks_place_for_self(message.text)
        and not words.has(plain, "over_ander", "over_hem")
    ):
        return "kandidaat"
    if "begeleider" in (named, by_intent) and _has_family_but_speaks_for_self(message.text):
        return "kandidaat"
    if named == "begeleider" and (
        by_intent == "leerling" or words.has(plain, "over_ander") or speaks_for_relative(plain)
    ):
        return named
    if named == "begeleider" and _was_teacher(message.text):
        return "kandidaat"
    if by_intent == "begeleider" and named != by_intent and _tells_career(message.text):
        return "kandidaat"
    if named == "leerling" and words.has(plain, "ik_hier"):
        return named
    may_be_pupil = named == "leerling" or (named, by_intent) == ("kandidaat", None)
    if may_be_pupil and _own_school(message.text):
        return "leerling"
    if named in (None, "kandidaat") and by_intent in ("begeleider", "kandidaat"):
        for_self = _leaves_own_work(plain) or _wants_other_work(message.text)
        if by_intent == "begeleider" and (for_self or words.has(plain, "ook_zelf")):
            return "kandidaat"
        if _own_school(message.text):
            return "leerling"
    if by_intent == "leerling" and named in (None, "kandidaat") and _works(message.text):
        return "kandidaat"
    return by_intent or named or find_switch(message.text)


def _leaves_own_work(plain: str) -> bool:
    """Return whether a teacher or coach speaks of a step of their own."""
    words = word_lists("rollen")
    teaches = words.has(plain, "beroep_begeleider") or word_lists("schoolwoorden").has(
        plain, "geeft_les"
    )
    others = words.has(plain, "over_ander") or word_lists("schoolwoorden").has(plain, "eigen_kind")
    return teaches and words.has(plain, "voor_zichzelf") and not others


def _wants_other_work(text: str) -> bool:
    """Return whether somebody tells of their work and their own wish, and of nobody else."""
    words, plain = word_lists("rollen"), normalise(text)
    others = words.has(plain, "over_ander", "over_hem") or word_lists("schoolwoorden").has(
        plain, "eigen_kind", "kind"
    )
    return _works(text) and words.has(plain, "wil_zelf") and not others


def _has_family_but_speaks_for_self(text: str) -> bool:
    """Return whether a parent or carer tells only of their own work, or of their own wish."""
    words, plain = word_lists("rollen"), normalise(text)
    rest = words.without(plain, "heeft_kind")
    if rest != plain and _works(rest) and find_role(rest) in (None, "kandidaat"):
        return not words.has(rest, "over_hem", "over_ander")
    cares = words.has(plain, "zorgt_voor_gezin")
    if words.has(plain, "over_ander") or not (cares or words.has(plain, "ouder_van")):
        return False
    if cares and words.has(plain, "wil_zelf"):
        return True
    return not words.has(plain, "over_hem") and _works(text)


def _was_teacher(text: str) -> bool:
    """Return whether a teacher or coach tells to be without work: "in de WIA als juf"."""
    words, plain = word_lists("rollen"), normalise(text)
    was = words.has(plain, "was_begeleider") and not words.has(plain, "helpt")
    return was and read_facts(text).get("soort") == ["geen_werk"]


def _tells_career(text: str) -> bool:
    """Return whether a teacher or coach tells what they did before: "was lasser, nu docent"."""
    words, plain = word_lists("rollen"), normalise(text)
    before = find_work(in_mode(text, "vroeger")) if find_work(text).works else None
    if before is None or (before.background is None and before.works is None):
        return False
    others = word_lists("schoolwoorden").has(plain, "begeleidt", "eigen_kind")
    return not others and not words.has(plain, "over_ander", "over_hem")


def _works(text: str) -> bool:
    """Return whether somebody who looks around tells of work and of no school."""
    kinds = set(read_facts(text).get("soort") or ())
    return bool(kinds) and kinds <= _WORK


def _other_role(message: Message, before: str) -> str | None:
    """Return the role that somebody changes to: a word in passing changes nothing."""
    if role := find_switch(message.text):
        named = find_role(message.text)
        return "leerling" if role == "kandidaat" and named == "leerling" else role
    named = find_role(message.text)
    if before == "werkgever":
        # An employer who asks for advice names candidates and pupils.
        return None if _BY_INTENT.get(message.intent or "") == before else named
    if named == "werkgever":
        recruits = message.intent == "werving_tips" and message.is_sure
        changes = recruits or message.question is None or is_corrective(message)
        return named if changes else None
    if message.question in _NAMES_PEOPLE or not is_corrective(message):
        return None
    return named


def _own_school(text: str) -> bool:
    """Return whether the speaker is a pupil: their own school, and nobody else's."""
    roles, words = word_lists("rollen"), word_lists("schoolwoorden")
    plain = normalise(text)
    if words.has(
        roles.without(plain, "ik_hier", "soort_school"),
        "begeleidt",
        "eigen_kind",
        "geeft_les",
        "kind",
    ):
        return False
    kinds = set(read_facts(text).get("soort") or ())
    # "Praktijkschool, derde jaar" needs no "ik"; "mbo" may be behind somebody.
    if kinds and kinds <= _CHILDRENS:
        return True
    return bool(kinds) and not kinds & _WORK and roles.has(plain, "over_mezelf")
