"""Questions and remarks of the person's own: answered briefly, from the reviewed answers."""

import re

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.advice import INTENT as ADVICE
from actions.advice import step_button, tell_example, tell_tips
from actions.buttons import Button, answer, for_employers, intent
from actions.cards import asked_by_name, show_one
from actions.conversation import (
    APPROACH,
    FORM,
    Reply,
    asked_slot,
    known,
    latest,
    open_question,
)
from actions.explanation import choices, contact, explain
from actions.outcome import after_initiatives, who_helps
from actions.vacancy_report import tell_one
from actions.wording import fresh
from knowledge.answers import answer as reviewed_answer
from knowledge.answers import intents, theme_of
from knowledge.glossary import asked_term, find_term
from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message
from knowledge.kandidaatreis import going_back, steps
from knowledge.labels import keys
from knowledge.language.baffled import is_baffled
from knowledge.language.distress import danger_of
from knowledge.language.erasure import wants_erasure
from knowledge.language.foreign import language_of
from knowledge.language.replies import is_question
from knowledge.language.requests import asks_judgement
from knowledge.vacancy.checker import check

_ADULT = 18
_WHO_HELPS = re.compile(
    r"\bwie\b.*\bhelp|\b(?:met wie|wie kan ik|iemand) (?:\w+ ){0,3}(?:spreken|praten|bellen)\b"
)
# What an employer asks may be about the advice, whatever it sounds like.
_MAY_BE_ADVICE = ("buiten_bereik", "help", "kandidaatreis", "waarom_vraag")
_MAY_BE_FINDING = (*_MAY_BE_ADVICE, "begrip_uitleg", "geld_en_regelingen", "herkomst", ADVICE)
_MAY_BE_EXAMPLE = (*_MAY_BE_ADVICE, "begrip_uitleg", ADVICE)
_EMPLOYERS = ("vacature_checken", "werving_tips")
_LAST_WORDS = ("noodsignaal", "afscheid")

# An abbreviation that the model never saw is easily taken for another subject.
_ABOUT_SOMETHING = ("andere_taal", "begrip_uitleg", "buiten_bereik", "help")


class ActionBeantwoord(Reply):
    """Answers what is not an answer to the question asked."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_beantwoord"

    def reply(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        """Utter the answer to the last message's intent."""
        message = latest(tracker)
        if message.question and tracker.get_slot("begrepen"):
            # Answered when the message was read; the form asks on.
            return []
        # "Ik kijk rond voor later" tells who somebody is, and is no goodbye.
        beside = message.is_guess or message.intent == "afscheid"
        told = tracker.get_slot("begrepen") and beside and _goes_on(tracker, None)
        if message.intent == "antwoord" or told:
            # Heard when the message was read; "en nu?" after what somebody tells asks no more.
            return [FollowupAction("action_verder")]
        strange = message.intent == "buiten_bereik" and not is_question(message.text)
        # "Moet ik dan stoppen met werken?" and "duizend jaar" are no goodbye.
        leaves = message.intent == "afscheid" and not (message.is_sure and _is_goodbye(message))
        # A word like "proeftijd" makes no employer of somebody who looks for work.
        misread = not message.is_sure and suits_employers_only(tracker, message)
        again = strange and (message.question or tracker.get_slot("onbegrepen"))
        baffled = message.question and message.intent == "help" and is_baffled(message.text)
        if message.intent is None or leaves or again or misread or baffled:
            # More often a strange answer than another subject.
            return explain(dispatcher, tracker, None if message.question else choices(tracker))
        tell_aside(dispatcher, tracker, message)
        times = int(tracker.get_slot("onbegrepen") or 0)
        events: list[EventType] = [SlotSet("onbegrepen", times + 1 if strange else 0)]
        if not message.question and _goes_on(tracker, message.intent):
            events.append(FollowupAction(FORM))
        return events


def _is_goodbye(message: Message) -> bool:
    return not is_question(message.text) and not any(map(str.isdigit, message.text))


def _is_for_candidate(tracker: Tracker) -> bool:
    return tracker.get_slot("rol") in (None, "kandidaat")


