"""The conversation as JSON, for the script of the chat."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.conversation import EngineUnavailable, Reply, Turn
from bot.links import facts_told
from bot.web import texts
from bot.web.cards import cards, named_page, shown_text
from bot.web.conversations import Conversations, Snapshot
from bot.web.identity import Identity
from bot.web.messages import RefusedError, read_context, read_json
from bot.web.other_sites import API, is_from_other_site
from bot.web.security import is_same_origin


class ConversationApi:
    """The endpoints under `/api/gesprek`; a cookie or a token says which conversation."""

    def __init__(self, conversations: Conversations):
        self._conversations = conversations

    def routes(self) -> list[Route]:
        """Return the routes of the conversation."""
        return [
            Route(API, self.read, methods=["GET"]),
            Route(API, self.open, methods=["POST"]),
            Route(API, self.erase, methods=["DELETE"]),
            Route(f"{API}/berichten", self.send, methods=["POST"]),
        ]

    async def read(self, request: Request) -> Response:
        """Return the status, all turns and the ids of the messages being handled."""
        _require_known_site(request)
        identity = Identity(request)
        now = await self._snapshot(identity, is_new=not identity.known)
        return identity.respond(_snapshot_json(now))

    async def open(self, request: Request) -> Response:
        """Take over what a page tells of the person, and return what `read` does.

        That counts only where nothing was said yet: what somebody answered goes before what
        a page assumes. `ignored` holds the names of what the guide does not know.
        """
        _require_known_site(request)
        _require_json(request)
        told = await read_context(request)
        facts = facts_told(told.items())
        identity = Identity(request)
        with suppress(EngineUnavailable):
            if facts and (not identity.known or _is_untouched(await self._snapshot(identity))):
                await self._conversations.tell(identity.conversation, facts)
        now = await self._snapshot(identity, is_new=not (identity.known or facts))
        content = _snapshot_json(now)
        return identity.respond(
            {**content, "ignored": [name for name in told if name not in facts]}
        )

    async def send(self, request: Request) -> Response:
        """Handle one message; 202 `bezig` when its reply takes too long to wait for."""
        _require_known_site(request)
        _require_json(request)
        message = await read_json(request)
        identity = Identity(request)
        try:
            turn = await self._conversations.send(identity.conversation, message)
        except EngineUnavailable as error:
            return self._unavailable(identity, error)
        if turn is None:
            return identity.respond({"status": "bezig"}, 202)
        return identity.respond({"status": "gereed", "turn": turn_json(turn)})

    async def erase(self, request: Request) -> Response:
        """Erase the conversation and give the browser a new one."""
        _require_known_site(request)
        identity = Identity(request)
        erased = True
        if identity.known:
            try:
                erased = await self._conversations.erase(identity.conversation)
            except EngineUnavailable as error:
                return self._unavailable(identity, error)
        status = "gewist" if erased else "bezig"
        return identity.start({"status": status}, 200 if erased else 202)

    async def _snapshot(self, identity: Identity, *, is_new: bool = False) -> Snapshot:
        return await self._conversations.snapshot(identity.conversation, is_new)

    def _unavailable(self, identity: Identity, error: EngineUnavailable) -> JSONResponse:
        state = self._conversations.state
        content = {"status": state, "fout": str(error) or texts.NOT_AVAILABLE[state]}
        return identity.respond(content, 503, **{"Retry-After": "5"})


def _is_untouched(now: Snapshot) -> bool:
    opening = [turn for turn in now.turns if turn.text is None and turn.message_id is None]
    return len(opening) == len(now.turns) and not now.pending


def _snapshot_json(now: Snapshot) -> dict[str, Any]:
    turns = [turn_json(turn) for turn in now.turns]
    return {"status": now.status, "turns": turns, "pending": now.pending}


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
    if "pagina" in data:
        data["pagina"] = named_page(data)
    buttons = [{"title": button.title, "payload": button.payload} for button in reply.buttons]
    return {"text": shown_text(reply), "buttons": buttons, "data": data}


def _require_known_site(request: Request) -> None:
    if not (is_same_origin(request) or is_from_other_site(request)):
        raise RefusedError(403, texts.OTHER_SITE)


def _require_json(request: Request) -> None:
    if request.headers.get("content-type", "").split(";")[0].strip() != "application/json":
        raise RefusedError(415, texts.NOT_JSON)
