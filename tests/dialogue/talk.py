"""A person in a dialogue test: types, presses buttons, and looks at what came back."""

from __future__ import annotations

from typing import Any

from bot.conversation import Button, Reply
from bot.dialogue import Dialogue, Exchange
from knowledge.hoofdvragen.known import ANSWERS

OUTCOME_BUTTON = "Meer"


class Talk:
    """One conversation. `slots`, `asked` and `replies` hold what the last message led to."""

    def __init__(self, dialogue: Dialogue, conversation: str) -> None:
        self._dialogue = dialogue
        self._conversation = conversation
        self._last: Exchange | None = None

    def copied(self, conversation: str) -> Talk:
        """Return another conversation in which the same was said so far."""
        kept = self._dialogue._store.store
        kept[conversation] = kept[self._conversation]
        return Talk(self._dialogue, conversation)

    async def says(self, *messages: str) -> Talk:
        """Send messages one after the other."""
        for message in messages:
            self._last = await self._dialogue.exchange(self._conversation, message)
        return self

    async def presses(self, *titles: str) -> Talk:
        """Press buttons by the beginning of their titles, one after the other."""
        for title in titles:
            await self.says(self.button(title).payload)
        return self

    def button(self, title: str) -> Button:
        """Return the offered button whose title begins so."""
        for button in self.buttons:
            if button.title.startswith(title):
                return button
        raise AssertionError(f"no button {title!r} among {[b.title for b in self.buttons]}")

    @property
    def exchange(self) -> Exchange:
        assert self._last is not None, "nothing was said yet"
        return self._last

    @property
    def replies(self) -> tuple[Reply, ...]:
        return self.exchange.turn.replies

    @property
    def text(self) -> str:
        """Everything the bot said in the last turn."""
        return "\n".join(reply.text for reply in self.replies)

    @property
    def buttons(self) -> list[Button]:
        return [button for reply in self.replies for button in reply.buttons]

    @property
    def asked(self) -> str | None:
        return self.exchange.requested_slot

    @property
    def initiatives(self) -> list[str]:
        found: list[str] = []
        for reply in self.replies:
            found += reply.data.get("initiatieven", [])
        return found

    def knows(self, **expected: Any) -> None:
        """Check the values of these slots."""
        slots = {slot: self.exchange.slots.get(slot) for slot in expected}
        assert set(expected) <= set(ANSWERS)
        assert slots == expected
