"""Erasing a conversation, in this tab and in others."""

from __future__ import annotations

import pytest
from playwright.async_api import BrowserContext, Page, expect

from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.talking import say

pytestmark = pytest.mark.browser


async def test_erasing_asks_first_and_then_starts_again(page: Page, engine: FakeEngine) -> None:
    # Given
    await say(page, "mijn geheim")
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
    await say(page, "mijn geheim")
    await expect(page.get_by_role("log")).to_contain_text("Je zei: mijn geheim")
    other = await context.new_page()
    await other.goto("/")

    await other.get_by_role("button", name="Wis gesprek").click()
    await other.get_by_role("button", name="Ja, wis alles").click()

    await expect(page.get_by_role("log")).not_to_contain_text("mijn geheim")


async def test_a_waiting_message_is_not_sent_after_erasing(page: Page, engine: FakeEngine) -> None:
    # Given
    engine.hold()
    await say(page, "mijn geheim")
    await expect(page.get_by_role("status")).to_contain_text("Dit duurt langer dan normaal.")

    # When
    await page.get_by_role("button", name="Wis gesprek").click()
    await page.get_by_role("button", name="Ja, wis alles").click()
    await expect(page.get_by_role("status")).to_have_text("Je gesprek is gewist.")
    engine.release()
    await say(page, "nieuw")

    # Then
    await expect(page.get_by_role("log")).to_contain_text("Je zei: nieuw")
    assert [text for _, text, _ in engine.sent] == ["mijn geheim", "nieuw"]
    assert [len(turns) for turns in engine.turns.values()] == [2]
