"""The websites of others that may show the guide: who they are, and what they may ask."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web import texts
from bot.web.security import is_same_origin

API = "/api/gesprek"

_ALLOWED = "techniekgids.other_site"
_PREFLIGHT = {
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Max-Age": "7200",
}
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
_DEFAULT_PORTS = {"https": 443, "http": 80}


class OriginError(ValueError):
    """Something that is not the origin of a website; the message is one Dutch line."""


def origins(setting: str) -> frozenset[str]:
    """Return the origins in a setting, separated by spaces or commas, as browsers send them.

    Raises OriginError for the first that is not `https://host`, or `http://` for trying out.
    """
    return frozenset(_origin(written) for written in re.split(r"[\s,]+", setting) if written)


def _origin(written: str) -> str:
    try:
        parts = urlsplit(written.lower())
        port = parts.port
        # Browsers send a name with an accent in its ASCII form.
        host = parts.netloc.removesuffix(f":{port}").encode("idna").decode()
    except ValueError:
        raise OriginError(texts.NO_ORIGIN.format(written=written)) from None
    rest = parts.path.strip("/") or parts.query or parts.fragment
    if parts.scheme not in _DEFAULT_PORTS or rest or not _HOST.fullmatch(host):
        raise OriginError(texts.NO_ORIGIN.format(written=written))
    suffix = "" if port in (None, _DEFAULT_PORTS[parts.scheme]) else f":{port}"
    return f"{parts.scheme}://{host}{suffix}"


def is_from_other_site(connection: HTTPConnection) -> bool:
    """Tell whether an allowed site of somebody else asks: then a token counts and no cookie."""
    return _ALLOWED in connection.scope


class OtherSites:
    """ASGI middleware: lets pages of the allowed origins ask for the conversation (CORS).

    The request of any other site gets no header, so that its pages cannot read the answer;
    the endpoints refuse it with 403.
    """

    def __init__(self, app: ASGIApp, allowed: frozenset[str]):
        self.app = app
        self._allowed = allowed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; answer a preflight here."""
        if scope["type"] != "http" or not f"{scope['path']}/".startswith(f"{API}/"):
            await self.app(scope, receive, send)
            return
        origin = Headers(scope=scope).get("origin", "")
        allowed = origin in self._allowed and not is_same_origin(HTTPConnection(scope))
        if allowed:
            scope[_ALLOWED] = True

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                # Also on a refusal: a cache may not give it to a site that is allowed.
                headers.add_vary_header("Origin")
                if allowed:
                    headers["Access-Control-Allow-Origin"] = origin
            await send(message)

        is_preflight = (
            scope["method"] == "OPTIONS"
            and "access-control-request-method" in Headers(scope=scope)
        )  # fmt: skip
        app = _preflight(allowed) if is_preflight else self.app
        await app(scope, receive, send_with_headers)


def _preflight(allowed: bool) -> Response:
    if allowed:
        return Response(status_code=204, headers=_PREFLIGHT)
    return JSONResponse({"fout": texts.OTHER_SITE}, status_code=403)
