"""What can go wrong with a message: nothing is lost, nothing counts twice, and it is told."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import pytest
from playwright.async_api import Browser, BrowserContext, Page, Route, expect

from bot.conversation import Reply
from bot.web.app import create_app
from tests.bot.web.chromium import served
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.talking import say

pytestmark = pytest.mark.browser


async def test_typing_is_announced_and_a_slow_reply_still_arrives(
    page: Page, engine: FakeEngine
) -> None:
    engine.hold()
    await say(page, "hoi")

    await expect(page.get_by_role("status")).to_have_text("Techniekgids typt…")
    await expect(page.get_by_role("status")).to_contain_text("Dit duurt langer dan normaal.")
    engine.release()

    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    await expect(page.get_by_role("status")).to_be_empty()
    assert len(engine.sent) == 1


async def test_a_message_under_way_is_picked_up_after_a_reload(
    page: Page, engine: FakeEngine
) -> None:
    engine.hold()
    await say(page, "hoi")
    await expect(page.get_by_role("status")).to_have_text("Techniekgids typt…")

    await page.reload()
    await expect(page.locator(".techniekgids-message--own")).to_contain_text("hoi")
    engine.release()

    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    await expect(page.locator(".techniekgids-message--own")).to_have_count(1)
    assert [len(turns) for turns in engine.turns.values()] == [2]


async def test_what_is_being_typed_survives_a_reload(page: Page) -> None:
    await page.get_by_label("Jouw bericht").press_sequentially("half getypt")

    await page.reload()

    await expect(page.get_by_label("Jouw bericht")).to_have_value("half getypt")


async def test_a_message_whose_answer_is_lost_can_be_sent_again_and_counts_once(
    page: Page, engine: FakeEngine
) -> None:
    # Given
    async def lose_the_answer(route: Route) -> None:
        await route.fetch()
        await route.abort()

    await page.route("**/berichten", lose_the_answer)
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Niet verzonden.")

    # When
    await page.unroute("**/berichten")
    await page.get_by_role("button", name="Probeer opnieuw").click()

    # Then
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    await expect(page.get_by_text("Niet verzonden.")).to_have_count(0)
    await expect(page.get_by_label("Jouw bericht")).to_be_focused()
    assert len({message_id for _, _, message_id in engine.sent}) == 1
    assert [len(turns) for turns in engine.turns.values()] == [2]


async def test_messages_typed_without_a_network_go_out_in_order_when_it_is_back(
    page: Page, context: BrowserContext
) -> None:
    await context.set_offline(True)
    await say(page, "een")
    await expect(page.get_by_role("log")).to_contain_text("Niet verzonden. Er is geen verbinding.")
    await say(page, "twee")

    await context.set_offline(False)

    await expect(page.locator(".techniekgids-message__bubble").nth(5)).to_have_text("Je zei: twee")
    texts = await page.locator(".techniekgids-message__bubble").all_inner_texts()
    assert texts[2:] == ["een", "Je zei: een", "twee", "Je zei: twee"]


async def test_an_error_of_the_server_shows_its_reference(page: Page, engine: FakeEngine) -> None:
    engine.failure = ValueError("stuk")

    await say(page, "hoi")

    await expect(page.get_by_role("log")).to_contain_text(re.compile(r"Kenmerk: [0-9a-f]{8}\."))
    await expect(page.get_by_role("button", name="Probeer opnieuw")).to_be_visible()


async def test_while_the_guide_starts_a_message_waits_and_goes_out_by_itself(
    context: BrowserContext, engine: FakeEngine
) -> None:
    # Given
    engine.state = "laden"
    page = await context.new_page()
    await page.goto("/")
    await expect(page.get_by_role("status")).to_have_text(
        "De gids start op. Dit duurt ongeveer een halve minuut."
    )

    # When
    await say(page, "hoi")
    engine.state = "gereed"

    # Then
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    bubbles = await page.locator(".techniekgids-message__bubble").all_inner_texts()
    assert bubbles[1:] == ["Waarvoor kom je?", "hoi", "Je zei: hoi"]


async def test_a_text_that_is_too_long_stays_in_the_field(page: Page, engine: FakeEngine) -> None:
    await say(page, "é" * 4001)

    await expect(page.get_by_role("alert")).to_contain_text("langer dan 4.000 tekens")
    await expect(page.get_by_label("Jouw bericht")).to_have_value("é" * 4001)
    assert engine.sent == []


async def test_a_text_that_the_server_refuses_comes_back_to_the_field(page: Page) -> None:
    await page.evaluate("document.getElementById('field').dataset.max = 9999")

    await say(page, "é" * 4001)

    await expect(page.get_by_role("alert")).to_contain_text("langer dan 4.000 tekens")
    await expect(page.get_by_label("Jouw bericht")).to_have_value("é" * 4001)
    await expect(page.locator(".techniekgids-message--own")).to_have_count(0)


async def test_an_empty_message_gets_a_hint(page: Page) -> None:
    await page.get_by_label("Jouw bericht").press("Enter")

    await expect(page.get_by_role("alert")).to_have_text("Typ eerst een bericht.")


async def test_what_is_typed_while_the_network_is_gone_waits_for_it(
    page: Page, context: BrowserContext, engine: FakeEngine
) -> None:
    field = page.get_by_label("Jouw bericht")
    await field.press_sequentially("half ")

    await context.set_offline(True)
    await field.press_sequentially("getypt")
    await context.set_offline(False)
    await field.press("Enter")

    await expect(page.get_by_role("log")).to_contain_text("Je zei: half getypt")
    assert len(engine.sent) == 1


async def test_a_message_that_could_not_be_sent_is_there_after_a_reload(
    page: Page, engine: FakeEngine
) -> None:
    # Given
    await page.route("**/berichten", lambda route: route.abort())
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Niet verzonden.")

    # When
    await page.unroute("**/berichten")
    await page.reload()

    # Then
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    await expect(page.locator(".techniekgids-message--own")).to_have_count(1)
    assert len(engine.sent) == 1


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (429, "Het is nu erg druk. Wacht even."),
        (500, "De gids is even niet bereikbaar."),
        (502, "De gids is even niet bereikbaar."),
        (403, "De gids is even niet bereikbaar."),
        (200, "De gids is even niet bereikbaar."),
    ],
)
async def test_an_answer_that_is_not_of_the_guide_can_be_tried_again(
    page: Page, engine: FakeEngine, status: int, reason: str
) -> None:
    # Given a proxy that answers with a page of its own
    await page.route("**/berichten", lambda route: route.fulfill(status=status, body="<h1>Oeps"))
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text(f"Niet verzonden. {reason}")
    await expect(page.get_by_label("Jouw bericht")).to_have_value("")

    # When
    await page.unroute("**/berichten")
    await page.get_by_role("button", name="Probeer opnieuw").click()

    # Then
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    assert len(engine.sent) == 1


@pytest.mark.parametrize(
    ("after", "said"),
    [
        ("20", "Het is nu erg druk. Probeer het over 20 seconden opnieuw."),
        ("Fri, 31 Dec 2027 23:59:59 GMT", "Het is nu erg druk. Wacht even."),
    ],
)
async def test_a_proxy_that_tells_how_long_to_wait_is_passed_on(
    page: Page, after: str, said: str
) -> None:
    headers = {"Retry-After": after}
    await page.route("**/berichten", lambda route: route.fulfill(status=429, headers=headers))

    await say(page, "hoi")

    await expect(page.get_by_role("log")).to_contain_text(f"Niet verzonden. {said}")


async def test_who_goes_too_fast_hears_how_long_to_wait(browser: Browser) -> None:
    async with served(create_app(FakeEngine(), per_minute=2)) as address:
        page = await browser.new_page()
        await page.goto(f"{address}/chat")
        for number in range(3):
            await say(page, f"bericht {number}")

        await expect(page.get_by_role("log")).to_contain_text(
            re.compile("Dit gaat even te snel. Probeer het over [0-9]+ seconden opnieuw.")
        )
        await page.close()


async def test_an_answer_that_stays_away_can_be_tried_again(
    context: BrowserContext, engine: FakeEngine
) -> None:
    # Given
    page = await context.new_page()
    await page.clock.install()
    await page.goto("/")
    await page.route("**/berichten", lambda _: None)
    await say(page, "hoi")
    await expect(page.locator("[data-state=sending]")).to_have_count(1)

    # When
    await page.clock.fast_forward(41_000)

    # Then
    await expect(page.get_by_role("log")).to_contain_text("Het antwoord bleef te lang weg.")
    await page.unroute("**/berichten")
    await page.get_by_role("button", name="Probeer opnieuw").click()
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    assert len(engine.sent) == 1


async def test_a_restart_of_the_server_in_the_middle_loses_nothing(
    browser: Browser, engine: FakeEngine
) -> None:
    context = await browser.new_context(reduced_motion="reduce")
    page = await context.new_page()
    # Given a conversation with a server that stops
    async with served(create_app(engine)) as address:
        await page.goto(address)
        await say(page, "een")
        await expect(page.get_by_role("log")).to_contain_text("Je zei: een")
    await say(page, "twee")
    await expect(page.get_by_role("log")).to_contain_text("Niet verzonden. Er is geen verbinding.")

    # When it starts again
    engine.state = "laden"
    async with served(create_app(engine), urlsplit(address).port or 0):
        await page.get_by_role("button", name="Probeer opnieuw").click()
        await expect(page.get_by_role("status")).to_contain_text("De gids start op.")
        engine.state = "gereed"

        # Then
        await expect(page.get_by_role("log")).to_contain_text("Je zei: twee")
        bubbles = await page.locator(".techniekgids-message__bubble").all_inner_texts()
        assert bubbles[2:] == ["een", "Je zei: een", "twee", "Je zei: twee"]
        await context.close()


async def test_a_double_click_sends_once_and_does_not_complain(
    page: Page, engine: FakeEngine
) -> None:
    await page.get_by_label("Jouw bericht").fill("hoi")

    await page.get_by_role("button", name="Verstuur").dblclick()

    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    await expect(page.get_by_role("alert")).to_be_empty()
    assert len(engine.sent) == 1


async def test_two_tabs_show_the_same_conversation(
    page: Page, context: BrowserContext, engine: FakeEngine
) -> None:
    other = await context.new_page()
    await other.goto("/")

    await say(page, "een")
    await expect(other.get_by_role("log")).to_contain_text("Je zei: een")
    await say(other, "twee")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: twee")

    for tab in (page, other):
        bubbles = await tab.locator(".techniekgids-message__bubble").all_inner_texts()
        assert bubbles[2:] == ["een", "Je zei: een", "twee", "Je zei: twee"]
    assert len(engine.sent) == 2


async def test_a_conversation_that_expired_is_told_when_somebody_comes_back(
    page: Page, engine: FakeEngine
) -> None:
    # Given
    await say(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    engine.turns.clear()

    # When
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")

    # Then
    await expect(page.get_by_role("status")).to_contain_text("is gewist of verlopen")
    await expect(page.get_by_role("log")).not_to_contain_text("Je zei: hoi")
    await expect(page.get_by_role("button", name="Ik wil overstappen")).to_be_visible()


async def test_the_beginning_of_a_very_long_answer_is_in_sight(
    page: Page, engine: FakeEngine
) -> None:
    engine.answers["lang"] = (Reply("Het begin.\n\n" + "Een zin met woorden. " * 2000 + "Einde."),)

    await say(page, "lang")

    await expect(page.get_by_text("Het begin.")).to_be_in_viewport()
    await expect(page.get_by_label("Jouw bericht")).to_be_in_viewport()


async def test_a_conversation_of_300_messages_stays_quick(page: Page, engine: FakeEngine) -> None:
    # Given
    (conversation,) = engine.turns
    for number in range(300):
        await engine.send(conversation, f"bericht {number}", f"m-{number}")

    # When another page shows them all, and one more is said
    await page.evaluate("performance.mark('start')")
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    await expect(page.get_by_text("Je zei: bericht 299", exact=True)).to_be_in_viewport()
    shown = await page.evaluate("performance.measure('shown', 'start').duration")
    await say(page, "en nog een")
    await expect(page.get_by_text("Je zei: en nog een", exact=True)).to_be_in_viewport()

    # Then
    await expect(page.locator(".techniekgids-message--own")).to_have_count(301)
    assert shown < 5000, "some tenths of a second where nothing else runs"
