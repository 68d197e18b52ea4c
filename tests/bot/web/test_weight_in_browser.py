"""What a browser fetches and shows of every page: little, from here, and without jumps."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from playwright.async_api import Browser, Page, Response, ViewportSize, expect

from tests.bot.web import shifts
from tests.bot.web.chat_states import say
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import PAGES

pytestmark = pytest.mark.browser

LARGEST = 60 * 1024
MOST_REQUESTS = 7
VIEWPORTS: list[ViewportSize] = [{"width": 360, "height": 740}, {"width": 1280, "height": 800}]

WITH_A_LAYOUT_OF_THEIR_OWN = ("/", "/chat", "/decanen", "/vacature", "/pad", "/begrippen")


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_is_light_and_quiet_and_stands_still(
    browser: Browser, site: str, path: str
) -> None:
    viewports = VIEWPORTS if path in WITH_A_LAYOUT_OF_THEIR_OWN else VIEWPORTS[:1]
    # At the same time: most of it is waiting until nothing comes any more.
    await asyncio.gather(*[_is_light_and_quiet(browser, site, path, one) for one in viewports])


async def _is_light_and_quiet(
    browser: Browser, site: str, path: str, viewport: ViewportSize
) -> None:
    page = await browser.new_page(base_url=site, viewport=viewport)
    answers: list[Response] = []
    complaints: list[str] = []
    page.on("response", lambda answer: answers.append(answer))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await shifts.watch(page)
    await page.goto(path, wait_until="networkidle")
    weight = sum([await _sent(answer) for answer in answers])

    assert all(answer.url.startswith(site) for answer in answers)
    assert len({answer.url for answer in answers}) <= MOST_REQUESTS
    assert 0 < weight < LARGEST
    assert [line for line in complaints if "404" not in line] == []
    await shifts.stands_still(page)
    await page.close()


async def test_the_first_messages_push_nothing_away(
    browser: Browser, site: str, engine: FakeEngine
) -> None:
    engine.state = "laden"
    pages = await _chats(browser, site)
    for page in pages:
        await expect(page.get_by_role("status")).to_contain_text("De gids start op.")

    engine.state = "gereed"
    for page in pages:
        await expect(page.get_by_role("log")).to_contain_text("Waarvoor kom je?")

    await _all_stand_still(pages)


async def test_a_late_answer_pushes_nothing_away(
    browser: Browser, site: str, engine: FakeEngine
) -> None:
    # Given a message of so long ago that what follows is no answer to a key
    pages = await _chats(browser, site, reduced_motion="reduce")
    engine.hold()
    for page in pages:
        await say(page, "hoi")
    for page in pages:
        await expect(page.get_by_role("status")).to_contain_text("Dit duurt langer dan normaal.")

    # When
    engine.release()
    for page in pages:
        await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    # Then
    await _all_stand_still(pages)


async def test_an_answer_to_a_message_of_before_a_reload_pushes_nothing_away(
    browser: Browser, site: str, engine: FakeEngine
) -> None:
    # Given
    pages = await _chats(browser, site, reduced_motion="reduce")
    engine.hold()
    for page in pages:
        await say(page, "hoi")
        await expect(page.get_by_role("status")).to_have_text("Techniekgids typt…")
        await page.reload()
        await expect(page.get_by_role("status")).to_contain_text("nog bezig")

    # When
    engine.release()
    for page in pages:
        await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    # Then
    await _all_stand_still(pages)


async def _chats(browser: Browser, site: str, **look: Any) -> list[Page]:
    """Open both pages with a chat, small and wide, each for a person of its own."""
    pages = []
    for path in ("/", "/chat"):
        for viewport in VIEWPORTS:
            page = await browser.new_page(base_url=site, viewport=viewport, **look)
            await shifts.watch(page)
            await page.goto(path)
            pages.append(page)
    return pages


async def _all_stand_still(pages: list[Page]) -> None:
    for page in pages:
        await shifts.stands_still(page)
        await page.close()


async def _sent(answer: Response) -> int:
    sizes = await answer.request.sizes()
    return sizes["responseBodySize"]
