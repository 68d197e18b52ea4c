"""Keeps the bot's token and what people write out of the log."""

from __future__ import annotations

import logging

_LIBRARIES = ("httpx", "httpcore", "telegram", "telegram.ext")


class WithoutToken(logging.Filter):
    """Replaces the token in every line, whoever wrote it."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the line when the token is in it; let it pass."""
        try:
            line = record.getMessage()
        except Exception:
            return True
        if self._token in line:
            record.msg, record.args = line.replace(self._token, "[token]"), None
        return True


def keep_out(token: str) -> None:
    """Let the libraries say less, and no handler of the log write the token."""
    # Addresses with the token (INFO), and everything that is sent (DEBUG).
    for name in _LIBRARIES:
        logging.getLogger(name).setLevel(logging.WARNING)
    # An answer that cannot be read, in full.
    logging.getLogger("telegram.request").setLevel(logging.CRITICAL)
    for handler in logging.getLogger().handlers:
        handler.addFilter(WithoutToken(token))
