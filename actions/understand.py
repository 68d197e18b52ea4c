"""Every message of a person: what it means for the slots."""

from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.advice import asks_approach, hear_approach
from actions.conversation import APPROACH, VACANCY, known, latest, slots, with_slots
from actions.initiatives import tell_so_far
from actions.side_questions import can_tell, tell_aside
from actions.vacancy import after_another_message, hear, is_requested
from actions.wording import note_text
from knowledge.hoofdvragen.known import Known, next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import Reading, read

_LISTS = ("initiatieven_zoeken", "meer_resultaten")


class ActionValidateSlotMappings(Action):
    """Runs after each message, before anything is answered; fills the slots."""

    def name(self) -> str:
        """Return the name under which Rasa runs this after each message."""
        return "action_validate_slot_mappings"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Set the slots that the message changes, and say what has to be said about it.

        Rasa runs this a second time when the form starts; one message is read once.
        """
        del domain
        message_id = tracker.latest_message.get("message_id")
        if message_id is not None and tracker.get_slot("laatste_bericht") == message_id:
            return []
        message = latest(tracker)
        heard = hear(dispatcher, tracker, message)
        if heard is None:
            heard = hear_approach(dispatcher, tracker, message)
        if heard is not None:
            return [SlotSet("laatste_bericht", message_id), *_understood(heard)]
        before = known(tracker)
        reading = _read(message, before)
        requested = is_requested(message)
        beside = message.is_aside and not message.is_brief and can_tell(message.intent)
        # An employer gets the tips once the talk has turned to them.
        turns = reading.updates.get("rol") == "werkgever"
        asks = beside and message.question and not message.is_guess
        if reading.answered and asks and not requested and not turns:
            # The form goes on with the answer; the question beside it is answered here.
            tell_aside(dispatcher, with_slots(tracker, reading.updates), message)
        for note in reading.notes:
            response, values = note_text(note, {**before, **reading.updates}, tracker)
            dispatcher.utter_message(response=response, **values)
        updates = {
            **reading.updates,
            **after_another_message(tracker, message, reading.updates),
            **asks_approach(tracker, message),
        }
        after = with_slots(tracker, updates)
        if reading.answered and _asks_to_see(message, known(after)):
            # The form would take what was told for an answer, and show nothing.
            updates |= {event["name"]: event["value"] for event in tell_so_far(dispatcher, after)}
        if reading.answered or requested:
            return [SlotSet("laatste_bericht", message_id), *_understood(updates)]
        unread = {"laatste_bericht": message_id, "begrepen": False}
        return slots({**unread, **updates})


def _read(message: Message, before: Known) -> Reading:
    """Return what the message changes; beside a vacancy only who somebody is may change."""
    if message.question not in (VACANCY, APPROACH):
        return read(message, before)
    reading = read(replace(message, question=None), before)
    return reading if "rol" in reading.updates else Reading()


def _asks_to_see(message: Message, after: Known) -> bool:
    """Return whether initiatives are asked for beside a question, while there is more to ask."""
    return (
        message.question is not None
        and message.intent in _LISTS
        and message.is_aside
        and next_question(after) is not None
    )


def _understood(updates: dict[str, Any]) -> list[EventType]:
    return slots({"begrepen": True, "onbegrepen": 0, **updates})
