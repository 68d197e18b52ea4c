"""Every message of a person: what it means for the slots."""

from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.advice import asks_approach, hear_approach
from actions.buttons import for_employers
from actions.changes import with_chosen_answer
from actions.conversation import APPROACH, VACANCY, known, latest, slots, with_slots
from actions.initiatives import area_asked, tell_so_far
from actions.one_initiative import tell_asked
from actions.outcome import after_initiatives
from actions.outright import asked_outright, rounds_off, takes_leave, tell_outright
from actions.side_questions import can_tell, suits_employers_only, tell_aside, tell_finding
from actions.vacancy import after_another_message, asking, hear, is_requested
from actions.wording import note_text
from knowledge.hoofdvragen.known import Known, next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.outcome import Reading
from knowledge.hoofdvragen.reading import read
from knowledge.language.replies import is_question

_LISTS = ("initiatieven_zoeken", "meer_resultaten")
_PLACE = {"gemeente", "regio", "zoekgebied"}
_UNDERSTOOD: dict[str, Any] = {"begrepen": True, "onbegrepen": 0}


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
        message = with_chosen_answer(tracker, latest(tracker))
        updates = _heard(dispatcher, tracker, message)
        if updates is None:
            updates = _taken_in(dispatcher, tracker, message)
        return slots({"laatste_bericht": message_id, **updates})


def _heard(
    dispatcher: CollectingDispatcher, tracker: Tracker, message: Message
) -> dict[str, Any] | None:
    """Return what changes by a message that tells nothing of the person; None where it may."""
    heard = hear(dispatcher, tracker, message)
    if heard is None:
        heard = hear_approach(dispatcher, tracker, message)
    if heard is None and _tell_at_once(dispatcher, tracker, message):
        heard = {}
    if heard is None:
        return None
    # Who wants to have a text checked is asked for it; all else was answered here.
    return _UNDERSTOOD | ({} if heard == asking() else _answered(tracker)) | heard


def _taken_in(
    dispatcher: CollectingDispatcher, tracker: Tracker, message: Message
) -> dict[str, Any]:
    """Return what changes by a message that may tell of the person; say what has to be said."""
    elsewhere = area_asked(tracker, message)
    request = asked_outright(tracker, message)
    asks_only = bool(elsewhere) or (bool(request) and message.question == "keuzemoment")
    reading = Reading()
    if not (message.question and request == "richtingen" and is_question(message.text)):
        # "Wat voor werk is er in de metaal?" is no wish yet.
        # "Laat maar zien" says yes to no choice.
        reading = _read(message, known(tracker), asks_only=asks_only)
    in_need = message.is_cry_for_help
    if reading.answered and not request and _asks_beside(tracker, message, reading):
        # The form goes on with the answer; the question beside it is answered here.
        tell_aside(dispatcher, with_slots(tracker, reading.updates), message)
    doubts = not in_need and _tell_notes(dispatcher, tracker, message, reading)
    updates = {
        **reading.updates,
        **after_another_message(tracker, message, reading.updates),
        **asks_approach(tracker, message),
    }
    if in_need and not (message.question and reading.answered):
        # What they told is kept; they are answered as if they had told nothing.
        return {"begrepen": False, **updates}
    updates |= {} if _PLACE & {*reading.updates} else elsewhere
    after = with_slots(tracker, updates)
    told = tell_outright(dispatcher, after, message, request) if request else None
    if told is None and _asks_to_see(message, reading, updates, after):
        # The form would take what was told for an answer, and show nothing.
        told = {event["name"]: event["value"] for event in tell_so_far(dispatcher, after)}
    if told is None and doubts:
        told = {}
    if told is not None and not reading.answered:
        told |= _answered(tracker)
    if reading.answered or is_requested(message) or told is not None:
        return _UNDERSTOOD | updates | (told or {})
    return {"begrepen": False, **updates}


def _asks_beside(tracker: Tracker, message: Message, reading: Reading) -> bool:
    """Return whether an answer comes with a question of the person's own."""
    if message.question is None or message.is_guess or not message.is_aside or message.is_brief:
        return False
    # An employer gets the tips once the talk has turned to them.
    turns = reading.updates.get("rol") == "werkgever"
    misread = suits_employers_only(tracker, message)
    return can_tell(message.intent) and not (turns or misread or is_requested(message))


def _tell_notes(
    dispatcher: CollectingDispatcher, tracker: Tracker, message: Message, reading: Reading
) -> bool:
    """Say what the reading notes; return whether a doubt was met and nothing is asked."""
    before = known(tracker)
    for note in reading.notes:
        response, values = note_text(note, {**before, **reading.updates})
        dispatcher.utter_message(response=response, **values)
    doubts = bool(reading.notes) and not reading.answered and message.question is None
    if doubts and next_question(before) is None:
        dispatcher.utter_message(response="utter_wat_nu", buttons=after_initiatives())
    return doubts


def _tell_at_once(dispatcher: CollectingDispatcher, tracker: Tracker, message: Message) -> bool:
    """Answer what tells nothing of the person; return whether the message is of that kind."""
    if tell_asked(dispatcher, tracker, message):
        return True
    if not message.is_sure and tell_finding(dispatcher, tracker, message, for_employers()):
        return True
    if not rounds_off(tracker, message):
        return False
    intent = "afscheid" if message.intent == "afscheid" or takes_leave(message) else "bedank"
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


def _answered(tracker: Tracker) -> dict[str, Any]:
    return {"beantwoord": tracker.latest_message.get("message_id")}
