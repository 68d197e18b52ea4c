"""The chat in a panel on a page of somebody else, as a person uses it, in Chromium."""

from __future__ import annotations

import pytest
from playwright.async_api import BrowserContext, expect

from tests.bot.web.chat_states import suggesting
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.host_page import BUTTON, HostSite, opened, script
from tests.bot.web.talking import RICH, say

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}

# What other tabs keep is not seen until this one keeps something itself.
LATE_STORAGE = """() => {
    const { getItem, setItem } = Storage.prototype;
    const before = { ...localStorage };
    let isLate = true;
    Storage.prototype.getItem = function (key) {
        return isLate && this === localStorage ? before[key] ?? null : getItem.call(this, key);
    };
    Storage.prototype.setItem = function (key, value) {
        if (this === localStorage) isLate = false;
        setItem.call(this, key, value);
    };
}"""


async def test_a_conversation_goes_on_over_pages_and_reloads(
    visit: BrowserContext, engine: FakeEngine
) -> None:
    # Given
    page = await opened(visit)
    await page.get_by_role("button", name="Ik wil overstappen").click()
    await expect(page.get_by_role("log")).to_contain_text("Je zei: /overstappen")

    # When
    await page.get_by_role("link", name="Meer").click()

    # Then it is open there too, without taking the focus
    await expect(page.get_by_role("log")).to_contain_text("Je zei: /overstappen")
    assert await page.evaluate("document.activeElement.tagName") == "BODY"
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    await page.reload()
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    await expect(page.locator(".techniekgids-message--own")).to_have_count(2)
    assert len(engine.turns) == 1


async def test_once_closed_it_stays_closed_on_the_next_page(
    guide: str, visit: BrowserContext, host: HostSite
) -> None:
    host.show(script(guide, "data-open"), path="/")
    host.show(script(guide, "data-open"), path="/twee")
    page = await visit.new_page()
    await page.goto("/")
    await expect(page.get_by_role("dialog")).to_be_visible()

    await page.get_by_role("button", name="Sluit de chat").click()
    await page.goto("/twee")

    await expect(page.get_by_role("button", name=BUTTON)).to_be_visible()
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_the_keyboard_opens_and_closes_and_the_page_stays_in_reach(
    visit: BrowserContext,
) -> None:
    # Given
    page = await visit.new_page()
    await page.goto("/")
    button = page.get_by_role("button", name=BUTTON)
    await button.focus()
    await expect(button).to_have_attribute("aria-expanded", "false")

    # When
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("dialog", name=BUTTON)).to_be_visible()
    await expect(page.get_by_label("Jouw bericht")).to_be_focused()
    await expect(button).to_have_attribute("aria-expanded", "true")

    # Then the way out is Tab, and Escape
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Verstuur")).to_be_focused()
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.tagName") == "BODY"
    await page.get_by_label("Jouw bericht").focus()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await expect(button).to_be_focused()


async def test_the_focus_goes_through_the_panel_in_the_order_of_reading(
    visit: BrowserContext,
) -> None:
    page = await opened(visit)
    await page.get_by_role("button", name=BUTTON).focus()

    names = []
    for _ in range(7):
        await page.keyboard.press("Tab")
        names.append(
            await page.evaluate(
                """() => {
                    const at = document.activeElement.shadowRoot.activeElement;
                    return at.labels?.[0]?.textContent || at.ariaLabel || at.textContent;
                }"""
            )
        )

    assert names == [
        "Wis gesprek", "Sluit de chat", "Wat we bewaren", "Ik wil overstappen",
        "Ik zit op school", "Jouw bericht", "Verstuur",
    ]  # fmt: skip


async def test_on_a_phone_it_fills_the_screen_and_keeps_the_focus(visit: BrowserContext) -> None:
    page = await visit.new_page()
    await page.set_viewport_size(PHONE)
    await page.goto("/")
    await page.get_by_role("button", name=BUTTON).click()

    box = await page.get_by_role("dialog").bounding_box()
    assert box == {"x": 0, "y": 0, **PHONE}
    for _ in range(9):
        await page.keyboard.press("Tab")
        assert await page.evaluate("document.activeElement.tagName") != "A"
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("button", name=BUTTON)).to_be_focused()


async def test_turning_or_enlarging_keeps_the_chat_open_and_the_focus(
    visit: BrowserContext,
) -> None:
    page = await opened(visit)
    await page.get_by_label("Jouw bericht").press_sequentially("half")

    for size in (PHONE, {"width": 320, "height": 256}, {"width": 1280, "height": 800}):
        await page.set_viewport_size(size)  # type: ignore[arg-type]
        await expect(page.get_by_role("dialog")).to_be_visible()
        await expect(page.get_by_label("Jouw bericht")).to_be_focused()

    await page.keyboard.type(" getypt")
    await expect(page.get_by_label("Jouw bericht")).to_have_value("half getypt")


