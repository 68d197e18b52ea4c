"""The chat in a panel on the pages of the guide itself, in Chromium."""

from __future__ import annotations

import gzip
import re

import httpx
import pytest
from playwright.async_api import BrowserContext, Page, Request, expect

from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.host_page import BUTTON, opened
from tests.bot.web.talking import say
from tests.bot.web.test_navigation import ABOUT, SECTIONS

PAGES = [path for path in [*SECTIONS, *ABOUT, "/vacature"] if path != "/chat"]


@pytest.mark.parametrize("path", PAGES)
async def test_every_page_but_the_chat_has_the_button(client: httpx.AsyncClient, path: str) -> None:
    assert re.search(r"/static/widget\.[0-9a-f]{12}\.js", (await client.get(path)).text)


@pytest.mark.parametrize("path", ["/", "/chat", "/wissen", "/nergens"])
async def test_where_it_does_not_help_there_is_no_button(
    client: httpx.AsyncClient, path: str
) -> None:
    assert "/static/widget." not in (await client.get(path)).text


@pytest.mark.browser
async def test_it_goes_on_with_the_conversation_of_the_chat_page(
    page: Page, context: BrowserContext, engine: FakeEngine
) -> None:
    # Given
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    # When
    other = await opened(context, "/ouders")
    await say(other, "en nu hier")

    # Then
    await expect(other.get_by_role("log")).to_contain_text("Je zei: hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: en nu hier")
    assert len(engine.turns) == 1
    assert await other.evaluate("localStorage.length") == 0


@pytest.mark.browser
async def test_opened_first_on_another_page_the_chat_page_goes_on_with_it(
    context: BrowserContext, engine: FakeEngine
) -> None:
    page = await opened(context, "/pad")
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    await page.goto("/")

    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    assert len(engine.turns) == 1


@pytest.mark.browser
@pytest.mark.parametrize("path", PAGES)
async def test_a_page_with_the_chat_open_is_light_and_breaks_no_rule(
    context: BrowserContext, site: str, path: str
) -> None:
    loaded: list[Request] = []
    complaints: list[str] = []
    page = await context.new_page()
    page.on("console", lambda message: complaints.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfinished", lambda request: loaded.append(request))

    response = await page.goto(f"{site}{path}")
    await page.get_by_role("button", name=BUTTON).click()
    await expect(page.get_by_role("button", name="Ik wil overstappen")).to_be_visible()

    assert [text for text in complaints if "Autofocus" not in text] == []
    assert response is not None
    page_size = len(gzip.compress(await response.body()))
    files = {request.url: request for request in loaded if "/static/" in request.url}
    sizes = [(await request.sizes())["responseBodySize"] for request in files.values()]
    assert len(sizes) >= 7
    assert page_size + sum(sizes) < 60 * 1024


@pytest.mark.browser
async def test_on_a_phone_the_button_is_a_bar_that_covers_no_half_lines(
    context: BrowserContext,
) -> None:
    page = await context.new_page()
    await page.set_viewport_size({"width": 360, "height": 640})
    await page.goto("/privacy")
    button = page.get_by_role("button", name=BUTTON)
    box = await button.bounding_box()
    await page.evaluate("scrollTo(0, document.body.scrollHeight)")
    last = await page.get_by_role("contentinfo").get_by_role("link").last.bounding_box()

    assert box
    assert last
    assert (box["x"], box["width"], box["y"] + box["height"]) == (0, 360, 640)
    assert box["height"] < 0.1 * 640
    assert last["y"] + last["height"] <= box["y"]


@pytest.mark.browser
async def test_where_little_is_in_sight_the_button_is_at_the_end_of_the_page(
    context: BrowserContext,
) -> None:
    page = await context.new_page()
    await page.set_viewport_size({"width": 320, "height": 256})
    await page.goto("/privacy")
    button = page.get_by_role("button", name=BUTTON)
    await expect(button).not_to_be_in_viewport()

    await button.focus()
    await page.keyboard.press("Enter")
    await expect(page.get_by_label("Jouw bericht")).to_be_focused()
    await page.keyboard.press("Escape")

    await expect(button).to_be_focused()
    await expect(button).to_be_in_viewport()


@pytest.mark.browser
async def test_on_paper_there_is_only_the_page(context: BrowserContext) -> None:
    page = await opened(context, "/ouders")

    await page.emulate_media(media="print")

    await expect(page.get_by_role("button", name=BUTTON)).to_be_hidden()
    await expect(page.locator("techniekgids-widget").get_by_role("log")).to_be_hidden()
