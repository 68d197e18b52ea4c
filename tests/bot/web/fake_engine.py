"""An engine that answers at once from a script, and can be held up or broken by a test."""

from __future__ import annotations

import asyncio
from typing import Any

from bot.conversation import Button, EngineState, EngineUnavailable, Reply, Turn

OPENING = Turn(
    None,
    (
        Reply(
            "Hoi. Ik ben de **Techniekgids**, een computerprogramma.\n\n"
            "Ik help je met:\n- werk in de techniek\n- een opleiding"
        ),
        Reply(
            "Waarvoor kom je?",
            (
                Button("Ik wil overstappen", "/overstappen"),
                Button("Ik zit op school", "/orienteren"),
            ),
        ),
    ),
)
BUTTON_TITLES = {
    button.payload: button.title for reply in OPENING.replies for button in reply.buttons
}


class FakeEngine:
    def __init__(self, state: EngineState = "gereed"):
        self.state: EngineState = state
        self.answers: dict[str, tuple[Reply, ...]] = {}
        self.turns: dict[str, list[Turn]] = {}
        self.sent: list[tuple[str, str, str | None]] = []
        self.slots: dict[str, Any] = {}
        self.failure: Exception | None = None
        self.go_on = asyncio.Event()
        self.go_on.set()

    async def open(self, conversation: str) -> list[Turn]:
        self._require_ready()
        return list(self.turns.setdefault(conversation, [OPENING]))

    async def send(self, conversation: str, text: str, message_id: str | None = None) -> Turn:
        self._require_ready()
        self.sent.append((conversation, text, message_id))
        await self.go_on.wait()
        if self.failure:
            raise self.failure
        turns = self.turns.setdefault(conversation, [OPENING])
        for turn in turns:
            if message_id is not None and turn.message_id == message_id:
                return turn
        replies = self.answers.get(text, (Reply(f"Je zei: {text}"),))
        turns.append(Turn(BUTTON_TITLES.get(text, text), replies, message_id))
        return turns[-1]

    async def tell(
        self, conversation: str, facts: dict[str, Any], message_id: str | None = None
    ) -> Turn:
        self._require_ready()
        turns = self.turns.setdefault(conversation, [OPENING])
        if message_id is None or message_id not in [turn.message_id for turn in turns]:
            turns.append(Turn(None, (Reply(f"Verteld: {facts}"),), message_id))
        return turns[-1]

    async def known(self, conversation: str) -> dict[str, Any]:
        self._require_ready()
        return dict(self.slots) if conversation in self.turns else {}

    async def erase(self, conversation: str) -> None:
        self._require_ready()
        self.turns.pop(conversation, None)

    def hold(self) -> None:
        self.go_on.clear()

    def release(self) -> None:
        self.go_on.set()

    def _require_ready(self) -> None:
        if self.state != "gereed":
            raise EngineUnavailable("De gids start nog op.")
