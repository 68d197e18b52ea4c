"""The questions of the form, each with the buttons that fit what is known."""

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import NO, SKIP, YES, Button, answer, intent
from actions.conversation import is_answered, known, latest
from actions.situation_question import Question, situation_question
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.table import row_for
from knowledge.invloeden import invloeden
from knowledge.labels import keys, label
from knowledge.regions import region
from knowledge.vocabulary import REGIOS_ZUID_HOLLAND

_FOR_ADULTS = ("partner", "werkgever", "coach", "vrienden", "niemand")
_FOR_PUPILS = ("ouders", "mentor", "decaan", "leerkracht", "vrienden", "niemand")
_NO_HELPER_FORM = ("utter_vraag_rol", "utter_vraag_leeftijd_schatting",
                   "utter_vraag_gemeente_deel", "utter_vraag_keuzemoment",
                   "utter_vraag_keuzemoment_geen", "utter_vraag_keuzemoment_open")  # fmt: skip


class Ask(Action, ABC):
    """Asks for one slot; subclasses name the slot and make the question."""

    slot: ClassVar[str] = ""

    def name(self) -> str:
        """Return the name under which the form finds the question."""
        return f"action_ask_{self.slot}"

    @abstractmethod
    def question(self, known: Known) -> Question:
        """Return the response's name, its values and the buttons."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Utter the question, in its form for a helper where it has one."""
        del domain
        if latest(tracker).is_cry_for_help:
            return []
        response, values, buttons = self.question(known(tracker))
        if tracker.get_slot("rol") == "begeleider" and response not in _NO_HELPER_FORM:
            response += "_begeleider"
        dispatcher.utter_message(response=response, buttons=buttons, **values)
        return []


class AskRol(Ask):
    """Who is it for?"""

    slot = "rol"

    def question(self, known: Known) -> Question:
        """Return the question with a button for each role."""
        del known
        return "utter_vraag_rol", {}, [answer(label("rol", key), rol=key) for key in keys("rol")]


class AskLeeftijd(Ask):
    """Hoofdvraag 1."""

    slot = "leeftijd"

    def question(self, known: Known) -> Question:
        """Return the question; for a rough age, what it will count as."""
        if (age := known.get("schatting")) is not None:
            buttons = [answer(f"Reken met {age}", leeftijd=age), SKIP]
            return "utter_vraag_leeftijd_schatting", {"leeftijd": age}, buttons
        return "utter_vraag_leeftijd", {}, [SKIP]


class AskSituatie(Ask):
    """Hoofdvraag 2."""

    slot = "situatie"

    def question(self, known: Known) -> Question:
        """Return the question that tells the open situations apart."""
        return situation_question(known)


class AskUitkering(Ask):
    """Only for somebody without work."""

    slot = "uitkering"

    def question(self, known: Known) -> Question:
        """Return the question with yes and no."""
        del known
        return "utter_vraag_uitkering", {}, [YES, NO, SKIP]


class AskTechnischeAchtergrond(Ask):
    """Only where the persona depends on it."""

    slot = "technische_achtergrond"

    def question(self, known: Known) -> Question:
        """Return the question with yes and no."""
        del known
        return "utter_vraag_technische_achtergrond", {}, [YES, NO, SKIP]


class AskKeuzemoment(Ask):
    """Hoofdvraag 3: follows from the row of Tabel 6 and is confirmed."""

    slot = "keuzemoment"

    def question(self, known: Known) -> Question:
        """Return the row's choice to confirm, or an open question when it was refused."""
        if known.get("wacht_op") == "keuze":
            return "utter_vraag_keuzemoment_open", {}, [SKIP]
        row = row_for(known["situatie"], known.get("leeftijd"))
        buttons = [
            intent("Ja, dat klopt", "bevestig"),
            intent("Nee, een andere keuze", "ontken"),
            intent("Weet ik niet", "weet_niet"),
        ]
        if row.choice_key == "geen_profielkeuze":
            return "utter_vraag_keuzemoment_geen", {}, buttons
        return "utter_vraag_keuzemoment", {"keuze": row.choice}, buttons


class AskInvloed(Ask):
    """Hoofdvraag 4: those of the row of Tabel 6 first."""

    slot = "invloed"

    def question(self, known: Known) -> Question:
        """Return the question with the people who may have influence."""
        helper = known.get("rol") == "begeleider"
        usual: tuple[str, ...] = ("kandidaat",)
        adult = known.get("rol") == "kandidaat"
        if known.get("situatie"):
            row = row_for(known["situatie"], known.get("leeftijd"))
            usual, adult = row.influence or usual, row.group != "schoolroutes"
        offered = dict.fromkeys((*usual, *(_FOR_ADULTS if adult else _FOR_PUPILS)))
        people = invloeden()
        buttons = [_person(people[key], helper=helper) for key in offered]
        return "utter_vraag_invloed", {}, [*buttons, SKIP]


class AskGemeente(Ask):
    """May be skipped."""

    slot = "gemeente"

    def question(self, known: Known) -> Question:
        """Return the question; for "Zuid-Holland" which part of it."""
        if known.get("wacht_op") == "deel_van_zuid_holland":
            parts = [answer(region(key).naam, regio=key) for key in REGIOS_ZUID_HOLLAND]
            return "utter_vraag_gemeente_deel", {}, [*parts, SKIP]
        return "utter_vraag_gemeente", {}, [answer("Maakt niet uit", regio="landelijk"), SKIP]


class AskInteresse(Ask):
    """May be skipped."""

    slot = "interesse"

    def question(self, known: Known) -> Question:
        """Return the question with a button for each branch."""
        del known
        buttons = [answer(label("interesse", key), interesse=[key]) for key in keys("interesse")]
        return "utter_vraag_interesse", {}, [*buttons, SKIP]


class AskVacaturetekst(Action):
    """The text of a vacancy, for an employer who wants to have it checked."""

    def name(self) -> str:
        """Return the name under which the form finds the question."""
        return "action_ask_vacaturetekst"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        """Utter the request; what was answered just now said itself how to go on."""
        del domain
        if not is_answered(tracker):
            stop = intent("Stop met de vacature", "vacature_checken", stap="stop")
            dispatcher.utter_message(response="utter_plak_vacature", buttons=[stop])
        return []


def _person(person: Any, *, helper: bool) -> Button:
    title = person.label_ander if helper else person.label
    return answer(title[0].upper() + title[1:], invloed=[person.key])
