"""A conversation as `read` sees it: what is known, and what comes after a message."""

from __future__ import annotations

from typing import Any

from knowledge.hoofdvragen.known import ANSWERS, next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.outcome import Reading
from knowledge.hoofdvragen.reading import read

SURE = 0.95


def message(
    text: str = "", *, intent: str | None = "antwoord", asked: str | None = None, **given: Any
) -> Message:
    """Return what somebody sent: a text, or a button with the values that are given."""
    return Message(text, intent, SURE, asked, given)


def answered(text: str, known: dict[str, Any], **how: Any) -> Reading:
    """Return the reading of an answer to the question that comes next."""
    return read(message(text, asked=next_question(known), **how), known)


def after(known: dict[str, Any], *texts: str) -> dict[str, Any]:
    """Return what is known after these answers, each to the question that came next."""
    now = dict(known)
    for text in texts:
        now |= answered(text, now).updates
    return now


def told(known: dict[str, Any]) -> dict[str, Any]:
    """Return only the slots of the contract that are filled."""
    return {slot: known[slot] for slot in ANSWERS if known.get(slot) not in (None, [])}


def notes(reading: Reading) -> list[str]:
    """Return what is said about a reading, by key."""
    return [note.key for note in reading.notes]
