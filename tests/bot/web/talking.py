"""What the tests in a browser say to the chat, and an answer with all that can be in one."""

from __future__ import annotations

from playwright.async_api import Locator, Page

from bot.conversation import Button, Reply

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


async def say(page: Page | Locator, text: str) -> None:
    """Type a message and press Enter."""
    await page.get_by_label("Jouw bericht").fill(text)
    await page.get_by_label("Jouw bericht").press("Enter")
