"""Every page on the smallest screen, with wide letters, and on paper."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, expect

from tests.bot.web.chat_states import STATES
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import CHOSEN, PAGES

pytestmark = pytest.mark.browser

# A screen of 1280 by 1024 pixels at 400 %.
SMALLEST = {"width": 320, "height": 256}

# What lies outside the screen; a table may be scrolled sideways.
OUTSIDE = """() => [...document.querySelectorAll('body *')]
    .filter(node => !node.closest('.techniekgids-scroll, .techniekgids-visually-hidden'))
    .filter(node => node.getBoundingClientRect().right > innerWidth + 0.5)
    .map(node => node.outerHTML.slice(0, 80))"""

# WCAG 1.4.12; a style sheet that a script makes is no inline style.
WIDE_LETTERS = """() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets.push(sheet);
}"""

# Text that is cut off. A long text in a list of initiatives is, and has a page of its own.
CUT_OFF = """() => [...document.querySelectorAll('body *')]
    .filter(node => !node.closest(
        '.techniekgids-visually-hidden, .techniekgids-result__text, .techniekgids-table thead'))
    .filter(node => !node.matches('input, textarea, title, desc'))
    .filter(node => !node.matches('.techniekgids-message__sender, .techniekgids-composer__label'))
    .filter(node => {
        const { overflowX, overflowY } = getComputedStyle(node);
        const { x, right } = node.getBoundingClientRect();
        const map = node.closest('svg')?.getBoundingClientRect();
        return map ? x < map.x - 1 || right > map.right + 1
            : overflowX === 'hidden' && node.scrollWidth > node.clientWidth
            || overflowY === 'hidden' && node.scrollHeight > node.clientHeight;
    }).map(node => node.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_on_paper_and_on_the_smallest_screen(
    browser: Browser, site: str, path: str
) -> None:
    page = await browser.new_page(base_url=site, color_scheme="dark")
    await page.goto(path)

    # On paper the content is black on white, without the menu.
    await page.emulate_media(media="print")
    await expect(page.get_by_role("heading", level=1)).to_be_attached()
    await expect(page.get_by_role("navigation", name="Hoofdmenu")).to_be_hidden()
    colours = await page.evaluate(
        "(s => [s.backgroundColor, s.color])(getComputedStyle(document.body))"
    )
    assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]

    # On the smallest screen nothing is wider, nor cut off.
    await page.emulate_media(media="screen", color_scheme="light")
    await page.set_viewport_size(SMALLEST)
    await page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    assert await page.evaluate(OUTSIDE) == []
    await page.evaluate(WIDE_LETTERS)
    assert await page.evaluate(OUTSIDE) == []
    assert await page.evaluate(CUT_OFF) == []
    await page.close()


@pytest.mark.parametrize("state", STATES)
async def test_the_chat_fits_on_the_smallest_screen_in_every_state(
    browser: Browser, site: str, engine: FakeEngine, state: str
) -> None:
    page = await browser.new_page(base_url=site, viewport=SMALLEST, reduced_motion="reduce")
    await page.goto("/chat")
    await STATES[state](page, engine)

    assert await page.evaluate(OUTSIDE) == []
    await page.evaluate(WIDE_LETTERS)
    assert await page.evaluate(OUTSIDE) == []
    assert await page.evaluate(CUT_OFF) == []
    await page.close()


async def test_on_a_phone_a_table_is_in_sight_as_a_whole_and_stays_a_table(
    browser: Browser, site: str
) -> None:
    page = await browser.new_page(base_url=site, viewport={"width": 320, "height": 640})
    await page.goto("/decanen")
    scrolls = await page.locator(".techniekgids-scroll").evaluate(
        "one => one.scrollWidth > one.clientWidth"
    )
    rows = await page.locator("tr").count()
    devtools = await page.context.new_cdp_session(page)
    told = await devtools.send("Accessibility.getFullAXTree")
    roles = [node["role"]["value"] for node in told["nodes"] if "role" in node]

    assert not scrolls
    assert roles.count("row") == rows > 20
    assert roles.count("rowheader") == rows - 1
    assert roles.count("columnheader") == 3
    await page.close()


async def test_on_paper_are_also_the_answers_codes_and_folded_parts(
    browser: Browser, site: str
) -> None:
    page = await browser.new_page(base_url=site)
    await page.emulate_media(media="print")

    await page.goto("/werkgevers?hr=nee&vacatures=zelden")
    await expect(page.locator(".techniekgids-outcome")).to_be_visible()
    await page.goto(CHOSEN)
    await expect(page.get_by_role("img", name="QR-code")).to_be_visible()
    await page.goto("/pad")
    folded = await page.locator("main details").evaluate_all("all => all.map(d => d.offsetHeight)")
    assert folded
    assert min(folded) > 60
    await page.close()
