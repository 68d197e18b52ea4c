"""Which conversation a request is about: a cookie says so, or a token on another site."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.web import cookie
from bot.web.other_sites import is_from_other_site


class Identity:
    """The conversation of one request; `known` tells whether the request named it.

    Cookies of the guide do not reach a page of another site, and must not count there. Such
    a page keeps a token, which is given once and comes back as `Authorization: Bearer …`.
    """

    def __init__(self, request: Request):
        self._request = request
        self._by_token = is_from_other_site(request)
        told = _token(request) if self._by_token else request.cookies.get(cookie.NAME, "")
        self.known = cookie.is_issued(told)
        self.conversation = told if self.known else cookie.new_conversation()

    def respond(self, content: dict[str, Any], status: int = 200, **headers: str) -> JSONResponse:
        """Return the content as JSON, with the conversation where it is a new one.

        It is never given again: this reply may come after an erasing.
        """
        if self.known:
            return JSONResponse(content, status, headers)
        return self.start(content, status, **headers)

    def start(self, content: dict[str, Any], status: int = 200, **headers: str) -> JSONResponse:
        """Return the content as JSON, with a conversation that the browser has from now on."""
        conversation = cookie.new_conversation() if self.known else self.conversation
        if self._by_token:
            return JSONResponse({**content, "token": conversation}, status, headers)
        response = JSONResponse(content, status, headers)
        cookie.remember(response, self._request, conversation)
        return response


def _token(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
