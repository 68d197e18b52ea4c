"""What a browser fetches and shows of every page: little, from here, and without jumps."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, Response, ViewportSize, expect

from tests.bot.web.chat_states import say
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import PAGES

pytestmark = pytest.mark.browser

LARGEST = 60 * 1024
MOST_REQUESTS = 7
VIEWPORTS: list[ViewportSize] = [{"width": 360, "height": 740}, {"width": 1280, "height": 800}]

WITH_A_LAYOUT_OF_THEIR_OWN = ("/", "/chat", "/decanen", "/vacature", "/pad", "/begrippen")

NOTE_SHIFTS = """
window.shifts = [];
new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => ({
    value: entry.value, isExpected: entry.hadRecentInput,
    nodes: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)),
})))).observe({ type: 'layout-shift', buffered: true });
"""


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
        await page.add_init_script(NOTE_SHIFTS)
        await page.goto(path, wait_until="networkidle")
        weight = sum([await _sent(answer) for answer in answers])

        assert all(answer.url.startswith(site) for answer in answers)
        assert len({answer.url for answer in answers}) <= MOST_REQUESTS
        assert 0 < weight < LARGEST
        assert [line for line in complaints if "404" not in line] == []
        assert await _shifts(page) == []
        await page.close()


@pytest.mark.parametrize("path", ["/", "/chat"])
@pytest.mark.parametrize("viewport", VIEWPORTS)
async def test_the_first_messages_push_nothing_away(
    browser: Browser, site: str, engine: FakeEngine, path: str, viewport: ViewportSize
) -> None:
    engine.state = "laden"
    page = await browser.new_page(base_url=site, viewport=viewport)
    await page.add_init_script(NOTE_SHIFTS)
    await page.goto(path)
    await expect(page.get_by_role("status")).to_contain_text("De gids start op.")

    engine.state = "gereed"
    await expect(page.get_by_role("log")).to_contain_text("Waarvoor kom je?")

    assert await _shifts(page) == []
    await page.close()


@pytest.mark.parametrize("viewport", VIEWPORTS)
async def test_an_answer_that_nobody_pressed_for_pushes_nothing_away(
    browser: Browser, site: str, engine: FakeEngine, viewport: ViewportSize
) -> None:
    # Given a message from before the page was loaded again
    page = await browser.new_page(base_url=site, viewport=viewport, reduced_motion="reduce")
    await page.add_init_script(NOTE_SHIFTS)
    await page.goto("/chat")
    engine.hold()
    await say(page, "hoi")
    await expect(page.get_by_role("status")).to_have_text("Techniekgids typt…")
    await page.reload()
    await expect(page.get_by_role("status")).to_contain_text("nog bezig")

    # When
    engine.release()
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    # Then
    assert await _shifts(page) == []
    await page.close()


async def _sent(answer: Response) -> int:
    sizes = await answer.request.sizes()
    return sizes["responseBodySize"]


async def _shifts(page: Page) -> list[object]:
    await page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    return [shift for shift in await page.evaluate("window.shifts") if not shift["isExpected"]]
