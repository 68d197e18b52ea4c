"""What people come to do, as steps that somebody can take with a keyboard alone."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from playwright.async_api import Locator, Page, expect

from tests.bot.web import keyboard
from tests.bot.web.chat_states import SUGGESTIONS
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.host_page import BUTTON
from tests.bot.web.test_vacancy import TEXT

Step = Callable[[Page], Awaitable[None]]
Find = Callable[[Page], Locator]
Name = str | re.Pattern[str]


def role(kind: str, name: Name | None = None) -> Find:
    return lambda page: page.get_by_role(kind, name=name).first  # type: ignore[arg-type]


def field(label: str) -> Find:
    return lambda page: page.get_by_label(label)


def folded(words: str) -> Find:
    return lambda page: page.locator("summary", has_text=words).first


def tab_to(find: Find) -> Step:
    return lambda page: keyboard.reach(page, find(page))


def back_to(find: Find) -> Step:
    return lambda page: keyboard.reach(page, find(page), "Shift+Tab")


def press(key: str) -> Step:
    return lambda page: page.keyboard.press(key)


def enter(words: str) -> Step:
    """Type or paste, and press Enter."""

    async def step(page: Page) -> None:
        await page.keyboard.insert_text(words)
        await page.keyboard.press("Enter")

    return step


def choose(find: Find) -> list[Step]:
    """Go to a link or a button and press Enter."""
    return [tab_to(find), press("Enter")]


def sees(words: str) -> Step:
    return lambda page: expect(page.get_by_text(words).first).to_be_in_viewport()


def hears(words: str) -> Step:
    """A screen reader tells it; it may be out of sight."""
    return lambda page: expect(page.get_by_role("status").filter(has_text=words)).to_have_count(1)


def arrives(address: str) -> Step:
    return lambda page: page.wait_for_url(address)


def is_at(find: Find) -> Step:
    return lambda page: expect(find(page)).to_be_focused()


def downloads(find: Find, name: str) -> Step:
    async def step(page: Page) -> None:
        await keyboard.reach(page, find(page))
        async with page.expect_download() as download:
            await page.keyboard.press("Enter")
        assert (await download.value).suggested_filename == name

    return step


SKIP = [*choose(role("link", "Direct naar de inhoud")), is_at(role("main"))]
MESSAGE = field("Jouw bericht")


def answers(engine: FakeEngine) -> None:
    """Let the guide know what is asked on the way."""
    engine.answers["zoek"] = (SUGGESTIONS,)


JOURNEYS: dict[str, tuple[str, list[Step]]] = {
    "a job seeker finds initiatives and erases the conversation": (
        "/chat",
        [
            *SKIP,
            *choose(role("button", "Ik wil overstappen")),
            sees("Je zei: /overstappen"),
            is_at(MESSAGE),
            enter("zoek"),
            sees("Proefdag metaal"),
            back_to(role("link", "Naar de website van Proefdag metaal")),
            *choose(role("button", "Meer")),
            sees("Je zei: /meer"),
            back_to(role("button", "Wis gesprek")),
            press("Enter"),
            is_at(role("button", "Nee, bewaar het")),
            back_to(role("button", "Ja, wis alles")),
            press("Enter"),
            sees("Je gesprek is gewist."),
            is_at(MESSAGE),
        ],
    ),
    "a pupil goes from the home page to the chat": (
        "/",
        [
            *SKIP,
            *choose(role("link", "Ik zit op school")),
            arrives("**/chat#laatste"),
            sees("Verteld: {'rol': 'leerling'}"),
            tab_to(MESSAGE),
            enter("ik zit in klas 2"),
            sees("Je zei: ik zit in klas 2"),
        ],
    ),
    "a decaan chooses, copies the link and takes the leaflet": (
        "/decanen",
        [
            *SKIP,
            *choose(role("link", "12 tot 14 jaar")),
            arrives("**#situaties"),
            *choose(role("link", "Vmbo, klas 1 of 2")),
            arrives("**#keuze"),
            tab_to(field("Regio")),
            press("R"),
            *choose(role("button", "Toon wat past")),
            arrives("**regio=rijnmond**#aanbod"),
            *choose(role("button", "Kopieer de link")),
            hears("Gekopieerd."),
            downloads(role("link", "Download de folder"), "techniekgids-vmbo_onderbouw.pdf"),
        ],
    ),
    "an employer pastes a text, unfolds a source and leaves a finding aside": (
        "/vacature",
        [
            *SKIP,
            tab_to(field("… of plak je vacaturetekst")),
            enter(TEXT),
            *choose(role("button", "Kijk na")),
            is_at(role("region", "Wat er opvalt")),
            *choose(folded("Waar komt dit advies vandaan?")),
            sees("Tabel 10"),
            *choose(role("link", "Toon in de tekst")),
            is_at(field("… of plak je vacaturetekst")),
            *choose(role("button", "Niet van toepassing")),
            hears("Weggelaten."),
            is_at(lambda page: page.locator(".techniekgids-finding:not([hidden])").first),
        ],
    ),
    "somebody searches, turns the page and asks about an initiative": (
        "/initiatieven",
        [
            *SKIP,
            tab_to(field("Waar zoek je naar?")),
            enter("techniek"),
            arrives("**#gevonden"),
            is_at(role("heading", "gevonden")),
            *choose(role("link", "Volgende")),
            arrives("**pagina=2#gevonden"),
            is_at(role("heading", "gevonden")),
            *choose(lambda page: page.get_by_role("article").first.get_by_role("link").first),
            arrives("**/initiatieven/*"),
            *SKIP,
            *choose(lambda page: page.locator(".techniekgids-button[href='/chat']")),
            arrives("**/chat"),
            *SKIP,
            tab_to(MESSAGE),
        ],
    ),
    "a parent goes to the chat": (
        "/ouders",
        [
            *SKIP,
            *choose(role("link", "12 tot 14 jaar")),
            arrives("**#vanaf-12"),
            *choose(role("link", re.compile("in de chat.*Vmbo, klas 1 of 2"))),
            arrives("**/chat#laatste"),
            sees("'rol': 'begeleider'"),
            tab_to(MESSAGE),
        ],
    ),
    "somebody looks a word up": (
        "/begrippen",
        [
            *SKIP,
            tab_to(field("Welk woord zoek je?")),
            enter("bbl"),
            arrives("**zoek=bbl"),
            *SKIP,
            *choose(role("link", "Toon alle begrippen")),
            arrives("**/begrippen"),
            *SKIP,
            *choose(lambda page: page.locator("a[href='#letter-o']")),
            arrives("**#letter-o"),
            tab_to(role("link", "Begrippen")),
        ],
    ),
}
"""What somebody comes to do on the website of the guide: the page to start on and the steps."""

ON_ANOTHER_SITE: list[Step] = [
    *choose(role("button", BUTTON)),
    is_at(MESSAGE),
    enter("hoi"),
    sees("Je zei: hoi"),
    press("Escape"),
    is_at(role("button", BUTTON)),
    press("Enter"),
    is_at(MESSAGE),
    back_to(role("button", "Sluit de chat")),
    press("Enter"),
    is_at(role("button", BUTTON)),
]
