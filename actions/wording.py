"""Which response of the domain says a thing, and its values."""

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker

from knowledge.hoofdvragen.message import Note
from knowledge.labels import in_words, label

_THE_SAME = "Ik herhaal het even."


def note_text(note: Note, known: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """Return the name of the response for a note, and the values in it."""
    values = dict(note.values)
    helper = known.get("rol") == "begeleider"
    if note.key in ("gewijzigd", "teruggezet"):
        values = {"wat": _told(values["slot"], values["waarde"], helper=helper)}
    elif note.key == "onthouden":
        told = (_told(slot, value, helper=helper) for slot, value in values["waarden"].items())
        values = {"wat": " en ".join(told)}
    return f"utter_opmerking_{note.key}", values


def _told(slot: str, value: Any, *, helper: bool) -> str:
    name = label("slot", "gemeente" if slot == "regio" else slot)
    return f"{name} ({in_words(slot, value, helper=helper)})"


def fresh(texts: tuple[str, ...], tracker: Tracker) -> str:
    """Return the first wording that was not among what the bot said last.

    Where there is no other, it says that it is the same.
    """
    said = _last_said(tracker)
    return next((text for text in texts if text not in said), f"{_THE_SAME} {texts[-1]}")


def was_said(tracker: Tracker, words: str) -> bool:
    """Return whether the bot said these words before in this conversation."""
    said = (event for event in tracker.events if event.get("event") == "bot")
    return any(words in (event.get("text") or "") for event in said)


def was_said_last(tracker: Tracker, words: str) -> bool:
    """Return whether the bot's last turn held these words."""
    return any(words in text for text in _last_said(tracker))


def told_last(tracker: Tracker, key: str) -> Any:
    """Return what the bot's last turn gave programs under this key; None when it gave nothing."""
    replies = ((event.get("data") or {}).get("custom") for event in _events_of_last_turn(tracker))
    return next((data[key] for data in replies if data and key in data), None)


def _last_said(tracker: Tracker) -> set[str]:
    return {event.get("text") or "" for event in _events_of_last_turn(tracker)}


def _events_of_last_turn(tracker: Tracker) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    turns = 0
    for event in reversed(tracker.events):
        if event.get("event") == "user":
            turns += 1
            if turns == 2:
                break
        elif event.get("event") == "bot":
            found.append(event)
    return found
