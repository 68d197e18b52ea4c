"""The page as a person uses it, in Chromium, in front of the fake engine."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, BrowserContext, Page, Route, expect

from bot.conversation import Button, Reply
from bot.web.app import create_app
from tests.bot.web.chromium import launched, served
from tests.bot.web.fake_engine import FakeEngine

pytestmark = pytest.mark.browser

RICH = Reply(
    "Kijk **goed** op https://nextechnician.nl/a?b=1&c=2.\nTweede regel\n\n"
    "- een **https://a.nl**\n- <b>twee</b>\n\nSlot <script>window.hacked = true</script>",
    (Button("Meer", "/meer"), Button("Klaar", "/klaar")),
    {
        "inleiding": "Kijk **goed** op https://nextechnician.nl/a?b=1&c=2.\n\n- een\n- <b>twee</b>",
        "kaarten": [
            {
                "titel": "Proefdag <i>metaal</i>",
                "tekst": "Een dag meelopen.",
                "voor": "Iedereen vanaf 18 jaar",
                "waar": "Gouda",
                "reden": "Je zoekt werk in de metaal.",
                "bron": "Bijlage 2, nummer 12 (2022)",
                "link": "https://example.nl/proefdag",
            },
            {"titel": "Zonder de rest", "link": "javascript:alert(1)"},
        ],
    },
)


@pytest.fixture(scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with launched() as browser:
        yield browser


@pytest.fixture
async def site(engine: FakeEngine) -> AsyncIterator[str]:
    async with served(create_app(engine, reply_timeout=0.5)) as address:
        yield address
        engine.release()


@pytest.fixture
async def context(browser: Browser, site: str) -> AsyncIterator[BrowserContext]:
    context = await browser.new_context(base_url=site, reduced_motion="reduce")
    yield context
    await context.close()


@pytest.fixture
async def page(context: BrowserContext) -> Page:
    page = await context.new_page()
    await page.goto("/")
    return page


async def _type_and_enter(page: Page, text: str) -> None:
    await page.get_by_label("Jouw bericht").fill(text)
    await page.get_by_label("Jouw bericht").press("Enter")


async def _log_html(page: Page) -> str:
    html = await page.get_by_role("log").inner_html()
    return re.sub(r"\s+", " ", re.sub(r">\s+<", "><", html)).replace(' id="laatste"', "").strip()


async def test_enter_sends_and_the_focus_stays_in_the_text_field(page: Page) -> None:
    field = page.get_by_label("Jouw bericht")

    await _type_and_enter(page, "Ik ben 34")

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

    await _type_and_enter(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    added = await page.evaluate("window.added")
    assert [re.sub(r"\s+", " ", text) for text in added] == ["Jij hoi", "Techniekgids Je zei: hoi"]


async def test_the_script_shows_the_same_as_the_server(page: Page, engine: FakeEngine) -> None:
    # Given
    engine.answers["zoek"] = (Reply(RICH.text), RICH)

    # When
    await _type_and_enter(page, "zoek")
    await expect(page.get_by_role("button", name="Meer")).to_be_visible()
    by_script = await _log_html(page)
    await page.reload()
    by_server = await _log_html(page)

    # Then
    assert by_script == by_server
    assert "Proefdag &lt;i&gt;metaal&lt;/i&gt;" in by_script
    assert "javascript:" not in by_script
    assert await page.evaluate("window.hacked") is None


async def test_typing_is_announced_and_a_slow_reply_still_arrives(
    page: Page, engine: FakeEngine
) -> None:
    engine.hold()
    await _type_and_enter(page, "hoi")

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
    await _type_and_enter(page, "hoi")
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
    await _type_and_enter(page, "hoi")
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
    await _type_and_enter(page, "een")
    await expect(page.get_by_role("log")).to_contain_text("Niet verzonden. Er is geen verbinding.")
    await _type_and_enter(page, "twee")

    await context.set_offline(False)

    await expect(page.locator(".techniekgids-message__bubble").nth(5)).to_have_text("Je zei: twee")
    texts = await page.locator(".techniekgids-message__bubble").all_inner_texts()
    assert texts[2:] == ["een", "Je zei: een", "twee", "Je zei: twee"]


async def test_an_error_of_the_server_shows_its_reference(page: Page, engine: FakeEngine) -> None:
    engine.failure = ValueError("stuk")

    await _type_and_enter(page, "hoi")

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
    await _type_and_enter(page, "hoi")
    engine.state = "gereed"

    # Then
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")
    bubbles = await page.locator(".techniekgids-message__bubble").all_inner_texts()
    assert bubbles[1:] == ["Waarvoor kom je?", "hoi", "Je zei: hoi"]


async def test_a_text_that_is_too_long_stays_in_the_field(page: Page, engine: FakeEngine) -> None:
    await _type_and_enter(page, "é" * 4001)

    await expect(page.get_by_role("alert")).to_contain_text("langer dan 4.000 tekens")
    await expect(page.get_by_label("Jouw bericht")).to_have_value("é" * 4001)
    assert engine.sent == []


async def test_a_text_that_the_server_refuses_comes_back_to_the_field(page: Page) -> None:
    await page.evaluate("document.getElementById('field').dataset.max = 9999")

    await _type_and_enter(page, "é" * 4001)

    await expect(page.get_by_role("alert")).to_contain_text("langer dan 4.000 tekens")
    await expect(page.get_by_label("Jouw bericht")).to_have_value("é" * 4001)
    await expect(page.locator(".techniekgids-message--own")).to_have_count(0)


async def test_an_empty_message_gets_a_hint(page: Page) -> None:
    await page.get_by_label("Jouw bericht").press("Enter")

    await expect(page.get_by_role("alert")).to_have_text("Typ eerst een bericht.")


async def test_erasing_asks_first_and_then_starts_again(page: Page, engine: FakeEngine) -> None:
    # Given
    await _type_and_enter(page, "mijn geheim")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: mijn geheim")
    (before,) = engine.turns

    # When
    await page.get_by_role("button", name="Wis gesprek").click()
    await page.get_by_role("button", name="Nee, bewaar het").click()
    await expect(page.get_by_role("log")).to_contain_text("mijn geheim")
    await page.get_by_role("button", name="Wis gesprek").click()
    await page.get_by_role("button", name="Ja, wis alles").click()

    # Then
    await expect(page.get_by_role("status")).to_have_text("Je gesprek is gewist.")
    await expect(page.get_by_role("log")).not_to_contain_text("mijn geheim")
    await expect(page.get_by_role("button", name="Ik wil overstappen")).to_be_visible()
    await expect(page.get_by_label("Jouw bericht")).to_be_focused()
    assert before not in engine.turns


async def test_erasing_in_one_tab_empties_the_other(page: Page, context: BrowserContext) -> None:
    await _type_and_enter(page, "mijn geheim")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: mijn geheim")
    other = await context.new_page()
    await other.goto("/")

    await other.get_by_role("button", name="Wis gesprek").click()
    await other.get_by_role("button", name="Ja, wis alles").click()

    await expect(page.get_by_role("log")).not_to_contain_text("mijn geheim")


async def test_a_waiting_message_is_not_sent_after_erasing(page: Page, engine: FakeEngine) -> None:
    # Given
    engine.hold()
    await _type_and_enter(page, "mijn geheim")
    await expect(page.get_by_role("status")).to_contain_text("Dit duurt langer dan normaal.")

    # When
    await page.get_by_role("button", name="Wis gesprek").click()
    await page.get_by_role("button", name="Ja, wis alles").click()
    await expect(page.get_by_role("status")).to_have_text("Je gesprek is gewist.")
    engine.release()
    await _type_and_enter(page, "nieuw")

    # Then
    await expect(page.get_by_role("log")).to_contain_text("Je zei: nieuw")
    assert [text for _, text, _ in engine.sent] == ["mijn geheim", "nieuw"]
    assert [len(turns) for turns in engine.turns.values()] == [2]


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

    await _type_and_enter(page, "y" * 300)
    await _type_and_enter(page, "zoek")
    await expect(page.get_by_role("button", name="Meer")).to_be_visible()

    assert await page.evaluate("document.documentElement.scrollWidth") == width


async def test_a_new_message_scrolls_into_view(page: Page) -> None:
    for number in range(12):
        await _type_and_enter(page, f"bericht {number}")
        await expect(page.get_by_text(f"Je zei: bericht {number}", exact=True)).to_be_in_viewport()


async def test_everything_can_be_reached_with_the_keyboard(page: Page) -> None:
    names = []
    for _ in range(12):
        await page.keyboard.press("Tab")
        names.append(
            await page.evaluate(
                "document.activeElement.labels?.[0]?.textContent"
                " || document.activeElement.textContent.trim()"
            )
        )

    assert names == [
        "Direct naar de inhoud",
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
    await _type_and_enter(page, "hoi")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: hoi")

    assert all(address.startswith(site) for address in addresses)
    assert complaints == []
