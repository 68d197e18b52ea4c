"""The button of the chat on the pages of the guide: nothing that is read lies under it."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.bot.web.host_page import BUTTON
from tests.bot.web.site_pages import PAGES, PERSONAL

pytestmark = pytest.mark.browser

WITH_THE_BUTTON = [path for path in PAGES if path not in PERSONAL]
BELOW: list[ViewportSize] = [{"width": 360, "height": 740}, {"width": 768, "height": 1024}]
BESIDE: list[ViewportSize] = [{"width": 1024, "height": 768}, {"width": 1280, "height": 800}]

# The text and the controls that lie between the `left` and `right` of the button, and, where
# `atHeight` is, as high as it.
UNDER = """([x, y, width, height, atHeight]) => {
    const CONTROLS = 'a, button, input, select, textarea, summary, img';
    const found = [];
    const isSeen = (node) => node.checkVisibility() && getComputedStyle(node).clipPath === 'none';
    const look = (rects, words) => {
        for (const { left, right, top, bottom } of rects) {
            const isBeside = right <= x || left >= x + width || right - left <= 1;
            const isAboveOrBelow = atHeight && (bottom <= y || top >= y + height);
            if (!isBeside && !isAboveOrBelow) found.push(words);
        }
    };
    for (const part of document.querySelectorAll('main, footer')) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const { currentNode: node } = walker;
            if (!node.data.trim() || !isSeen(node.parentElement)) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            look(range.getClientRects(), node.data.trim().slice(0, 60));
        }
        for (const node of part.querySelectorAll(CONTROLS)) {
            if (isSeen(node)) look(node.getClientRects(), node.outerHTML.slice(0, 60));
        }
    }
    return found;
}"""


async def test_nothing_that_is_read_stays_under_the_button(browser: Browser, site: str) -> None:
    page = await browser.new_page(base_url=site, reduced_motion="reduce")
    for path in WITH_THE_BUTTON:
        await page.goto(path)
        for viewport in BELOW:
            await page.set_viewport_size(viewport)
            await page.evaluate("scrollTo(0, document.body.scrollHeight)")
            assert await under(page, at_height=True) == [], (path, viewport)
        for viewport in BESIDE:
            await page.set_viewport_size(viewport)
            assert await under(page, at_height=False) == [], (path, viewport)
    await page.close()


@pytest.mark.parametrize("viewport", BELOW, ids=["phone", "tablet"])
async def test_on_a_small_screen_the_button_is_a_bar_below_what_is_read(
    browser: Browser, site: str, viewport: ViewportSize
) -> None:
    page = await browser.new_page(base_url=site, viewport=viewport)
    await page.goto("/decanen")

    left, top, width, height = await place(page)

    assert (left, width, top + height) == (0, viewport["width"], viewport["height"])
    assert height < 60
    await page.close()


@pytest.mark.parametrize("viewport", BELOW[1:] + BESIDE, ids=["tablet", "laptop", "desktop"])
async def test_the_panel_opens_above_the_button(
    browser: Browser, site: str, viewport: ViewportSize
) -> None:
    page = await browser.new_page(base_url=site, viewport=viewport)
    await page.goto("/pad")
    await page.get_by_role("button", name=BUTTON).click()
    await expect(page.get_by_label("Jouw bericht")).to_be_focused()

    panel = await page.get_by_role("dialog").bounding_box()
    _, top, _, _ = await place(page)
    assert panel
    assert panel["y"] > 0
    assert panel["y"] + panel["height"] < top
    await page.close()


async def under(page: Page, *, at_height: bool) -> list[str]:
    """Return the text and the controls under the button, or, not at its height, above it too."""
    found: list[str] = await page.evaluate(UNDER, [*await place(page), at_height])
    return found


async def place(page: Page) -> tuple[Any, Any, Any, Any]:
    box = await page.get_by_role("button", name=BUTTON).bounding_box()
    assert box
    return box["x"], box["y"], box["width"], box["height"]