def suits_employers_only(tracker: Tracker, message: Message) -> bool:
    """Return whether an employer's question is heard in what a candidate or pupil says."""
    return message.intent in _EMPLOYERS and tracker.get_slot("rol") in ("kandidaat", "leerling")


def _goes_on(tracker: Tracker, name: str | None) -> bool:
    """Return whether the questions follow by themselves: not for somebody in need or leaving."""
    return name not in _LAST_WORDS and next_question(known(tracker)) is not None


def can_tell(intent: str | None) -> bool:
    """Return whether there is a reviewed answer to this intent; requests have none."""
    return intent == "groet" or intent in intents()


def asks_who_helps(message: Message) -> bool:
    """Return whether it is asked who can help, whatever the message was taken for."""
    return is_question(message.text) and bool(_WHO_HELPS.search(message.text.lower()))


def asks_advice(tracker: Tracker, message: Message) -> bool:
    """Return whether an employer asks about what there is advice on, whatever it was taken for."""
    if tracker.get_slot("rol") != "werkgever" or theme_of(message.text, ADVICE) is None:
        return False
    if _WHO_HELPS.search(message.text.lower()):
        return False
    # What told something is no question, but for its mark or its first word.
    return is_question(message.text) or not tracker.get_slot("begrepen")


def tell_aside(dispatcher: CollectingDispatcher, tracker: Tracker, message: Message) -> None:
    """Utter the reviewed answer to a question or remark of the person's own."""
    name = message.intent or "buiten_bereik"
    if name == "privacy" and wants_erasure(message.text):
        dispatcher.utter_message(response="utter_gewist", json_message={"wissen": True})
        return
    # In the form the question that comes again brings its own buttons.
    asked = asked_slot(tracker) or open_question(tracker) == APPROACH
    asks_on = asked or _goes_on(tracker, message.intent)
    buttons = [] if asks_on else _onwards(name, tracker)
    if name == "groet":
        dispatcher.utter_message(response="utter_groet", buttons=buttons)
        return
    asks_how_long = name == "kandidaatreis" and theme_of(message.text, name)
    if name == "kandidaatreis" and not asks_how_long and _is_for_candidate(tracker):
        dispatcher.utter_message(text=fresh(_journeys(), tracker), buttons=buttons)
        return
    if name == "help" and (people := _who_helps(message.text, tracker)):
        dispatcher.utter_message(text=fresh((people,), tracker), buttons=buttons)
        return
    if tracker.get_slot("rol") == "werkgever" and _WHO_HELPS.search(message.text.lower()):
        dispatcher.utter_message(text=contact(tracker), buttons=buttons)
        return
    if name in _MAY_BE_FINDING and tell_finding(dispatcher, tracker, message, buttons):
        return
    if name in _MAY_BE_EXAMPLE and tell_example(dispatcher, tracker, message.text, buttons):
        return
    if tracker.get_slot("rol") == "werkgever" and _is_advice(message, asked=bool(asked)):
        name = ADVICE
    if name == ADVICE:
        tell_tips(dispatcher, tracker, message, [] if asks_on else _onwards(name, tracker))
        return
    if name in _ABOUT_SOMETHING and _tell_about(dispatcher, tracker, name, message.text, buttons):
        return
    if name == "mens_spreken":
        dispatcher.utter_message(text=contact(tracker), buttons=buttons)
        return
    found = reviewed_answer(name, *_keys(name, message.text, tracker))
    page = {"pagina": found.page} if found.page else None
    dispatcher.utter_message(text=fresh(found.texts, tracker), buttons=buttons, json_message=page)


def tell_finding(
    dispatcher: CollectingDispatcher, tracker: Tracker, message: Message, buttons: list[Button]
) -> bool:
    """Utter what is wrong with words of the checked vacancy; return whether that was asked."""
    text = tracker.get_slot("vacaturetekst")
    if not text or not is_question(message.text):
        return False
    return tell_one(dispatcher, check(text), message.text, buttons)


