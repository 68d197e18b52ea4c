"""Going on: the next question, or the outcome when there is none."""

from dataclasses import replace

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import for_employers
from actions.changes import ask_what_to_change, denies_summary
from actions.conversation import APPROACH, FORM, VACANCY, Reply, known, latest, open_question
from actions.outcome import after_initiatives, tell_initiatives, tell_more, tell_outcome
from actions.side_questions import asks_advice, asks_who_helps, can_tell, tell_aside
from actions.wording import was_said_last
from knowledge.answers import answer as reviewed_answer
from knowledge.answers import theme_of
from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message

_EMPLOYER_QUESTIONS = ("vacature_checken", "werving_tips")
_ANSWERS = ("action_beantwoord", "action_initiatieven", "action_niet_begrepen")
_FEW = 3
_GO_ON = ("bevestig", "sla_over", "orienteren", "overstappen")


class ActionVerder(Reply):
    """Decides between questions, outcome and what to do next."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_verder"

    def reply(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Start or go on with the form, or utter what comes after it."""
        return proceed(dispatcher, tracker)


def proceed(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Ask what is still open; else tell the outcome, or what changed in it."""
    facts = known(tracker)
    asked = open_question(tracker)
    if _answered_aside(tracker):
        return [FollowupAction(FORM)] if asked else []
    if asked == VACANCY:
        return [FollowupAction(FORM)]
    if facts["rol"] is not None and _asks_as_employer(tracker):
        tell_aside(dispatcher, tracker, latest(tracker))
        return [FollowupAction(FORM)] if asked == APPROACH else []
    if asks_advice(tracker, latest(tracker)):
        tell_aside(dispatcher, tracker, replace(latest(tracker), intent="werving_tips"))
        return []
    if facts["rol"] == "werkgever":
        return _employer(dispatcher, tracker)
    if next_question(facts) is not None:
        return [*_not_read(tracker), FollowupAction(FORM)]
    if not tracker.get_slot("uitkomst_verteld"):
        return tell_outcome(dispatcher, tracker)
    if tracker.get_slot("begrepen"):
        return tell_initiatives(dispatcher, tracker, "Met wat ik nu weet, past dit goed:")
    if asks_who_helps(latest(tracker)):
        tell_aside(dispatcher, tracker, replace(latest(tracker), intent="help"))
        return []
    if latest(tracker).intent in _GO_ON:
        return tell_more(dispatcher, tracker)
    if _names_money(latest(tracker)):
        tell_aside(dispatcher, tracker, replace(latest(tracker), intent="geld_en_regelingen"))
        return []
    if denies_summary(tracker, latest(tracker)):
        ask_what_to_change(dispatcher, tracker)
        return []
    dispatcher.utter_message(response="utter_wat_nu", buttons=after_initiatives())
    return []


def _asks_as_employer(tracker: Tracker) -> bool:
    """Return whether a message asks for what employers ask, and tells nothing of a candidate."""
    told = tracker.get_slot("begrepen") and tracker.get_slot("rol") in ("kandidaat", "leerling")
    return latest(tracker).intent in _EMPLOYER_QUESTIONS and not told


def _answered_aside(tracker: Tracker) -> bool:
    """Return whether the form ended after a question of the person's own that was answered."""
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            return False
        if event.get("event") == "action" and event.get("name") in _ANSWERS:
            return True
    return False


def _not_read(tracker: Tracker) -> list[EventType]:
    """Return the event that counts dots and the like for a message that was not understood."""
    text = latest(tracker).text
    return [SlotSet("onbegrepen", 1)] if text and not any(map(str.isalnum, text)) else []


def _names_money(message: Message) -> bool:
    """Return whether a word or three name a subject of money: "en kinderopvang"."""
    return len(message.text.split()) <= _FEW and theme_of(message.text) is not None


def _employer(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    message = latest(tracker)
    if message.is_aside and can_tell(message.intent):
        # Asked beside what was left open.
        tell_aside(dispatcher, tracker, message)
        return []
    text = reviewed_answer("help", "werkgever").texts[0]
    if was_said_last(tracker, text):
        dispatcher.utter_message(response="utter_wat_nu", buttons=for_employers())
    else:
        dispatcher.utter_message(text=text, buttons=for_employers())
    return []
