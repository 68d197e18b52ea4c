"""What a browser fetches and shows of every page: little, from here, and without jumps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from itertools import cycle
from typing import Any, Literal

import pytest
from playwright.async_api import Browser, Page, Response, ViewportSize, expect

from bot.conversation import Reply
from tests.bot.web import shifts
from tests.bot.web.chat_states import SUGGESTIONS, State, broken, loading, say, suggesting
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import PAGES

pytestmark = pytest.mark.browser

LARGEST = 60 * 1024
MOST_REQUESTS = 7
VIEWPORTS: list[ViewportSize] = [{"width": 360, "height": 740}, {"width": 1280, "height": 800}]
# A phone with its keyboard open, and a screen of 1280 by 1024 pixels at 400 %.
LOW: list[ViewportSize] = [{"width": 360, "height": 420}, {"width": 320, "height": 256}]

Motion = Literal["reduce", "no-preference"]

WITH_A_CHAT = ("/", "/chat")
WITH_A_LAYOUT_OF_THEIR_OWN = ("/", "/chat", "/decanen", "/vacature", "/pad", "/begrippen")


@pytest.fixture(scope="module")
async def screens(browser: Browser) -> AsyncIterator[list[Page]]:
    """Two people with each of the screens: to open so many takes longer than what they do."""
    sizes = [size for size in (*VIEWPORTS, *LOW) for _ in WITH_A_CHAT]
    pages = await asyncio.gather(*[browser.new_page(viewport=size) for size in sizes])
    for page in pages:
        await shifts.watch(page)
    yield pages
    for page in pages:
        await page.close()


@pytest.fixture
def ordinary(screens: list[Page]) -> list[Page]:
    """The screens of an ordinary size."""
    return screens[: len(VIEWPORTS) * len(WITH_A_CHAT)]


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_is_light_and_quiet_and_stands_still(
    browser: Browser, site: str, path: str
) -> None:
    viewports = VIEWPORTS if path in WITH_A_LAYOUT_OF_THEIR_OWN else VIEWPORTS[:1]
    # At the same time: most of it is waiting until nothing comes any more.
    await asyncio.gather(*[_is_light_and_quiet(browser, site, path, one) for one in viewports])


async def _is_light_and_quiet(
    browser: Browser, site: str, path: str, viewport: ViewportSize
) -> None:
    page = await browser.new_page(base_url=site, viewport=viewport)
    answers: list[Response] = []
    complaints: list[str] = []
    page.on("response", lambda answer: answers.append(answer))
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    await shifts.watch(page)
    await page.goto(path, wait_until="networkidle")
    weight = sum([await _sent(answer) for answer in answers])

    assert all(answer.url.startswith(site) for answer in answers)
    assert len({answer.url for answer in answers}) <= MOST_REQUESTS
    assert 0 < weight < LARGEST
    assert [line for line in complaints if "404" not in line] == []
    await shifts.stands_still(page)
    await page.close()


async def test_the_first_messages_push_nothing_away(
    ordinary: list[Page], site: str, engine: FakeEngine
) -> None:
    engine.state = "laden"
    await _opened(ordinary, site)
    for page in ordinary:
        await expect(page.get_by_role("status")).to_contain_text("De gids start op.")

    engine.state = "gereed"
    for page in ordinary:
        await expect(page.get_by_role("log")).to_contain_text("Waarvoor kom je?")

    await _all_stand_still(ordinary)


@pytest.mark.parametrize(
    ("answer", "motion"),
    [
        (Reply("Hoe oud ben je?"), "reduce"),
        (Reply("Een zin met woorden. " * 150), "reduce"),
        (SUGGESTIONS, "no-preference"),
    ],
    ids=["short", "long", "cards"],
)
async def test_a_late_answer_pushes_nothing_away(
    screens: list[Page], site: str, engine: FakeEngine, answer: Reply, motion: Motion
) -> None:
    # Given a message of so long ago that what follows is no answer to a key
    engine.answers["vertel"] = (answer,)
    await _opened(screens, site, motion)
    engine.hold()
    await _all_wait_long(screens)

    # When
    engine.release()
    for page in screens:
        await expect(page.locator(".techniekgids-message")).to_have_count(4)

    # Then
    await _all_stand_still(screens)


async def test_who_looks_further_down_keeps_seeing_that_when_an_answer_comes(
    ordinary: list[Page], site: str, engine: FakeEngine
) -> None:
    # Given
    engine.answers["vertel"] = (SUGGESTIONS,)
    await _opened(ordinary, site)
    engine.hold()
    await _all_wait_long(ordinary)
    for page in ordinary:
        await page.get_by_role("contentinfo").scroll_into_view_if_needed()

    # When
    engine.release()
    for page in ordinary:
        await expect(page.locator(".techniekgids-message")).to_have_count(4)

    # Then
    await _all_stand_still(ordinary)


async def test_what_the_guide_is_doing_is_in_sight_under_the_message(
    screens: list[Page], site: str, engine: FakeEngine
) -> None:
    await _opened(screens, site, "reduce")
    engine.hold()
    for page in screens:
        await say(page, "hoi")
        await expect(page.get_by_role("status")).to_have_text("Techniekgids typt…")
        message, line, field = await _places(page)

        assert message["top"] > 0
        assert message["bottom"] < line["top"] < message["bottom"] + 40
        assert line["bottom"] <= field["top"]
        assert field["height"] < 0.25 * page.viewport_size["height"]  # type: ignore[index]


@pytest.mark.parametrize("state", [loading, broken], ids=["loading", "broken"])
async def test_what_the_guide_is_doing_is_in_sight_where_there_is_no_message_yet(
    ordinary: list[Page], site: str, engine: FakeEngine, state: State
) -> None:
    await _opened(ordinary, site, "reduce")
    for page in ordinary:
        await state(page, engine)
        _, line, field = await _places(page)

        assert line["top"] > 0
        assert line["bottom"] <= field["top"]


async def test_what_is_read_stays_where_it_is_while_somebody_types(
    screens: list[Page], site: str, engine: FakeEngine
) -> None:
    await _opened(screens, site, "reduce")
    for page in screens:
        # Given somebody who went back in a long answer
        await suggesting(page, engine)
        await suggesting(page, engine)
        await page.evaluate("scrollBy(0, -200)")
        await shifts.painted(page)
        before = await page.evaluate("scrollY")

        # When
        await page.get_by_label("Jouw bericht").press_sequentially("een antwoord")
        await shifts.painted(page)

        # Then
        assert await page.evaluate("scrollY") == before > 0


async def test_an_answer_to_a_message_of_before_a_reload_pushes_nothing_away(
    ordinary: list[Page], site: str, engine: FakeEngine
) -> None:
    # Given
    await _opened(ordinary, site, "reduce")
    engine.hold()
    for page in ordinary:
        await say(page, "hoi")
        await expect(page.get_by_role("status")).to_have_text("Techniekgids typt…")
        await page.reload()
        await expect(page.get_by_role("status")).to_contain_text("nog bezig")

    # When
    engine.release()
    for page in ordinary:
        await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    # Then
    await _all_stand_still(ordinary)


async def _places(page: Page) -> list[Any]:
    """Return where the last own message, the words about the guide and the text field are."""
    return await page.evaluate(
        """['.techniekgids-message--own', '#status', '.techniekgids-composer'].map(name => {
            const node = document.querySelector(name);
            const range = document.createRange();
            if (node) range.selectNodeContents(node);
            return (name === '#status' ? range : node)?.getBoundingClientRect().toJSON();
        })"""
    )


async def _opened(screens: list[Page], site: str, motion: Motion = "no-preference") -> None:
    """Open a page with a chat on each screen, both in turn, each for a new person."""

    async def open_one(page: Page, path: str) -> None:
        await page.context.clear_cookies()
        await page.emulate_media(reduced_motion=motion)
        await page.goto(site + path)

    await asyncio.gather(*map(open_one, screens, cycle(WITH_A_CHAT)))


async def _all_wait_long(pages: list[Page]) -> None:
    """Let everybody ask something, and wait until they read that the answer takes long."""
    await asyncio.gather(*[say(page, "vertel") for page in pages])
    for page in pages:
        await expect(page.get_by_role("status")).to_contain_text("Dit duurt langer dan normaal.")


async def _all_stand_still(pages: list[Page]) -> None:
    for page in pages:
        await shifts.stands_still(page)


async def _sent(answer: Response) -> int:
    sizes = await answer.request.sizes()
    return sizes["responseBodySize"]
