"""From the events of a Rasa tracker to the turns of a conversation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from rasa.shared.core.events import ActionExecuted, BotUttered, Event, UserUttered

from bot.conversation import Button, Reply, Turn
from bot.links import SCHOOL, greeting

_FORM_PLUMBING = ("action_listen", "action_session_start", "action_extract_slots")


def turns(events: Iterable[Event]) -> list[Turn]:
    """Return the conversation in turns; what the bot says first belongs to the first turn."""
    found: list[tuple[UserUttered | None, list[Reply]]] = []
    waiting: list[Reply] = []
    for event in events:
        if isinstance(event, UserUttered):
            found.append((event, waiting + _greeted(event)))
            waiting = []
        elif isinstance(event, BotUttered):
            (found[-1][1] if found else waiting).append(reply(event))
    if not found and waiting:
        return [Turn(None, tuple(waiting))]
    return [Turn(shown_text(user), tuple(said), message_id(user)) for user, said in found if user]


def reply(event: BotUttered) -> Reply:
    """Return one message of the bot."""
    data = event.data or {}
    buttons = tuple(Button(b["title"], b["payload"]) for b in data.get("buttons") or [])
    return Reply(event.text or "", buttons, data.get("custom") or {})


def _greeted(event: UserUttered) -> list[Reply]:
    school = (event.metadata or {}).get(SCHOOL)
    return [Reply(greeting(school))] if school else []


def shown_text(event: UserUttered) -> str | None:
    """Return what the person saw of their own message; None for the opening."""
    shown = (event.metadata or {}).get("shown", event.text)
    return None if shown is None else str(shown)


def message_id(event: UserUttered) -> str | None:
    """Return the client's own id of a message."""
    value = (event.metadata or {}).get("client_id")
    return None if value is None else str(value)


def offered(events: Iterable[Event]) -> dict[str, str]:
    """Return the buttons that the bot offered in this conversation: title by payload."""
    return {
        button["payload"]: button["title"]
        for event in events
        if isinstance(event, BotUttered)
        for button in (event.data or {}).get("buttons") or []
    }


def offered_last(events: Iterable[Event]) -> dict[str, str]:
    """Return the buttons under the bot's last messages: title by payload."""
    found = turns(events)
    replies = found[-1].replies if found else ()
    return {button.payload: button.title for one in replies for button in one.buttons}


def actions_run(events: Iterable[Event]) -> list[str]:
    """Return the names of the actions that were run, in order."""
    return [
        event.action_name
        for event in events
        if isinstance(event, ActionExecuted)
        and event.action_name
        and event.action_name not in _FORM_PLUMBING
    ]


def understood_intent(event: UserUttered) -> dict[str, Any]:
    """Return the likeliest intent with its confidence, also where the bot was in doubt."""
    ranking = (event.parse_data or {}).get("intent_ranking") or [event.intent or {}]
    best: dict[str, Any] = next((i for i in ranking if i.get("name") != "nlu_fallback"), {})
    return {"name": best.get("name"), "confidence": round(float(best.get("confidence") or 0), 4)}
