"""An update as it came in, with what belongs to it: the rest of its text, and its changes."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, field
from typing import Any

from telegram import Bot, Update

from bot.telegram.rendering import LONGEST, length

_log = logging.getLogger(__name__)

_PERHAPS_CUT = 3500
"""Code units: a shorter text was not cut by Telegram."""

_TOGETHER = 5
"""Seconds between the parts of a text that were sent at once, by Telegram's own clock."""


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

    A text that Telegram cut ends in the message `last_message`. It is of this process since
    `came`.
    """

    update_id: int
    content: dict[str, Any] = field(compare=False)
    others: list[int] = field(default_factory=list, compare=False)

    def __post_init__(self) -> None:
        self.came = time.monotonic()
        self.last_message = self._message.get("message_id")

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

    @property
    def ids(self) -> set[int]:
        """Return the ids of all that is answered with this."""
        return {self.update_id, *self.others}

    def continues(self, other: Incoming) -> bool:
        """Return whether this is perhaps the next part of a text that Telegram cut."""
        if self.text is None or not other.is_perhaps_cut:
            return False
        return abs(self._message.get("date", 0) - other._message.get("date", 0)) <= _TOGETHER

    def join(self, parts: list[Incoming]) -> None:
        """Take the texts of the updates that continue the own one."""
        text, last = self.text or "", self
        for part in parts:
            # A full part was cut in the middle of a line, another at the end of one.
            text += f"{'' if last._is_full else chr(10)}{part.text}"
            self.others += [part.update_id, *part.others]
            last = part
        if parts:
            self._message["text"] = text
            self._message.pop("entities", None)
            self.last_message = last.last_message

    def replace(self, change: Incoming) -> None:
        """Take a later form of the message for the message."""
        self.content[self._kind] = change._message
        self.others += [change.update_id, *change.others]

    @property
    def _is_full(self) -> bool:
        return length(self.text or "") >= LONGEST

    @property
    def _kind(self) -> str:
        return "edited_message" if "edited_message" in self.content else "message"

    @property
    def _message(self) -> dict[str, Any]:
        return self.content.get(self._kind) or {}
