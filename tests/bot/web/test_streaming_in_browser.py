"""A page that comes in piece by piece, as on a slow connection, stands still."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from playwright.async_api import Browser, Page, ViewportSize
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.web.app import create_app
from knowledge.catalogue import Catalogue
from tests.bot.web import shifts
from tests.bot.web.chromium import served
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import CHOSEN
from tests.bot.web.test_weight_in_browser import VIEWPORTS

pytestmark = pytest.mark.browser

FIRST_PAINT = """new Promise(done => new PerformanceObserver(list =>
    list.getEntriesByName('first-contentful-paint').length && done(null)
).observe({ type: 'paint', buffered: true }))"""

WAIT_FOR_MORE = """() => { window.more = new Promise(done => new MutationObserver(() => done(null))
    .observe(document, { childList: true, characterData: true, subtree: true })) }"""


def in_the_menu(page: bytes) -> list[int]:
    """Within its button and after each link."""
    return _after(rb'techniekgids-button">M|</a>', page, page.index(b"<nav"), b"</header>")


def in_the_content(page: bytes) -> list[int]:
    """Half-way."""
    middle = (page.index(b"<main") + page.index(b"</main>")) // 2
    return [page.index(b">", middle) + 1]


def at_every_tag(page: bytes) -> list[int]:
    """After each tag that opens something in the content."""
    return _after(rb"<[a-z][^>]*>", page, page.index(b"<main"), b"</main>")


def in_the_footer(page: bytes) -> list[int]:
    """At its start and after each link."""
    return _after(rb"<footer[^>]*>|</a>", page, page.index(b"<footer"), b"</footer>")


def _after(pattern: bytes, page: bytes, start: int, until: bytes) -> list[int]:
    found = re.compile(pattern).finditer(page, start, page.index(until))
    return [one.end() for one in found]


class InPieces:
    """ASGI middleware: at each of the `cuts` a page waits until it may go on."""

    def __init__(self, app: ASGIApp, cuts: Callable[[bytes], list[int]]):
        self._app = app
        self._cuts = cuts
        self.waiting = 0
        self.go_on = asyncio.Semaphore(0)

    @contextlib.contextmanager
    def sent_in_the_end(self) -> Iterator[None]:
        """Whatever fails, the rest is sent: the server waits for it."""
        try:
            yield
        finally:
            for _ in range(self.waiting):
                self.go_on.release()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if b"text/html" not in dict(scope["headers"]).get(b"accept", b""):
            await self._app(scope, receive, send)
            return
        plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]

        async def send_in_pieces(message: Message) -> None:
            if not (body := message.get("body")):
                await send(message)
                return
            places = [0, *self._cuts(body), len(body)]
            self.waiting = len(places) - 2
            for start, end in pairwise(places):
                is_last = end == len(body)
                await send({**message, "body": body[start:end], "more_body": not is_last})
                if not is_last:
                    await self.go_on.acquire()

        await self._app({**scope, "headers": plain}, receive, send_in_pieces)


@pytest.mark.parametrize(
    ("path", "cuts"),
    [
        ("/pad", in_the_menu),
        ("/", in_the_content),
        ("/chat", in_the_content),
        (CHOSEN, in_the_content),
        ("/vacature", in_the_content),
        ("/initiatieven/zh-001", at_every_tag),
        ("/nergens", in_the_content),
        ("/nergens", in_the_footer),
    ],
)
@pytest.mark.parametrize("viewport", VIEWPORTS)
async def test_what_comes_later_moves_nothing(
    browser: Browser,
    engine: FakeEngine,
    catalogue: Catalogue,
    path: str,
    cuts: Callable[[bytes], list[int]],
    viewport: ViewportSize,
) -> None:
    pieces = InPieces(create_app(engine, catalogue=lambda: catalogue), cuts)
    async with served(pieces) as site, await browser.new_page(viewport=viewport) as page:
        await shifts.watch(page)
        with pieces.sent_in_the_end():
            await page.goto(site + path, wait_until="commit")
            await page.evaluate(FIRST_PAINT)
            for _ in range(pieces.waiting - 1):
                await _next_piece(page, pieces)
        await page.wait_for_load_state()

        await shifts.stands_still(page)


async def _next_piece(page: Page, pieces: InPieces) -> None:
    await page.evaluate(WAIT_FOR_MORE)
    pieces.go_on.release()
    await page.evaluate("window.more")
    await shifts.painted(page)
