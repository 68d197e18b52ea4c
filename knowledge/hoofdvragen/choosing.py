"""Hoofdvraag 3: which choice somebody stands before, and how a wish is told from a request."""

import re

from knowledge.hoofdvragen.known import OTHER_CHOICE, Known, choice_for
from knowledge.hoofdvragen.message import SOCIAL, Message, Note
from knowledge.hoofdvragen.outcome import Answer
from knowledge.language.choice import find_choice, is_not_yet, speaks_of_wish
from knowledge.language.gibberish import is_gibberish
from knowledge.language.influence import find_influence
from knowledge.language.replies import is_question, wonders
from knowledge.language.text import normalise

_MAY_BE_CHOSEN = ("werkgever", "leerbedrijf", "leerkracht")
_NO_CHOICE = (
    *SOCIAL - {"afscheid"}, "andere_taal", "begrip_uitleg", "ben_je_een_bot", "herkomst",
    "noodsignaal", "privacy", "waarom_vraag",
)  # fmt: skip
_STATEMENTS = ("overstappen", "orienteren", "antwoord", "corrigeer")
_WITH_SOMEBODY = re.compile(r"\b(?:mijn|m'n|mn|me|onze|samen|overleg\w*)\b")
# "Mijn zus zit in 5 vwo en wil naar Delft" tells nothing of who decides.
_TELLS_OF_OTHER = re.compile(
    r"^(?:mijn|m'n|mn|me|onze) \w+ (?:zit|werkt|is|heeft|doet|gaat|woont|studeert|was|had)\b"
)
_SHORT_REFUSAL = 3
# "Nieuwe baan zoeken" looks like a new start, "nog wat betekenen" like asking for more.
_LOOKS_ALIKE = (
    "afscheid", "andere_regio", "decaan_hulp", "help", "initiatieven_zoeken",
    "kandidaatreis", "meer_resultaten", "opnieuw", "terug", "werving_tips",
)  # fmt: skip


def choice(message: Message, known: Known) -> Answer | None:
    """Return the choice that a message tells: the usual one, unless it plainly says another."""
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
        return Answer({"keuzemoment": usual}, [Note("keuze_hoeft_niet_zeker")])
    if named or message.short == "ja" or _tells_something(message):
        # "Mijn vrouw en ik" answers the next question already.
        people = {"invloed": found} if (found := _others(message.text)) else {}
        return Answer({"keuzemoment": usual, **people})
    return None


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
    if message.intent in _STATEMENTS or wonders(message.text):
        return True
    if is_question(message.text) or is_gibberish(message.text) or message.short == "sla_over":
        return False
    unclear = not message.is_sure and message.intent not in _NO_CHOICE
    return unclear or is_wish(message)


def _others(text: str) -> list[str]:
    """Return who has influence, when somebody else does; work or school may be the choice."""
    if not _WITH_SOMEBODY.search(normalise(text)) or _TELLS_OF_OTHER.search(normalise(text)):
        return []
    found = [key for key in find_influence(text, asked=True) if key not in _MAY_BE_CHOSEN]
    return found if set(found) - {"kandidaat", "niemand"} else []
