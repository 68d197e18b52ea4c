"""Advice to employers: tips by step, all of a step on demand, and figuur 13's two questions."""

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, intent
from actions.conversation import APPROACH, asked_slot
from actions.wording import fresh, told_last, was_said
from knowledge.answers import Answer, theme_of
from knowledge.answers import answer as reviewed_answer
from knowledge.employer_advice import Advice, advice, advice_for, approach
from knowledge.hoofdvragen.message import Message
from knowledge.labels import keys, label
from knowledge.sources import in_words

INTENT = "werving_tips"
_PAGE = 8
_ASIDE = ("begrip_uitleg", "ben_je_een_bot", "buiten_bereik", "geld_en_regelingen", "help",
          "herkomst", "klacht", "privacy", "waarom_vraag")  # fmt: skip
_PAGE_OF = {"eisen": "vacaturetekst"}
_PAGES = "/werkgevers"
_EXAMPLE = re.compile(r"\bvoorbeeld|\bconcre(?:et|ter|te)\b")
_CONCRETE = re.compile(r"\b(?:bijvoorbeeld|zoals|met een)\b")
_HEADINGS = {"doen": "Doen:", "laten": "Laten:"}
_OFTEN = re.compile(r"\b(?:vaak|vaker|regelmatig|veel|elke|iedere|altijd|steeds|continu)\b")
_SELDOM = re.compile(
    r"\b(?:niet (?:zo )?vaak|niet (?:zo )?veel|zelden|soms|af en toe|weinig|nooit|"
    r"incidenteel|een enkele keer|(?:een|één|1|eens) (?:keer )?per jaar)\b"
)


class AskAanpak(Action):
    """Figuur 13: an own HR department, and how often a vacancy."""

    def name(self) -> str:
        """Return the name under which the form finds the question."""
        return "action_ask_aanpak"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Utter the question that is open, with its two answers."""
        del domain
        if (tracker.get_slot(APPROACH) or {}).get("vraag") == "eigen_hr":
            buttons = [_reply("Ja, die is er", "ja"), _reply("Nee, die is er niet", "nee")]
            dispatcher.utter_message(response="utter_aanpak_eigen_hr", buttons=buttons)
        else:
            buttons = [_reply("Vaak", "vaak"), _reply("Zelden", "zelden")]
            dispatcher.utter_message(response="utter_aanpak_vaak", buttons=buttons)
        return []


def tell_tips(
    dispatcher: CollectingDispatcher, tracker: Tracker, message: Message, onwards: list[Button]
) -> None:
    """Utter the tips for the step that is asked about, or the advice on it that was chosen."""
    step = message.given.get("stap")
    if step in keys("advies"):
        _tell_step(dispatcher, step, int(message.given.get("vanaf") or 0), onwards)
        return
    theme = step or theme_of(message.text, INTENT)
    told = fresh(_sourced(reviewed_answer(INTENT, theme)), tracker)
    if theme in keys("advies"):
        ways = [intent("Alles hierover: doen en laten", INTENT, stap=theme), *onwards]
    else:
        ways = onwards if theme == APPROACH else topics()
    # Where a question follows, the buttons are those of the question.
    buttons = ways if onwards else []
    dispatcher.utter_message(text=told, buttons=buttons, json_message=page_of(theme))


def topics() -> list[Button]:
    """Return the buttons for everything that there is advice on."""
    steps = [step_button(one) for one in keys("advies")]
    return [*steps, intent("Hulp of zelf doen?", INTENT, stap=APPROACH)]


def page_of(theme: str | None) -> dict[str, str]:
    """Return the data of a reply that names the page of the website on a theme."""
    theme = _PAGE_OF.get(theme or "", theme)
    return {"pagina": f"{_PAGES}/{theme}" if theme in keys("advies") else _PAGES}


def asks_approach(tracker: Tracker, message: Message) -> dict[str, Any]:
    """Return the slot by which figuur 13's questions are asked of an employer, or are left."""
    state = tracker.get_slot(APPROACH) or {}
    if message.intent == INTENT and tracker.get_slot("rol") == "werkgever":
        theme = message.given.get("stap") or theme_of(message.text, INTENT)
        if theme == APPROACH or (theme is None and not state):
            return {APPROACH: {"vraag": "eigen_hr"}}
    # A side question is answered, and the approach goes on.
    beside = message.intent in _ASIDE and message.is_aside
    return {APPROACH: {"gevraagd": True}} if state.get("vraag") and not beside else {}


