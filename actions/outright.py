"""What somebody asks for in so many words is done, whatever the message was taken for."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, for_employers
from actions.conversation import APPROACH, VACANCY, known
from actions.explanation import contact
from actions.initiatives import tell_so_far
from actions.outcome import after_initiatives, tell_more
from knowledge.fields import in_words
from knowledge.hoofdvragen.known import Known, next_question
from knowledge.hoofdvragen.message import Message
from knowledge.language.places import find_places
from knowledge.language.replies import wonders
from knowledge.language.requests import bids_goodbye, closes, fields_named, find_request

# What is clearly about these is not about seeing or hearing more.
_OTHERWISE = {
    "tonen": ("privacy", "herkomst", "opnieuw", "begrip_uitleg", "mens_spreken", "noodsignaal",
              "werving_tips", "geld_en_regelingen"),
    "richtingen": ("geld_en_regelingen", "privacy", "noodsignaal", "werving_tips"),
    "vragen_over": ("noodsignaal", "geld_en_regelingen"),
    # Has an answer of its own, without these words too.
    "bellen": ("noodsignaal", "mens_spreken", "help", "geld_en_regelingen", "privacy"),
}  # fmt: skip

# "Nee dank je, ik zoek liever iets anders" asks on.
_SAYS = ("corrigeer", "klacht", "meer_resultaten", "noodsignaal", "overstappen", "privacy",
         "scheldwoorden")  # fmt: skip
_BRIEF = 14


def asked_outright(tracker: Tracker, message: Message) -> str | None:
    """Return which of `REQUESTS` a message makes of the guide, or None."""
    if message.question in (VACANCY, APPROACH) or message.intent == "vacature_checken":
        return None
    request = find_request(message.text)
    if request is None or (message.intent in _OTHERWISE[request] and message.is_sure):
        return None
    if request == "richtingen" and message.question and wonders(message.text):
        # "Wat voor werk ik ga doen" tells the choice.
        return None
    if request == "vragen_over" and tracker.get_slot("uitkomst_verteld"):
        # "Hoe lang duurt dat nog" is about a course then.
        return None
    return request


def rounds_off(tracker: Tracker, message: Message) -> bool:
    """Return whether somebody who is asked nothing ends it: "nee dank je, ik bel zelf wel"."""
    done = tracker.get_slot("uitkomst_verteld") or tracker.get_slot("rol") == "werkgever"
    if not done or message.question is not None or (message.is_sure and message.intent in _SAYS):
        return False
    plain = message.text
    if takes_leave(message):
        return True
    brief = len(plain.split()) <= _BRIEF and not any(map(str.isdigit, plain))
    return brief and not find_places(plain) and closes(plain)


def takes_leave(message: Message) -> bool:
    """Return whether a greeting is a goodbye where all was said: "dag hoor"."""
    return message.intent in ("afscheid", "groet", None) and bids_goodbye(message.text)


def tell_outright(
    dispatcher: CollectingDispatcher, tracker: Tracker, message: Message, request: str
) -> dict[str, Any] | None:
    """Do what was asked; return the slots that change by it, or None where it comes by itself.

    `tracker` holds what the message told already.
    """
    facts = known(tracker)
    ended = facts["uitkomst_verteld"] or facts["rol"] == "werkgever"
    buttons = _onwards(tracker) if ended else []
    match request:
        case "vragen_over":
            _tell_how_many(dispatcher, facts, buttons)
        case "bellen":
            dispatcher.utter_message(text=contact(tracker), buttons=buttons)
        case "richtingen":
            told = in_words(fields_named(message.text))
            dispatcher.utter_message(response="utter_richtingen", wat=told, buttons=buttons)
        case "tonen":
            return _show(dispatcher, tracker, facts)
    return {}


def _show(
    dispatcher: CollectingDispatcher, tracker: Tracker, facts: Known
) -> dict[str, Any] | None:
    if facts["rol"] == "werkgever":
        return None
    if next_question(facts) is not None:
        events = tell_so_far(dispatcher, tracker)
    elif facts["uitkomst_verteld"]:
        events = tell_more(dispatcher, tracker)
    else:
        return None
    return {event["name"]: event["value"] for event in events}


def _tell_how_many(dispatcher: CollectingDispatcher, facts: Known, buttons: list[Button]) -> None:
    left = questions_left(facts)
    if left == 0:
        dispatcher.utter_message(response="utter_vragen_over_geen", buttons=buttons)
    elif left == 1:
        dispatcher.utter_message(response="utter_vragen_over_laatste")
    else:
        dispatcher.utter_message(response="utter_vragen_over", wat=left)


def questions_left(facts: Known) -> int:
    """Return how many questions are left at most, but for what an answer leads to."""
    left, skipped = 0, list(facts.get("overgeslagen") or [])
    while slot := next_question({**facts, "overgeslagen": skipped}):
        # The choice is asked once the situation is known.
        left += 2 if slot == "situatie" and facts.get("keuzemoment") is None else 1
        skipped.append(slot)
    return left


def _onwards(tracker: Tracker) -> list[Button]:
    if tracker.get_slot("rol") == "werkgever":
        return for_employers()
    return after_initiatives()
