"""Answers that are put in the place of others: which slot it is, and what becomes of it."""

import re
from collections.abc import Iterator
from typing import Any

from knowledge.hoofdvragen import answers
from knowledge.hoofdvragen.corrections import declines, named_slot
from knowledge.hoofdvragen.facts import merge, read_facts
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.moved_on import weighs_other_schools
from knowledge.hoofdvragen.residence import looks_elsewhere
from knowledge.hoofdvragen.volunteered import volunteered
from knowledge.language.influence import find_influence, names_only_people
from knowledge.language.interests import find_interests
from knowledge.language.patterns import word_lists
from knowledge.language.replies import is_question, short_reply
from knowledge.language.swaps import (
    Swap,
    adds,
    is_empty,
    parts,
    said_otherwise,
    swaps,
    taken_out,
)
from knowledge.language.text import normalise
from knowledge.language.work import says_benefit

_SLOTS = ("leeftijd", "gemeente", "invloed", "interesse", "situatie")
_LISTS = ("invloed", "interesse")
_CHOSEN_BY_NAME = (*_LISTS, "situatie")
_PROFILE = re.compile(r"\bprofiel\b")
_FEW = 4
_CHOSEN = ("interesse", "situatie")
# What goes along to a like school: the year in "havo 3, nee vwo", the subject from mbo to hbo.
_GO_ALONG = (
    ({"vmbo", "havo", "vwo"}, ("jaar", "boven")),
    ({"mbo", "hbo", "wo"}, ("technisch",)),
)


def swapped(message: Message, known: Known) -> tuple[dict[str, Any], str]:
    """Return slot updates for answers that replace others, and the text that is left.

    "Mijn vrouw beslist mee, en ik ben 43 geen 34" leaves "Mijn vrouw beslist mee".
    """
    updates: dict[str, Any] = {}
    left: list[str] = []
    # "Geen technische ervaring, alleen de zorg" is about before.
    denies = word_lists("werk").has(normalise(message.text), "achtergrond_niet")
    weighs = weighs_other_schools(message.text, known.get("situatie_feiten") or {})
    other = message.given or declines(message) or looks_elsewhere(message) or denies or weighs
    for part in [] if other else parts(message.text):
        so_far = {**known, **updates}
        found = (
            _left_out(part, so_far)
            or _swap(part, so_far, message.question)
            or _told_otherwise(part, so_far)
        )
        if found:
            updates |= found
        else:
            left += [] if is_empty(part) else [part]
    rest = ". ".join(left)
    if "invloed" in updates and names_only_people(rest):
        # "Schrap mijn vader. Alleen ik"
        people = find_influence(rest, asked=True)
        return {
            **updates,
            "invloed": list(dict.fromkeys([*(updates["invloed"] or []), *people])),
        }, ""
    return updates, rest if updates else message.text


def _told_otherwise(part: str, known: Known) -> dict[str, Any]:
    """Return what counts where somebody tells in a sentence what is not as they said."""
    told = said_otherwise(part)
    if not told or is_question(part):
        return {}
    found = volunteered(Message(told, intent="corrigeer", confidence=1.0), known)
    return found if any(known.get(slot) not in (None, []) for slot in found) else {}


def is_swap(text: str) -> bool:
    """Return whether a text as a whole puts one answer in the place of another, by its words."""
    found = parts(text)
    return len(found) == 1 and any(
        swap.is_certain and any(_both(slot, swap, {}) for slot in _SLOTS)
        for swap in swaps(found[0])
    )


def _swap(part: str, known: Known, asked: str | None) -> dict[str, Any]:
    for swap in swaps(part):
        if swap.old is None and (is_question(part) or _answers(asked, swap.new, known)):
            continue
        # "Nee, mbo" may answer which choice it is; "sorry, ik bedoelde mbo" does not.
        barred = _CHOSEN if asked and not swap.is_certain else ()
        of_school = bool(_PROFILE.search(normalise(part)))
        for slot in ("situatie",) if of_school else _order(swap, known):
            if slot in barred:
                continue
            if known.get(slot) not in (None, []) and (new := _both(slot, swap, known)):
                return _beside(slot, new, known) if adds(part) else new
    return {}


def _beside(slot: str, new: dict[str, Any], known: Known) -> dict[str, Any]:
    """Return the update where what is told comes beside what was: "ik zei metaal, ook ict"."""
    if slot not in _LISTS:
        return new
    return {slot: list(dict.fromkeys([*known[slot], *new[slot]]))}


