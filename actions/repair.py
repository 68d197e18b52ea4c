"""When something was not understood, or has to change."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import intent
from actions.changes import ask_what_to_change
from actions.conversation import Reply, asked_slot, known, latest
from actions.explanation import choices, explain
from actions.proceed import proceed
from actions.side_questions import asks_advice

_REPLIES = ("antwoord", "bevestig", "ontken", "orienteren", "overstappen", "sla_over", "terug",
            "weet_niet")  # fmt: skip


class ActionNietBegrepen(Reply):
    """Explains with an example; the form then asks again."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_niet_begrepen"

    def reply(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Utter an explanation for the question asked, or choices outside the form."""
        asked = asked_slot(tracker)
        if asked and tracker.get_slot("begrepen"):
            # After "opnieuw?" Rasa passes the form over for one message; it asks on now.
            return []
        if tracker.get_slot("begrepen"):
            # Not sure what was meant, but something was told: go on with that.
            return proceed(dispatcher, tracker)
        if not asked and asks_advice(tracker, latest(tracker)):
            return proceed(dispatcher, tracker)
        if tracker.active_loop.get("name") and not asked and latest(tracker).intent in _REPLIES:
            # A yes or no to what an employer left open.
            return proceed(dispatcher, tracker)
        return explain(dispatcher, tracker, None if asked else choices(tracker))


class ActionCorrigeer(Reply):
    """Lets somebody choose which answer to change."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_corrigeer"

    def reply(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Utter the answers given so far as buttons; go on when the new answer was in it."""
        if tracker.get_slot("begrepen"):
            return proceed(dispatcher, tracker)
        ask_what_to_change(dispatcher, tracker)
        return []


class ActionOpnieuw(Reply):
    """Asks whether to start over."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_opnieuw"

    def reply(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Utter the question whether it is sure; go on when all was forgotten just now."""
        told = tracker.get_slot("begrepen") and not latest(tracker).is_sure
        if told or (tracker.get_slot("begrepen") and not any(known(tracker).values())):
            # All was forgotten just now, or "terug naar mijzelf" told who it is about.
            return proceed(dispatcher, tracker)
        buttons = [
            intent("Ja, opnieuw beginnen", "opnieuw", stap="opnieuw"),
            intent("Nee, ga verder", "ontken", stap="verder"),
        ]
        dispatcher.utter_message(response="utter_opnieuw_zeker", buttons=buttons)
        return [SlotSet("wacht_op", "opnieuw")]
