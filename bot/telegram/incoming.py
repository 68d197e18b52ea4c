"""An update as it came in, with what belongs to it: the rest of its text, and its changes."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot, Update

from bot.telegram.rendering import LONGEST, length

_log = logging.getLogger(__name__)

_PERHAPS_CUT = 3500
"""Code units: a shorter text was not cut by Telegram."""


def as_update(content: dict[str, Any], bot: Bot) -> Update | None:
    """Return an update; None when it is of a form that the library does not know."""
    try:
        return Update.de_json(content, bot)
    except Exception as error:
        # Whatever the library meets in it; what it says may hold what somebody wrote.
        _log.warning(
            "Telegram: update %s is overgeslagen: %s", content["update_id"], type(error).__name__
        )
        return None


@dataclass(order=True)
class Incoming:
    """An update; `others` are the ids of those that are answered with it.

    A text that Telegram cut ends in the message `last_message`.
    """

    update_id: int
    content: dict[str, Any] = field(compare=False)
    others: list[int] = field(default_factory=list, compare=False)

    def __post_init__(self) -> None:
        self.last_message = self._message.get("message_id")
        self._last_is_full = length(self.text or "") >= LONGEST

    @property
    def text(self) -> str | None:
        """Return the text of a new message, None for anything else and for commands."""
        text = (self.content.get("message") or {}).get("text")
        return text if isinstance(text, str) and not text.startswith("/") else None

    @property
    def is_perhaps_cut(self) -> bool:
        """Return whether more of this text may follow."""
        return length(self.text or "") >= _PERHAPS_CUT

    def changes(self, other: Incoming) -> bool:
        """Return whether this is a later form of the same message."""
        is_change = self._kind == "edited_message"
        return is_change and self._message.get("message_id") == other._message.get("message_id")

    def join(self, following: Incoming) -> None:
        """Take the text of the next update behind the own one."""
        # A full part was cut in the middle of a line, another at the end of one.
        between = "" if self._last_is_full else "\n"
        self._last_is_full = following._last_is_full
        self.content["message"]["text"] = f"{self.text}{between}{following.text}"
        self.content["message"].pop("entities", None)
        self.last_message = following.last_message
        self.others += [following.update_id, *following.others]

    def replace(self, change: Incoming) -> None:
        """Take a later form of the message for the message."""
        self.content[self._kind] = change._message
        self.others += [change.update_id, *change.others]
        self._last_is_full = length(self.text or "") >= LONGEST

    @property
    def _kind(self) -> str:
        return "edited_message" if "edited_message" in self.content else "message"

    @property
    def _message(self) -> dict[str, Any]:
        return self.content.get(self._kind) or {}
