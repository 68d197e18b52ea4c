"""What the style sheets ask of a browser, in Chromium."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.async_api import Browser, expect

from bot.web.app import FOLDER
from tests.bot.web.chat_states import typing
from tests.bot.web.fake_engine import FakeEngine

pytestmark = pytest.mark.browser

SHEETS = sorted(path.name for path in (FOLDER / "static").glob("*.css"))

UNKNOWN = """declarations => declarations.filter(
    ([name, value]) => !CSS.supports(name, value) && !name.startsWith('--'))"""


@pytest.mark.parametrize("sheet", SHEETS)
async def test_every_declaration_is_understood(
    browser: Browser, client: httpx.AsyncClient, sheet: str
) -> None:
    text = (await client.get(f"/static/{sheet}")).text
    declarations = re.findall(r"^\s*([a-z-]+):\s+([^;{]+);", text, flags=re.MULTILINE)
    page = await browser.new_page()

    assert declarations
    assert await page.evaluate(UNKNOWN, declarations) == []
    await page.close()


@pytest.mark.parametrize(("motion", "moving"), [("reduce", 0), ("no-preference", 1)])
async def test_nothing_moves_for_who_asks_for_that(
    browser: Browser, site: str, engine: FakeEngine, motion: str, moving: int
) -> None:
    page = await browser.new_page(base_url=site, reduced_motion=motion)
    await page.goto("/chat")
    await typing(page, engine)
    await expect(page.locator(".techniekgids-message--own")).to_be_visible()

    assert await page.evaluate("document.getAnimations().length") == moving
    await page.close()
