"""The outcome: what was understood, what it means, who can help, and what fits."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, answer, intent
from actions.cards import find, show
from actions.conversation import known
from knowledge.hoofdvragen.known import OTHER_CHOICE, Known, next_question
from knowledge.hoofdvragen.table import row_for, situations
from knowledge.invloeden import invloeden
from knowledge.labels import in_words
from knowledge.personas import persona

SUMMARY = "Dit heb ik begrepen:"
"""The first words of what the guide understood."""

_OWN = ("kandidaat", "niemand")
_FEW = 2


def tell_outcome(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Utter the outcome and the first initiatives."""
    facts = known(tracker)
    dispatcher.utter_message(text=understood(facts))
    dispatcher.utter_message(text=meaning(facts))
    if support := who_helps(facts):
        dispatcher.utter_message(text=support)
    shown = tell_initiatives(dispatcher, tracker, "Dit past volgens mij goed:")
    return [*shown, SlotSet("uitkomst_verteld", True)]


def tell_initiatives(
    dispatcher: CollectingDispatcher, tracker: Tracker, intro: str
) -> list[EventType]:
    """Utter the first initiatives for what is known; remembers which were shown."""
    if area := known(tracker)["zoekgebied"]:
        named = "gemeente" if area["gemeente"] else "regio"
        intro = f"Dit vind ik in {in_words(named, area[named])} en de buurt:"
    return [SlotSet("getoond", show(dispatcher, intro, find(tracker), _buttons(tracker)))]


def shown_already(tracker: Tracker) -> bool:
    """Return whether the first initiatives for what is known were shown before."""
    first = [match.initiatief.id for match in find(tracker)]
    return bool(first) and list(tracker.get_slot("getoond") or [])[: len(first)] == first


def tell_more(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
    """Utter the initiatives after those shown, or say that there are no more."""
    shown = list(tracker.get_slot("getoond") or [])
    matches = find(tracker, offset=len(shown))
    if not matches:
        buttons = after_initiatives(without="meer_resultaten")
        dispatcher.utter_message(response="utter_geen_initiatieven_meer", buttons=buttons)
        return []
    intro = "Dit past ook:" if shown else "Dit vind ik:"
    return [SlotSet("getoond", shown + show(dispatcher, intro, matches, _buttons(tracker)))]


def _buttons(tracker: Tracker) -> list[Button]:
    facts = known(tracker)
    # While questions are open, the next one brings its own.
    if next_question(facts):
        return []
    home = {slot: facts[slot] for slot in ("gemeente", "regio") if facts[slot]}
    return [
        *([answer("Bij mij in de buurt", **home)] if facts["zoekgebied"] else []),
        *after_initiatives(),
    ]


def after_initiatives(without: str | None = None) -> list[Button]:
    """Return the buttons under a list of initiatives, but for the intent `without`."""
    titles = {
        "meer_resultaten": "Meer",
        "andere_regio": "Andere regio",
        "kandidaatreis": "Hoe gaat het verder?",
        "mens_spreken": "Met een mens praten",
        "corrigeer": "Iets aanpassen",
        "opnieuw": "Opnieuw",
    }
    return [intent(title, name) for name, title in titles.items() if name != without]


def understood(facts: Known) -> str:
    """Return in one message what the guide understood, so that it can be corrected."""
    helper = facts.get("rol") == "begeleider"
    subject = "De leerling of kandidaat" if helper else "Je"
    lines: list[str] = []
    if facts.get("leeftijd") is not None:
        lines.append(f"{subject} {'is' if helper else 'bent'} {facts['leeftijd']} jaar.")
    if facts.get("situatie"):
        words = in_words("situatie", facts["situatie"], helper=helper)
        lines.append(f"{subject} {words}." if helper else f"{words[0].upper()}{words[1:]}.")
    if facts.get("gemeente") or facts.get("regio"):
        place = facts.get("gemeente")
        where = in_words("gemeente", place) if place else in_words("regio", facts["regio"])
        lines.append(f"Plaats of regio: {where}.")
    if facts.get("interesse"):
        lines.append(f"Interesse: {in_words('interesse', facts['interesse'])}.")
    if facts.get("invloed"):
        lines.append(f"Wie meedenkt: {in_words('invloed', facts['invloed'], helper=helper)}.")
    if not lines:
        return "Ik weet nog weinig, dus ik zoek breed."
    return "\n".join([SUMMARY, *(f"- {line}" for line in lines)])


def meaning(facts: Known) -> str:
    """Return the persona or the row of Tabel 6 in kind words, with the choice that comes."""
    helper = facts.get("rol") == "begeleider"
    parts: list[str] = []
    if facts.get("persona"):
        found = persona(facts["persona"])
        parts += [f"{found.naam_ander}." if helper else found.omschrijving]
    choice = _choice(facts, helper=helper)
    if choice:
        parts.append(choice)
    if facts.get("persona"):
        step = persona(facts["persona"]).eerste_stap
        own, passed_on = f"Een goede eerste stap: {_lower(step)}", f'Om mee te geven: "{step}"'
        parts.append(passed_on if helper else own)
    return "\n\n".join(parts) or "Ook zonder alle antwoorden kan ik je op weg helpen."


def who_helps(facts: Known) -> str | None:
    """Return who and what can help: those named, then what the persona is helped by."""
    helper = facts.get("rol") == "begeleider"
    people = invloeden()
    named = [people[key] for key in facts.get("invloed") or [] if key not in _OWN]
    if not named and facts.get("situatie") and not facts.get("persona"):
        row = row_for(facts["situatie"], facts.get("leeftijd"))
        named = [people[key] for key in row.influence if key not in _OWN]
    who = [f"**{_upper(p.label_ander if helper else p.label_jij)}**: {p.hulp}" for p in named]
    what: list[str] = []
    if facts.get("persona"):
        found = persona(facts["persona"])
        who += [f"**{_upper(c.naam)}**: {c.wat}" for c in found.contact[:_FEW]]
        what += found.hulp[:_FEW]
    blocks = [_listed("Wie kan helpen:", who), _listed("Wat helpt:", what)]
    return "\n\n".join(block for block in blocks if block) or None


def _listed(heading: str, lines: list[str]) -> str:
    return "\n".join([heading, *(f"- {line}" for line in lines)]) if lines else ""


def _choice(facts: Known, *, helper: bool) -> str | None:
    if not facts.get("situatie") or not facts.get("keuzemoment"):
        return None
    row = row_for(facts["situatie"], facts.get("leeftijd"))
    if facts["keuzemoment"] == OTHER_CHOICE:
        return None
    if facts["keuzemoment"] == "geen_profielkeuze":
        return (
            "Er hoeft nu nog geen profiel gekozen te worden. "
            "Het is een mooie tijd om techniek te ontdekken."
        )
    whose = "De keuze die eraan komt" if helper else "De keuze die voor je ligt"
    text = f"{whose}: {row.choice}."
    if row.group == "schoolroutes" and len(row.options) > 2:
        text += f" Mogelijk is: {', '.join(row.options)}."
    if len(row.technical_options) > 1:
        text += f" Technisch zijn: {', '.join(row.technical_options)}."
    if situations()[facts["situatie"]].aim == "behouden_voor" and row.group == "schoolroutes":
        text += " Techniek is dan al gekozen; daar kun je mooi op verder bouwen."
    return text


def _upper(text: str) -> str:
    return text[0].upper() + text[1:]


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]
