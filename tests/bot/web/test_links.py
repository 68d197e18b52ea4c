"""Every link inside the website leads somewhere, also to the right place on a page."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urldefrag

import httpx

from tests.bot.web.site_pages import PAGES

LINK = re.compile(r'(?:href|src)="([^"]*)"')


async def test_every_link_and_every_place_on_a_page_exists(client: httpx.AsyncClient) -> None:
    # Given
    linked = {(path, path) for path in PAGES[:-1]}
    for path in PAGES:
        page = (await client.get(path)).text
        linked |= {(path, _inside(unescape(link), path)) for link in LINK.findall(page)}

    # When
    pages: dict[str, httpx.Response] = {}
    broken = []
    for source, link in sorted(linked):
        address, place = urldefrag(link)
        if address in ("", PAGES[-1]):
            continue
        if address not in pages:
            pages[address] = await client.get(address)
        answer = pages[address]
        is_there = not place or f'id="{place}"' in unescape(answer.text) or answer.is_redirect
        if answer.status_code not in (200, 303) or not is_there:
            broken.append((source, link, answer.status_code))

    # Then
    assert broken == []
    assert len(pages) > 100


def _inside(link: str, page: str) -> str:
    """Return the address within the website; nothing for one of another website."""
    if link.startswith("#"):
        return urldefrag(page).url + link
    return link if link.startswith("/") else ""
