"""The website with the keyboard alone: each page from top to bottom, and each journey."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, Page

from knowledge.vacancy.checker import warm_up
from tests.bot.web.chat_states import suggesting
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.host_page import HostSite, script
from tests.bot.web.journeys import JOURNEYS, ON_ANOTHER_SITE, answers
from tests.bot.web.keyboard import stops
from tests.bot.web.site_pages import PAGES

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 640}


@pytest.fixture(scope="module")
async def window(browser: Browser) -> AsyncIterator[BrowserContext]:
    """A browser on a phone with a keyboard: to open one takes longer than a walk."""
    context = await browser.new_context(
        viewport=PHONE,
        reduced_motion="reduce",
        permissions=["clipboard-read", "clipboard-write"],
    )
    await context.new_page()
    yield context
    await context.close()


@pytest.fixture
async def phone(window: BrowserContext) -> Page:
    """The page of somebody who was never here."""
    await window.clear_cookies()
    return window.pages[0]


@pytest.mark.parametrize("path", PAGES)
async def test_every_stop_is_marked_in_sight_and_in_order(
    phone: Page, site: str, path: str
) -> None:
    await phone.goto(site + path)

    check(await stops(phone))


async def test_no_stop_hides_behind_the_text_field(
    browser: Browser, site: str, engine: FakeEngine
) -> None:
    page = await browser.new_page(base_url=site, viewport=PHONE, reduced_motion="reduce")
    await page.goto("/chat")
    await suggesting(page, engine)
    await suggesting(page, engine)

    # From the text field back to the top, and then down: both ways a stop comes in sight.
    check(list(reversed(await stops(page, key="Shift+Tab"))))
    check(await stops(page))
    await page.close()


@pytest.mark.parametrize(("start", "steps"), JOURNEYS.values(), ids=list(JOURNEYS))
async def test_a_journey_needs_no_mouse(
    phone: Page, site: str, engine: FakeEngine, start: str, steps: list[Any]
) -> None:
    warm_up()
    answers(engine)
    await phone.goto(site + start)

    for step in steps:
        await step(phone)


async def test_the_chat_on_another_site_needs_no_mouse(
    visit: BrowserContext, guide: str, host: HostSite
) -> None:
    host.show(script(guide), head="<style>:focus { outline: 2px solid }</style>")
    page = await visit.new_page()
    await page.goto("/")

    for step in ON_ANOTHER_SITE:
        await step(page)


def check(found: list[dict[str, Any]]) -> None:
    assert found
    assert [stop["what"] for stop in found if not stop["isMarked"]] == []
    assert [stop["what"] for stop in found if not stop["isSeen"]] == []
    assert [stop["alwaysMarked"] for stop in found if stop["alwaysMarked"]] == []
    numbers = [stop["number"] for stop in found]
    assert numbers == sorted(numbers)
