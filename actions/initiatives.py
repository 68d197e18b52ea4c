"""Initiatives on request: a first list, more of them, another region."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import answer
from actions.cards import asked_by_name, show_one
from actions.conversation import FORM, known, latest
from actions.outcome import after_initiatives, shown_already, tell_initiatives, tell_more
from actions.proceed import proceed
from knowledge.hoofdvragen.known import next_question
from knowledge.regions import neighbours, region
from knowledge.vocabulary import REGIOS_ZUID_HOLLAND


class ActionInitiatieven(Action):
    """Shows what fits, with what is known so far."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_initiatieven"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Utter the initiative that is asked about by its name, or the first ones that fit."""
        del domain
        named = asked_by_name(latest(tracker).text)
        done = next_question(known(tracker)) is None
        asks_itself = tracker.active_loop.get("name") == FORM
        if asks_itself and not done and tracker.get_slot("begrepen"):
            # Read as an answer; after an interruption Rasa passes the form over for one message.
            return []
        if named:
            show_one(dispatcher, named.value, after_initiatives() if done else [])
            return [] if done or asks_itself else [FollowupAction(FORM)]
        if done and shown_already(tracker):
            return tell_more(dispatcher, tracker)
        if done:
            return tell_initiatives(dispatcher, tracker, "Met wat ik nu weet, vind ik dit:")
        events = tell_so_far(dispatcher, tracker)
        return events if asks_itself else [*events, FollowupAction(FORM)]


def tell_so_far(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Utter what fits while questions are still open, or the next ones after those shown."""
    named = asked_by_name(latest(tracker).text)
    if named:
        show_one(dispatcher, named.value, [])
        return []
    more = latest(tracker).intent == "meer_resultaten" and tracker.get_slot("getoond")
    if more or shown_already(tracker):
        return tell_more(dispatcher, tracker)
    intro = "Met wat ik nu weet, vind ik dit. Vertel je meer, dan past het beter:"
    return tell_initiatives(dispatcher, tracker, intro)


class ActionMeer(Action):
    """Shows the next initiatives."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_meer"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Utter the initiatives after those shown."""
        del domain
        return tell_more(dispatcher, tracker)


class ActionAndereRegio(Action):
    """Looks in another region."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_andere_regio"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Utter the initiatives of the region that was named, or ask which region."""
        del domain
        facts = known(tracker)
        if tracker.get_slot("begrepen") and next_question(facts) is not None:
            return proceed(dispatcher, tracker)
        if tracker.get_slot("begrepen"):
            return tell_initiatives(dispatcher, tracker, "In deze regio vind ik dit:")
        own = facts["regio"]
        near = neighbours(own)[:6] if own and own != "landelijk" else list(REGIOS_ZUID_HOLLAND)
        buttons = [answer(region(key).naam, regio=key) for key in near]
        buttons.append(answer("Heel Nederland", regio="landelijk"))
        dispatcher.utter_message(response="utter_welke_regio", buttons=buttons)
        return [SlotSet("wacht_op", "regio")]
