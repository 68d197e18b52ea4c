"""The links at the top and the bottom of every page."""

from __future__ import annotations

import re

import httpx
import pytest

SECTIONS = ["/", "/initiatieven", "/decanen", "/ouders", "/werkgevers", "/pad"]
ABOUT = ["/begrippen", "/bronnen", "/privacy", "/toegankelijkheid"]


@pytest.mark.parametrize("path", ["/", "/werkgevers", "/vacature", "/wissen", "/nergens"])
async def test_every_page_has_the_menu_and_the_footer(client: httpx.AsyncClient, path: str) -> None:
    page = (await client.get(path)).text

    menu = page.partition('aria-label="Hoofdmenu"')[2].partition("</nav>")[0]
    about = page.partition('aria-label="Over Techniekgids"')[2].partition("</nav>")[0]
    assert re.findall(r'<a href="([^"]+)"', menu) == SECTIONS * 2
    assert re.findall(r'<a href="([^"]+)"', about) == ABOUT
    assert page.index("Direct naar de inhoud") < page.index("Hoofdmenu")


@pytest.mark.parametrize(
    ("path", "marked"),
    [
        ("/", '<a href="/" aria-current="page">'),
        ("/werkgevers", '<a href="/werkgevers" aria-current="page">'),
        ("/vacature", '<a href="/werkgevers" aria-current="true">'),
    ],
)
async def test_the_menu_marks_where_you_are(
    client: httpx.AsyncClient, path: str, marked: str
) -> None:
    page = (await client.get(path)).text

    assert page.count("aria-current=") == page.count(marked) == 2
