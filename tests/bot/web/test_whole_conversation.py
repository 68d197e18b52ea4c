"""A whole conversation in Chromium, with the trained model behind the page."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from bot.conversation import Turn
from bot.dialogue import Dialogue
from bot.web.app import create_app
from tests.bot.web.chromium import launched, served

pytestmark = [pytest.mark.browser, pytest.mark.model]

PHONE = {"width": 360, "height": 740}


class _Here:
    """The dialogue as an engine, in the loop of the test."""

    state = "gereed"

    def __init__(self, dialogue: Dialogue) -> None:
        self._dialogue = dialogue

    async def open(self, conversation: str) -> list[Turn]:
        return await self._dialogue.open(conversation)

    async def send(self, conversation: str, text: str, message_id: str | None = None) -> Turn:
        return await self._dialogue.send(conversation, text, message_id)

    async def erase(self, conversation: str) -> None:
        await self._dialogue.erase(conversation)


async def _say(page: Page, text: str, answer: str) -> None:
    await page.get_by_label("Jouw bericht").fill(text)
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("log")).to_contain_text(answer)


async def test_a_conversation_on_a_phone_ends_in_initiatives_and_survives_a_reload(
    dialogue: Dialogue,
) -> None:
    async with served(create_app(_Here(dialogue))) as site, launched() as browser:
        page = await browser.new_page(base_url=site, viewport=PHONE, reduced_motion="reduce")
        # Given somebody who opens the page
        await page.goto("/")
        log = page.get_by_role("log")
        await expect(log).to_contain_text("computerprogramma")
        # When answering by button and by typing
        await page.get_by_role("button", name="Ik wil zelf de techniek in").click()
        await expect(log).to_contain_text("Hoe oud ben je?")
        await _say(page, "41", "Wat doe je nu?")
        await _say(page, "ik werk in een distributiecentrum", "Klopt dat?")
        await page.get_by_role("button", name="Ja, dat klopt").click()
        await expect(log).to_contain_text("Wie denkt of beslist mee")
        await _say(page, "mijn vrouw en ik", "Waar woon je?")
        await _say(page, "Spijkenisse", "Wat voor techniek")
        await _say(page, "elektra", "Dit past volgens mij goed")
        # Then three initiatives are shown as cards, with the reason and the year
        await expect(page.get_by_role("article")).to_have_count(3)
        await expect(page.get_by_role("article").first).to_contain_text("Past goed")
        await expect(page.get_by_role("article").first).to_contain_text("Informatie uit")
        # And it is all there after a reload
        await page.reload()
        await expect(log).to_contain_text("Nissewaard")
        await expect(page.get_by_role("article")).to_have_count(3)
        await browser.close()
