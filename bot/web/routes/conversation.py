"""The conversation as JSON, for the script of the page."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.conversation import EngineUnavailable, Reply, Turn
from bot.web import cookie, texts
from bot.web.cards import cards, shown_text
from bot.web.conversations import Conversations
from bot.web.messages import RefusedError, read_json
from bot.web.security import is_same_origin


class ConversationApi:
    """The endpoints under `/api/gesprek`; the cookie says which conversation."""

    def __init__(self, conversations: Conversations):
        self._conversations = conversations

    def routes(self) -> list[Route]:
        """Return the routes of the conversation."""
        return [
            Route("/api/gesprek", self.read, methods=["GET"]),
            Route("/api/gesprek", self.erase, methods=["DELETE"]),
            Route("/api/gesprek/berichten", self.send, methods=["POST"]),
        ]

    async def read(self, request: Request) -> Response:
        """Return the status, all turns and the ids of the messages being handled."""
        known = cookie.conversation_of(request)
        conversation = known or cookie.new_conversation()
        now = await self._conversations.snapshot(conversation)
        turns = [turn_json(turn) for turn in now.turns]
        content = {"status": now.status, "turns": turns, "pending": now.pending}
        response = JSONResponse(content)
        if known is None:
            cookie.remember(response, request, conversation)
        return response

    async def send(self, request: Request) -> Response:
        """Handle one message; 202 `bezig` when its reply takes too long to wait for."""
        _require_same_origin(request)
        if request.headers.get("content-type", "").split(";")[0].strip() != "application/json":
            raise RefusedError(415, texts.NOT_JSON)
        message = await read_json(request)
        known = cookie.conversation_of(request)
        conversation = known or cookie.new_conversation()
        try:
            turn = await self._conversations.send(conversation, message)
        except EngineUnavailable as error:
            response = self._unavailable(error)
        else:
            response = (
                JSONResponse({"status": "bezig"}, status_code=202)
                if turn is None
                else JSONResponse({"status": "gereed", "turn": turn_json(turn)})
            )
        # Never set again what is there: this reply may come after an erasing.
        if known is None:
            cookie.remember(response, request, conversation)
        return response

    async def erase(self, request: Request) -> Response:
        """Erase the conversation and give the browser a new one."""
        _require_same_origin(request)
        conversation = cookie.conversation_of(request)
        erased = True
        if conversation is not None:
            try:
                erased = await self._conversations.erase(conversation)
            except EngineUnavailable as error:
                return self._unavailable(error)
        status = "gewist" if erased else "bezig"
        response = JSONResponse({"status": status}, status_code=200 if erased else 202)
        cookie.remember(response, request, cookie.new_conversation())
        return response

    def _unavailable(self, error: EngineUnavailable) -> JSONResponse:
        state = self._conversations.state
        content = {"status": state, "fout": str(error) or texts.NOT_AVAILABLE[state]}
        return JSONResponse(content, status_code=503, headers={"Retry-After": "5"})


def turn_json(turn: Turn) -> dict[str, Any]:
    """Return a turn as the script reads it; the cards in it are safe to show."""
    return {
        "text": turn.text,
        "message_id": turn.message_id,
        "replies": [_reply_json(reply) for reply in turn.replies],
    }


def _reply_json(reply: Reply) -> dict[str, Any]:
    data = dict(reply.data)
    if "kaarten" in data:
        data["kaarten"] = [asdict(card) for card in cards(data)]
    buttons = [{"title": button.title, "payload": button.payload} for button in reply.buttons]
    return {"text": shown_text(reply), "buttons": buttons, "data": data}


def _require_same_origin(request: Request) -> None:
    if not is_same_origin(request):
        raise RefusedError(403, texts.OTHER_SITE)
