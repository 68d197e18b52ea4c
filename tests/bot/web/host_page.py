"""A website of somebody else, on a port and a name of its own, that shows the guide."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from playwright.async_api import BrowserContext, Page, expect
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from tests.bot.web.chromium import served

BUTTON = "Vraag het de gids"
PAGE = """<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Het Lyceum</title>{head}</head>
<body><main><h1>Het Lyceum</h1><p>Welkom op onze school.</p><p><a href="/twee">Meer</a></p>
<label>Zoek <input id="field"></label></main>{body}</body>
</html>"""


@dataclass
class HostSite:
    """The pages by path, and the headers that all of them get."""

    address: str = ""
    pages: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)

    def show(self, body: str = "", head: str = "", path: str = "/") -> None:
        self.pages[path] = PAGE.format(head=head, body=body)

    async def answer(self, request: Request) -> Response:
        page = self.pages.get(request.url.path)
        return HTMLResponse(page or "", 200 if page else 404, self.headers)


@contextlib.asynccontextmanager
async def host_site() -> AsyncIterator[HostSite]:
    """Give a website of somebody else; `localhost` is another site than 127.0.0.1."""
    site = HostSite()
    async with served(Starlette(routes=[Route("/{path:path}", site.answer)])) as address:
        site.address = address.replace("127.0.0.1", "localhost")
        yield site


def script(guide: str, attributes: str = "") -> str:
    """What the owner of a website pastes."""
    return f'<script src="{guide}/widget.js" {attributes} async></script>'


async def opened(context: BrowserContext, path: str = "/") -> Page:
    """Open a page and the chat on it."""
    page = await context.new_page()
    await page.goto(path)
    await page.get_by_role("button", name=BUTTON).click()
    await expect(page.get_by_label("Jouw bericht")).to_be_visible()
    return page
