"""The answer to the question that was asked, one function for each slot."""

import re
from collections.abc import Callable
from typing import Any

from knowledge.hoofdvragen.asides import beside_a_question, may_count, says_enough
from knowledge.hoofdvragen.choosing import choice
from knowledge.hoofdvragen.facts import merge
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message, Note
from knowledge.hoofdvragen.outcome import Answer, skip
from knowledge.hoofdvragen.residence import residence
from knowledge.hoofdvragen.situation_answers import background, benefit, situation
from knowledge.hoofdvragen.wishes import own_wish
from knowledge.language.age import find_ages, is_possible
from knowledge.language.choice import find_choice
from knowledge.language.influence import find_influence, of_pupil
from knowledge.language.interests import BROAD, find_interests
from knowledge.language.patterns import word_lists
from knowledge.language.places import find_places, mentions_zuid_holland, no_preference
from knowledge.language.replies import is_question, only_asks, refuses
from knowledge.language.role import find_role
from knowledge.language.rough_age import find_rough_age
from knowledge.language.text import normalise

# Where a question by its words is the person's own: "kan dat naast mijn werk?" names nobody.
_ASKED_BACK = ("situatie", "keuzemoment", "technische_achtergrond", "invloed")
_OPTIONAL = (
    "situatie", "gemeente", "interesse", "invloed", "uitkering",
    "technische_achtergrond",
)  # fmt: skip
# From this age on "thuis" is a partner rather than the parents.
_OWN_HOME_AT = 27
# What helps somebody who does not know; it is waited for once, and then the question is skipped.
_HELPED = {"leeftijd": Note("leeftijd_ongeveer"), "situatie": Note("situatie_hulp")}
# "Wie bedoel je, mijn familie?" names nobody yet.
_ASKS_BACK = re.compile(
    r"^(?:\w+ ){0,3}(?:wie|wat|welke?) (?:\w+ )?bedoel(?:t|en)? (?:je|jij|u|jullie)\b"
)
_OWN_AGE = re.compile(r"\bik (?:ben|word) zelf \d|\bzelf ben ik \d")
_BARE_AGE = re.compile(r"([1-9]\d) ([^\W\d_]+)[.!]*")


def answer(message: Message, known: Known) -> Answer | None:
    """Return the answer to `message.question`, or None when the message holds none."""
    if message.given:
        return _given(message, known)
    if _ASKS_BACK.search(normalise(message.text)) and is_question(message.text):
        return None
    waits_for_region = known.get("wacht_op") == "regio"
    question = "gemeente" if waits_for_region else message.question
    if question is None:
        return None
    if (named := may_count(message, question)) and (found := _READERS[question](named, known)):
        return found
    asks = message.intent is None and is_question(message.text) and question == "keuzemoment"
    if (message.is_aside or asks) and not says_enough(message, question):
        beside = beside_a_question(message, question)
        return answer(beside, known) if beside else None
    chooses = question == "keuzemoment" and find_choice(message.text)
    if question in _ASKED_BACK and not chooses and only_asks(message.text):
        return _refusal(message, known)
    if found := _READERS[question](message, known):
        done: dict[str, Any] = {"wacht_op": None} if waits_for_region else {}
        return Answer(done | found.updates, found.notes)
    if waits_for_region or message.question is None:
        return None
    if refusal := _refusal(message, known):
        return refusal
    if message.short != "weet_niet":
        return None
    # "Is het technisch?" is easier than "wat doe je nu?"
    in_full = question in _HELPED and not known.get("situatie_feiten")
    if question == "leeftijd" or in_full:
        return _helped(question, known)
    return skip(message.question, known) if question in _OPTIONAL else None


def _refusal(message: Message, known: Known) -> Answer | None:
    refused = message.short == "sla_over" or refuses(message.text)
    return skip(message.question, known) if refused and message.question else None


def reader(slot: str) -> Callable[[Message, Known], Answer | None]:
    """Return the function that reads an answer to the question about this slot."""
    return _READERS[slot]


def _helped(question: str, known: Known) -> Answer:
    """Return what helps somebody who does not know; the second time the question is skipped."""
    note = _HELPED[question]
    if known.get("wacht_op") == note.key:
        skipped = skip(question, known)
        return Answer({**skipped.updates, "wacht_op": None}, skipped.notes)
    return Answer({"wacht_op": note.key}, [note])


def _given(message: Message, known: Known) -> Answer | None:
    values = dict(message.given)
    if slot := values.pop("overslaan", None):
        return skip(slot, known)
    values.pop("wijzig", None)
    values.pop("stap", None)
    kinds = values.pop("soort", None)
    facts = values.pop("feit", None)
    if kinds:
        values |= {"situatie_feiten": {"soort": [kinds]}, "wacht_op": None}
    if facts:
        values["situatie_feiten"] = merge(known.get("situatie_feiten") or {}, facts)
    if "regio" in values and "gemeente" not in values:
        values |= {"gemeente": None, "wacht_op": None}
    if values.get("situatie"):
        values |= {"situatie_feiten": None, "twijfel": None, "wacht_op": None}
    return Answer(values) if values else None


