"""The dialogue itself: Rasa's agent, asked one message at a time."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.lock_store import LockStore
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from actions.dependencies import catalogue
from bot.conversation import Reply, Turn
from bot.in_process_actions import (
    APOLOGY,
    InProcessActions,
    call_quickly,
    failure_reference,
)
from bot.links import SCHOOL
from bot.trackers import ConversationStore, PassingStore, remember_kinds_of_events
from bot.transcript import actions_run, offered, offered_last, turns, understood_intent
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from knowledge.language.once import one_message
from knowledge.language.text import normalise
from knowledge.vacancy import checker

LONGEST = checker.LONGEST + 1
"""Characters of one message that are read: enough for the check to say that it is too long."""

_DAY = 24 * 60 * 60
_WORDINGS = "bot.nlg.FreshWordings"
_OPENING = "/groet"
# "/session_start" is said to Rasa and not to the guide.
_COMMAND = re.compile(r"/\w+(?:_\w+|\{.*\})+", re.DOTALL)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b-\u200f\u2028-\u202e\ufeff]")


@dataclass(frozen=True)
class Exchange:
    """A turn with what programs want to know of it (contract section 8)."""

    turn: Turn
    intent: dict[str, Any]
    slots: dict[str, Any]
    requested_slot: str | None
    actions: list[str]


class Dialogue:
    """Rasa's agent with the actions in this process.

    All methods run on one event loop; messages of one conversation are handled in order.
    """

    def __init__(self, agent: Agent, store: ConversationStore | PassingStore) -> None:
        self._agent = agent
        self._store = store

    @classmethod
    def load(
        cls, model: Path, store: ConversationStore | PassingStore, locks: LockStore | None = None
    ) -> Dialogue:
        """Return the dialogue of a trained model; takes some 10 to 25 seconds."""
        call_quickly()
        remember_kinds_of_events()
        agent = Agent.load(
            model_path=str(model),
            tracker_store=store,
            lock_store=locks,
            generator=EndpointConfig(type=_WORDINGS),
            action_endpoint=InProcessActions(),
        )
        # Word lists and initiatives are read now, not during somebody's first message.
        read(Message("ik woon in Gouda", question="gemeente"), {})
        catalogue()
        return cls(agent, store)

    async def open(self, conversation: str) -> list[Turn]:
        """Return all turns so far; a new conversation gets the opening first."""
        tracker = await self._tracker(conversation)
        if tracker is None:
            await self._handle(conversation, _OPENING, {"shown": None})
            tracker = await self._tracker(conversation)
        return turns(tracker.events) if tracker else []

    async def read(self, conversation: str) -> list[Turn] | None:
        """Return all turns so far, None of a conversation in which nothing was said.

        May run in any thread, beside the loop of the other methods, with a database as store.
        """
        return turns(await self._store.spoken(conversation)) or None

    async def send(self, conversation: str, text: str, client_id: str | None = None) -> Turn:
        """Handle a message and return its turn; one seen before is not handled again."""
        return (await self.exchange(conversation, text, client_id)).turn

    async def exchange(
        self, conversation: str, text: str, client_id: str | None = None
    ) -> Exchange:
        """Handle a message and return its turn with intent, slots and actions."""
        return await self._exchange(conversation, client_id, partial(_clean, text))

    async def tell(
        self, conversation: str, facts: dict[str, Any], client_id: str | None = None
    ) -> Turn:
        """Take over what a link tells, as if a button said it; nobody sees it as a message."""
        values = {slot: value for slot, value in facts.items() if slot != SCHOOL}
        payload = f"/antwoord{json.dumps(values, ensure_ascii=False)}"
        metadata = {SCHOOL: facts[SCHOOL]} if SCHOOL in facts else {}
        reading = await self._exchange(
            conversation, client_id, lambda *_: (payload, None), metadata
        )
        return reading.turn

    async def _exchange(
        self,
        conversation: str,
        client_id: str | None,
        read_with: Callable[[dict[str, str], dict[str, str]], tuple[str, str | None]],
        told: dict[str, Any] | None = None,
    ) -> Exchange:
        """Handle what `read_with` makes of the buttons: what Rasa gets and what is shown.

        It is given all buttons offered so far and those of the last turn, title by payload.
        `told` is kept with the message.
        """
        before = await self._tracker(conversation)
        if client_id is not None and before is not None:
            for turn in turns(before.events):
                if turn.message_id == client_id:
                    return _exchange(before, turn, 0)
        seen = len(before.events) if before else 0
        buttons = offered(before.events) if before else {}
        now = offered_last(before.events) if before else {}
        sent, shown = read_with(buttons, now)
        metadata = {"shown": shown, "client_id": client_id, **(told or {})}
        failure = await self._handle(conversation, sent, metadata)
        after = await self._tracker(conversation)
        found = turns(after.events) if after else []
        turn = (
            found[-1]
            if after and len(after.events) > seen and found
            else Turn(shown, (), client_id)
        )
        if failure or not turn.replies:
            reference = failure or failure_reference("answer without words")
            apology = Reply(APOLOGY.format(reference=reference))
            turn = Turn(shown, (*turn.replies, apology), client_id)
        exchange = _exchange(after, turn, seen)
        if any(reply.data.get("wissen") for reply in turn.replies):
            await self.erase(conversation)
            return replace(exchange, slots=self._empty_slots(), requested_slot=None)
        return exchange

    def _empty_slots(self) -> dict[str, Any]:
        return {slot.name: slot.initial_value for slot in self._agent.domain.slots}

    async def known(self, conversation: str) -> dict[str, Any]:
        """Return what the guide knows, by slot; empty for a new conversation."""
        tracker = await self._tracker(conversation)
        return tracker.current_slot_values() if tracker else {}

    async def erase(self, conversation: str) -> None:
        """Remove everything that is kept of a conversation."""
        self._store.forget(conversation)

    async def expire(self, days: int) -> int:
        """Remove the conversations in which nothing was said for so many days; returns how many."""
        return self._store.forget_older_than(time.time() - days * _DAY)

    async def _tracker(self, conversation: str) -> DialogueStateTracker | None:
        # The welcome is said before the session starts; only the full tracker holds it.
        return await self._store.retrieve_full_tracker(conversation)

    async def _handle(self, conversation: str, text: str, metadata: dict[str, Any]) -> str | None:
        message = UserMessage(
            text, CollectingOutputChannel(), sender_id=conversation, metadata=metadata
        )
        try:
            with one_message():
                await self._agent.handle_message(message)
        except Exception:
            return failure_reference("message")
        return None


def _exchange(tracker: DialogueStateTracker | None, turn: Turn, seen: int) -> Exchange:
    if tracker is None:
        return Exchange(turn, {"name": None, "confidence": 0.0}, {}, None, [])
    events = list(tracker.events)
    said = next((event for event in reversed(events) if isinstance(event, UserUttered)), None)
    asked = tracker.get_slot("requested_slot") if tracker.active_loop_name else None
    return Exchange(
        turn,
        understood_intent(said) if said else {"name": None, "confidence": 0.0},
        tracker.current_slot_values(),
        asked,
        actions_run(events[seen:]),
    )


def _clean(text: str, buttons: dict[str, str], now: dict[str, str]) -> tuple[str, str]:
    """Return what is given to Rasa and what is shown.

    Rasa takes a text that starts with a slash for an intent: only buttons that the bot
    offered in this conversation may do that. Typing the title of one of the buttons `now`
    presses it.
    """
    plain = _CONTROL.sub("", text).strip()[:LONGEST]
    if plain in buttons:
        return plain, buttons[plain]
    titles = {_title(title): payload for payload, title in now.items()}
    if payload := titles.get(_title(plain)):
        return payload, plain
    if _COMMAND.fullmatch(plain):
        return "...", plain
    return plain.lstrip("/\\ \t") or "...", plain


def _title(text: str) -> str:
    return normalise(text).strip(" .!,?")
