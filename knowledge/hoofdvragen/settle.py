"""What follows from new facts: the situation, the persona, the choice, doubts."""

from collections.abc import Mapping
from typing import Any

from knowledge.hoofdvragen.facts import candidates
from knowledge.hoofdvragen.known import Known, choice_for, derive
from knowledge.hoofdvragen.message import Note
from knowledge.hoofdvragen.table import Situation, situations

_TOLD = (
    "rol",
    "leeftijd",
    "situatie",
    "technische_achtergrond",
    "invloed",
    "gemeente",
    "regio",
    "interesse",
)
_ADULT_KINDS = {"werk", "geen_werk"}
_CHILDREN_KINDS = {"po", "so", "vmbo", "havo", "vwo"}
_STUDENT_KINDS = {"mbo", "hbo", "wo"}
_GROWN = 25
_MOVES = {"leerling": (_ADULT_KINDS, "kandidaat"), "kandidaat": (_CHILDREN_KINDS, "leerling")}


def settle(known: Known, updates: Mapping[str, Any]) -> tuple[dict[str, Any], list[Note]]:
    """Return the updates with all that follows from them, and what to say about it.

    Never a guess: age and situation that do not go together end in `twijfel`, which is asked.
    """
    result = dict(updates)
    if {"gemeente", "regio"} & result.keys() and known.get("zoekgebied"):
        # A look elsewhere ends where a home is told.
        result["zoekgebied"] = None
    result |= _situation(known, result)
    result |= _keeps_trade(known, result)
    state = {**known, **result}
    asks_again = "rol" in updates
    if state.get("rol") is None and not asks_again and (role := _role(state)):
        result["rol"] = role
        state["rol"] = role
    if state.get("rol") in _MOVES and not asks_again and (role := _moved_role(state, result)):
        result["rol"] = role
        state["rol"] = role
    result |= {slot: value for slot, value in derive(state).items() if known.get(slot) != value}
    state |= result
    moved = {"situatie", "leeftijd"} & result.keys()
    if (
        moved
        and state.get("situatie")
        and (_keeps_choice(known, updates) or _takes_usual_choice(known, updates))
    ):
        result["keuzemoment"] = choice_for(state)
    if state.get("genoemde_keuze") and state.get("situatie") and not state.get("keuzemoment"):
        result |= _named_choice(state)
    if answered := set(result) & set(known.get("overgeslagen") or []):
        if "situatie" in answered:
            # These could not be asked without it.
            answered |= {"uitkering", "keuzemoment"}
        result.setdefault("overgeslagen", [s for s in known["overgeslagen"] if s not in answered])
    return result, changes(known, result)


def _keeps_trade(known: Known, updates: Mapping[str, Any]) -> dict[str, Any]:
    """Return the background of who lost technical work: it is known then."""
    facts = updates.get("situatie_feiten") or {}
    lost = known.get("situatie") == "werk_binnen_techniek" and facts.get("soort") == ["geen_werk"]
    return {"technische_achtergrond": True} if lost and not known.get("uitkering") else {}


def _keeps_choice(known: Known, updates: Mapping[str, Any]) -> bool:
    return bool(known.get("keuzemoment")) and "keuzemoment" not in updates


def _takes_usual_choice(known: Known, updates: Mapping[str, Any]) -> bool:
    """Return whether the choice was read as the usual one before an age beside it was known."""
    return updates.get("keuzemoment") is not None and updates["keuzemoment"] == choice_for(known)


def _situation(known: Known, updates: Mapping[str, Any]) -> dict[str, Any]:
    state = {**known, **updates}
    age = state.get("leeftijd")
    if updates.get("situatie"):
        confirmed = bool(known.get("twijfel")) or age is None
        found = [situations()[updates["situatie"]]]
        return {} if confirmed else _check(found, age)
    if "situatie_feiten" in updates or "leeftijd" in updates:
        facts = state.get("situatie_feiten")
        if facts:
            return _check(candidates(facts, age), age)
        if state.get("situatie") and age is not None:
            return _check([situations()[state["situatie"]]], age)
    return {}


def _check(found: list[Situation], age: int | None) -> dict[str, Any]:
    if found and age is not None and not any(s.usual_at(age) for s in found):
        return {"situatie": None, "twijfel": {"leeftijd": age, "situatie": found[0].key}}
    return {"situatie": found[0].key if len(found) == 1 else None, "twijfel": None}


def _named_choice(state: Mapping[str, Any]) -> dict[str, Any]:
    """Return the choice that was named before it was asked, where it is the usual one."""
    usual = choice_for(state)
    chosen = {"keuzemoment": usual} if usual in state["genoemde_keuze"] else {}
    return {"genoemde_keuze": None, **chosen}


def _role(state: Mapping[str, Any]) -> str | None:
    kinds = set((state.get("situatie_feiten") or {}).get("soort") or [])
    if situation := state.get("situatie"):
        kinds = set(situations()[situation].kinds)
    if kinds:
        return "kandidaat" if kinds <= _ADULT_KINDS else "leerling"
    age = state.get("leeftijd")
    return "leerling" if age is not None and age < 16 else None


def _moved_role(state: Mapping[str, Any], updates: Mapping[str, Any]) -> str | None:
    """Return the other role where a pupil tells to work, or a candidate to be at school."""
    kinds, role = _MOVES[state["rol"]]
    if state["rol"] == "kandidaat" and (state.get("leeftijd") or _GROWN) < _GROWN:
        # Somebody older may be at school beside the work.
        kinds = kinds | _STUDENT_KINDS
    situation = updates.get("situatie")
    told = set(situations()[situation].kinds) if situation else _left_behind(state, updates)
    return role if told and told <= kinds else None


def _left_behind(state: Mapping[str, Any], updates: Mapping[str, Any]) -> set[str]:
    """Return the sorts of a pupil who leaves school, where the rest has yet to be asked."""
    left = state["rol"] == "leerling" and "situatie" in updates and not state.get("twijfel")
    return set((updates.get("situatie_feiten") or {}).get("soort") or []) if left else set()


def changes(known: Known, updates: Mapping[str, Any]) -> list[Note]:
    """Return a note for each answer that gets another value."""
    changed = [
        slot
        for slot in _TOLD
        if slot in updates
        and known.get(slot) not in (None, [])
        and updates[slot] not in (None, [])
        and updates[slot] != known[slot]
    ]
    if "regio" in changed and updates.get("gemeente"):
        # A municipality says more than its region.
        changed = [slot for slot in changed if slot not in ("gemeente", "regio")] + ["gemeente"]
    return [Note("gewijzigd", {"slot": slot, "waarde": updates[slot]}) for slot in changed]