def _left_out(part: str, known: Known) -> dict[str, Any]:
    """Return the update where one of several answers goes: "schrap mijn vader"."""
    words = taken_out(part)
    for slot in _LISTS if words else ():
        if known.get(slot) and _holds(slot, words, known):
            gone = _value(slot, words, known)[slot]
            return {slot: [key for key in known[slot] if key not in gone] or None}
    if words and known.get("gemeente") and _holds("gemeente", words, known):
        return {"gemeente": None, "regio": None}
    return {}


def _answers(asked: str | None, words: str, known: Known) -> bool:
    """Return whether the words answer the question that is open."""
    return asked in _SLOTS and bool(_value(asked, words, known))


def _order(swap: Swap, known: Known) -> Iterator[str]:
    """Yield the slots that may be meant, the one that holds what is taken back first."""
    if swap.old is None:
        kinds = _value("situatie", swap.new, known).get("soort", ())
        # "Mbo autotechniek" is a school before it is a wish; a row of words holds no bare place.
        yield from ("situatie",) if set(kinds) - {"werk", "geen_werk"} else ()
        yield from _CHOSEN_BY_NAME if swap.new.count(" ") >= _FEW else _SLOTS
        return
    if (slot := named_slot(swap.old)) and len(swap.old.split()) <= 3:
        yield slot
        return
    holding = [slot for slot in _SLOTS if _holds(slot, swap.old, known)]
    yield from holding
    yield from (slot for slot in _SLOTS if slot not in holding)


def _holds(slot: str, words: str, known: Known) -> bool:
    told = _value(slot, words, known)
    if slot == "situatie":
        facts = known.get("situatie_feiten") or {}
        return bool(told) and all(facts.get(name) == value for name, value in told.items())
    if slot in _LISTS:
        return bool(told) and set(told[slot]) <= set(known.get(slot) or [])
    return bool(told) and all(known.get(name) == value for name, value in told.items())


def _both(slot: str, swap: Swap, known: Known) -> dict[str, Any]:
    """Return the update where both the old and the new words are answers to this question."""
    named = swap.old is not None and named_slot(swap.old) == slot
    old = _value(slot, swap.old, known) if swap.old and not named else {}
    new = _value(slot, swap.new, known)
    if not new or (swap.old and not named and (not old or old == new)):
        return {}
    if slot in _LISTS:
        before = known.get(slot) or []
        kept = [key for key in before if key not in old[slot]] if old else []
        return {slot: list(dict.fromkeys([*kept, *new[slot]]))}
    if slot == "situatie":
        before = known.get("situatie_feiten") or {}
        works = before.get("soort") == new.get("soort", ["werk"]) == ["werk"]
        if works and swap.old is None and find_interests(swap.new):
            # "Doe dan maar ict" is a wish of somebody who works.
            return {}
        if swap.old and new.get("soort") == ["geen_werk"] and says_benefit(swap.old):
            # "Werkloos, geen ww" tells two things.
            return {}
        return {"situatie_feiten": _facts(before, new)}
    return new


def _facts(before: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """Return the facts with the new ones; a like school keeps what goes for it as well."""
    kinds = {*before.get("soort", ()), *new.get("soort", ())}
    names = next((names for alike, names in _GO_ALONG if kinds <= alike), ())
    kept = {name: before[name] for name in names if name in before}
    return merge(before, new if set(names) & set(new) else {**kept, **new})


def _value(slot: str, words: str, known: Known) -> dict[str, Any]:
    """Return what the words are as an answer to the question about this slot, or nothing."""
    if slot == "situatie":
        adult = known.get("rol") == "kandidaat"
        so_far = known.get("situatie_feiten")
        helper = known.get("rol") == "begeleider"
        return read_facts(words, asked=True, so_far=so_far, adult=adult, helper=helper)
    if slot == "invloed" and short_reply(words):
        # "Nee nog nooit" names nobody.
        return {}
    if slot == "leeftijd" and not any(map(str.isdigit, normalise(words))):
        return {}
    reader = answers.reader(slot)
    found = reader(Message(words, question=slot), {"rol": known.get("rol")})
    updates = found.updates if found else {}
    return updates if updates.get(slot) or (slot == "gemeente" and updates.get("regio")) else {}
