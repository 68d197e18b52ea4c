"""The start of a conversation."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, EventType, SessionStarted
from rasa_sdk.executor import CollectingDispatcher


class ActionSessionStart(Action):
    """Says what this is, what is kept and how to erase it, before anything else."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_session_start"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Utter the welcome and start the session."""
        del tracker, domain
        dispatcher.utter_message(response="utter_welkom")
        return [SessionStarted(), ActionExecuted("action_listen")]
