"""When a message was not understood: what may have been meant, concrete choices, a person."""

from rasa_sdk import Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button, answer, for_employers, intent
from actions.conversation import asked_slot, latest
from actions.outcome import after_initiatives
from actions.wording import fresh, was_said_last
from knowledge.answers import answer as reviewed_answer
from knowledge.labels import keys, label

_READINGS = 2
# Below this the two likeliest readings are as good as any others.
_A_GUESS = 0.25
_USUAL = ("help", "mens_spreken")
_FOR_EMPLOYERS = ("werving_tips", "vacature_checken")
# Only where a question was asked, or only where none was.
_IN_FORM = ("sla_over", "waarom_vraag", "terug")
_AFTER_IT = ("meer_resultaten", "andere_regio")
_HANDOVER = 16
_IN_NEED = "0800-0113"
_ADULT = 18


def explain(
    dispatcher: CollectingDispatcher, tracker: Tracker, choices: list[Button] | None = None
) -> list[EventType]:
    """Utter what helps, more of it each time in a row, and return the events that count them.

    First an example of an answer, or the two likeliest readings where the model doubts; the
    second time choices; then whom to talk to. `choices` are those outside the form.
    """
    times = int(tracker.get_slot("onbegrepen") or 0) + 1
    asked = asked_slot(tracker)
    message = latest(tracker)
    if times == 1 and was_said_last(tracker, _IN_NEED):
        dispatcher.utter_message(response="utter_na_nood", buttons=[] if asked else choices or [])
    elif times == 1 and message.intent == "nlu_fallback" and message.confidence >= _A_GUESS:
        dispatcher.utter_message(response="utter_bedoel_je", buttons=_readings(tracker))
    elif times <= 2:
        ways = (choices or []) if times == 1 or not asked else _ways_on()
        dispatcher.utter_message(response=f"utter_uitleg_{asked or 'los'}", buttons=ways)
    elif times % 2:
        dispatcher.utter_message(text=contact(tracker), buttons=choices or _ways_on()[:-1])
    else:
        dispatcher.utter_message(response="utter_kies_hoe_verder", buttons=choices or _ways_on())
    return [SlotSet("onbegrepen", times)]


def choices(tracker: Tracker) -> list[Button]:
    """Return what somebody can choose where no question was asked."""
    if tracker.get_slot("rol") == "werkgever":
        return for_employers()
    if tracker.get_slot("uitkomst_verteld"):
        return after_initiatives()
    return [answer(label("rol", key), rol=key) for key in keys("rol")]


def contact(tracker: Tracker) -> str:
    """Return whom somebody can talk to, by age, role and region.

    Who was just pointed to help in need hears of that help again.
    """
    if was_said_last(tracker, _IN_NEED):
        return fresh(reviewed_answer("noodsignaal").texts, tracker)
    role, age, region = (tracker.get_slot(slot) for slot in ("rol", "leeftijd", "regio"))
    own = role != "begeleider" and age is not None and age < _HANDOVER
    pupil = "leerling" if role == "leerling" else None
    if role == "begeleider":
        # A region's text speaks of adults.
        region = None if age is None else region
        pupil = "begeleider_leerling" if age is not None and age < _ADULT else None
    found = reviewed_answer("mens_spreken", "onder_16" if own else None, pupil, region, role)
    return fresh(found.texts, tracker)


def _readings(tracker: Tracker) -> list[Button]:
    """Return the two likeliest requests as buttons."""
    ranked = [i["name"] for i in tracker.latest_message.get("intent_ranking") or []]
    asked = tracker.active_loop.get("name")
    barred = {*(_AFTER_IT if asked else _IN_FORM)}
    if ranked[1:2] != ["noodsignaal"] and ranked[:1] != ["noodsignaal"]:
        barred.add("noodsignaal")
    if tracker.get_slot("rol") not in (None, "werkgever"):
        barred |= {*_FOR_EMPLOYERS}
    likely = [name for name in (*ranked, *_USUAL) if name in keys("lezing") and name not in barred]
    return [intent(label("lezing", name), name) for name in [*dict.fromkeys(likely)][:_READINGS]]


def _ways_on() -> list[Button]:
    names = ("sla_over", "help", "mens_spreken")
    return [intent(label("lezing", name), name) for name in names]
