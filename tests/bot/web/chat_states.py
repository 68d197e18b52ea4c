"""The states of the chat in a browser, each a function that brings an open chat there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from playwright.async_api import Page, expect

from bot.conversation import Button, Reply
from tests.bot.web.fake_engine import FakeEngine

State = Callable[[Page, FakeEngine], Awaitable[None]]

SUGGESTIONS = Reply(
    "Dit past bij je.",
    (Button("Meer", "/meer"), Button("Klaar", "/klaar")),
    {
        "inleiding": "Dit past bij je.\n\n- omdat je **16** bent\n- in [Gouda](https://a.nl)",
        "kaarten": [
            {
                "titel": "Proefdag metaal",
                "tekst": "Een dag meelopen.",
                "voor": "Iedereen vanaf 16 jaar",
                "waar": "Gouda",
                "reden": "Je zoekt werk in de metaal.",
                "bron": "Bijlage 2, nummer 12 (2022)",
                "link": "https://example.nl/proefdag",
            },
            {"titel": "Zonder de rest"},
        ],
    },
)


async def opened(page: Page, engine: FakeEngine) -> None:  # noqa: ARG001
    await expect(page.get_by_role("log")).to_contain_text("Waarvoor kom je?")


async def typing(page: Page, engine: FakeEngine) -> None:
    engine.hold()
    await say(page, "hoi")
    await expect(page.get_by_role("status")).to_have_text("Techniekgids typt…")


async def suggesting(page: Page, engine: FakeEngine) -> None:
    engine.answers["zoek"] = (SUGGESTIONS,)
    await say(page, "zoek")
    await expect(page.get_by_role("button", name="Meer")).to_be_visible()


async def failed(page: Page, engine: FakeEngine) -> None:
    engine.failure = ValueError("stuk")
    await say(page, "hoi")
    await expect(page.get_by_role("button", name="Probeer opnieuw")).to_be_visible()


async def refused(page: Page, engine: FakeEngine) -> None:  # noqa: ARG001
    await say(page, "é" * 4001)
    await expect(page.get_by_role("alert")).to_contain_text("langer dan 4.000 tekens")


async def asking_to_erase(page: Page, engine: FakeEngine) -> None:  # noqa: ARG001
    await page.get_by_role("button", name="Wis gesprek").click()
    await expect(page.get_by_role("dialog")).to_be_visible()


async def loading(page: Page, engine: FakeEngine) -> None:
    engine.state = "laden"
    await page.reload()
    await expect(page.get_by_role("status")).to_contain_text("De gids start op.")


async def broken(page: Page, engine: FakeEngine) -> None:
    engine.state = "fout"
    await page.reload()
    await expect(page.get_by_role("status")).to_contain_text("De gids kon niet starten.")


async def say(page: Page, text: str) -> None:
    await page.get_by_label("Jouw bericht").fill(text)
    await page.get_by_label("Jouw bericht").press("Enter")


STATES: dict[str, State] = {
    state.__name__: state
    for state in (
        opened,
        typing,
        suggesting,
        failed,
        refused,
        asking_to_erase,
        loading,
        broken,
    )
}
