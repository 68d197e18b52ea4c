"""Initiatives on request: a first list, more of them, another region."""

import re
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import answer
from actions.cards import asked_by_name, show_one
from actions.conversation import FORM, Reply, known, latest
from actions.outcome import after_initiatives, shown_already, tell_initiatives, tell_more
from actions.proceed import proceed
from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message
from knowledge.language.places import find_places
from knowledge.language.text import normalise
from knowledge.regions import neighbours, region
from knowledge.vocabulary import REGIOS_ZUID_HOLLAND

# "En als hij nou in Delft wil leren?", "en rond Gouda dan"
_ELSEWHERE = re.compile(
    r"(?:(?:en|maar|of|ok|oke|oh|hm+|dus) )+(?:\S+ ){0,6}?"
    r"(?:in|rond|rondom|bij|nabij|omgeving|richting|te|naar|vlakbij|buiten)\b"
    r"|(?:is|zit|zijn|ligt|heb je|weet je|kijk|zoek|check)\b.{0,40}"
    r"\b(?:in|rond|rondom|bij|nabij|richting)\b"
)
_LIVES = re.compile(
    r"\b(?:woon|woont|wonen|woonde|verhui\w+|werk|werkt|gewerkt|geboren|kom|komt)\b"
)
_MAY_BE_ELSEWHERE = (
    "antwoord",
    "decaan_hulp",
    "initiatieven_zoeken",
    "kandidaatreis",
    "orienteren",
    "overstappen",
)


class ActionInitiatieven(Reply):
    """Shows what fits, with what is known so far."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_initiatieven"

    def reply(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Utter the initiative that is asked about by its name, or the first ones that fit."""
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


def area_asked(tracker: Tracker, message: Message) -> dict[str, Any]:
    """Return the `zoekgebied` where a message asks what there is in another place.

    After the results "en in Delft dan?" asks it, whatever it was taken for.
    """
    facts = known(tracker)
    home = (facts["gemeente"], facts["regio"])
    plain = normalise(message.text)
    asks = message.intent == "andere_regio" or (
        facts["uitkomst_verteld"]
        and (message.intent in _MAY_BE_ELSEWHERE or not message.is_sure)
        and _ELSEWHERE.match(plain)
    )
    if not asks or _LIVES.search(plain):
        return {}
    places = ((one.gemeente, one.regio) for one in reversed(find_places(message.text)))
    for municipality, region_key in places:
        if (municipality, region_key) != home:
            return {"zoekgebied": {"gemeente": municipality, "regio": region_key}}
    return {}


class ActionMeer(Reply):
    """Shows the next initiatives."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_meer"

    def reply(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Utter the initiatives after those shown."""
        return tell_more(dispatcher, tracker)


class ActionAndereRegio(Reply):
    """Looks in another region."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_andere_regio"

    def reply(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Utter the initiatives of the region that was named, or ask which region."""
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
