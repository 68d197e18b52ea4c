"""A message as the reader of answers sees it."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from knowledge.language.baffled import evades, lacks_word, still_baffled
from knowledge.language.replies import Short, is_question, passed_on, short_reply

SIDE_INTENTS = frozenset(
    [
        "afscheid",
        "andere_regio",
        "andere_taal",
        "bedank",
        "begrip_uitleg",
        "ben_je_een_bot",
        "buiten_bereik",
        "geld_en_regelingen",
        "groet",
        "help",
        "herkomst",
        "initiatieven_zoeken",
        "kandidaatreis",
        "klacht",
        "meer_resultaten",
        "mens_spreken",
        "noodsignaal",
        "opnieuw",
        "privacy",
        "scheldwoorden",
        "vacature_checken",
        "waarom_vraag",
        "werving_tips",
    ]
)
"""Intents of a question or remark of the person's own, beside the question asked."""

SOCIAL = frozenset({"afscheid", "bedank", "buiten_bereik", "groet", "klacht", "scheldwoorden"})
"""Intents of small talk, which may hold an answer."""

_OF_ITS_OWN = SIDE_INTENTS - {
    "afscheid", "andere_regio", "andere_taal", "initiatieven_zoeken", "meer_resultaten",
    "noodsignaal", "opnieuw", "privacy", "vacature_checken", "werving_tips",
}  # fmt: skip
"""Side intents that no answer looks like, once they are certain."""
_EVEN_BRIEF = ("begrip_uitleg", "ben_je_een_bot", "scheldwoorden")

_TELLS = re.compile(r"\b(?:ik|k|mijn|m'n|mn|wij|we)\b|\d")
_SURE = 0.6
_CERTAIN = 0.92
_GUESSED = 0.45
# Clear words of distress make it certain. Without them a short answer is heard first: "ik, het is
# mijn leven". Who is in need and tells more is answered from the usual chance on.
_SURE_OF_DISTRESS = 0.8
_SHORT = 8
_BRIEF = 2


@dataclass(frozen=True)
class Message:
    """What somebody sent: the text, its intent, and the slot that was asked for (or None).

    `given` holds the values of a pressed button.
    """

    text: str
    intent: str | None = None
    confidence: float = 0.0
    question: str | None = None
    given: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def short(self) -> Short | None:
        """Return the short reply that this is, by its words or else by its intent."""
        if self.question == "keuzemoment" and still_baffled(self.text):
            return None
        reply = short_reply(self.text)
        if reply == "nee" and self.intent == "sla_over" and not self.is_guess:
            # "Ook niet, dat is privé"
            return "sla_over"
        if reply:
            return reply
        by_intent: dict[str | None, Short] = {
            "bevestig": "ja", "ontken": "nee", "weet_niet": "weet_niet", "sla_over": "sla_over",
        }  # fmt: skip
        # "En wat sla je over mij op" skips nothing.
        says_other = is_question(self.text) or lacks_word(self.text) or evades(self.text)
        return by_intent.get(self.intent) if self.is_sure and not says_other else None

    @cached_property
    def is_brief(self) -> bool:
        """Return whether this is a word or two that ask nothing: an answer, if it can be one."""
        return len(self.text.split()) <= _BRIEF and not is_question(self.text)

    @property
    def is_sure(self) -> bool:
        """Return whether the intent is likely enough to act on it alone."""
        return self.confidence >= _SURE

    @property
    def is_guess(self) -> bool:
        """Return whether the intent is too doubtful to answer it beside what was told."""
        return self.confidence < _GUESSED

    @property
    def is_no_answer(self) -> bool:
        """Return whether this is certainly a remark of its own, whatever names are in it.

        "Praat ik met een computer" tells no interest, "emailadres van een coach" nobody who
        decides.
        """
        enough = _SURE if passed_on(self.text) else _CERTAIN
        certain = self.intent in _OF_ITS_OWN and self.confidence >= enough
        if self.is_brief and self.intent not in _EVEN_BRIEF:
            return False
        # "Bedankt, ik woon in Delft" is more than thanks.
        return certain and not (self.intent in SOCIAL and _TELLS.search(self.text.lower()))

    @cached_property
    def is_aside(self) -> bool:
        """Return whether this asks or remarks something of its own.

        Small talk may hold an answer; a request does not, whatever words are in it.
        """
        if self.intent not in SIDE_INTENTS:
            return False
        doubtful = self.intent == "noodsignaal" and len(self.text.split()) <= _SHORT
        sure = _SURE_OF_DISTRESS if doubtful else _SURE
        request = self.intent not in SOCIAL and self.confidence >= sure
        return request or self.is_no_answer or is_question(self.text)

    @property
    def is_cry_for_help(self) -> bool:
        """Return whether somebody is in need: they get help, and are asked nothing now."""
        return self.intent == "noodsignaal" and self.is_aside


@dataclass(frozen=True)
class Note:
    """Something to say before the next question: a key of the texts, and its values."""

    key: str
    values: dict[str, Any] = field(default_factory=dict)
