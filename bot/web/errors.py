"""What a person sees when a request fails: a Dutch page, or JSON under `/api/`."""

from __future__ import annotations

import logging
import secrets
import traceback

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.templating import Jinja2Templates
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web import texts
from bot.web.messages import RefusedError

_log = logging.getLogger(__name__)


class ErrorPages:
    """Makes the response for an error, in the form that the address calls for."""

    def __init__(self, templates: Jinja2Templates):
        self._templates = templates

    async def http_error(self, request: Request, error: Exception) -> Response:
        """Return the response for an HTTPException, such as an unknown address."""
        assert isinstance(error, HTTPException)
        sentence = texts.of_status(error.status_code)
        response = self.respond(request, error.status_code, sentence)
        response.headers.update(error.headers or {})
        return response

    async def refused(self, request: Request, error: Exception) -> Response:
        """Return the response for a request that is refused with a sentence of its own."""
        assert isinstance(error, RefusedError)
        return self.respond(request, error.status, error.sentence)

    def respond(self, request: Request, status: int, sentence: str) -> Response:
        """Return the sentence with this status, as a page or as `{"fout": …}`."""
        if request.url.path.startswith("/api/"):
            return JSONResponse({"fout": sentence}, status_code=status)
        context = {"sentence": sentence}
        return self._templates.TemplateResponse(request, "error.html", context, status)


class UnexpectedErrors:
    """ASGI middleware: an unforeseen failure is logged and becomes an apology.

    The log holds the reference, the type and the places in the code; not what the error
    says, which may quote a message.
    """

    def __init__(self, app: ASGIApp, pages: ErrorPages):
        self.app = app
        self._pages = pages

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and answer it here when that fails."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False

        async def note_start(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, note_start)
        except Exception as error:
            reference = secrets.token_hex(4)
            places = "".join(traceback.format_tb(error.__traceback__))
            kind = type(error).__name__
            path = scope["path"]
            _log.error("Unexpected %s at %s, reference %s\n%s", kind, path, reference, places)
            if started:
                raise
            request = Request(scope)
            response = self._pages.respond(request, 500, texts.unexpected(reference))
            await response(scope, receive, send)
