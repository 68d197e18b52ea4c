"""What passes between a person and the dialogue, whatever the channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

EngineState = Literal["laden", "gereed", "fout"]


class EngineUnavailable(Exception):
    """The dialogue engine is still loading or could not be loaded.

    The message is a Dutch sentence that can be shown to a person.
    """


@dataclass(frozen=True)
class Button:
    """A quick reply: `title` is shown, `payload` is sent back as the message."""

    title: str
    payload: str


@dataclass(frozen=True)
class Reply:
    """One message of the bot; `data` holds what programs need (see the contract)."""

    text: str
    buttons: tuple[Button, ...] = ()
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Turn:
    """One message of a person with the bot's replies, in order.

    `text` is what the person sees of their own message (for a pressed button its title);
    it is None for the opening, where the bot speaks first. `message_id` is the
    client's own id of the message, or None.
    """

    text: str | None
    replies: tuple[Reply, ...]
    message_id: str | None = None


class Engine(Protocol):
    """The dialogue, as the web page, the terminal and Telegram see it."""

    @property
    def state(self) -> EngineState:
        """`laden` until the model is there, then `gereed`; `fout` when loading failed."""
        ...

    async def open(self, conversation: str) -> list[Turn]:
        """Return all turns so far; a new conversation gets the opening message first.

        Raises EngineUnavailable while the engine is not `gereed`.
        """
        ...

    async def send(self, conversation: str, text: str, message_id: str | None = None) -> Turn:
        """Handle one message and return its turn.

        A `message_id` that this conversation has seen before is not handled again: the
        turn of the first time is returned. A failure inside the dialogue becomes a
        reply with an apology and a reference. Raises EngineUnavailable as `open` does.
        """
        ...

    async def tell(
        self, conversation: str, facts: dict[str, Any], message_id: str | None = None
    ) -> Turn:
        """Take over what a link tells, values by slot, and return the turn that follows.

        The values must be those that a button could give. Otherwise as `send`.
        """
        ...

    async def known(self, conversation: str) -> dict[str, Any]:
        """Return what the guide knows, by slot of the contract and its own; empty when new.

        Raises EngineUnavailable as `open` does.
        """
        ...

    async def erase(self, conversation: str) -> None:
        """Remove everything that is kept of this conversation."""
        ...
