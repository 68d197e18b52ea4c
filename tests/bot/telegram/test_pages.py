"""Pages of the website that the guide names."""

from __future__ import annotations

import pytest

from bot.conversation import Button, Reply
from bot.telegram import texts
from tests.bot.telegram.bot_api import BotApi
from tests.bot.telegram.conftest import StartGuide, hand_over
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine

PUBLIC = "https://gids.voorbeeld.nl"


@pytest.mark.parametrize(
    ("public", "page", "links"),
    [
        (PUBLIC, "/werkgevers/werven", {texts.PAGE: f"{PUBLIC}/werkgevers/werven"}),
        (PUBLIC, "//elders.nl", {}),
        ("", "/werkgevers/werven", {}),
    ],
)
@pytest.mark.parametrize("titles", [["Meer"], []])
async def test_a_page_of_the_website_is_a_link_that_stays(
    titles: list[str],
    public: str,
    page: str,
    links: dict[str, str],
    start: StartGuide,
    api: BotApi,
    person: Person,
    engine: FakeEngine,
) -> None:
    # Given an advice with a page of the website about it
    guide = await start(**({"telegram_webhook": public} if public else {}))
    buttons = tuple(Button(title, "/meer") for title in titles)
    engine.answers["advies"] = (Reply("Doe dit.", buttons, {"pagina": page}),)

    await hand_over(guide, api, person.says("advies"))
    (advice,) = await api.until(1)

    assert advice.links == links
    assert advice.titles == [*titles, *links]

    # When a button beside it is pressed
    for title in titles:
        await hand_over(guide, api, person.presses(advice, title))
        (edited,) = await api.called("editMessageReplyMarkup")
        assert edited.links == links
        assert edited.titles == [f"✓ {title}", *links]
