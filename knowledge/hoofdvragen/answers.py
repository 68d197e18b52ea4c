"""The answer to the question that was asked, one function for each slot."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from knowledge.hoofdvragen.choosing import choice, is_tentative, is_wish
from knowledge.hoofdvragen.facts import WORKS_AT, Facts, candidates, merge, missing, read_facts
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message, Note
from knowledge.hoofdvragen.outcome import Answer, skip
from knowledge.hoofdvragen.residence import residence
from knowledge.hoofdvragen.wishes import own_wish
from knowledge.language.age import find_ages, is_possible
from knowledge.language.choice import find_choice
from knowledge.language.clauses import in_mode
from knowledge.language.influence import find_influence, of_pupil
from knowledge.language.interests import find_interests
from knowledge.language.patterns import word_lists
from knowledge.language.places import find_places, mentions_zuid_holland, no_preference
from knowledge.language.replies import is_question, without_questions, wonders
from knowledge.language.role import find_role
from knowledge.language.rough_age import find_rough_age
from knowledge.language.text import normalise
from knowledge.language.work import (
    find_work,
    is_hobby,
    names_allowance,
    says_benefit,
    says_technical,
)

_YES_OR_NO = ("uitkering", "technische_achtergrond")
_OPTIONAL = (
    "situatie", "gemeente", "interesse", "invloed", "uitkering",
    "technische_achtergrond",
)  # fmt: skip
# From this age on "thuis" is a partner rather than the parents.
_OWN_HOME_AT = 27
# What is waited for once somebody does not know an age.
_ROUGHLY = "leeftijd_ongeveer"
# Where naming something is answering, whatever request the words look like.
_BY_NAME = ("keuzemoment", "invloed", "gemeente", "interesse")
# What is most likely of a school or work that somebody tells no more about.
_ASSUMED: dict[str | None, tuple[Facts, Note]] = {
    "technisch": ({"technisch": False}, Note("aangenomen_technisch")),
    "leerweg": ({"leerweg": "bol"}, Note("aangenomen_leerweg")),
}
_NEVER_BESIDE = ("noodsignaal", "opnieuw", "andere_taal", "scheldwoorden", "vacature_checken")
# "Dat snap ik niet, wat bedoel je?" says no to nothing.
_BAFFLED = re.compile(r"\b(?:snap|snapte?|begrijp|begreep|vat|volg|bedoel)\b")
# "Wie bedoel je, mijn familie?" names nobody yet.
_ASKS_BACK = re.compile(
    r"^(?:\w+ ){0,3}(?:wie|wat|welke?) (?:\w+ )?bedoel(?:t|en)? (?:je|jij|u|jullie)\b"
)
# "Mijn buurman zegt bbl goed"
_SAID_BY_ANOTHER = re.compile(r"\b(?:zegt|zeg|zei|zeggen|vindt|vond|raadt|says?|said|thinks?)\b")
_OWN_AGE = re.compile(r"\bik (?:ben|word) zelf \d|\bzelf ben ik \d")
_BARE_AGE = re.compile(r"([1-9]\d) ([^\W\d_]+)[.!]*")
_FEW = 4
_NEVER_ANSWERS = ("noodsignaal", "privacy", "opnieuw", "andere_taal", "scheldwoorden")


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
    if message.is_aside and not _says_enough(message, question):
        beside = _beside_a_question(message, question)
        return answer(beside, known) if beside else None
    chooses = question == "keuzemoment" and find_choice(message.text)
    if question in ("situatie", "keuzemoment") and not chooses and _only_asks(message.text):
        return None
    if found := _READERS[question](message, known):
        done: dict[str, Any] = {"wacht_op": None} if waits_for_region else {}
        return Answer(done | found.updates, found.notes)
    if waits_for_region or message.question is None:
        return None
    if message.short == "sla_over" or (message.short == "weet_niet" and question in _OPTIONAL):
        return skip(message.question, known)
    if question == "leeftijd" and message.short == "weet_niet":
        return _age_unknown(known)
    return None


def _only_asks(text: str) -> bool:
    """Return whether a text is a question by its words, and not only by its mark: "havo 4?"."""
    asked = text.rstrip("? ")
    return is_question(asked) and not without_questions(asked)


def _beside_a_question(message: Message, question: str) -> Message | None:
    """Return the answer that goes before or after a question: "Delft. Wat bewaar je van mij?"."""
    told = without_questions(message.text)
    if not told or told == message.text.strip(" ,") or message.intent in _NEVER_BESIDE:
        return None
    answers = replace(message, text=told, intent="antwoord", confidence=0.0)
    if answers.short in ("weet_niet", "sla_over") or _BAFFLED.search(told.lower()):
        return None
    chooses = find_choice(told) and not _SAID_BY_ANOTHER.search(told.lower())
    if question == "keuzemoment" and answers.short != "ja" and not chooses:
        return None
    return answers


def reader(slot: str) -> Callable[[Message, Known], Answer | None]:
    """Return the function that reads an answer to the question about this slot."""
    return _READERS[slot]


def _age_unknown(known: Known) -> Answer:
    """Return what helps somebody who does not know an age; the second time it is skipped."""
    if known.get("wacht_op") == _ROUGHLY:
        skipped = skip("leeftijd", known)
        return Answer({**skipped.updates, "wacht_op": None}, skipped.notes)
    return Answer({"wacht_op": _ROUGHLY}, [Note("leeftijd_ongeveer")])


def _says_enough(message: Message, question: str) -> bool:
    """Return whether a message answers, though its intent is a question of the person's own.

    "Data" may be an interest or a question about privacy: a word or two is an answer first.
    """
    if is_question(message.text):
        return question == "keuzemoment" and is_tentative(message)
    if question == "uitkering" and _told_benefit(message.text) is not None:
        return True
    if question == "keuzemoment" and wonders(message.text):
        return True
    if message.is_no_answer:
        return False
    if question in _YES_OR_NO and message.short in ("ja", "nee"):
        return True
    if question in _BY_NAME and message.intent not in _NEVER_ANSWERS:
        return True
    if question == "keuzemoment" and is_wish(message):
        return True
    if question == "interesse" and len(message.text.split()) <= _FEW:
        return bool(find_interests(message.text))
    # "Laat maar, ik wil opnieuw beginnen" skips nothing.
    return (message.short == "sla_over" and message.intent != "opnieuw") or message.is_brief


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


def _situation(message: Message, known: Known) -> Answer | None:
    doubt = known.get("twijfel")
    old = known.get("situatie_feiten") or {}
    lacking = None if doubt else _lacking(known)
    facts = read_facts(
        message.text,
        asked=True,
        so_far=None if doubt else old,
        helper=known.get("rol") == "begeleider",
        adult=_is_adult(known),
    )
    if lacking == "soort" and (work := _works_instead(message)):
        facts = work
    if doubt and not facts:
        if message.short == "ja":
            return Answer({"situatie": doubt["situatie"], "twijfel": None})
        if message.short == "nee":
            return Answer({"twijfel": None, "situatie_feiten": None})
    if not facts and message.short in ("ja", "nee") and lacking == "technisch":
        facts = {"technisch": message.short == "ja"}
    if lacking == "technisch" and old.get("tl") and _adds_nothing(message, facts, old):
        # The theoretische leerweg has no profile that is technical or not.
        return Answer({"situatie": "vmbo_tl"})
    if lacking in _ASSUMED and _adds_nothing(message, facts, old):
        assumed, note = _ASSUMED[lacking]
        return Answer({"situatie_feiten": merge(old, assumed)}, [note])
    if not facts:
        return None
    if not facts.get("soort") and not old.get("soort"):
        return None
    together = merge({} if doubt else old, facts)
    found = {"situatie_feiten": together, "twijfel": None, "wacht_op": None}
    return Answer(found | _earlier_work(message, together))


def _works_instead(message: Message) -> Facts:
    """Return the facts of somebody who is asked which school it is and tells of work."""
    facts = read_facts(message.text)
    return facts if facts.get("soort") in (["werk"], ["geen_werk"]) else {}


def _adds_nothing(message: Message, facts: Facts, old: Facts) -> bool:
    untold = message.short in ("weet_niet", "sla_over")
    return untold or (bool(facts) and merge(old, facts) == old)


def _is_adult(known: Known) -> bool:
    """Return whether a bare occupation is work and no study."""
    role = known.get("rol")
    grown = (known.get("leeftijd") or 0) >= WORKS_AT
    return role == "kandidaat" or (role in (None, "begeleider") and grown)


def _lacking(known: Known) -> str | None:
    left = candidates(known.get("situatie_feiten") or {}, known.get("leeftijd"))
    return missing(left) if left else None


def _earlier_work(message: Message, facts: Facts) -> dict[str, Any]:
    """Return the background that somebody without work tells in the same breath."""
    background = find_work(message.text).background
    if background is None or facts.get("soort") != ["geen_werk"]:
        return {}
    return {"technische_achtergrond": background}


def _benefit(message: Message, known: Known) -> Answer | None:
    value = _told_benefit(message.text)
    if value is None and message.short in ("ja", "nee"):
        value = message.short == "ja"
    facts = dict(known.get("situatie_feiten") or {"soort": ["geen_werk"]})
    if value is None:
        moved = read_facts(message.text, asked=False)
        if not moved.get("soort") or moved["soort"] == ["geen_werk"]:
            return None
        return Answer({"situatie_feiten": moved})
    facts["uitkering"] = value
    return Answer({"situatie_feiten": facts} | _earlier_work(message, facts))


def _told_benefit(text: str) -> bool | None:
    """Return the benefit in an answer about it; an allowance alone is none."""
    value = says_benefit(text)
    return False if value is None and names_allowance(text) else value


def _background(message: Message, known: Known) -> Answer | None:
    del known
    value = find_work(message.text).background
    if value is None and is_hobby(message.text):
        value = False
    if value is None:
        value = {"ja": True, "nee": False}.get(message.short or "")
    if value is None:
        # "Zoek maar wat in de metaal" tells what somebody would like.
        value = says_technical(in_mode(message.text, "nu", "vroeger"))
    return None if value is None else Answer({"technische_achtergrond": value})


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
    if found := find_interests(own_wish(message.text)) or find_interests(message.text):
        return Answer({"interesse": found})
    if re.search(
        r"\b(?:maakt? (?:mij |me )?(?:echt )?niet(?:s)? uit|alles|geen voorkeur|breed|techniek)\b",
        message.text.lower(),
    ):
        return Answer({"interesse": ["techniek_breed"]})
    return skip("interesse", known) if message.short == "nee" else None


_READERS: dict[str, Callable[[Message, Known], Answer | None]] = {
    "rol": _role,
    "leeftijd": _age,
    "situatie": _situation,
    "uitkering": _benefit,
    "technische_achtergrond": _background,
    "keuzemoment": choice,
    "invloed": _influence,
    "gemeente": _place,
    "interesse": _interest,
}
