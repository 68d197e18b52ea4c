"""What a message means, given the question asked and what is known.

One pure function, `read`, turns a message into slot updates. It knows nothing of Rasa.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from knowledge.hoofdvragen import answers, corrections
from knowledge.hoofdvragen.choosing import is_wish
from knowledge.hoofdvragen.deciders import renamed
from knowledge.hoofdvragen.dossiers import next_pupil, switch
from knowledge.hoofdvragen.history import remember, step_back
from knowledge.hoofdvragen.known import ANSWERS, INTERNAL, Known, next_question
from knowledge.hoofdvragen.message import Message, Note
from knowledge.hoofdvragen.outcome import Answer, Reading
from knowledge.hoofdvragen.roles import told_role
from knowledge.hoofdvragen.row_of_facts import in_sentences
from knowledge.hoofdvragen.settle import settle
from knowledge.hoofdvragen.swapped import swapped
from knowledge.hoofdvragen.volunteered import volunteered
from knowledge.language.choice import find_choice
from knowledge.language.courtesy import without_courtesy, without_excuse
from knowledge.language.dialect import in_standard_dutch
from knowledge.language.hearsay import told_fact
from knowledge.language.hesitations import (
    find_hesitation,
    only_hesitates,
    without_hesitation,
)
from knowledge.language.influence import find_influence
from knowledge.language.once import one_message
from knowledge.language.replies import is_question
from knowledge.language.role import find_switch
from knowledge.language.text import beginning
from knowledge.language.typing_errors import without_typing_errors

_FACTS = ("rol", "leeftijd", "situatie_feiten", "gemeente", "regio")
_PASSED_ON = ("leeftijd", "situatie_feiten", "gemeente", "regio")
_OF_SELF = {"leeftijd", "schatting", "gemeente", "regio"}
_STEPS = ("overstappen", "orienteren")
_TELLING = ("antwoord", "decaan_hulp", "initiatieven_zoeken", *_STEPS, None)
_REASSURES = {
    "te_oud": Note("aarzelt_te_oud"), "geschikt": Note("aarzelt_geschikt"),
    "niveau": Note("aarzelt_niveau"), "vrouw": Note("aarzelt_vrouw"),
}  # fmt: skip
_ASKS_BACK = re.compile(r"\b(?:vraag|stap\w*|een|weer) terug\b|\bvorige vraag\b")
_CHOSEN = ("keuzemoment", "rol")
_BEFORE_MORE = re.compile(r"[.!;\n]\s+|,?\s+(?=(?:o ?ja|oh ja|trouwens)\b)", re.IGNORECASE)
_CONTACT = re.compile(
    r"(?<!\d)(?:\+31|0031|0)[ -]?[1-9](?:[ -]?\d){8}(?!\d)|(?<![^\s@])[^\s@]+@+[^\s@]+\.\w{2,}"
)
_NEVER_MIND = re.compile(r"^\W*(?:(?:ach|nee|o|oh|nou|sorry),? )*laat maar\W+(?=\w)", re.IGNORECASE)
_SENT_OFF = ("afscheid", "bedank")


@one_message()
def read(message: Message, known: Known) -> Reading:
    """Return what a message changes in what is known.

    In order: a step back or over, a pressed button, an answer to the question asked, and
    whatever else the message tells.
    """
    message = _in_plain_words(message, known)
    back = message.intent == "terug" and message.is_sure and not _goes_elsewhere(message)
    if (restart := _restart(message, known, back=back)) is not None:
        return restart
    if back:
        return step_back(known)
    if known.get("wacht_op") == "opnieuw":
        # A "ja" to a later question starts nothing over.
        reading = read(message, {**known, "wacht_op": None})
        return replace(reading, updates={"wacht_op": None, **reading.updates})

    if (heard := _heard(message, known)) is not None:
        return heard
    message, beside = _told_beside(message)
    if message.question and beside and not message.text.strip():
        return Reading(notes=tuple(beside), answered=True)
    role = told_role(message, known)
    switched, notes = switch(message, known, role) if role else next_pupil(message, known)
    if switched:
        # What was asked was about somebody else.
        message = replace(message, question=None)
    exchanged, left = ({}, message.text) if switched else swapped(message, known)
    if exchanged:
        # What is left may answer the question, or ask another.
        aside = is_question(left) and message.is_aside
        message = replace(message, text=left, intent=message.intent if aside else "antwoord")
        if not left:
            return _settled(message, known, known, exchanged, [])
    emptied = exchanged or switched or corrections.reopened(message, known)
    now = {**known, **emptied}
    told = volunteered(message, now)
    if switched:
        # Who says to be no mentor after all names a mentor.
        told.pop("rol", None)
        if known.get("rol") and told.get("invloed") == ["kandidaat"]:
            # "Ik ben de leerling zelf" tells of no decision.
            told.pop("invloed")
    otherwise = bool(emptied) and not message.given and bool(set(told) - {"rol", *emptied})
    again = otherwise or _replaces(known, emptied, told)
    if again and not (switched or exchanged):
        # What goes with the old answer moves along with the new one.
        emptied, now = {}, dict(known)
        told = volunteered(message, now)
    tells_otherwise = _corrects(message, known, told) or _tells_only_of_self(message, told)
    plain = replace(message, text=corrections.without_taken_back(message.text))
    # "Grapje, ik ben docent, 41 jaar" answers the age all the same.
    leaves_open = tells_otherwise and message.question != "leeftijd"
    direct = _answer_before(message, now) if leaves_open else answers.answer(plain, now)
    # "Mijn leeftijd klopt niet, ik ben 43" empties an answer and gives the new one.
    updates = {**emptied, **told}
    if direct is not None:
        updates |= direct.updates
        notes += direct.notes
    notes += beside
    if not updates and not notes:
        return Reading()
    only_doubts = any(note in _REASSURES.values() for note in beside) and not updates
    if only_doubts and not message.question:
        return Reading(notes=tuple(notes))
    unasked = direct is None and not switched and not message.is_aside
    return _settled(message, known, now if switched else known, updates, notes, unasked=unasked)


def _in_plain_words(message: Message, known: Known) -> Message:
    """Return the message in standard Dutch, without manners, and a row of facts in sentences."""
    text = without_typing_errors(in_standard_dutch(beginning(without_excuse(message.text))))
    message = _without_never_mind(_without_courtesy(replace(message, text=text)), known)
    if _presents_somebody(message, known):
        helper = known.get("rol") == "begeleider"
        message = replace(message, text=in_sentences(message.text, helper=helper))
    if message.intent == "terug" and _tells_anew(message, known):
        message = replace(message, intent="corrigeer")
    return message


def _corrects(message: Message, known: Known, told: Mapping[str, Any]) -> bool:
    """Return whether an earlier answer changes: "nee wacht, ik ben 43" says no to nothing.

    So does "ik ben sinds kort werkloos", where a choice was asked.
    """
    moved = told.get("situatie_feiten") not in (None, known.get("situatie_feiten"))
    # "Eigenlijk ben ik nog student, hbo" answers what somebody does.
    still_at_school = (known.get("rol"), told.get("rol")) == ("kandidaat", "leerling")
    corrected = {slot: told[slot] for slot in told if slot != "rol" or not still_at_school}
    return (
        (corrections.is_corrective(message) and _changes_told(known, corrected))
        or (moved and bool(known.get("situatie")))
        or _denies_answer(message, known, told)
    )


def _presents_somebody(message: Message, known: Known) -> bool:
    """Return whether a row of facts would be who this is about, whose age is not known yet."""
    asked = message.question in (None, "rol", "leeftijd", "situatie")
    return (
        asked
        and known.get("leeftijd") is None
        and known.get("rol") != "werkgever"
        and not message.given
    )


def _heard(message: Message, known: Known) -> Reading | None:
    """Return the reading of a fact that somebody passes on: "mijn juf zegt dat het bbl is"."""
    helper = known.get("rol") == "begeleider"
    told = "" if message.is_cry_for_help else told_fact(message.text, helper=helper)
    if not told or known.get("rol") in (None, "werkgever"):
        return None
    corrects = replace(message, text=f"correctie: {told}", intent="corrigeer", confidence=1.0)
    reading = read(corrects, known)
    # "Ik zie dat het aanbod in Delft is" tells no home.
    home = reading.updates.get("gemeente") and told.startswith(("het ", "dat "))
    is_news = any(reading.updates.get(slot) for slot in _PASSED_ON)
    return reading if is_news and not home else None


def _without_courtesy(message: Message) -> Message:
    """Return the message as it is without "alvast bedankt" or "groetjes, Ria" at its end."""
    left = without_courtesy(message.text)
    if left == message.text:
        return message
    told = message.intent in _SENT_OFF
    return replace(message, text=left, intent="antwoord" if told else message.intent)


def _without_never_mind(message: Message, known: Known) -> Message:
    """Return the message that changes who decides, and skips nothing: "laat maar, ik kies zelf"."""
    left = _NEVER_MIND.sub("", message.text)
    if message.intent != "sla_over" and left == message.text:
        return message
    decides = replace(message, text=left, intent="corrigeer")
    return decides if renamed(decides, known) else message


def _told_beside(message: Message) -> tuple[Message, list[Note]]:
    """Return the message without contact details and doubts, and what to say about these."""
    notes = []
    if _CONTACT.search(message.text):
        # The first figures of a telephone number are no age.
        message = replace(message, text=_CONTACT.sub(" ", message.text))
        notes.append(Note("contactgegevens"))
    telling = message.intent in _TELLING or not message.is_sure
    if telling and (doubt := find_hesitation(message.text)):
        # "Weet niet of het wat voor mij is" does not say that the answer is unknown.
        left = "" if only_hesitates(message.text) else without_hesitation(message.text)
        message = replace(message, text=left, intent="antwoord")
        notes.append(_REASSURES[doubt])
    return message, notes


def _settled(
    message: Message,
    known: Known,
    before: Known,
    told: dict[str, Any],
    notes: list[Note],
    *,
    unasked: bool = False,
) -> Reading:
    """Return the reading of what a message tells, with all that follows from it."""
    updates, more = settle(before, told)
    notes = [*notes, *more] or _same_row(message, known, updates)
    if unasked and message.question:
        notes += _remembered(message.question, known, updates)
    # Who somebody is, told at the start, is no answer to go back on.
    if _changes(known, updates) and (known.get("rol") or set(told) - {"rol"} or message.question):
        updates["geschiedenis"] = remember(known)
    return Reading(updates, tuple(notes), answered=True)


def _answer_before(message: Message, known: Known) -> Answer | None:
    """Return the answer that goes before a change: "Delft. Oja, mijn mentor beslist ook mee"."""
    first, *rest = _BEFORE_MORE.split(message.text, maxsplit=1)
    alone = replace(message, text=first, intent="antwoord", confidence=0.0)
    if not rest or message.question in _CHOSEN or corrections.is_corrective(alone):
        return None
    return None if volunteered(alone, known) else answers.answer(alone, known)


def _goes_elsewhere(message: Message) -> bool:
    """Return whether "omscholen of terug" is an answer, or "terug naar mijn zoon" a change."""
    chooses = message.question == "keuzemoment" and is_wish(message)
    return chooses or find_switch(message.text) is not None


def _tells_anew(message: Message, known: Known) -> bool:
    """Return whether "verkeerd gedrukt. 17 jaar en havo 5" gives answers, not a step back."""
    if _ASKS_BACK.search(message.text.lower()):
        return False
    told = volunteered(replace(message, intent="antwoord", question=None), known)
    return any(
        told.get(slot) not in (None, known.get(slot)) for slot in ("leeftijd", "situatie_feiten")
    )


def _denies_answer(message: Message, known: Known, told: Mapping[str, Any]) -> bool:
    """Return whether "nee, ze is net 12" to a choice is about an earlier answer.

    So is "mijn woonplaats klopt niet, die is Delft" where it was asked who decides.
    """
    facts = {slot: told[slot] for slot in _FACTS if slot in told}
    if message.short != "nee" or not facts:
        return False
    if message.question == "invloed":
        return not find_influence(message.text, asked=True)
    return message.question == "keuzemoment" and _changes_told(known, facts)


def _tells_only_of_self(message: Message, told: Mapping[str, Any]) -> bool:
    """Return whether somebody who is asked about a choice tells age or place, and no more."""
    if message.question != "keuzemoment" or not told or set(told) - _OF_SELF:
        return False
    if message.short == "nee":
        return not find_choice(message.text)
    return message.short is None and message.intent not in _STEPS and not is_wish(message)


def _remembered(question: str, known: Known, updates: Mapping[str, Any]) -> list[Note]:
    """Return a note of what was told instead of the answer, where the question comes again."""
    if next_question({**known, **updates}) != question:
        return []
    new = {
        slot: updates[slot]
        for slot in ("leeftijd", "situatie", "invloed", "gemeente", "regio", "interesse")
        if updates.get(slot) not in (None, []) and known.get(slot) in (None, [])
    }
    if new.get("gemeente"):
        new.pop("regio", None)
    return [Note("onthouden", {"waarden": new})] if new else []


def _same_row(message: Message, known: Known, updates: Mapping[str, Any]) -> list[Note]:
    """Return a note of a correction that leaves the row of Tabel 6 as it is: "o nee, 2 basis"."""
    row, facts = known.get("situatie"), updates.get("situatie_feiten")
    same = bool(row and facts) and updates.get("situatie", row) == row
    corrects = not message.text or facts != known.get("situatie_feiten")
    return [Note("onthouden", {"waarden": {"situatie": row}})] if same and corrects else []


def _replaces(known: Known, emptied: Mapping[str, Any], told: Mapping[str, Any]) -> bool:
    """Return whether an answer that somebody wants to change is given anew in the same message."""
    facts = {"situatie"} if "situatie_feiten" in told else set()
    return any(known.get(slot) not in (None, []) for slot in set(emptied) & ({*told} | facts))


def _changes_told(known: Known, told: Mapping[str, Any]) -> bool:
    return any(known.get(slot) not in (None, [], value) for slot, value in told.items())


def _changes(known: Known, updates: Mapping[str, Any]) -> bool:
    return any(known.get(slot) != value for slot, value in updates.items())


def _restart(message: Message, known: Known, *, back: bool) -> Reading | None:
    sure = message.given.get("stap") == "opnieuw"
    if known.get("wacht_op") != "opnieuw" and not sure:
        return None
    reply = message.short
    empty = dict.fromkeys((*ANSWERS, *INTERNAL))
    if sure or reply == "ja":
        return Reading(empty, (Note("opnieuw"),), answered=True)
    if back or message.given.get("stap") == "verder":
        return Reading({"wacht_op": None}, (Note("niet_opnieuw"),), answered=True)
    if reply == "nee":
        beside = read(replace(message, question=None), {**known, "wacht_op": None})
        notes = (Note("niet_opnieuw"), *beside.notes)
        return Reading({**beside.updates, "wacht_op": None}, notes, answered=True)
    # Who tells of somebody else at once, or says again what they come for, has begun anew.
    anew = read(replace(message, question=None), {})
    begins = (message.intent in _STEPS and message.is_sure) or _tells_of_another(
        known, anew.updates
    )
    if begins and not corrections.is_corrective(message):
        return Reading(empty | anew.updates, (Note("opnieuw"), *anew.notes), answered=True)
    return None


def _tells_of_another(known: Known, told: Mapping[str, Any]) -> bool:
    return all(
        told.get(slot) not in (None, known.get(slot)) for slot in ("leeftijd", "situatie_feiten")
    )
