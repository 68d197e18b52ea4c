"""The links at the top and the bottom of every page."""

from __future__ import annotations

import gzip
import re

import httpx
import pytest

SECTIONS = ["/chat", "/initiatieven", "/decanen", "/ouders", "/werkgevers", "/pad"]
ABOUT = ["/begrippen", "/bronnen", "/plaatsen", "/privacy", "/toegankelijkheid"]


@pytest.mark.parametrize("path", ["/", *SECTIONS, *ABOUT, "/vacature", "/wissen", "/nergens"])
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
        ("/chat", '<a href="/chat" aria-current="page">'),
        ("/werkgevers", '<a href="/werkgevers" aria-current="page">'),
        ("/initiatieven/zh-001", '<a href="/initiatieven" aria-current="true">'),
        ("/vacature", '<a href="/werkgevers" aria-current="true">'),
    ],
)
async def test_the_menu_marks_where_you_are(
    client: httpx.AsyncClient, path: str, marked: str
) -> None:
    page = (await client.get(path)).text

    assert page.count("aria-current=") == page.count(marked) == 2


@pytest.mark.parametrize("path", ["/", *SECTIONS, *ABOUT, "/werkgevers/selectie"])
async def test_every_page_has_one_title_and_asks_no_other_host(
    client: httpx.AsyncClient, path: str
) -> None:
    response = await client.get(path)

    loaded = re.findall(r'(?:src|action|<link[^>]* href)="([^"]+)"', response.text)
    assert response.status_code == 200
    assert response.text.count("<h1") == 1
    assert all(address.startswith("/") for address in loaded)
    assert "<style" not in response.text
    assert " style=" not in response.text
    assert len(gzip.compress(response.content)) < 60 * 1024
