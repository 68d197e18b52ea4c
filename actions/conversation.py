"""The tracker as the actions use it."""

import copy
from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from knowledge.hoofdvragen.known import ANSWERS, INTERNAL, next_question
from knowledge.hoofdvragen.message import Message
from knowledge.language.baffled import evades
from knowledge.language.foreign import language_of
from knowledge.language.gibberish import is_gibberish
from knowledge.language.hesitations import find_hesitation
from knowledge.language.replies import is_question

FORM = "hoofdvragen_form"
VACANCY = "vacaturetekst"
APPROACH = "aanpak"
_LISTS = ("invloed", "interesse")
_ENDS = {"afscheid", "bedank"}
_CERTAIN = 0.9
# What "ik ben niet zo handig, weet niet of het iets voor mij is" may be taken for.
_NO_ANSWER = (
    "afscheid",
    "ben_je_een_bot",
    "buiten_bereik",
    "help",
    "ontken",
    "sla_over",
    "weet_niet",
    None,
)


def known(tracker: Tracker) -> dict[str, Any]:
    """Return what the guide knows, by slot."""
    return {slot: tracker.get_slot(slot) for slot in (*ANSWERS, *INTERNAL)}


def vacancy_state(tracker: Tracker) -> dict[str, Any]:
    """Return how far the vacancy check is.

    `wacht`: the text was asked for. `open`: it was checked, and what is sent next may belong to
    it. `getoond`: findings shown. `deel`: where its last part begins. `score`: of the check.
    """
    return dict(tracker.get_slot("vacaturecheck") or {})


def open_question(tracker: Tracker) -> str | None:
    """Return the slot that the form asks for now, or None when nothing is left to ask.

    A vacancy that is asked for goes first; one that was checked stays last, for its next part.
    """
    state = vacancy_state(tracker)
    if state.get("wacht"):
        return VACANCY
    if (tracker.get_slot(APPROACH) or {}).get("vraag"):
        return APPROACH
    return next_question(known(tracker)) or (VACANCY if state.get("open") else None)


def asked_slot(tracker: Tracker) -> str | None:
    """Return the slot that the form asked for; None where an employer left what was asked."""
    asked: str | None = tracker.get_slot("requested_slot")
    left = asked in (VACANCY, APPROACH) and open_question(tracker) is None
    return None if left or not tracker.active_loop.get("name") else asked


def is_answered(tracker: Tracker) -> bool:
    """Return whether the last message was answered when it was read, and asks no more."""
    message = tracker.latest_message.get("message_id")
    return message is not None and tracker.get_slot("beantwoord") == message


class Reply(Action, ABC):
    """What is said to a message, unless it was answered when it was read."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Reply; to what was answered already only the next question is left, if there is one."""
        del domain
        if not is_answered(tracker):
            return self.reply(dispatcher, tracker)
        asks_itself = tracker.active_loop.get("name") == FORM
        return [FollowupAction(FORM)] if open_question(tracker) and not asks_itself else []

    @abstractmethod
    def reply(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Utter the reply and return its events."""


def latest(tracker: Tracker) -> Message:
    """Return the last message of the person, with the question it was sent after."""
    message = tracker.latest_message
    text = message.get("text") or ""
    intent = message.get("intent") or {}
    name, confidence = intent.get("name"), float(intent.get("confidence") or 0.0)
    if name == "nlu_fallback":
        ranked = [i for i in message.get("intent_ranking") or [] if i["name"] != name]
        name, confidence = (None, 0.0) if not ranked else (name, float(ranked[0]["confidence"]))
    if (social := _social(message)) and social[1] > confidence:
        name, confidence = social
    if not text.startswith("/") and _says_nothing(text, name, confidence):
        name, confidence = None, 0.0
    if name in _NO_ANSWER and find_hesitation(text):
        name = "antwoord"
    return Message(
        text="" if text.startswith("/") else text,
        intent=name,
        confidence=confidence,
        question=asked_slot(tracker),
        given=_given(message) if text.startswith("/") else {},
    )


def _social(message: dict[str, Any]) -> tuple[str, float] | None:
    """Return the likelier of thanks and goodbye, where a message is one of the two."""
    ranked = [i for i in message.get("intent_ranking") or [] if i["name"] != "nlu_fallback"][:2]
    if {i["name"] for i in ranked} != _ENDS:
        return None
    return ranked[0]["name"], sum(float(i["confidence"]) for i in ranked)


def _says_nothing(text: str, name: str | None, confidence: float) -> bool:
    """Return whether the intent is a guess: no words, dialect for German, or words that evade."""
    if name != "noodsignaal" and evades(text):
        return True
    if name in _ENDS and confidence >= _CERTAIN:
        # "Dankjee", "doeiii"
        return False
    if name == "andere_taal":
        return language_of(text) is None
    # A long Dutch compound may be in no list of words.
    return name != "begrip_uitleg" and not is_question(text) and is_gibberish(text)


def with_slots(tracker: Tracker, values: dict[str, Any]) -> Tracker:
    """Return the conversation as it is once these slots are set."""
    after = copy.copy(tracker)
    after.slots = {**tracker.slots, **values}
    return after


def slots(values: dict[str, Any]) -> list[EventType]:
    """Return the events that set these slots."""
    return [SlotSet(slot, value) for slot, value in values.items()]


def _given(message: dict[str, Any]) -> dict[str, Any]:
    given: dict[str, Any] = {}
    for entity in message.get("entities") or []:
        name, value = entity["entity"], entity["value"]
        if name in _LISTS:
            given[name] = [*given.get(name, []), value]
        else:
            given[name] = value
    return given
