"""Where Telegram hands over updates, on the server of the website."""

from __future__ import annotations

import hmac
import json
import logging
from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot, Update

from bot.telegram.incoming import as_update
from knowledge.storage.database import DatabaseError

_log = logging.getLogger(__name__)

PATH = "/telegram"
_LARGEST = 1024 * 1024
"""Bytes of an update; Telegram's are much smaller."""


class Webhook:
    """The endpoint; `receive` keeps an update, and is not called without the secret."""

    def __init__(self, secret: str, bot: Bot, receive: Callable[[Update], Awaitable[None]]) -> None:
        self._secret = secret
        self._bot = bot
        self._receive = receive

    def routes(self) -> list[Route]:
        """Return the route of the endpoint."""
        return [Route(PATH, self.take, methods=["POST"])]

    async def take(self, request: Request) -> Response:
        """Take an update; it is answered after this request.

        503 when it could not be kept: then Telegram offers it again.
        """
        secret = request.headers.get("x-telegram-bot-api-secret-token", "")
        if not hmac.compare_digest(secret.encode(), self._secret.encode()):
            return Response(status_code=403)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > _LARGEST:
                return Response(status_code=413)
        try:
            content = json.loads(body)
            is_update = isinstance(content, dict) and isinstance(content.get("update_id"), int)
        except (ValueError, RecursionError):
            is_update = False
        if not is_update:
            return Response(status_code=400)
        try:
            # What cannot be read now cannot be read later: Telegram must not offer it again.
            if update := as_update(content, self._bot):
                await self._receive(update)
        except DatabaseError as error:
            _log.error("Telegram: %s", error)
            return Response(status_code=503)
        return Response(status_code=200)