def hear_approach(
    dispatcher: CollectingDispatcher, tracker: Tracker, message: Message
) -> dict[str, Any] | None:
    """Return the slot that an answer to figuur 13's questions changes, or None without one."""
    state = tracker.get_slot(APPROACH) or {}
    if asked_slot(tracker) != APPROACH or not state.get("vraag"):
        return None
    said = message.given.get("stap") or message.text.lower()
    if state["vraag"] == "eigen_hr":
        reply = said if said in ("ja", "nee") else message.short
        if reply not in ("ja", "nee"):
            return None
        return {APPROACH: {"vraag": "vaak", "eigen_hr": reply == "ja"}}
    often = bool(_OFTEN.search(said)) and not _SELDOM.search(said)
    if not often and not _SELDOM.search(said):
        return None
    advice = approach(has_hr=bool(state.get("eigen_hr")), is_often=often)
    told = f"**{advice.title}**: {advice.text}\nBron: {in_words(advice.source)}."
    dispatcher.utter_message(text=told, buttons=topics(), json_message=page_of(None))
    return {APPROACH: {"gevraagd": True}}


def tell_example(
    dispatcher: CollectingDispatcher, tracker: Tracker, text: str, onwards: list[Button]
) -> bool:
    """Utter an example of the tips told last, when one is asked for; return whether that is so."""
    page = told_last(tracker, "pagina") or ""
    if not _EXAMPLE.search(text.lower()) or not page.startswith(_PAGES):
        return False
    step = page.removeprefix(_PAGES).strip("/")
    about = advice_for(step) if step in keys("advies") else advice()
    concrete = [one for one in about if _CONCRETE.search(one.text) and one.kind == "doen"]
    new = (one for one in concrete or about if not was_said(tracker, one.title))
    one = next(new, about[0])
    told = f"**{one.title}**\n{one.text}\n\nBron: {in_words(one.source)}."
    dispatcher.utter_message(text=told, buttons=onwards, json_message={"pagina": page})
    return True


def _tell_step(
    dispatcher: CollectingDispatcher, step: str, start: int, onwards: list[Button]
) -> None:
    everything = advice_for(step)
    page = everything[start : start + _PAGE]
    lines = [f"**{label('advies', step)}**"]
    for kind, heading in _HEADINGS.items():
        of_kind = [_line(one) for one in page if one.kind == kind]
        lines += [heading, *of_kind] if of_kind else []
    lines += ["", _source(reviewed_answer(INTENT, step))]
    following = start + _PAGE
    more = intent("Meer hierover", INTENT, stap=step, vanaf=following)
    buttons = [more, *onwards] if following < len(everything) else onwards
    dispatcher.utter_message(text="\n".join(lines), buttons=buttons, json_message=page_of(step))


def _sourced(found: Answer) -> tuple[str, ...]:
    return tuple(f"{text}\n\n{_source(found)}" for text in found.texts)


def _source(found: Answer) -> str:
    assert found.source, "advice without a source"
    return f"Bron: {in_words(found.source)}."


def _line(advice: Advice) -> str:
    return f"- {advice.title}. {advice.text}"


def step_button(step: str) -> Button:
    """Return the button for all advice on a step."""
    return intent(label("advies", step), INTENT, stap=step)


def _reply(title: str, said: str) -> Button:
    return intent(title, "antwoord", stap=said)
