"""The vacancy check in the conversation: asking for the text, taking it in parts, checking it."""

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, for_employers, intent
from actions.conversation import VACANCY, known, vacancy_state
from actions.outcome import after_initiatives
from actions.vacancy_report import (
    ANOTHER,
    APART,
    TIPS,
    tell_more_findings,
    tell_report,
    tell_the_same,
)
from knowledge.answers import theme_of
from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message
from knowledge.language.replies import is_question
from knowledge.language.requests import asks_judgement
from knowledge.language.role import find_switch
from knowledge.pasted_vacancy import (
    after_request,
    is_about_oneself,
    is_new_version,
    is_part,
    is_request,
    is_sizeable,
    is_vacancy,
    signs,
    wants_to_stop,
)
from knowledge.vacancy.checker import LONGEST, NotAVacancyError, check

INTENT = "vacature_checken"

# Whoever asks this has left the vacancy; a short question aside has not.
_ELSEWHERE = (
    "afscheid", "andere_regio", "corrigeer", "decaan_hulp", "initiatieven_zoeken",
    "meer_resultaten", "noodsignaal", "opnieuw", "orienteren", "overstappen", "werving_tips",
)  # fmt: skip
_SEVERAL = 3
_NEXT_PART = 25
_SHORT = 8

Updates = dict[str, Any]


def hear(dispatcher: CollectingDispatcher, tracker: Tracker, message: Message) -> Updates | None:
    """Answer what belongs to the check; return the slots it changes, or None for another message.

    A vacancy holds all kinds of words: what is heard here is read for nothing else.
    """
    state = vacancy_state(tracker)
    step = message.given.get("stap") if message.intent == INTENT else None
    engaged = bool(state.get("wacht") or state.get("open"))
    if step == "stop" or (engaged and wants_to_stop(message.text)):
        return _leave(dispatcher, tracker)
    if step == "tekst":
        return asking()
    text = tracker.get_slot(VACANCY)
    if text and step == "meer":
        return _more(dispatcher, tracker, text)
    if text and step == "toch":
        return _check(dispatcher, tracker, text, 0, "Ik heb de tekst toch nagekeken:", sure=True)
    if text and step == "apart":
        part = text[state.get("deel", 0) :]
        return _check(dispatcher, tracker, part, 0, "Alleen dit laatste stuk heeft", sure=True)
    if state.get("open") and message.intent == "meer_resultaten" and not is_sizeable(message.text):
        return _more(dispatcher, tracker, text)
    if _is_text(message, state, begun=bool(text)):
        return _add(dispatcher, tracker, message.text)
    return None


def after_another_message(tracker: Tracker, message: Message, updates: Updates) -> Updates:
    """Return the slots of the check that change by a message that is no vacancy."""
    state = vacancy_state(tracker)
    if is_requested(message):
        return asking()
    goes_elsewhere = message.intent in _ELSEWHERE or updates.get("rol", "werkgever") != "werkgever"
    if state.get("open") or (state.get("wacht") and goes_elsewhere):
        return {"vacaturecheck": {**state, "wacht": False, "open": False}}
    return {}


def is_requested(message: Message) -> bool:
    """Return whether somebody asks to have a vacancy checked."""
    if message.intent != INTENT or theme_of(message.text, INTENT) or asks_judgement(message.text):
        return False
    return message.is_sure or "vacature" in message.text.lower()


def asking() -> Updates:
    """Return the slots by which the form asks for the text of a vacancy."""
    return {VACANCY: None, "vacaturecheck": {"wacht": True}}


