"""Pages that are the same for everybody, made once for as long as nothing changes."""

from __future__ import annotations

import datetime
import inspect
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.web.kept_content import KeptContent
from knowledge.catalogue import Catalogue

MOST = 500
"""Pages that are kept; of some 5 kB each."""

LONGEST = 500
"""Characters of an address whose page is kept."""

_KINDS = ("text/html", "image/svg+xml")
_PATIENCE = 1.0
"""Seconds between two looks at whether the catalogue is still the same."""


class PublicPages:
    """Keeps pages as they were last made; another catalogue or another day makes them anew."""

    def __init__(self, catalogue: Callable[[], Catalogue]):
        self._catalogue = catalogue
        self._next_look = 0.0
        self._seen: tuple[Catalogue, datetime.date] | None = None
        self._kept: OrderedDict[str, KeptContent] = OrderedDict()

    def routes(self, routes: Iterable[Route]) -> list[Route]:
        """Return the routes, with what they answer to GET kept."""
        return [
            Route(route.path, self._keeping(route.endpoint), methods=["GET"])
            if route.methods == {"GET", "HEAD"}
            else route
            for route in routes
        ]

    def _keeping(self, endpoint: Callable) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            await self._look()
            # With the host: a page may show its own address.
            address = str(request.url)
            kept = self._kept.get(address)
            if kept is None:
                seen = self._seen
                response = await _made(endpoint, request)
                media_type = response.headers.get("content-type", "")
                if response.status_code != 200 or not media_type.startswith(_KINDS):
                    return response
                kept = await run_in_threadpool(KeptContent.of, bytes(response.body), media_type)
                if len(address) <= LONGEST and seen is self._seen:
                    self._keep(address, kept)
            else:
                self._kept.move_to_end(address)
            return kept.answer(request, {"Cache-Control": "no-cache"})

        return answer

    async def _look(self) -> None:
        if time.monotonic() < self._next_look:
            return
        self._next_look = time.monotonic() + _PATIENCE
        # In a thread, for the catalogue may be read anew.
        now = (await run_in_threadpool(self._catalogue), datetime.date.today())
        if self._seen is None or now[0] is not self._seen[0] or now[1] != self._seen[1]:
            self._seen = now
            self._kept.clear()

    def _keep(self, address: str, kept: KeptContent) -> None:
        self._kept[address] = kept
        if len(self._kept) > MOST:
            self._kept.popitem(last=False)


async def _made(endpoint: Callable, request: Request) -> Response:
    if inspect.iscoroutinefunction(endpoint):
        return await endpoint(request)
    return await run_in_threadpool(endpoint, request)
