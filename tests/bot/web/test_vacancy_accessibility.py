"""Every state of the page of the vacancy check holds to WCAG 2.2 A and AA, as axe-core sees it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from bot.web.app import create_app
from tests.bot.web import axe
from tests.bot.web.chromium import served
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.test_vacancy import TEXT

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}

WIDE: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 360, "height": 800}

MANY = TEXT + "\n".join(
    f"- Je bent een {word} en je hebt een hands-on mentaliteit."
    for word in ("duizendpoot", "teamplayer", "mensenmens", "aanpakker", "topper", "doener")
)


@pytest.fixture(scope="module")
async def site() -> AsyncIterator[str]:
    async with served(create_app(FakeEngine())) as address:
        yield address


@pytest.fixture
async def page(browser: Browser, site: str) -> AsyncIterator[Page]:
    context = await browser.new_context(
        base_url=site, bypass_csp=True, reduced_motion="reduce", viewport=WIDE
    )
    page = await context.new_page()
    await page.goto("/vacature")
    yield page
    await context.close()


async def violations(page: Page) -> list[str]:
    """Return what is wrong in the light, in the dark, and on a phone."""
    found = await found_by_axe(page)
    await page.emulate_media(color_scheme="dark")
    found += await found_by_axe(page)
    await page.emulate_media(color_scheme="light")
    await page.set_viewport_size(NARROW)
    return found + await found_by_axe(page)


async def found_by_axe(page: Page) -> list[str]:
    return [
        f"{one['id']}: {node['html']}"
        for one in await axe.violations(page, OPTIONS)
        for node in one["nodes"]
    ]


async def checked(page: Page, text: str) -> None:
    await page.fill("#text", text)
    await expect(page.locator("#status")).to_contain_text("Nagekeken", timeout=15000)


async def test_the_empty_page(page: Page) -> None:
    assert await violations(page) == []


async def test_findings_with_everything_unfolded_and_one_dismissed(page: Page) -> None:
    await checked(page, MANY)
    await page.locator("[data-show]").first.click()
    await page.locator("[data-dismiss]").nth(1).click()
    await page.evaluate(
        "() => document.querySelectorAll('details').forEach(d => { d.open = true })"
    )

    assert await violations(page) == []


async def test_the_cursor_on_a_finding(page: Page) -> None:
    await checked(page, TEXT)
    await page.locator("#text").focus()
    await page.evaluate(
        "() => { const field = document.getElementById('text');"
        " const place = field.value.indexOf('marktconform');"
        " field.setSelectionRange(place, place) }"
    )
    await page.keyboard.press("ArrowRight")
    await expect(page.locator("#here a")).to_be_visible()

    assert await violations(page) == []


async def test_a_text_that_is_too_short(page: Page) -> None:
    await page.fill("#text", "Monteur gezocht")
    await expect(page.locator("#problem")).to_contain_text("te kort")

    assert await violations(page) == []


async def test_a_file_that_cannot_be_read(page: Page) -> None:
    await page.set_input_files(
        "#file", {"name": "v.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 broken"}
    )
    await expect(page.locator("#problem")).not_to_be_empty(timeout=15000)

    assert await violations(page) == []


async def test_the_result_that_the_server_makes_without_a_script(
    browser: Browser, site: str
) -> None:
    # axe itself is a script: the page is made without one, and read with one.
    async with await browser.new_context(base_url=site, bypass_csp=True) as context:
        page = await context.new_page()
        await page.route("**/vacancy*.js*", lambda route: route.abort())
        await page.goto("/vacature")
        await page.fill("#text", TEXT)
        await page.get_by_role("button", name="Kijk na").click()
        await expect(page.locator("#marked")).to_be_visible()

        assert await violations(page) == []