def _is_text(message: Message, state: dict[str, Any], *, begun: bool) -> bool:
    text = message.text
    if is_vacancy(text):
        return True
    marks = signs(text)
    strange = is_about_oneself(text) or (message.intent == "noodsignaal" and marks < _SEVERAL)
    changes = len(text.split()) < _NEXT_PART and find_switch(text) in ("kandidaat", "begeleider")
    if not text or strange or changes or is_request(text):
        return False
    aside = (message.is_aside and message.is_sure) or is_question(text)
    if state.get("open"):
        apart = "\n" in text or marks > 1 or len(text.split()) >= _NEXT_PART
        return apart and is_sizeable(text) and not (aside and marks < _SEVERAL)
    if not state.get("wacht"):
        return False
    if "\n" in text:
        return True
    if aside and marks < _SEVERAL and not (is_part(text) and not is_question(text)):
        return False
    short = len(text.split()) < _SHORT
    return not short or marks > 0 or (begun and message.short is None)


def _add(dispatcher: CollectingDispatcher, tracker: Tracker, sent: str) -> Updates:
    """Check a text that was sent, together with what came before it in a row."""
    state = vacancy_state(tracker)
    part = after_request(sent) or sent
    before = tracker.get_slot(VACANCY) if state.get("wacht") or state.get("open") else None
    if not before:
        return _check(dispatcher, tracker, part, 0, "Ik heb je tekst nagekeken:")
    if part.split() == before.split():
        return _same(dispatcher, tracker, before)
    if state.get("open") and is_new_version(part, before):
        opening = f"Eerst had je tekst {state.get('score')} punten. Deze versie heeft er"
        return _check(dispatcher, tracker, part, 0, opening)
    whole = f"{before}\n{part}"
    opening = "Ik heb dit stuk erbij gezet. Alles samen heeft"
    return _check(dispatcher, tracker, whole, len(before) + 1, opening)


def _check(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    text: str,
    part: int,
    opening: str,
    *,
    sure: bool = False,
) -> Updates:
    """Utter the report of a text, or what is lacking; `part` is where its last part begins."""
    state = vacancy_state(tracker)
    kept = {VACANCY: text, "vacaturecheck": {"wacht": True}}
    if len(text) > LONGEST:
        dispatcher.utter_message(response="utter_vacature_te_lang", wat=LONGEST, buttons=[_stop()])
        return {"vacaturecheck": state}
    try:
        report = check(text)
    except NotAVacancyError:
        dispatcher.utter_message(response="utter_vacature_te_kort", buttons=[_stop()])
        return kept
    if not sure and not is_part(text):
        anyway = intent("Kijk dit toch na", INTENT, stap="toch")
        dispatcher.utter_message(response="utter_vacature_onherkend", buttons=[anyway, _stop()])
        return kept
    buttons = [APART] if part and state.get("open") else []
    shown = tell_report(dispatcher, tracker, report, text, opening, buttons)
    told = {"open": True, "getoond": shown, "deel": part, "score": report.score}
    role = {} if tracker.get_slot("rol") else {"rol": "werkgever"}
    return {**role, VACANCY: text, "vacaturecheck": told}


def _more(dispatcher: CollectingDispatcher, tracker: Tracker, text: str) -> Updates:
    state = vacancy_state(tracker)
    shown = tell_more_findings(dispatcher, check(text), text, int(state.get("getoond") or 0))
    return {"vacaturecheck": {**state, "getoond": shown}}


def _same(dispatcher: CollectingDispatcher, tracker: Tracker, text: str) -> Updates:
    state = vacancy_state(tracker)
    if not state.get("open"):
        return _check(dispatcher, tracker, text, 0, "Ik heb je tekst nagekeken:")
    tell_the_same(dispatcher, check(text), text, int(state.get("getoond") or 0))
    return {"vacaturecheck": state}


def _leave(dispatcher: CollectingDispatcher, tracker: Tracker) -> Updates:
    buttons: list[Button] = []
    if next_question(known(tracker)) is None:
        own = tracker.get_slot("rol") == "werkgever"
        buttons = for_employers() if own else [ANOTHER, TIPS, *after_initiatives()]
    dispatcher.utter_message(response="utter_vacature_gestopt", buttons=buttons)
    return {VACANCY: None, "vacaturecheck": {}}


def _stop() -> Button:
    return intent("Stop met de vacature", INTENT, stap="stop")
