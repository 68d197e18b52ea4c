"""The page as a person uses it, in Chromium, in front of the fake engine."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Browser, BrowserContext, Page, expect

from bot.conversation import Reply
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.talking import RICH, say

pytestmark = pytest.mark.browser


async def _log_html(page: Page) -> str:
    html = await page.get_by_role("log").inner_html()
    return re.sub(r"\s+", " ", re.sub(r">\s+<", "><", html)).replace(' id="laatste"', "").strip()


async def test_enter_sends_and_the_focus_stays_in_the_text_field(page: Page) -> None:
    field = page.get_by_label("Jouw bericht")

    await say(page, "Ik ben 34")

    await expect(page.get_by_role("log")).to_contain_text("Je zei: Ik ben 34")
    await expect(field).to_be_focused()
    await expect(field).to_have_value("")
    await expect(page.get_by_role("status")).to_be_empty()


async def test_shift_enter_makes_a_new_line_and_the_field_grows(
    page: Page, engine: FakeEngine
) -> None:
    field = page.get_by_label("Jouw bericht")
    before = await field.bounding_box()

    await field.fill("een")
    await field.press("Shift+Enter")
    await field.press_sequentially("twee")
    after = await field.bounding_box()
    await page.get_by_role("button", name="Verstuur").click()

    await expect(page.get_by_role("log")).to_contain_text("Je zei: een")
    assert [text for _, text, _ in engine.sent] == ["een\ntwee"]
    assert before is not None
    assert after is not None
    assert after["height"] > before["height"]


async def test_a_quick_reply_shows_its_title_and_sends_its_payload(
    page: Page, engine: FakeEngine
) -> None:
    await page.get_by_role("button", name="Ik wil overstappen").click()

    await expect(page.locator(".techniekgids-message--own")).to_contain_text("Ik wil overstappen")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: /overstappen")
    await expect(page.get_by_role("group", name="Snelle antwoorden")).to_have_count(0)
    await expect(page.get_by_label("Jouw bericht")).to_be_focused()
    assert [text for _, text, _ in engine.sent] == ["/overstappen"]


async def test_every_message_names_its_sender_and_is_added_once(page: Page) -> None:
    await page.evaluate(
        """() => {
            window.added = [];
            new MutationObserver((changes) => changes.forEach((change) =>
                window.added.push(...[...change.addedNodes].map((node) => node.innerText))
            )).observe(document.querySelector('[role=log]'), { childList: true });
        }"""
    )

    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    added = await page.evaluate("window.added")
    assert [re.sub(r"\s+", " ", text) for text in added] == ["Jij hoi", "Techniekgids Je zei: hoi"]


async def test_the_script_shows_the_same_as_the_server(page: Page, engine: FakeEngine) -> None:
    # Given
    engine.answers["zoek"] = (Reply(RICH.text), RICH)

    # When
    await say(page, "zoek")
    await expect(page.get_by_role("button", name="Meer")).to_be_visible()
    by_script = await _log_html(page)
    await page.reload()
    by_server = await _log_html(page)

    # Then
    assert by_script == by_server
    assert "Proefdag &lt;i&gt;metaal&lt;/i&gt;" in by_script
    assert "javascript:" not in by_script
    assert await page.evaluate("window.hacked") is None


async def test_without_a_script_the_chat_works_with_forms(browser: Browser, site: str) -> None:
    context = await browser.new_context(base_url=site, java_script_enabled=False)
    page = await context.new_page()
    await page.goto("/")

    await page.get_by_role("button", name="Ik wil overstappen").click()
    await page.get_by_label("Jouw bericht").fill("Ik ben 34")
    await page.get_by_role("button", name="Verstuur").click()
    await expect(page.get_by_role("log")).to_contain_text("Je zei: Ik ben 34")
    await expect(page.get_by_role("log")).to_contain_text("Ik wil overstappen")
    await page.get_by_role("button", name="Wis gesprek").click()
    await page.get_by_role("button", name="Ja, wis alles").click()

    await expect(page.get_by_role("log")).not_to_contain_text("Ik ben 34")
    await expect(page.get_by_role("log")).to_contain_text("Waarvoor kom je?")
    await context.close()


@pytest.mark.parametrize(("width", "height"), [(320, 256), (320, 640), (1280, 800)])
async def test_nothing_is_wider_than_the_screen(
    page: Page, engine: FakeEngine, width: int, height: int
) -> None:
    engine.answers["zoek"] = (Reply("x" * 300), RICH)
    await page.set_viewport_size({"width": width, "height": height})

    await say(page, "y" * 300)
    await say(page, "zoek")
    await expect(page.get_by_role("button", name="Meer")).to_be_visible()

    assert await page.evaluate("document.documentElement.scrollWidth") == width


async def test_a_new_message_scrolls_into_view(page: Page) -> None:
    for number in range(12):
        await say(page, f"bericht {number}")
        await expect(page.get_by_text(f"Je zei: bericht {number}", exact=True)).to_be_in_viewport()


async def test_everything_can_be_reached_with_the_keyboard(page: Page) -> None:
    names = []
    for _ in range(13):
        await page.keyboard.press("Tab")
        names.append(
            await page.evaluate(
                "document.activeElement.labels?.[0]?.textContent"
                " || document.activeElement.textContent.trim()"
            )
        )

    assert names == [
        "Direct naar de inhoud",
        "Techniekgids",
        "Chat",
        "Initiatieven",
        "Voor decanen",
        "Voor ouders",
        "Voor werkgevers",
        "Het pad",
        "Wis gesprek",
        "Ik wil overstappen",
        "Ik zit op school",
        "Jouw bericht",
        "Verstuur",
    ]


async def test_the_page_asks_no_other_host_and_breaks_no_rule(
    context: BrowserContext, site: str
) -> None:
    page = await context.new_page()
    addresses: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))

    await page.goto("/")
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    assert all(address.startswith(site) for address in addresses)
    assert complaints == []
