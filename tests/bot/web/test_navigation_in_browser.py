"""The menu on a phone, in Chromium."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect

from tests.bot.web.site_pages import PAGES
from tests.bot.web.test_reflow_in_browser import OUTSIDE

pytestmark = pytest.mark.browser


@pytest.fixture
async def phone(browser: Browser, site: str) -> AsyncIterator[Page]:
    """A small screen, as at 400 % zoom, without a script."""
    context = await browser.new_context(
        base_url=site, viewport={"width": 320, "height": 256}, java_script_enabled=False
    )
    yield await context.new_page()
    await context.close()


async def test_the_menu_opens_with_the_keyboard_and_leads_to_another_page(phone: Page) -> None:
    await phone.goto("/")
    link = phone.get_by_role("link", name="Voor werkgevers")
    await expect(link).to_be_hidden()

    await phone.locator("summary", has_text="Menu").focus()
    await phone.keyboard.press("Enter")
    await expect(link).to_be_visible()
    await link.focus()
    await phone.keyboard.press("Enter")

    await expect(phone).to_have_url(re.compile("/werkgevers$"))


async def test_without_a_script_nothing_is_wider_than_the_smallest_screen(phone: Page) -> None:
    for path in PAGES:
        await phone.goto(path)
        await phone.locator("summary", has_text="Menu").click()

        # Scripts of the page are off; the browser itself can still be asked.
        assert await phone.evaluate(OUTSIDE) == [], path
