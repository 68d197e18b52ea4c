"""Why an answer was not understood, with an example."""

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button
from actions.wording import said_last


def explain(
    dispatcher: CollectingDispatcher, tracker: Tracker, buttons: list[Button] | None = None
) -> None:
    """Utter an explanation for the question asked, in other words the second time."""
    response = f"utter_uitleg_{tracker.get_slot('requested_slot') or 'los'}"
    if said_last(tracker, response):
        response += "_nogmaals"
    dispatcher.utter_message(response=response, buttons=buttons or [])
