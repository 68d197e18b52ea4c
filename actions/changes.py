"""Which answer somebody wants to change."""

from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import intent
from actions.conversation import known
from actions.outcome import SUMMARY
from actions.wording import was_said_last
from knowledge.hoofdvragen.corrections import only_names_slot
from knowledge.hoofdvragen.known import ANSWERS
from knowledge.hoofdvragen.message import Message
from knowledge.labels import keys, label
from knowledge.language.text import normalise

_WHICH = "Wat wil je aanpassen?"


def ask_what_to_change(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Utter the answers given so far as buttons."""
    facts = known(tracker)
    told = [slot for slot in keys("slot") if slot in ANSWERS and facts[slot] not in (None, [])]
    buttons = [intent(_upper(label("slot", slot)), "corrigeer", wijzig=slot) for slot in told]
    dispatcher.utter_message(response="utter_wat_wijzigen", buttons=buttons)


def with_chosen_answer(tracker: Tracker, message: Message) -> Message:
    """Return the message as the button that it stands for: "mijn leeftijd" after the list."""
    if message.given or not was_said_last(tracker, _WHICH):
        return message
    slot = only_names_slot(message.text)
    if slot is None or known(tracker)[slot] in (None, []):
        return message
    return replace(message, text="", intent="corrigeer", confidence=1.0, given={"wijzig": slot})


def denies_summary(tracker: Tracker, message: Message) -> bool:
    """Return whether a "nee" is about the summary: said right after it, or with "klopt niet"."""
    if message.short != "nee":
        return False
    return "klop" in normalise(message.text) or was_said_last(tracker, SUMMARY)


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]
