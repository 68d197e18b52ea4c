"""The form of the four hoofdvragen."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.forms import REQUESTED_SLOT

from actions.conversation import FORM, open_question


class ValidateHoofdvragenForm(Action):
    """Tells the form what to ask next; answers were read by the understanding action."""

    def name(self) -> str:
        """Return the action's name."""
        return f"validate_{FORM}"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Return the next slot to ask for.

        The form takes the message as an answer when any slot is set here; without one it
        steps aside, so that a question of the person's own is answered.
        """
        del dispatcher, domain
        events: list[EventType] = [SlotSet(REQUESTED_SLOT, open_question(tracker))]
        if tracker.get_slot("begrepen"):
            events.insert(0, SlotSet("begrepen", True))
        return events
