"""Nobody can keep the guide from the others: so many posts a minute, in this process."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.web import texts
from bot.web.errors import ErrorPages
from bot.web.identity import Identity

PER_MINUTE = 120
"""Messages in one conversation; also who presses buttons quickly stays below it."""

CONVERSATIONS_PER_ADDRESS = 50
"""A whole school behind its one address, all of them at their fastest."""

_MESSAGES = ("/", "/chat", "/api/gesprek/berichten")
_OTHERS = ("/vacature", "/api/vacature")
_REMEMBERED = 10_000


class RateLimit:
    """ASGI middleware: 429 with the time to wait for who posts more; 0 a minute is no limit."""

    def __init__(self, app: ASGIApp, per_minute: int, pages: ErrorPages):
        self.app = app
        self._pages = pages
        self._conversations = Allowance(per_minute)
        self._addresses = Allowance(per_minute * CONVERSATIONS_PER_ADDRESS)
        self._is_on = per_minute > 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or tell how long to wait."""
        if self._is_on and scope["type"] == "http" and scope["method"] == "POST":
            request = Request(scope)
            if seconds := self._to_wait(request):
                response = self._pages.respond(request, 429, texts.too_fast(seconds))
                response.headers["Retry-After"] = str(seconds)
                await response(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _to_wait(self, request: Request) -> int:
        path = request.url.path
        if path not in _MESSAGES and not path.startswith(_OTHERS):
            return 0
        seconds = self._addresses.take(request.client.host) if request.client else 0
        identity = Identity(request)
        if not seconds and identity.known and path in _MESSAGES:
            seconds = self._conversations.take(identity.conversation)
        return seconds


class Allowance:
    """So many a minute for each key: at once, or spread over the minute."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic):
        self._most = float(per_minute)
        self._clock = clock
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> int:
        """Use one for this key and return 0, or return after how many seconds there is one."""
        now = self._clock()
        left, then = self._left.pop(key, (self._most, now))
        left = min(self._most, left + (now - then) * self._most / 60)
        is_allowed = left >= 1
        self._left[key] = (left - is_allowed, now)
        if len(self._left) > _REMEMBERED:
            self._left.popitem(last=False)
        return 0 if is_allowed else math.ceil((1 - left) * 60 / self._most)
