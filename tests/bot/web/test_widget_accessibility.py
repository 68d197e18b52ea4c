"""The chat on a page of somebody else for people who cannot see it, or not well."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Browser, BrowserContext, Page, expect

from tests.bot.web import axe
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.host_page import BUTTON, HostSite, opened, script
from tests.bot.web.talking import RICH, say

pytestmark = pytest.mark.browser

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
LOOKS = [
    {"color_scheme": "light"},
    {"color_scheme": "dark"},
    {"forced_colors": "active"},
    {"viewport": {"width": 320, "height": 640}},
]


async def _violations(page: Page) -> list[str]:
    return [
        f"{found['id']}: {found['nodes'][0]['html']}" for found in await axe.violations(page, RULES)
    ]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: str(next(iter(look.values()))))
async def test_axe_finds_nothing_in_any_state(
    browser: Browser, host: HostSite, guide: str, engine: FakeEngine, look: dict
) -> None:
    context = await browser.new_context(base_url=host.address, reduced_motion="reduce", **look)
    engine.answers["zoek"] = (RICH,)
    page = await context.new_page()
    await page.goto("/")
    button = page.get_by_role("button", name=BUTTON)

    found = {}
    await expect(button).to_be_visible()
    found["closed"] = await _violations(page)
    await page.route(f"{guide}/api/**", lambda route: route.abort())
    await button.click()
    await expect(page.get_by_role("link", name="Ga naar Techniekgids")).to_be_visible()
    found["not reached"] = await _violations(page)
    await page.unroute(f"{guide}/api/**")
    await button.click()
    await expect(page.get_by_label("Jouw bericht")).to_be_visible()
    found["open"] = await _violations(page)
    await say(page, "zoek")
    await expect(page.get_by_role("article")).to_have_count(2)
    found["cards"] = await _violations(page)
    await page.get_by_role("button", name="Wis gesprek").click()
    found["question"] = await _violations(page)
    await page.get_by_role("button", name="Nee, bewaar het").click()
    await page.route("**/berichten", lambda route: route.abort())
    await say(page, "hoi")
    await expect(page.get_by_role("button", name="Probeer opnieuw")).to_be_visible()
    found["error"] = await _violations(page)

    assert {state: problems for state, problems in found.items() if problems} == {}
    await context.close()


async def test_a_new_message_is_announced_once_with_its_sender(visit: BrowserContext) -> None:
    # Given
    page = await opened(visit)
    log = page.get_by_role("log")
    await expect(log).to_have_attribute("aria-live", "polite")
    await log.evaluate(
        """(log) => {
            window.added = [];
            new MutationObserver((changes) => changes.forEach((change) =>
                window.added.push(...[...change.addedNodes].map((node) => node.innerText))
            )).observe(log, { childList: true, subtree: true, characterData: true });
        }"""
    )

    # When
    await say(page, "hoi")
    await expect(log).to_contain_text("Je zei: hoi")
    await page.get_by_role("button", name="Sluit de chat").click()
    await page.get_by_role("button", name=BUTTON).click()
    await expect(page.get_by_label("Jouw bericht")).to_be_focused()

    # Then
    added = [re.sub(r"\s+", " ", text) for text in await page.evaluate("window.added")]
    assert added == ["Jij hoi", "Techniekgids Je zei: hoi"]


async def test_a_conversation_that_was_there_is_not_read_out_at_once(
    visit: BrowserContext,
) -> None:
    # Given
    page = await opened(visit)
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    await page.get_by_role("button", name="Sluit de chat").click()
    await page.reload()

    # When
    await page.evaluate(
        """() => {
            window.inSight = [];
            const insert = Node.prototype.insertBefore;
            Node.prototype.insertBefore = function (node, next) {
                if (this.role === 'log') window.inSight.push(this.getClientRects().length > 0);
                return insert.call(this, node, next);
            };
        }"""
    )
    await page.get_by_role("button", name=BUTTON).click()

    # Then all of it was there before it came in sight
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    assert await page.evaluate("window.inSight") == [False] * 4


async def test_typing_and_loading_are_announced(visit: BrowserContext, engine: FakeEngine) -> None:
    page = await opened(visit)
    status = page.get_by_role("dialog").get_by_role("status")
    engine.hold()

    await say(page, "hoi")

    await expect(status).to_have_text("Techniekgids typt…")
    engine.release()
    await expect(status).to_be_empty()


async def test_the_chat_speaks_dutch_on_a_page_in_another_language(
    visit: BrowserContext, host: HostSite
) -> None:
    host.pages["/"] = host.pages["/"].replace('lang="nl"', 'lang="en"')

    page = await opened(visit)

    assert await page.evaluate("document.querySelector('techniekgids-widget').lang") == "nl"


async def test_who_chose_larger_letters_gets_them(
    browser: Browser, host: HostSite, guide: str
) -> None:
    host.show(script(guide), "<style>html { font-size: 8px }</style>")
    context = await browser.new_context(base_url=host.address)

    page = await opened(context)

    size = await page.get_by_label("Jouw bericht").evaluate("(it) => getComputedStyle(it).fontSize")
    assert size == "16px"
    await context.close()
