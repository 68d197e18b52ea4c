"""What the chat and the page around it do to each other, in Chromium."""

from __future__ import annotations

import pytest
from playwright.async_api import BrowserContext, expect

from bot.conversation import Turn
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.host_page import BUTTON, HostSite, opened, script
from tests.bot.web.talking import RICH, say

pytestmark = pytest.mark.browser

HOSTILE = """<style>
html { font-size: 62.5% }
* { all: unset !important; display: none !important; color: red !important }
html, body, main { display: block !important }
body { transform: none; line-height: 4; letter-spacing: 1em }
</style>"""


async def test_the_style_of_the_page_does_not_reach_the_chat(
    guide: str, visit: BrowserContext, host: HostSite
) -> None:
    # Given
    look = """(node) => ['color', 'fontSize', 'fontFamily', 'lineHeight', 'letterSpacing']
        .map((name) => getComputedStyle(node)[name])"""
    page = await opened(visit)
    bubble = page.locator(".techniekgids-message__bubble").first
    calm = await bubble.evaluate(look)

    # When
    host.show(script(guide), HOSTILE)
    await page.goto("/")
    await expect(bubble).to_be_visible()

    # Then
    assert await bubble.evaluate(look) == calm
    await page.get_by_role("button", name="Sluit de chat").click()
    await expect(page.get_by_role("button", name=BUTTON)).to_be_visible()


async def test_a_page_with_a_strict_policy_needs_to_allow_only_the_guide(
    guide: str, visit: BrowserContext, host: HostSite, engine: FakeEngine
) -> None:
    # Given
    host.headers["Content-Security-Policy"] = (
        f"default-src 'none'; script-src {guide}; connect-src {guide}; "
        "base-uri 'none'; form-action 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )
    engine.answers["zoek"] = (RICH,)
    complaints: list[str] = []
    page = await visit.new_page()
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda message: complaints.append(message.text) if "Policy" in message.text else None,
    )

    # When
    await page.goto("/")
    await page.get_by_role("button", name=BUTTON).click()
    await say(page, "zoek")

    # Then
    await expect(page.get_by_role("article")).to_have_count(2)
    panel = await page.get_by_role("dialog").evaluate("(node) => getComputedStyle(node).position")
    assert panel == "fixed"
    assert complaints == []


async def test_it_asks_the_guide_alone_and_sets_no_cookie(
    guide: str, visit: BrowserContext, host: HostSite
) -> None:
    addresses: list[str] = []
    visit.on("request", lambda request: addresses.append(request.url))

    page = await opened(visit)
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    others = [address for address in addresses if not address.startswith((guide, host.address))]
    assert others == []
    assert await visit.cookies([guide, host.address]) == []


async def test_before_it_is_opened_it_loads_its_button_alone_and_keeps_nothing(
    guide: str, visit: BrowserContext
) -> None:
    addresses: list[str] = []
    visit.on("request", lambda request: addresses.append(request.url))

    page = await visit.new_page()
    await page.goto("/")
    await expect(page.get_by_role("button", name=BUTTON)).to_be_visible()

    assert [address for address in addresses if address.startswith(guide)] == [f"{guide}/widget.js"]
    assert await page.evaluate("localStorage.length + sessionStorage.length") == 0


async def test_what_the_attributes_tell_opens_the_chat(
    guide: str, visit: BrowserContext, host: HostSite, engine: FakeEngine
) -> None:
    # Given
    attributes = (
        'data-rol="leerling" data-leeftijd="15" data-situatie="vmbo_tl" data-regio="mars" '
        'data-school="Lyceum &amp; co" data-titel="Hulp bij kiezen" data-positie="midden"'
    )
    host.show(script(guide, attributes))
    warnings: list[str] = []
    page = await visit.new_page()
    page.on("console", lambda message: warnings.append(message.text))

    # When
    await page.goto("/")
    await page.get_by_role("button", name="Hulp bij kiezen").click()

    # Then
    await expect(page.get_by_role("dialog", name="Hulp bij kiezen")).to_be_visible()
    await expect(page.get_by_role("log")).to_contain_text("'school': 'Lyceum & co'")
    assert any('data-regio="mars"' in warning for warning in warnings)
    assert any('data-positie="midden"' in warning for warning in warnings)
    ((_, told),) = engine.turns.values()
    assert "mars" not in told.replies[0].text


