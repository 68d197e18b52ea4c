"""A search on a phone leads to what is found, in Chromium, also without a script."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Browser, Page, expect

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}

FOCUSED = "document.activeElement.textContent"


async def words(page: Page) -> None:
    await page.get_by_label("Waar zoek je naar?").fill("metselen")
    await page.keyboard.press("Enter")


async def a_filter(page: Page) -> None:
    await page.get_by_text("Kies leeftijd, regio en meer").click()
    await page.get_by_label("Regio").select_option("Haaglanden")
    await page.get_by_role("button", name="Zoek met deze keuzes").click()


async def without_a_filter(page: Page) -> None:
    await page.goto("/initiatieven?regio=haaglanden")
    await page.get_by_role("link", name="Haal weg: Regio").click()


async def the_next_page(page: Page) -> None:
    await page.get_by_role("link", name="Volgende").click()


async def a_mistake(page: Page) -> None:
    await page.goto("/initiatieven?regio=atlantis#gevonden")


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("ask", [words, a_filter, without_a_filter, the_next_page, a_mistake])
async def test_what_is_found_is_in_sight_with_the_focus(
    browser: Browser, site: str, ask: Callable[[Page], Awaitable[None]], has_script: bool
) -> None:
    page = await browser.new_page(base_url=site, viewport=PHONE, java_script_enabled=has_script)
    await page.goto("/initiatieven")

    await ask(page)

    await page.wait_for_url("**#gevonden")
    heading = page.get_by_role("heading", name="gevonden")
    await expect(heading).to_be_in_viewport()
    await expect(page.get_by_role("listitem").get_by_role("heading").first).to_be_in_viewport()
    assert "gevonden" in await page.evaluate(FOCUSED)
    problems = page.get_by_role("alert")
    assert await problems.count() == (ask is a_mistake)
    for problem in await problems.all():
        await expect(problem).to_be_in_viewport(ratio=1)
    await page.close()


async def test_the_keyboard_goes_on_with_what_is_found(browser: Browser, site: str) -> None:
    page = await browser.new_page(base_url=site, viewport=PHONE)
    await page.goto("/initiatieven")
    await words(page)
    await page.wait_for_url("**#gevonden")

    await page.keyboard.press("Tab")

    first = page.get_by_role("article").first.get_by_role("link").first
    await expect(first).to_be_focused()
    await page.close()
