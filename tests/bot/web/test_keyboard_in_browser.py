"""Every page with the keyboard alone: each stop can be seen, in the order of the page."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Browser, Page, expect

from tests.bot.web.chat_states import suggesting
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import PAGES

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 640}

# Numbers the stops, so that the order of the page can be compared with that of the keyboard.
NUMBER = """() => document.querySelectorAll('*').forEach((node, n) => { node.numberInPage = n })"""

STOP = """() => {
    const stop = document.activeElement;
    const node = stop.shadowRoot?.activeElement ?? stop;
    const root = node.getRootNode();
    const style = getComputedStyle(node.closest('.techniekgids-editor') ?? node);
    const { left, right, top, bottom, width, height } = node.getBoundingClientRect();
    const at = [[left + 2, top + 2], [right - 2, bottom - 2], [left + width / 2, top + height / 2]];
    const isThere = ([x, y]) => {
        const hit = root.elementFromPoint(x, y);
        return hit !== null && (node.contains(hit) || hit.contains(node));
    };
    return {
        number: stop.numberInPage,
        what: node.outerHTML.slice(0, 100),
        isMarked: style.outlineStyle === 'solid' && parseFloat(style.outlineWidth) >= 2,
        isSeen: at.some(isThere),
        isAtEnd: node === document.body,
    };
}"""


@pytest.mark.parametrize("path", PAGES)
async def test_every_stop_is_marked_in_sight_and_in_order(
    browser: Browser, site: str, path: str
) -> None:
    page = await browser.new_page(base_url=site, viewport=PHONE, reduced_motion="reduce")
    await page.goto(path)

    check(await stops(page))
    await page.close()


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


async def test_the_skip_link_leads_past_the_menu(browser: Browser, site: str) -> None:
    page = await browser.new_page(base_url=site)
    await page.goto("/werkgevers")

    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Direct naar de inhoud")).to_be_in_viewport()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("main")).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Laat je vacaturetekst nakijken")).to_be_focused()
    await page.close()


async def stops(page: Page, key: str = "Tab") -> list[dict[str, Any]]:
    """Return where the keyboard stops, until it leaves the page."""
    await page.evaluate(NUMBER)
    found: list[dict[str, Any]] = []
    while not (found and found[-1]["isAtEnd"]):
        assert len(found) < 200
        await page.keyboard.press(key)
        found.append(await page.evaluate(STOP))
    return found[:-1]


def check(found: list[dict[str, Any]]) -> None:
    assert found
    assert [stop["what"] for stop in found if not stop["isMarked"]] == []
    assert [stop["what"] for stop in found if not stop["isSeen"]] == []
    numbers = [stop["number"] for stop in found]
    assert numbers == sorted(numbers)
