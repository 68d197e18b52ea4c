"""People on Telegram: the updates that their apps send."""

from __future__ import annotations

import itertools
import time
from typing import Any

from tests.bot.telegram.bot_api import Call

_update_ids = itertools.count(500_000)


class Person:
    """Somebody in a private chat with the bot."""

    def __init__(self, chat_id: int = 987654321):
        self.id = chat_id
        self._message_ids = itertools.count(1)

    def says(self, text: str) -> dict[str, Any]:
        return self.sends(text=text)

    def sends(self, **content: Any) -> dict[str, Any]:
        return {"update_id": next(_update_ids), "message": self.message(**content)}

    def message(self, **content: Any) -> dict[str, Any]:
        content = {"message_id": next(self._message_ids), **content}
        return {"date": int(time.time()), "chat": self.chat(), "from": self.user(), **content}

    def edits(self, update: dict[str, Any], text: str) -> dict[str, Any]:
        return self.changes(update, text=text)

    def changes(self, update: dict[str, Any], **content: Any) -> dict[str, Any]:
        """Return the message with other content; None takes something away."""
        changed = {**update["message"], **content, "edit_date": int(time.time())}
        changed = {name: value for name, value in changed.items() if value is not None}
        return {"update_id": next(_update_ids), "edited_message": changed}

    def sends_file(self, name: str, size: int, **content: Any) -> dict[str, Any]:
        document = {"file_id": name, "file_unique_id": name, "file_name": name, "file_size": size}
        return self.sends(document=document, **content)

    def presses(self, call: Call, title: str) -> dict[str, Any]:
        update_id = next(_update_ids)
        query = {
            "id": f"query-{update_id}",
            "from": self.user(),
            "chat_instance": "1",
            "data": call.data(title),
            "message": {
                "message_id": 77,
                "date": int(time.time()),
                "chat": self.chat(),
                "text": call.text,
                "reply_markup": {"inline_keyboard": call.buttons},
            },
        }
        return {"update_id": update_id, "callback_query": query}

    def blocks(self) -> dict[str, Any]:
        bot = {"id": 123456, "is_bot": True, "first_name": "Techniekgids"}
        change = {
            "chat": self.chat(),
            "from": self.user(),
            "date": int(time.time()),
            "old_chat_member": {"user": bot, "status": "member"},
            "new_chat_member": {"user": bot, "status": "kicked", "until_date": 0},
        }
        return {"update_id": next(_update_ids), "my_chat_member": change}

    def chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": "Sam"}

    def user(self) -> dict[str, Any]:
        return {"id": self.id, "is_bot": False, "first_name": "Sam"}


class Group(Person):
    """A group in which the bot is a member."""

    def chat(self) -> dict[str, Any]:
        return {"id": self.id, "type": "group", "title": "Klas 3b"}

    def user(self) -> dict[str, Any]:
        return {"id": 5, "is_bot": False, "first_name": "Sam"}