def _role(message: Message, known: Known) -> Answer | None:
    del known
    role = find_role(message.text, asked=True)
    return Answer({"rol": role}) if role else None


def _age(message: Message, known: Known) -> Answer | None:
    helper = known.get("rol") == "begeleider"
    ages = find_ages(message.text)
    if helper and (others := [a for a in ages if a.subject == "ander"]):
        ages = others
    elif helper and _OWN_AGE.search(normalise(message.text)):
        # "Ik ben zelf 48, maar het gaat om Daan"
        ages = []
    own = [a for a in ages if helper or a.subject == "zelf"]
    # "Mijn zoon is 16" is no answer of somebody who speaks for themselves.
    meant = ("partner", "ander") if known.get("rol") == "kandidaat" else ("partner",)
    own = own or [a for a in ages if a.subject not in meant]
    if not own and (bare := _BARE_AGE.fullmatch(normalise(message.text))):
        # "15 wollah"
        unit = word_lists("leeftijd").starts(bare[2], "eenheid")
        return None if unit else Answer({"leeftijd": int(bare[1]), "schatting": None})
    if not own:
        return _rough_age(message, known)
    value = next((a.value for a in own if a.sure), own[0].value)
    if not is_possible(value):
        return Answer({}, [Note("leeftijd_onmogelijk", {"leeftijd": value})])
    return Answer({"leeftijd": value, "schatting": None})


def _rough_age(message: Message, known: Known) -> Answer | None:
    """Return an estimate, which is asked about once and then counts."""
    rough, estimate = find_rough_age(message.text), known.get("schatting")
    if estimate is None:
        return Answer({"schatting": rough}) if rough else None
    if message.short in ("nee", "sla_over"):
        return Answer(skip("leeftijd", known).updates | {"schatting": None}, [Note("overgeslagen")])
    return Answer({"leeftijd": rough or estimate, "schatting": None})


def _influence(message: Message, known: Known) -> Answer | None:
    grown = known.get("rol") == "kandidaat" and (known.get("leeftijd") or 0) >= _OWN_HOME_AT
    home = "partner" if grown else "ouders"
    found = find_influence(message.text, asked=True, home=home)
    if found == ["kandidaat"] and message.short == "sla_over":
        # "Dat hou ik voor mezelf"
        return None
    if known.get("rol") == "begeleider":
        found = of_pupil(found, message.text)
    if (known.get("situatie_feiten") or {}).get("leerweg") == "bbl" or (
        known.get("situatie") == "mbo_technisch_bbl"
    ):
        # The employer of somebody who works and learns is the leerbedrijf of Tabel 6.
        found = list(dict.fromkeys("leerbedrijf" if k == "werkgever" else k for k in found))
    children = word_lists("invloeden").has(normalise(message.text), "kinderen")
    if not found and children:
        # Tabel 6 has no children of one's own; of a helper's child the choice is its own.
        found = ["kandidaat"]
        notes = [] if known.get("rol") == "begeleider" else [Note("kinderen_alleen")]
        return Answer({"invloed": found}, notes)
    if not found and message.short == "nee":
        found = ["niemand"]
    also = [Note("kinderen_ook")] if children and known.get("rol") == "kandidaat" else []
    return Answer({"invloed": found}, also) if found else None


def _place(message: Message, known: Known) -> Answer | None:
    if places := find_places(message.text, asked=True):
        place = residence(message.text, places) or places[0]
        return Answer({"gemeente": place.gemeente, "regio": place.regio})
    if no_preference(message.text):
        return Answer({"regio": "landelijk"})
    if mentions_zuid_holland(message.text):
        return Answer({"wacht_op": "deel_van_zuid_holland"})
    if message.short == "nee":
        return skip("gemeente", known)
    return None


def _interest(message: Message, known: Known) -> Answer | None:
    found = find_interests(own_wish(message.text)) or find_interests(message.text)
    if found == [BROAD] and only_asks(message.text):
        # "Is techniek niet alleen voor mannen"
        return None
    if found:
        return Answer({"interesse": found})
    if word_lists("antwoorden").has(normalise(message.text), "om_het_even"):
        return Answer({"interesse": ["techniek_breed"]})
    return skip("interesse", known) if message.short == "nee" else None


_READERS: dict[str, Callable[[Message, Known], Answer | None]] = {
    "rol": _role,
    "leeftijd": _age,
    "situatie": situation,
    "uitkering": benefit,
    "technische_achtergrond": background,
    "keuzemoment": choice,
    "invloed": _influence,
    "gemeente": _place,
    "interesse": _interest,
}
