"""What was known before each answer, and a step back to it."""

from typing import Any

from knowledge.hoofdvragen.known import ANSWERS, INTERNAL, Known
from knowledge.hoofdvragen.message import Note
from knowledge.hoofdvragen.outcome import Reading
from knowledge.hoofdvragen.settle import changes

_LONGEST = 12


def remember(known: Known) -> list[dict[str, Any]]:
    """Return the history with what is known now as its last, without what is oldest."""
    kept = (slot for slot in (*ANSWERS, *INTERNAL) if slot != "geschiedenis")
    state = {slot: known[slot] for slot in kept if known.get(slot) is not None}
    return [*(known.get("geschiedenis") or []), state][-_LONGEST:]


def step_back(known: Known) -> Reading:
    """Return what undoes the last answer or change, and says so."""
    history = list(known.get("geschiedenis") or [])
    if not history:
        return Reading({}, (Note("terug_kan_niet"),), answered=True)
    before = history.pop()
    slots = (slot for slot in (*ANSWERS, *INTERNAL) if slot != "geschiedenis")
    restored = {slot: before.get(slot) for slot in slots if known.get(slot) != before.get(slot)}
    # After a correction the earlier answer comes back, and the question stays the same.
    again = [Note("teruggezet", note.values) for note in changes(known, restored)]
    notes = tuple(again) or (Note("terug"),)
    return Reading(restored | {"geschiedenis": history}, notes, answered=True)
