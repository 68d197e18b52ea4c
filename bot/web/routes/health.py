"""Whether the website can answer, for the page itself and for whoever watches it."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.web.conversations import Conversations


class Health:
    """The endpoint `/gezondheid`."""

    def __init__(self, conversations: Conversations):
        self._conversations = conversations

    def routes(self) -> list[Route]:
        """Return the route of the health check."""
        return [Route("/gezondheid", self.read, methods=["GET"])]

    async def read(self, request: Request) -> Response:  # noqa: ARG002
        """Return the engine's state; 503 as long as it is not `gereed`."""
        state = self._conversations.state
        return JSONResponse({"status": state}, status_code=200 if state == "gereed" else 503)
