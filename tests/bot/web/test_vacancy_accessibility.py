"""Every state of the page of the vacancy check holds to WCAG 2.2 A and AA, as axe-core sees it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from bot.web.app import create_app
from tests.bot.web.chromium import launched, served
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.test_vacancy import TEXT

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
OPTIONS = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}

MANY = TEXT + "\n".join(
    f"- Je bent een {word} en je hebt een hands-on mentaliteit."
    for word in ("duizendpoot", "teamplayer", "mensenmens", "aanpakker", "topper", "doener")
)


@pytest.fixture(scope="module")
async def site() -> AsyncIterator[str]:
    async with served(create_app(FakeEngine())) as address:
        yield address


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with launched() as browser:
        yield browser


@pytest.fixture(params=["light", "dark", "narrow"])
async def page(request, browser: Browser, site: str) -> AsyncIterator[Page]:
    context = await browser.new_context(
        base_url=site,
        bypass_csp=True,
        reduced_motion="reduce",
        color_scheme="dark" if request.param == "dark" else "light",
        viewport={"width": 360 if request.param == "narrow" else 1280, "height": 800},
    )
    page = await context.new_page()
    await page.goto("/vacature")
    yield page
    await context.close()


async def violations(page: Page) -> list[str]:
    found = await Axe().run(page, options=OPTIONS)
    return [
        f"{one['id']}: {node['html']}"
        for one in found.response["violations"]
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
