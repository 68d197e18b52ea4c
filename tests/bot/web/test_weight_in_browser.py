"""What a browser fetches and shows of every page: little, from here, and without jumps."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Response, ViewportSize, expect

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
    for viewport in VIEWPORTS if path in WITH_A_LAYOUT_OF_THEIR_OWN else VIEWPORTS[:1]:
        page = await browser.new_page(base_url=site, viewport=viewport)
        answers: list[Response] = []
        complaints: list[str] = []
        page.on("response", lambda answer, to=answers: to.append(answer))
        page.on("console", lambda message, to=complaints: to.append(message.text))
        page.on("pageerror", lambda error, to=complaints: to.append(str(error)))
        await shifts.watch(page)
        await page.goto(path, wait_until="networkidle")
        weight = sum([await _sent(answer) for answer in answers])

        assert all(answer.url.startswith(site) for answer in answers)
        assert len({answer.url for answer in answers}) <= MOST_REQUESTS
        assert 0 < weight < LARGEST
        assert [line for line in complaints if "404" not in line] == []
        await shifts.stands_still(page)
        await page.close()


@pytest.mark.parametrize("path", ["/", "/chat"])
@pytest.mark.parametrize("viewport", VIEWPORTS)
async def test_the_first_messages_push_nothing_away(
    browser: Browser, site: str, engine: FakeEngine, path: str, viewport: ViewportSize
) -> None:
    engine.state = "laden"
    page = await browser.new_page(base_url=site, viewport=viewport)
    await shifts.watch(page)
    await page.goto(path)
    await expect(page.get_by_role("status")).to_contain_text("De gids start op.")

    engine.state = "gereed"
    await expect(page.get_by_role("log")).to_contain_text("Waarvoor kom je?")

    await shifts.stands_still(page)
    await page.close()


@pytest.mark.parametrize("path", ["/", "/chat"])
@pytest.mark.parametrize("viewport", VIEWPORTS)
async def test_a_late_answer_pushes_nothing_away(
    browser: Browser, site: str, engine: FakeEngine, path: str, viewport: ViewportSize
) -> None:
    # Given a message of so long ago that what follows is no answer to a key
    page = await browser.new_page(base_url=site, viewport=viewport, reduced_motion="reduce")
    await shifts.watch(page)
    await page.goto(path)
    engine.hold()
    await say(page, "hoi")
    await expect(page.get_by_role("status")).to_contain_text("Dit duurt langer dan normaal.")

    # When
    engine.release()
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    # Then
    await shifts.stands_still(page)
    await page.close()


@pytest.mark.parametrize("path", ["/", "/chat"])
@pytest.mark.parametrize("viewport", VIEWPORTS)
async def test_an_answer_to_a_message_of_before_a_reload_pushes_nothing_away(
    browser: Browser, site: str, engine: FakeEngine, path: str, viewport: ViewportSize
) -> None:
    # Given
    page = await browser.new_page(base_url=site, viewport=viewport, reduced_motion="reduce")
    await shifts.watch(page)
    await page.goto(path)
    engine.hold()
    await say(page, "hoi")
    await expect(page.get_by_role("status")).to_have_text("Techniekgids typt…")
    await page.reload()
    await expect(page.get_by_role("status")).to_contain_text("nog bezig")

    # When
    engine.release()
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    # Then
    await shifts.stands_still(page)
    await page.close()


async def _sent(answer: Response) -> int:
    sizes = await answer.request.sizes()
    return sizes["responseBodySize"]
