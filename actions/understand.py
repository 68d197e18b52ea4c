"""Every message of a person: what it means for the slots."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import known, latest, slots
from actions.side_questions import can_tell, tell_aside
from actions.wording import note_text
from knowledge.hoofdvragen.reading import read


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
        before = known(tracker)
        reading = read(message, before)
        beside = message.is_aside and not message.is_brief and can_tell(message.intent)
        if reading.answered and beside and message.question:
            # The form goes on with the answer; the question beside it is answered here.
            tell_aside(dispatcher, tracker, message)
        for note in reading.notes:
            response, values = note_text(note, {**before, **reading.updates}, tracker)
            dispatcher.utter_message(response=response, **values)
        return [
            SlotSet("laatste_bericht", message_id),
            SlotSet("begrepen", reading.answered),
            *([SlotSet("onbegrepen", 0)] if reading.answered else []),
            *slots(reading.updates),
        ]
