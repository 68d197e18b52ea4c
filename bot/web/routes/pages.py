"""The pages: the chat, which works without a script too, and the erasing of it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from bot.conversation import Button, EngineUnavailable, Turn
from bot.links import facts_told
from bot.web import cookie, texts
from bot.web.conversations import Conversations
from bot.web.messages import RefusedError, accept, read_form
from bot.web.security import is_same_origin


@dataclass(frozen=True)
class Draft:
    """What was typed and not sent, with the reason when it was refused."""

    text: str = ""
    problem: str = ""
    status: int = 200


class Pages:
    """The endpoints that answer with a page."""

    def __init__(self, conversations: Conversations, templates: Jinja2Templates):
        self._conversations = conversations
        self._templates = templates

    def routes(self) -> list[Route]:
        """Return the routes of the pages."""
        return [
            Route("/", self.chat, methods=["GET"]),
            Route("/", self.send, methods=["POST"]),
            Route("/chat", self.chat, methods=["GET"]),
            Route("/chat", self.send, methods=["POST"]),
            Route("/wissen", self.confirm_erase, methods=["GET"]),
            Route("/wissen", self.erase, methods=["POST"]),
        ]

    async def chat(self, request: Request) -> Response:
        """Show the conversation so far, alone or on the home page; a new one opens itself.

        What the address tells of the person (chat_address.py) is taken over once.
        """
        conversation = _conversation(request)
        facts = facts_told(request.query_params.items())
        if not facts:
            return await self._page(request, conversation, Draft())
        try:
            await self._conversations.tell(conversation, facts)
        except EngineUnavailable:
            # The page says that it is starting; loaded again, the address still tells it.
            return await self._page(request, conversation, Draft())
        response = RedirectResponse("/chat#laatste", status_code=303)
        cookie.remember(response, request, conversation)
        return response

    async def send(self, request: Request) -> Response:
        """Handle the form: a typed message, or a pressed button next to a typed draft."""
        _require_same_origin(request)
        fields = await read_form(request)
        typed, choice = fields.get("text", ""), fields.get("choice", "")
        conversation = _conversation(request)
        try:
            message = accept(choice or typed, fields.get("message_id"))
            await self._conversations.send(conversation, message)
        except RefusedError as refused:
            draft = Draft(typed, refused.sentence, refused.status)
            return await self._page(request, conversation, draft)
        except EngineUnavailable as error:
            problem = str(error) or texts.NOT_AVAILABLE[self._conversations.state]
            return await self._page(request, conversation, Draft(typed, problem, 503))
        if choice and typed.strip():
            return await self._page(request, conversation, Draft(typed))
        response = RedirectResponse(f"{request.url.path}#laatste", status_code=303)
        cookie.remember(response, request, conversation)
        return response

    async def confirm_erase(self, request: Request) -> Response:
        """Ask whether the conversation must go, for a browser without a script."""
        return self._templates.TemplateResponse(request, "erase.html")

    async def erase(self, request: Request) -> Response:
        """Erase the conversation and show a new one."""
        _require_same_origin(request)
        conversation = cookie.conversation_of(request)
        if conversation is not None:
            try:
                await self._conversations.erase(conversation)
            except EngineUnavailable as error:
                raise RefusedError(503, str(error)) from error
        response = RedirectResponse("/chat", status_code=303)
        cookie.remember(response, request, cookie.new_conversation())
        return response

    async def _page(self, request: Request, conversation: str, draft: Draft) -> Response:
        is_new = cookie.conversation_of(request) is None and request.method == "GET"
        now = await self._conversations.snapshot(conversation, is_new)
        context = {
            "status": now.status,
            "turns": now.turns,
            "choices": [] if now.pending else choices(now.turns),
            "draft": draft,
            "message_id": secrets.token_urlsafe(12),
        }
        code = 503 if now.status == "fout" else draft.status
        template = "home.html" if request.url.path == "/" else "chat.html"
        response = self._templates.TemplateResponse(request, template, context, code)
        cookie.remember(response, request, conversation)
        return response


def choices(turns: list[Turn]) -> list[Button]:
    """Return the quick replies under the last message: those of the last turn, once each."""
    buttons = [button for reply in turns[-1].replies for button in reply.buttons] if turns else []
    return list({button.payload: button for button in buttons}.values())


def _conversation(request: Request) -> str:
    return cookie.conversation_of(request) or cookie.new_conversation()


def _require_same_origin(request: Request) -> None:
    if not is_same_origin(request):
        raise RefusedError(403, texts.OTHER_SITE)
