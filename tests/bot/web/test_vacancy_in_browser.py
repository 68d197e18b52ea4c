"""The page of the vacancy check as a person uses it, in Chromium."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect

from bot.web.app import create_app
from knowledge.vacancy.checker import warm_up
from tests.bot.web.chromium import served
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.host_page import BUTTON
from tests.bot.web.test_vacancy import TEXT

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module", autouse=True)
def ready() -> None:
    warm_up()


@pytest.fixture
async def page(browser: Browser) -> AsyncIterator[Page]:
    async with served(create_app(FakeEngine())) as site:
        context = await browser.new_context(base_url=site, reduced_motion="reduce")
        page = await context.new_page()
        await page.goto("/vacature")
        yield page
        await context.close()


async def typed(page: Page, text: str = TEXT) -> None:
    await page.fill("#text", text)
    await expect(page.locator("#status")).to_contain_text("Nagekeken")


async def selected(page: Page) -> str:
    return await page.evaluate(
        "(f => f.value.slice(f.selectionStart, f.selectionEnd))(document.getElementById('text'))"
    )


async def test_typing_is_checked_and_the_words_are_marked(page: Page) -> None:
    await typed(page)

    await expect(page.locator("#marks mark", has_text="marktconform salaris")).to_have_count(1)
    await expect(page.locator(".techniekgids-finding", has_text="marktconform")).to_be_visible()


async def test_the_marks_lie_exactly_behind_the_words(page: Page) -> None:
    await typed(page, TEXT + "\n".join(f"Regel {n} van de tekst." for n in range(60)) + "\n\n")

    heights = await page.evaluate(
        "['marks', 'text'].map(id => document.getElementById(id).getBoundingClientRect().height)"
    )
    scroll = await page.evaluate(
        "(f => f.scrollHeight - f.clientHeight)(document.getElementById('text'))"
    )
    assert heights[0] == heights[1]
    assert scroll == 0


async def test_a_finding_leads_to_its_words_and_back_with_the_keyboard(page: Page) -> None:
    await typed(page)
    finding = page.locator(".techniekgids-finding", has_text="marktconform")

    await finding.get_by_role("link", name="Toon in de tekst").focus()
    await page.keyboard.press("Enter")
    assert await selected(page) == "marktconform salaris"

    await page.keyboard.press("ArrowLeft")
    await page.locator("#here a").focus()
    await page.keyboard.press("Enter")
    await expect(finding).to_be_focused()


async def test_a_new_result_keeps_the_keyboard_at_the_finding_or_its_result(page: Page) -> None:
    await typed(page)
    finding = page.locator(".techniekgids-finding", has_text="marktconform")

    # A check that comes while the keyboard is at a finding
    await page.evaluate("document.querySelector('.techniekgids-score').id = 'old'")
    await page.fill("#text", TEXT + "\nEn nog een zin over het werk.")
    await finding.get_by_role("link", name="Toon in de tekst").focus()
    await expect(page.locator("#old")).to_have_count(0)
    await expect(finding).to_be_focused()

    # The same, and the finding is there no more
    await page.fill("#text", TEXT.replace("Een marktconform salaris", "€ 2.800 bruto per maand"))
    await finding.get_by_role("link", name="Toon in de tekst").focus()
    await expect(finding).to_have_count(0)
    await expect(page.locator("#resultaat")).to_be_focused()


async def test_the_line_about_the_cursor_hides_nothing_while_it_is_empty(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    await page.locator("#here").evaluate("one => { one.scrollIntoView({block: 'end'}) }")
    await page.evaluate("scrollBy(0, -200)")

    assert await page.locator("#here").inner_text() == ""
    await expect(page.locator("#here")).to_be_hidden()


async def test_the_line_about_the_cursor_lies_above_the_button_of_the_chat(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 640})
    await typed(page, TEXT + "\n".join(f"Regel {n} van de tekst." for n in range(60)))
    await page.locator("#text").evaluate(
        "f => { f.focus(); f.selectionStart = f.selectionEnd = f.value.indexOf('marktconform') }"
    )
    await page.keyboard.press("ArrowRight")

    line = await page.locator("#here a").bounding_box()
    button = await page.get_by_role("button", name=BUTTON).bounding_box()
    assert line
    assert button
    assert line["y"] + line["height"] <= button["y"]


async def test_words_after_an_emoji_are_found_exactly(page: Page) -> None:
    await typed(page, "🚀🚀 Gezocht 😀\n" + TEXT)

    finding = page.locator(".techniekgids-finding", has_text="marktconform")
    await finding.get_by_text("Toon in de tekst").click()

    assert await selected(page) == "marktconform salaris"


async def test_the_text_stays_in_sight_while_the_findings_are_read(page: Page) -> None:
    await page.set_viewport_size({"width": 1280, "height": 800})
    await typed(page)

    await page.locator(".techniekgids-finding").last.scroll_into_view_if_needed()

    await expect(page.locator("#text")).to_be_in_viewport()


async def test_on_a_small_screen_a_touched_word_stays_in_sight_with_a_way_to_the_finding(
    page: Page,
) -> None:
    await page.set_viewport_size({"width": 360, "height": 740})
    await typed(page, TEXT + "\n".join(f"Regel {n} van de tekst." for n in range(60)))
    mark = page.locator("#marks mark", has_text="marktconform salaris").first
    await mark.evaluate("one => one.scrollIntoView({block: 'center'})")
    place = await mark.bounding_box()
    assert place

    await page.mouse.click(place["x"] + 5, place["y"] + 5)

    await expect(page.locator("#here a")).to_be_in_viewport()
    await expect(mark).to_be_in_viewport()


async def test_better_words_take_the_finding_away(page: Page) -> None:
    await typed(page)

    await page.fill("#text", TEXT.replace("Een marktconform salaris", "€ 2.800 bruto per maand"))

    await expect(page.locator(".techniekgids-finding", has_text="marktconform")).to_have_count(0)
    await expect(page.locator("#marks mark", has_text="marktconform")).to_have_count(0)


async def test_a_dismissed_finding_stays_away_until_it_is_put_back(page: Page) -> None:
    await typed(page)
    finding = page.locator(".techniekgids-finding", has_text="marktconform salaris")

    await finding.get_by_role("button", name="Niet van toepassing").click()
    await expect(finding).to_be_hidden()
    await page.locator("#text").press("End")
    await page.keyboard.type(" Nog iets.")
    await expect(page.locator("#status")).to_contain_text("Nagekeken")
    await expect(finding).to_be_hidden()

    await page.get_by_role("button", name="Zet terug").click()
    await expect(finding).to_be_visible()


async def test_an_uploaded_file_comes_in_the_text_field(page: Page) -> None:
    await page.set_input_files(
        "#file", {"name": "v.txt", "mimeType": "text/plain", "buffer": TEXT.encode()}
    )

    await expect(page.locator("#text")).to_have_value(TEXT)
    await expect(page.locator("#status")).to_contain_text("Nagekeken")


async def test_a_file_that_cannot_be_read_leaves_the_text_alone(page: Page) -> None:
    await typed(page)

    await page.set_input_files(
        "#file", {"name": "v.doc", "mimeType": "application/msword", "buffer": b"x"}
    )

    await expect(page.locator("#problem")).to_contain_text("bewaar het als .docx")
    await expect(page.locator("#text")).to_have_value(TEXT)


async def test_without_connection_the_text_stays_and_it_is_said(page: Page) -> None:
    await page.route("**/api/vacature/html", lambda route: route.abort())

    await page.fill("#text", TEXT)

    await expect(page.locator("#problem")).to_contain_text("geen verbinding")
    await expect(page.locator("#text")).to_have_value(TEXT)


async def test_without_a_script_the_form_does_the_same(browser: Browser) -> None:
    async with served(create_app(FakeEngine())) as site:
        context = await browser.new_context(base_url=site, java_script_enabled=False)
        page = await context.new_page()
        await page.goto("/vacature")
        await page.fill("#text", TEXT)
        await page.get_by_role("button", name="Kijk na").click()

        await page.locator("#marked a", has_text="marktconform salaris").click()

        await expect(page.locator(".techniekgids-finding:target")).to_contain_text("marktconform")
        await context.close()
