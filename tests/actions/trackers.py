"""A conversation as the actions see it, and the actions run on it, without Rasa's engine."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.conversation import FORM

_DOMAIN = Path(__file__).resolve().parent.parent.parent / "domain.yml"

Event = dict[str, Any]
Button = dict[str, str]


@dataclass(frozen=True)
class Said:
    """A message of the bot as people see it; `response` is its name in the domain, if any."""

    text: str
    response: str | None
    buttons: tuple[Button, ...]
    data: dict[str, Any]

    @property
    def titles(self) -> list[str]:
        return [button["title"] for button in self.buttons]


@cache
def domain() -> dict[str, Any]:
    return yaml.safe_load(_DOMAIN.read_text(encoding="utf-8"))


def create_tracker(
    text: str = "",
    *,
    intent: str | None = None,
    confidence: float = 0.9,
    asked: str | None = None,
    before: Iterable[Said] = (),
    message_id: str = "bericht-1",
    **slots: Any,
) -> Tracker:
    """Return a conversation in which `text` (or a button's payload) was just sent.

    `asked` is the slot that the form asked for; without it there is no form. `before` is
    what the bot said last. Slots that are not named are empty.
    """
    message = {"message_id": message_id, "text": text, "entities": []}
    if text.startswith("/"):
        intent, confidence, message["entities"] = _pressed(text)
    message["intent"] = {"name": intent, "confidence": confidence}
    message["intent_ranking"] = [message["intent"]]
    values = {**dict.fromkeys(domain()["slots"]), **slots, "requested_slot": asked}
    said = [
        {
            "event": "bot",
            "text": one.text,
            "metadata": {"utter_action": one.response},
            "data": {"custom": one.data},
        }
        for one in before
    ]
    return Tracker(
        sender_id="gesprek",
        slots=values,
        latest_message=message,
        events=[{"event": "user", "text": "eerder"}, *said, {"event": "user", "text": text}],
        paused=False,
        followup_action=None,
        active_loop={"name": FORM} if asked else {},
        latest_action_name="action_listen",
    )


async def run(action: Action, tracker: Tracker) -> tuple[list[Event], list[Said]]:
    """Return the events of an action and what it says, in the words of the domain.

    Fails for a response that the domain does not have, or has with a value left open.
    """
    dispatcher = CollectingDispatcher()
    events = await action.run(dispatcher, tracker, domain())
    return events, [_in_words(message) for message in dispatcher.messages]


async def say(action: Action, tracker: Tracker) -> Said:
    """Return the one message of an action that says one thing."""
    _, said = await run(action, tracker)
    assert len(said) == 1, said
    return said[0]


def slots_set(events: Iterable[Event]) -> dict[str, Any]:
    """Return the slots that events set, with their values."""
    return {event["name"]: event["value"] for event in events if event["event"] == "slot"}


def followed_by(events: Iterable[Event]) -> list[str]:
    """Return the actions that events ask to run next."""
    return [event["name"] for event in events if event["event"] == "followup"]


def assert_events(events: list[Event], expected: list[Event]) -> None:
    """Check that an action has exactly these events, whatever their order."""
    assert sorted(events, key=repr) == sorted(expected, key=repr)


def read_payload(payload: str) -> tuple[str, dict[str, Any]]:
    """Return the intent and the values of a button, both of which the domain must have."""
    name, brace, values = payload.removeprefix("/").partition("{")
    found: dict[str, Any] = json.loads(brace + values) if brace else {}
    assert payload.startswith("/")
    assert name in domain()["intents"], payload
    assert set(found) <= set(domain()["entities"]), payload
    return name, found


def rendered(response: str, values: dict[str, Any]) -> str:
    """Return the text of a response of the domain with its values filled in."""
    variants = domain()["responses"][response]
    return str(variants[0]["text"]).format_map(values)


def _pressed(payload: str) -> tuple[str, float, list[dict[str, Any]]]:
    # Rasa gives one entity for each element of a list.
    name, values = read_payload(payload)
    entities = [
        {"entity": entity, "value": one}
        for entity, value in values.items()
        for one in (value if isinstance(value, list) else [value])
    ]
    return name, 1.0, entities


def _in_words(message: dict[str, Any]) -> Said:
    response = message["response"]
    text = rendered(response, message) if response else message["text"]
    buttons = tuple(message["buttons"])
    for button in buttons:
        assert button["title"]
        read_payload(button["payload"])
    return Said(text, response, buttons, message["custom"])