def _is_advice(message: Message, *, asked: bool) -> bool:
    """Return whether what an employer asks is about recruiting, whatever it was taken for."""
    theme = theme_of(message.text, ADVICE)
    if message.intent == "vacature_checken":
        return asks_judgement(message.text)
    if message.intent == "geld_en_regelingen":
        # "Wat zet ik bij het salaris?" is about the text, not about rules for money.
        return theme == "vacaturetekst"
    if message.intent not in _MAY_BE_ADVICE or (asked and message.intent == "waarom_vraag"):
        return False
    return theme is not None or not message.is_sure


def _who_helps(text: str, tracker: Tracker) -> str | None:
    """Return who can help somebody with these answers, where that is what is asked."""
    return who_helps(known(tracker)) if _WHO_HELPS.search(text.lower()) else None


def _tell_about(
    dispatcher: CollectingDispatcher,
    tracker: Tracker,
    name: str,
    text: str,
    buttons: list[Button],
) -> bool:
    """Utter what a term or an initiative is; return whether the text asks about one."""
    asked, named = asked_term(text), asked_by_name(text)
    # "House of Skills" is longer than "skills", and so it is meant.
    if named and (asked is None or len(named.name) > len(asked.name)):
        show_one(dispatcher, named.value, buttons)
        return True
    term = asked.value if asked else find_term(text) if name == "begrip_uitleg" else None
    if term:
        told = fresh((f"**{term.term}**: {term.uitleg}",), tracker)
        theme = theme_of(text, ADVICE)
        if buttons and theme in keys("advies") and tracker.get_slot("rol") == "werkgever":
            buttons = [step_button(theme), *buttons]
        dispatcher.utter_message(text=told, buttons=buttons)
    return term is not None


def _keys(name: str, text: str, tracker: Tracker) -> list[str | None]:
    role, age = tracker.get_slot("rol"), tracker.get_slot("leeftijd")
    match name:
        case "waarom_vraag":
            return [tracker.get_slot("requested_slot")]
        case "geld_en_regelingen":
            theme = theme_of(text)
            if role == "werkgever" and theme != "deze_gids":
                return [role]
            return [theme, tracker.get_slot("persona"), role]
        case "kandidaatreis" if theme := theme_of(text, name):
            return [theme]
        case "kandidaatreis" if role == "begeleider":
            return [None if age is not None and age >= _ADULT else "begeleider_leerling"]
        case "herkomst" | "vacature_checken":
            return [theme_of(text, name)]
        case "decaan_hulp":
            return [theme_of(text, name), role]
        case "noodsignaal":
            # The age is that of the pupil, where a helper talks.
            young = age is not None and age < _ADULT and role != "begeleider"
            return [language_of(text), danger_of(text), "onder_18" if young else None, role]
        case "afscheid":
            return ["onderweg" if tracker.active_loop.get("name") else None]
        case "begrip_uitleg":
            return [None if text else "zonder_woord"]
        case "ben_je_een_bot":
            return [theme_of(text, name)]
        case "andere_taal":
            return [language_of(text)]
        case _:
            return [role]


def _journeys() -> tuple[str, str]:
    """Return the way to a job in full, and the names of its steps."""
    numbered = [f"{n}. **{step.naam}**: {step.wat}" for n, step in enumerate(steps(), 1)]
    names = [f"{n}. {step.naam}" for n, step in enumerate(steps(), 1)]
    return (
        "\n".join(["Zo gaat het meestal, in vijf stappen:", *numbered, going_back()]),
        "\n".join(["Nog eens in het kort, de vijf stappen:", *names]),
    )


def _onwards(name: str, tracker: Tracker) -> list[Button]:
    if name in _LAST_WORDS:
        return []
    if tracker.get_slot("rol") == "werkgever":
        return for_employers(advised=name == ADVICE)
    if name in (ADVICE, "vacature_checken"):
        return [answer("Ik ben werkgever", rol="werkgever")]
    if tracker.get_slot("uitkomst_verteld"):
        return after_initiatives(without=name)
    return [intent("Verder met de vragen", "overstappen")]
