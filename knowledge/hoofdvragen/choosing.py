"""Hoofdvraag 3: which choice somebody stands before, and how a wish is told from a request."""

from typing import Any

from knowledge.hoofdvragen.known import OTHER_CHOICE, Known, choice_for
from knowledge.hoofdvragen.message import SOCIAL, Message, Note
from knowledge.hoofdvragen.outcome import Answer
from knowledge.language.age import find_ages
from knowledge.language.choice import find_choice, is_not_yet, scolds, speaks_of_wish
from knowledge.language.gibberish import is_gibberish
from knowledge.language.influence import find_influence, named_influence, of_pupil
from knowledge.language.replies import is_question, wonders

_MAY_BE_CHOSEN = ("werkgever", "leerbedrijf", "leerkracht")
_NO_CHOICE = (
    *SOCIAL - {"afscheid"}, "andere_taal", "begrip_uitleg", "ben_je_een_bot", "herkomst",
    "noodsignaal", "privacy", "waarom_vraag",
)  # fmt: skip
_SCOLDS = ("scheldwoorden", "klacht")
_STATEMENTS = ("overstappen", "orienteren", "antwoord", "corrigeer")
_SHORT_REFUSAL = 3
_CERTAIN = 0.95
# "Nieuwe baan zoeken" looks like a new start, "nog wat betekenen" like asking for more.
_LOOKS_ALIKE = (
    "afscheid", "andere_regio", "decaan_hulp", "help", "initiatieven_zoeken",
    "kandidaatreis", "meer_resultaten", "opnieuw", "terug", "werving_tips",
)  # fmt: skip


def choice(message: Message, known: Known) -> Answer | None:
    """Return the choice that a message tells: the usual one, unless it plainly says another."""
    if message.intent == "afscheid" and message.confidence >= _CERTAIN:
        # "Hoeft nu niet, ik kom er later op terug. Dag."
        return None
    usual = choice_for(known)
    named = find_choice(message.text)
    refused = message.short == "nee"
    asks_which = known.get("wacht_op") == "keuze"
    if refused and not asks_which and is_not_yet(message.text):
        return Answer({"keuzemoment": usual}, [Note("keuze_hoeft_niet_zeker")])
    if asks_which and message.short in ("ja", "nee") and message.is_brief:
        return None
    if asks_which or (refused and len(message.text.split()) > _SHORT_REFUSAL):
        wishes = refused and not named and speaks_of_wish(message.text)
        key = usual if usual in named or wishes else next(iter(named), OTHER_CHOICE)
        return Answer({"keuzemoment": key, "wacht_op": None})
    if refused:
        return Answer({"wacht_op": "keuze"})
    if message.short == "weet_niet":
        told = {"keuzemoment": usual, **_people(message.text, known)}
        return Answer(told, [Note("keuze_hoeft_niet_zeker")])
    if known.get("rol") == "begeleider" and not named and _tells_own_age(message.text):
        # "Ik ben zelf 50, maar het gaat om hem"
        return None
    if named or message.short == "ja" or _tells_something(message):
        # "Mijn vrouw en ik" answers the next question already.
        return Answer({"keuzemoment": usual, **_people(message.text, known)})
    return None


def _tells_own_age(text: str) -> bool:
    own = any(age.subject == "zelf" and age.sure for age in find_ages(text))
    return own and not speaks_of_wish(text)


def is_wish(message: Message) -> bool:
    """Return whether a message that looks like a request tells what somebody would like."""
    if not (message.intent in _LOOKS_ALIKE or not message.is_sure):
        return False
    return bool(find_choice(message.text)) or speaks_of_wish(message.text)


def is_tentative(message: Message) -> bool:
    """Return whether only the mark makes this a question: "afmaken, en dan?"."""
    return is_wish(message) and not is_question(message.text.rstrip("? "))


def _tells_something(message: Message) -> bool:
    """Return whether this tells what somebody wants or wonders, in whatever words."""
    if message.short == "sla_over":
        return False
    if message.intent in _STATEMENTS or wonders(message.text):
        return True
    if message.intent in _SCOLDS or scolds(message.text):
        return False
    if is_question(message.text) or is_gibberish(message.text):
        return False
    unclear = not message.is_sure and message.intent not in _NO_CHOICE
    return unclear or is_wish(message)


def _people(text: str, known: Known) -> dict[str, Any]:
    """Return `invloed` where it is told beside the choice; work or school may be the choice."""
    found = find_influence(text)
    if not found:
        named = [key for key in named_influence(text) if key not in _MAY_BE_CHOSEN]
        found = named if set(named) - {"kandidaat", "niemand"} else []
    if known.get("rol") == "begeleider":
        found = of_pupil(found, text)
    return {"invloed": found} if found else {}
