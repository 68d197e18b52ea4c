"""The tracker as the actions use it."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet

from knowledge.hoofdvragen.known import ANSWERS, INTERNAL
from knowledge.hoofdvragen.message import Message
from knowledge.language.foreign import language_of
from knowledge.language.gibberish import is_gibberish
from knowledge.language.replies import is_question

FORM = "hoofdvragen_form"
_LISTS = ("invloed", "interesse")


def known(tracker: Tracker) -> dict[str, Any]:
    """Return what the guide knows, by slot."""
    return {slot: tracker.get_slot(slot) for slot in (*ANSWERS, *INTERNAL)}


def latest(tracker: Tracker) -> Message:
    """Return the last message of the person, with the question it was sent after."""
    message = tracker.latest_message
    text = message.get("text") or ""
    intent = message.get("intent") or {}
    name, confidence = intent.get("name"), float(intent.get("confidence") or 0.0)
    if name == "nlu_fallback":
        ranked = [i for i in message.get("intent_ranking") or [] if i["name"] != name]
        name, confidence = (None, 0.0) if not ranked else (name, float(ranked[0]["confidence"]))
    if not text.startswith("/") and _says_nothing(text, name):
        name, confidence = None, 0.0
    question = tracker.get_slot("requested_slot") if tracker.active_loop.get("name") else None
    return Message(
        text="" if text.startswith("/") else text,
        intent=name,
        confidence=confidence,
        question=question,
        given=_given(message) if text.startswith("/") else {},
    )


def _says_nothing(text: str, name: str | None) -> bool:
    """Return whether the intent is a guess: letters that are no words, or dialect for German."""
    if name == "andere_taal":
        return language_of(text) is None
    # A long Dutch compound may be in no list of words.
    return name != "begrip_uitleg" and not is_question(text) and is_gibberish(text)


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
