"""One of the initiatives that were shown, told in full when somebody asks about it."""

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.buttons import Button
from actions.cards import has_list_at_hand, show_one, shown_before, told_alone
from actions.conversation import known
from actions.outcome import after_initiatives
from actions.wording import told_last
from knowledge.glossary import asked_term
from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message
from knowledge.initiatives import Initiative
from knowledge.language.asked_names import compact
from knowledge.language.shown_list import LAST, asked_name, asked_place, asks_more, asks_way

# "Is daar nog meer" asks for others, "hoe gaat het verder" for the next step.
_MAY_BE_MORE = ("antwoord", "begrip_uitleg", "buiten_bereik", "help", "herkomst")
# "De tweede" may answer these.
_NUMBERED = ("leeftijd", "situatie")
_FEW = 3


def tell_asked(dispatcher: CollectingDispatcher, tracker: Tracker, message: Message) -> bool:
    """Utter the shown initiative that a message asks about; return whether it asks about one."""
    lists = shown_before(tracker)
    if not lists or not message.text or message.intent == "noodsignaal":
        return False
    buttons = [] if next_question(known(tracker)) else after_initiatives()
    if has_list_at_hand(tracker) and (place := _place(tracker, message)):
        _tell_place(dispatcher, lists[0], place, buttons)
        return True
    only = told_alone(tracker)
    more = asks_more(message.text) and (not message.is_sure or message.intent in _MAY_BE_MORE)
    if only and more and told_last(tracker, "inleiding"):
        show_one(dispatcher, only, buttons)
        return True
    if only and (more or asks_way(message.text)):
        response = "utter_website_van" if only.link else "utter_geen_website"
        dispatcher.utter_message(
            response=response, wat=only.link or only.naam, buttons=buttons,
            json_message={"initiatieven": [only.id]},
        )  # fmt: skip
        return True
    shown = list({one.id: one for page in lists for one in page}.values())
    index = asked_name(message.text, [one.naam for one in shown])
    if index is None or _is_term(message.text, shown[index]):
        return False
    show_one(dispatcher, shown[index], buttons)
    return True


def _place(tracker: Tracker, message: Message) -> int | None:
    numbered = message.question in _NUMBERED and len(message.text.split()) <= _FEW
    just_shown = bool(told_last(tracker, "initiatieven"))
    alone = message.question is None or (just_shown and not numbered)
    return asked_place(message.text, alone=alone)


def _tell_place(
    dispatcher: CollectingDispatcher, page: list[Initiative], place: int, buttons: list[Button]
) -> None:
    if place == LAST:
        place = len(page)
    if place <= len(page):
        show_one(dispatcher, page[place - 1], buttons)
        return
    names = "\n".join(f"{number}. {one.naam}" for number, one in enumerate(page, 1))
    dispatcher.utter_message(response="utter_niet_in_lijst", wat=names, buttons=buttons)


def _is_term(text: str, record: Initiative) -> bool:
    """Return whether a text asks what a word means that is more than the name of the record."""
    term = asked_term(text)
    return term is not None and len(term.name) > len(compact(record.naam))
