"""Which conversation a browser has: an id that only this server issues, in a cookie."""

from __future__ import annotations

import re
import secrets

from starlette.requests import Request
from starlette.responses import Response

NAME = "techniekgids_gesprek"
MAX_AGE = 30 * 24 * 60 * 60

_ISSUED = re.compile(r"[A-Za-z0-9_-]{32}")


def conversation_of(request: Request) -> str | None:
    """Return the conversation id in the cookie, or None without one of the issued form."""
    value = request.cookies.get(NAME, "")
    return value if is_issued(value) else None


def is_issued(value: str) -> bool:
    """Tell whether an id has the form of those that this server issues."""
    return _ISSUED.fullmatch(value) is not None


def new_conversation() -> str:
    """Return a fresh id that cannot be guessed."""
    return secrets.token_urlsafe(24)


def remember(response: Response, request: Request, conversation: str) -> None:
    """Put the conversation in the browser's cookie, for 30 days from now."""
    response.set_cookie(
        NAME,
        conversation,
        max_age=MAX_AGE,
        path="/",
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )
