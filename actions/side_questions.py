"""Questions and remarks of the person's own: answered briefly, from the reviewed answers."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, answer, intent
from actions.cards import asked_by_name, show_one
from actions.conversation import latest
from actions.explanation import explain
from actions.outcome import after_initiatives
from actions.wording import fresh
from knowledge.answers import answer as reviewed_answer
from knowledge.answers import intents, theme_of
from knowledge.glossary import asked_term, find_term
from knowledge.hoofdvragen.message import Message
from knowledge.kandidaatreis import going_back, steps
from knowledge.language.erasure import wants_erasure
from knowledge.language.foreign import language_of
from knowledge.language.replies import is_question

_ADULT, _HANDOVER = 18, 16

# An abbreviation that the model never saw is easily taken for another subject.
_ABOUT_SOMETHING = ("begrip_uitleg", "buiten_bereik", "help")


class ActionBeantwoord(Action):
    """Answers what is not an answer to the question asked."""

    def name(self) -> str:
        """Return the action's name."""
        return "action_beantwoord"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Utter the answer to the last message's intent."""
        del domain
        message = latest(tracker)
        if message.question and tracker.get_slot("begrepen"):
            # Answered when the message was read; the form asks on.
            return []
        if message.question and message.intent == "buiten_bereik" and not is_question(message.text):
            # More often a strange answer than another subject.
            explain(dispatcher, tracker)
        else:
            tell_aside(dispatcher, tracker, message)
        return []


def can_tell(intent: str | None) -> bool:
    """Return whether there is a reviewed answer to this intent; requests have none."""
    return intent == "groet" or intent in intents()


def tell_aside(dispatcher: CollectingDispatcher, tracker: Tracker, message: Message) -> None:
    """Utter the reviewed answer to a question or remark of the person's own."""
    name = message.intent or "buiten_bereik"
    if name == "groet":
        dispatcher.utter_message(response="utter_groet")
        return
    if name == "privacy" and wants_erasure(message.text):
        dispatcher.utter_message(response="utter_gewist", json_message={"wissen": True})
        return
    # In the form the question that comes again brings its own buttons.
    buttons = _onwards(name, tracker) if not tracker.active_loop.get("name") else []
    if name == "kandidaatreis" and tracker.get_slot("rol") in (None, "kandidaat"):
        dispatcher.utter_message(text=_journey(), buttons=buttons)
        return
    if name in _ABOUT_SOMETHING and _tell_about(dispatcher, name, message.text, buttons):
        return
    found = reviewed_answer(name, *_keys(name, message.text, tracker))
    dispatcher.utter_message(text=fresh(found.texts, tracker), buttons=buttons)


def _tell_about(
    dispatcher: CollectingDispatcher, name: str, text: str, buttons: list[Button]
) -> bool:
    """Utter what a term or an initiative is; return whether the text asks about one."""
    asked, named = asked_term(text), asked_by_name(text)
    # "House of Skills" is longer than "skills", and so it is meant.
    if named and (asked is None or len(named.name) > len(asked.name)):
        show_one(dispatcher, named.value, buttons)
        return True
    term = asked.value if asked else find_term(text) if name == "begrip_uitleg" else None
    if term:
        dispatcher.utter_message(text=f"**{term.term}**: {term.uitleg}", buttons=buttons)
    return term is not None


def _keys(name: str, text: str, tracker: Tracker) -> list[str | None]:
    role, age, region = (tracker.get_slot(slot) for slot in ("rol", "leeftijd", "regio"))
    match name:
        case "waarom_vraag":
            return [tracker.get_slot("requested_slot")]
        case "geld_en_regelingen":
            return [theme_of(text), tracker.get_slot("persona"), role]
        case "werving_tips" | "herkomst":
            return [theme_of(text, name)]
        case "mens_spreken":
            young = "onder_16" if age is not None and age < _HANDOVER else None
            return [young, "leerling" if role == "leerling" else None, region, role]
        case "noodsignaal":
            return ["onder_18" if age is not None and age < _ADULT else None, role]
        case "andere_taal":
            return [language_of(text)]
        case _:
            return [role]


def _journey() -> str:
    numbered = (f"{n}. **{step.naam}**: {step.wat}" for n, step in enumerate(steps(), 1))
    return "\n".join(["Zo gaat het meestal, in vijf stappen:", *numbered, going_back()])


def for_employers() -> list[Button]:
    """Return the buttons for an employer."""
    return [
        intent("Vacaturetekst laten nakijken", "vacature_checken"),
        intent("Tips om mensen te vinden", "werving_tips"),
        answer("Ik zoek iets voor mezelf", rol="kandidaat"),
    ]


def _onwards(name: str, tracker: Tracker) -> list[Button]:
    if name in ("noodsignaal", "afscheid"):
        return []
    if tracker.get_slot("rol") == "werkgever":
        return for_employers()
    if name in ("werving_tips", "vacature_checken"):
        return [answer("Ik ben werkgever", rol="werkgever")]
    if tracker.get_slot("uitkomst_verteld"):
        return after_initiatives(without=name)
    return [intent("Verder met de vragen", "overstappen")]