async def test_of_several_scripts_in_the_head_the_first_counts(
    guide: str, visit: BrowserContext, host: HostSite
) -> None:
    blocking = script(guide).replace(" async", "")
    host.show(script(guide, 'data-titel="Tweede"'), blocking + blocking)
    warnings: list[str] = []
    page = await visit.new_page()
    page.on("console", lambda message: warnings.append(message.text))

    await page.goto("/")

    await expect(page.get_by_role("button", name=BUTTON)).to_be_visible()
    await expect(page.locator("techniekgids-widget")).to_have_count(1)
    assert len([warning for warning in warnings if "meer dan één keer" in warning]) == 2


async def test_a_site_that_is_not_allowed_gets_a_link(
    guide: str, visit: BrowserContext, host: HostSite
) -> None:
    page = await visit.new_page()
    await page.goto(host.address.replace("localhost", "127.0.0.1"))

    await page.get_by_role("button", name=BUTTON).click()

    status = page.get_by_role("status")
    await expect(status).to_have_text("De chat mag op deze website nog niet. Ga naar Techniekgids.")
    link = page.get_by_role("link", name="Ga naar Techniekgids")
    await expect(link).to_have_attribute("href", f"{guide}/")


async def test_a_page_whose_policy_forgets_the_guide_gets_the_same_link(
    guide: str, visit: BrowserContext, host: HostSite
) -> None:
    host.headers["Content-Security-Policy"] = f"default-src 'none'; script-src {guide}"
    page = await visit.new_page()
    await page.goto("/")

    await page.get_by_role("button", name=BUTTON).click()

    await expect(page.get_by_role("status")).to_contain_text("De chat is nu niet bereikbaar.")
    await expect(page.get_by_role("link", name="Ga naar Techniekgids")).to_be_visible()


async def test_an_error_of_the_guide_is_not_taken_for_a_refusal(
    visit: BrowserContext, engine: FakeEngine
) -> None:
    async def broken(conversation: str) -> list[Turn]:
        raise ValueError(conversation)

    engine.open = broken  # type: ignore[method-assign]
    page = await visit.new_page()
    await page.goto("/")

    await page.get_by_role("button", name=BUTTON).click()

    await expect(page.get_by_role("status")).to_contain_text("De chat is nu niet bereikbaar.")


async def test_when_the_guide_is_down_the_button_says_so_and_can_try_again(
    guide: str, visit: BrowserContext
) -> None:
    # Given
    page = await visit.new_page()
    await page.goto("/")
    await expect(page.get_by_role("button", name=BUTTON)).to_be_visible()
    await page.route(f"{guide}/**", lambda route: route.abort())

    # When
    await page.get_by_role("button", name=BUTTON).click()
    await expect(page.get_by_role("status")).to_contain_text("De chat is nu niet bereikbaar.")
    await expect(page.get_by_role("link", name="Ga naar Techniekgids")).to_be_visible()
    await page.unroute(f"{guide}/**")
    await page.get_by_role("button", name=BUTTON).click()

    # Then
    await expect(page.get_by_label("Jouw bericht")).to_be_focused()
    await expect(page.get_by_text("niet bereikbaar")).to_have_count(0)


async def test_what_is_typed_in_the_chat_does_not_reach_the_shortcuts_of_the_page(
    visit: BrowserContext,
) -> None:
    page = await opened(visit)
    await page.evaluate(
        "document.addEventListener('keydown', (event) => { event.preventDefault(); })"
    )

    await page.get_by_label("Jouw bericht").press_sequentially("hoi")

    await expect(page.get_by_label("Jouw bericht")).to_have_value("hoi")
