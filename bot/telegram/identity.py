"""What is kept instead of Telegram's own ids, and how messages wait unreadably."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

from cryptography.fernet import Fernet, InvalidToken

from knowledge.storage import meta
from knowledge.storage.database import SessionFactory, writing_scope

_KEY = "telegram_sleutel"


def stored_key(sessions: SessionFactory) -> str:
    """Return the key of this database for hashing ids; made when it is first asked for."""
    with writing_scope(sessions) as session:
        key = meta.value(session, _KEY)
        if key is None:
            key = secrets.token_hex(32)
            meta.set_value(session, _KEY, key)
        return key


def hashed(chat_id: int, key: str) -> str:
    """Return what stands for a chat in the database: 40 hexadecimal digits."""
    return hmac.new(key.encode(), str(chat_id).encode(), hashlib.sha256).hexdigest()[:40]


def conversation_of(chat: str) -> str:
    """Return the conversation of a chat; of another form than those of the website."""
    return f"telegram-{chat}"


def webhook_secret(token: str) -> str:
    """Return the secret that Telegram sends with every update; the same in every replica."""
    return hmac.new(token.encode(), b"webhook", hashlib.sha256).hexdigest()


class Cipher:
    """Encrypts with a key that follows from the bot's token, which is not in the database."""

    def __init__(self, token: str) -> None:
        key = hashlib.sha256(b"updates" + token.encode()).digest()
        self._fernet = Fernet(base64.urlsafe_b64encode(key))

    def encrypt(self, text: str) -> str:
        """Return the text, unreadable."""
        return self._fernet.encrypt(text.encode()).decode()

    def decrypt(self, text: str) -> str | None:
        """Return the text; None when it was encrypted with another token."""
        try:
            return self._fernet.decrypt(text.encode()).decode()
        except InvalidToken:
            return None
