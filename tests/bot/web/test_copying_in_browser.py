"""The button that copies the link of a decaan, in Chromium."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, BrowserContext, Page, expect

from tests.bot.web import shifts
from tests.bot.web.site_pages import CHOSEN

pytestmark = pytest.mark.browser

LINK = "/chat?rol=leerling&situatie=vmbo_onderbouw&regio=rijnmond"

TOLD = """many => new Promise(done => {
    const look = () => (told.length < many ? setTimeout(look, 20) : done());
    look();
})"""


async def shared(context: BrowserContext) -> Page:
    page = await context.new_page()
    await shifts.watch(page)
    await page.goto(f"{CHOSEN}#delen")
    return page


async def test_the_link_is_copied_and_that_is_announced_every_time(
    context: BrowserContext, site: str
) -> None:
    await context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = await shared(context)
    line = page.locator("#delen").get_by_role("status")
    await expect(line).to_be_empty()
    await line.evaluate(
        """line => {
            window.told = [];
            const note = () => told.push(line.textContent);
            new MutationObserver(note).observe(line, { childList: true });
        }"""
    )

    for changes in (1, 3):
        await page.get_by_role("button", name="Kopieer de link").press("Enter")
        await page.evaluate(TOLD, changes)

    assert await page.evaluate("navigator.clipboard.readText()") == site + LINK
    assert await page.evaluate("told") == ["Gekopieerd.", "", "Gekopieerd."]
    await expect(page.get_by_role("button", name="Kopieer de link")).to_be_focused()


@pytest.mark.parametrize(
    "refusal",
    [
        "() => { delete Navigator.prototype.clipboard }",
        "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('nee')) }",
    ],
    ids=["without https", "not allowed"],
)
async def test_where_copying_fails_the_link_is_selected(
    context: BrowserContext, site: str, refusal: str
) -> None:
    page = await shared(context)
    await page.evaluate(refusal)

    await page.get_by_role("button", name="Kopieer de link").click()

    line = page.locator("#delen").get_by_role("status")
    await expect(line).to_contain_text("Kopiëren is niet gelukt.")
    assert await page.evaluate("getSelection().toString()") == site + LINK


@pytest.mark.parametrize(
    ("path", "name"),
    [(CHOSEN, "Kopieer de link"), ("/vacature", "Kopieer de tekst"), ("/vacature", "Print")],
)
async def test_a_button_of_a_script_has_its_room_and_is_only_there_with_the_script(
    browser: Browser, site: str, path: str, name: str
) -> None:
    for has_script in (True, False):
        page = await browser.new_page(base_url=site, java_script_enabled=has_script)
        await page.goto(path)
        button = page.get_by_text(name, exact=True)
        await expect(button).to_be_visible(visible=has_script)
        # As before the script came
        place = await button.bounding_box()
        await button.evaluate("one => { one.hidden = true }")

        await expect(button).to_be_hidden()
        assert await button.bounding_box() == place
        assert (place is not None) == has_script
        await page.close()
