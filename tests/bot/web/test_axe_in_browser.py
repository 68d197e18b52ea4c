"""Every page and every state of the chat, looked at by axe-core."""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.async_api import Browser, Page

from tests.bot.web import axe
from tests.bot.web.chat_states import STATES
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import CHOSEN, PAGES

Scheme = Literal["light", "dark"]

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_has_no_violations(browser: Browser, site: str, path: str) -> None:
    page = await browser.new_page(base_url=site, reduced_motion="reduce")
    await page.goto(path)
    await page.evaluate("document.querySelectorAll('main details').forEach(d => { d.open = true })")

    assert await violations(page) == []
    await page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_menu_has_no_violations(browser: Browser, site: str, scheme: Scheme) -> None:
    page = await browser.new_page(base_url=site, color_scheme=scheme, viewport=DESKTOP)
    await page.goto("/werkgevers")
    in_a_row = await found_by_axe(page)
    await page.set_viewport_size(PHONE)
    await page.locator("summary", has_text="Menu").click()

    assert in_a_row == await found_by_axe(page) == []
    await page.close()


@pytest.mark.parametrize("path", ["/", CHOSEN, "/werkgevers", "/pad"])
async def test_forced_colours_have_enough_contrast(browser: Browser, site: str, path: str) -> None:
    page = await browser.new_page(base_url=site, forced_colors="active")
    await page.goto(path)

    assert await found_by_axe(page, ["color-contrast"]) == []
    await page.close()


@pytest.mark.parametrize("state", STATES)
async def test_a_state_of_the_chat_has_no_violations(
    browser: Browser, site: str, engine: FakeEngine, state: str
) -> None:
    page = await browser.new_page(base_url=site, reduced_motion="reduce")
    await page.goto("/chat")
    await STATES[state](page, engine)

    assert await violations(page) == []
    await page.close()


async def violations(page: Page) -> list[str]:
    """Return what is wrong on a phone in the light and on a wide screen in the dark."""
    await page.set_viewport_size(PHONE)
    found = await found_by_axe(page)
    await page.set_viewport_size(DESKTOP)
    await page.emulate_media(color_scheme="dark")
    return found + await found_by_axe(page)


async def found_by_axe(page: Page, rules: list[str] = TAGS) -> list[str]:
    options = {"resultTypes": ["violations"], "runOnly": rules, "preload": False}
    return [
        f"{rule['id']} at {node['target']}: {node['failureSummary']}"
        for rule in await axe.violations(page, options)
        for node in rule["nodes"]
    ]