@pytest.mark.parametrize(("width", "height"), [(320, 256), (320, 640), (768, 1024), (1280, 800)])
async def test_nothing_is_wider_than_the_screen_and_the_page_stays_where_it_was(
    visit: BrowserContext, engine: FakeEngine, width: int, height: int
) -> None:
    engine.answers["zoek"] = (RICH,)
    page = await visit.new_page()
    await page.set_viewport_size({"width": width, "height": height})
    await page.goto("/")
    await page.get_by_role("button", name=BUTTON).click()

    await say(page, "y" * 300)
    await say(page, "zoek")
    await page.get_by_role("button", name="Klaar").scroll_into_view_if_needed()
    header = await page.get_by_role("button", name="Sluit de chat").bounding_box()
    size = await page.evaluate("[document.documentElement.scrollWidth, scrollX, scrollY]")
    edges = await page.get_by_role("dialog").evaluate(
        "(panel) => [...panel.querySelectorAll('*')]"
        ".filter((node) => node.getClientRects().length && !node.closest('[class*=hidden]'))"
        ".map((node) => node.getBoundingClientRect().right)"
    )

    assert size == [width, 0, 0]
    assert max(edges) <= width
    assert header is not None
    assert header["y"] >= 0 or height == 256


async def test_while_the_guide_starts_the_panel_says_so_and_goes_on(
    guide: str, visit: BrowserContext, host: HostSite, engine: FakeEngine
) -> None:
    engine.state = "laden"
    host.show(script(guide, 'data-leeftijd="15"'))
    page = await opened(visit)
    status = page.get_by_role("dialog").get_by_role("status")
    await expect(status).to_contain_text("De gids start op.")

    await say(page, "hoi")
    engine.state = "gereed"

    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    await expect(page.get_by_role("log")).to_contain_text("'leeftijd': 15")


async def test_erasing_ends_the_conversation_in_every_tab_of_the_site(
    visit: BrowserContext, engine: FakeEngine
) -> None:
    # Given
    page = await opened(visit)
    await say(page, "mijn geheim")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: mijn geheim")
    (before,) = engine.turns
    other = await opened(visit, "/twee")
    await expect(other.get_by_role("log")).to_contain_text("Je zei: mijn geheim")

    # When
    await page.get_by_role("button", name="Wis gesprek").click()
    await page.get_by_role("button", name="Ja, wis alles").click()

    # Then
    await expect(page.get_by_role("log")).not_to_contain_text("mijn geheim")
    await expect(other.get_by_role("log")).not_to_contain_text("mijn geheim")
    await say(other, "nieuw")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: nieuw")
    assert before not in engine.turns
    assert len(engine.turns) == 1


async def test_where_little_is_in_sight_the_text_field_stays_in_sight_and_small(
    visit: BrowserContext, engine: FakeEngine
) -> None:
    page = await visit.new_page()
    await page.set_viewport_size({"width": 320, "height": 256})
    await page.goto("/")
    await page.get_by_role("button", name=BUTTON).click()
    await suggesting(page, engine)
    await page.get_by_role("button", name="Wis gesprek").scroll_into_view_if_needed()
    field = page.get_by_label("Jouw bericht")

    await expect(field).to_be_in_viewport(ratio=1)
    form = await page.locator(".techniekgids-composer").bounding_box()
    assert form
    assert form["height"] < 0.25 * 256


async def test_what_was_erased_does_not_come_back_through_a_tab_that_learns_it_late(
    visit: BrowserContext, engine: FakeEngine
) -> None:
    # Given a tab that still finds what was kept before, as happens between two processes
    page = await opened(visit)
    await say(page, "mijn geheim")
    (before,) = engine.turns
    other = await opened(visit, "/twee")
    await expect(other.get_by_role("log")).to_contain_text("Je zei: mijn geheim")
    await other.evaluate(LATE_STORAGE)

    # When
    await page.get_by_role("button", name="Wis gesprek").click()
    await page.get_by_role("button", name="Ja, wis alles").click()

    # Then
    await expect(other.get_by_role("log")).not_to_contain_text("mijn geheim")
    await say(other, "nieuw")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: nieuw")
    assert before not in engine.turns


async def test_on_a_shared_computer_a_new_tab_starts_anew(
    guide: str, visit: BrowserContext, host: HostSite
) -> None:
    host.show(script(guide, 'data-bewaren="tabblad"'))
    page = await opened(visit)
    await say(page, "mijn geheim")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: mijn geheim")

    other = await opened(visit)

    await expect(other.get_by_role("log")).to_contain_text("Waarvoor kom je?")
    await expect(other.get_by_role("log")).not_to_contain_text("mijn geheim")
    assert await page.evaluate("localStorage.length") == 0


async def test_after_a_month_the_browser_has_forgotten_the_conversation(
    visit: BrowserContext,
) -> None:
    page = await opened(visit)
    before = await page.evaluate(
        """() => {
            const key = 'techniekgids-gesprek';
            const kept = JSON.parse(localStorage.getItem(key));
            localStorage.setItem(key, JSON.stringify({ ...kept, at: kept.at - 31 * 864e5 }));
            return kept.token;
        }"""
    )

    later = await opened(visit, "/twee")

    kept = await later.evaluate("JSON.parse(localStorage.getItem('techniekgids-gesprek')).token")
    assert before
    assert kept not in (None, before)


async def test_the_button_is_not_printed_and_an_open_conversation_is(visit: BrowserContext) -> None:
    page = await opened(visit)
    await page.emulate_media(media="print")

    await expect(page.get_by_role("log")).to_be_visible()
    await expect(page.get_by_label("Jouw bericht")).to_be_hidden()
    await expect(page.get_by_role("button", name=BUTTON)).to_be_hidden()
    position = await page.get_by_role("dialog").evaluate(
        "(node) => getComputedStyle(node).position"
    )
    assert position == "static"
