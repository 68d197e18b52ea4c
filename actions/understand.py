"""Every message of a person: what it means for the slots."""

from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.advice import asks_approach, hear_approach
from actions.buttons import for_employers
from actions.conversation import APPROACH, VACANCY, known, latest, slots, with_slots
from actions.initiatives import area_asked, tell_so_far
from actions.one_initiative import tell_asked
from actions.outcome import after_initiatives
from actions.outright import asked_outright, rounds_off, tell_outright
from actions.side_questions import can_tell, tell_aside, tell_finding
from actions.vacancy import after_another_message, asking, hear, is_requested
from actions.wording import note_text
from knowledge.hoofdvragen.known import Known, next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import Reading, read
from knowledge.language.replies import is_question

_LISTS = ("initiatieven_zoeken", "meer_resultaten")
_PLACE = {"gemeente", "regio", "zoekgebied"}


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
        if heard is None and _tell_at_once(dispatcher, tracker, message):
            heard = {}
        if heard is not None:
            # Who wants to have a text checked is asked for it; all else was answered here.
            answered = {} if heard == asking() else {"beantwoord": message_id}
            return [SlotSet("laatste_bericht", message_id), *_understood({**answered, **heard})]
        before = known(tracker)
        elsewhere = area_asked(tracker, message)
        requested = is_requested(message)
        request = asked_outright(tracker, message)
        reading = Reading()
        if not (message.question and request == "richtingen" and is_question(message.text)):
            # "Wat voor werk is er in de metaal?" is no wish yet.
            # "Laat maar zien" says yes to no choice.
            asks_only = bool(elsewhere) or (bool(request) and message.question == "keuzemoment")
            reading = _read(message, before, asks_only=asks_only)
        beside = message.is_aside and not message.is_brief and can_tell(message.intent)
        # An employer gets the tips once the talk has turned to them.
        turns = reading.updates.get("rol") == "werkgever"
        asks = beside and message.question and not message.is_guess
        if reading.answered and asks and not (requested or turns or request):
            # The form goes on with the answer; the question beside it is answered here.
            tell_aside(dispatcher, with_slots(tracker, reading.updates), message)
        for note in reading.notes:
            response, values = note_text(note, {**before, **reading.updates}, tracker)
            dispatcher.utter_message(response=response, **values)
        doubts = bool(reading.notes) and not reading.answered and message.question is None
        if doubts and next_question(before) is None:
            # A doubt was met; nothing more was asked.
            dispatcher.utter_message(response="utter_wat_nu", buttons=after_initiatives())
        updates = {
            **reading.updates,
            **after_another_message(tracker, message, reading.updates),
            **asks_approach(tracker, message),
        }
        updates |= {} if _PLACE & {*reading.updates} else elsewhere
        after = with_slots(tracker, updates)
        told = tell_outright(dispatcher, after, message, request) if request else None
        if told is None and _asks_to_see(message, reading, updates, after):
            # The form would take what was told for an answer, and show nothing.
            told = {event["name"]: event["value"] for event in tell_so_far(dispatcher, after)}
        if told is None and doubts:
            told = {}
        if told is not None and not reading.answered:
            told["beantwoord"] = message_id
        if reading.answered or requested or told is not None:
            return [SlotSet("laatste_bericht", message_id), *_understood(updates | (told or {}))]
        unread = {"laatste_bericht": message_id, "begrepen": False}
        return slots({**unread, **updates})


def _tell_at_once(dispatcher: CollectingDispatcher, tracker: Tracker, message: Message) -> bool:
    """Answer what tells nothing of the person; return whether the message is of that kind."""
    if tell_asked(dispatcher, tracker, message):
        return True
    if not message.is_sure and tell_finding(dispatcher, tracker, message, for_employers()):
        return True
    if not rounds_off(tracker, message):
        return False
    intent = "afscheid" if message.intent == "afscheid" else "bedank"
    tell_aside(dispatcher, tracker, replace(message, intent=intent))
    return True


def _read(message: Message, before: Known, *, asks_only: bool) -> Reading:
    """Return what the message changes; beside a vacancy only who somebody is may change."""
    choice = message.question == "keuzemoment"
    if asks_only and (message.is_aside or choice) and message.question not in _PLACE:
        # "Even kijken in Delft" answers no question.
        message = replace(message, question=None)
    if message.question not in (VACANCY, APPROACH):
        return read(message, before)
    reading = read(replace(message, question=None), before)
    return reading if "rol" in reading.updates else Reading()


def _asks_to_see(
    message: Message, reading: Reading, updates: dict[str, Any], after: Tracker
) -> bool:
    """Return whether initiatives are asked for beside what is told, or in another place."""
    elsewhere = updates.get("zoekgebied") is not None
    if not reading.answered and elsewhere:
        return True
    if message.question is None or next_question(known(after)) is None:
        return False
    there = elsewhere or (message.question not in _PLACE and bool(_PLACE & {*reading.updates}))
    asks = message.intent in _LISTS or (message.intent == "andere_regio" and there)
    return reading.answered and ((asks and message.is_aside) or elsewhere)


def _understood(updates: dict[str, Any]) -> list[EventType]:
    return slots({"begrepen": True, "onbegrepen": 0, **updates})
