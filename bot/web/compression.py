"""Smaller answers, where that tells nobody else what is in them."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

_SMALLEST = 1000
"""Bytes from which compressing is worth it."""

_LEVEL = 6


class Compression:
    """ASGI middleware: compresses, except for requests that another site started.

    How small a page becomes tells something of what is in it (BREACH). Another site must
    not be able to have somebody's conversation compressed beside a text of its own.
    """

    def __init__(self, app: ASGIApp):
        self.app = app
        self._compressing = GZipMiddleware(app, minimum_size=_SMALLEST, compresslevel=_LEVEL)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and compress its response or not."""
        site = Headers(scope=scope).get("sec-fetch-site") if scope["type"] == "http" else None
        is_own = site in (None, "none", "same-origin")
        await (self._compressing if is_own else self.app)(scope, receive, send)
