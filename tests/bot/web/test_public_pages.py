"""Pages that are the same for everybody are made once, and not sent again."""

from __future__ import annotations

import httpx
import pytest

from bot.web import public_pages
from bot.web.app import create_app
from knowledge.catalogue import Catalogue
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import PAGES, PERSONAL


@pytest.mark.parametrize("path", [path for path in PAGES if path not in PERSONAL])
async def test_a_browser_that_has_the_page_does_not_get_it_again(
    client: httpx.AsyncClient, path: str
) -> None:
    first = await client.get(path)
    tag = {"If-None-Match": first.headers["etag"]}
    again = await client.get(path, headers=tag)

    assert first.headers["cache-control"] == again.headers["cache-control"] == "no-cache"
    assert first.headers["content-encoding"] == "gzip"
    assert (again.status_code, again.content) == (304, b"")
    assert "set-cookie" not in first.headers


@pytest.mark.parametrize("path", PERSONAL)
async def test_a_page_of_one_person_is_always_made_anew(
    client: httpx.AsyncClient, path: str
) -> None:
    headers = (await client.get(path)).headers

    assert headers["cache-control"] == "no-store"
    assert "etag" not in headers


async def test_another_catalogue_changes_the_pages(
    engine: FakeEngine, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Given
    monkeypatch.setattr(public_pages, "_PATIENCE", 0)
    now = [catalogue]
    app = create_app(engine, catalogue=lambda: now[0])
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://gids.test") as client:
        before = await client.get("/initiatieven")
        same = await client.get("/initiatieven")
        # When
        now[0] = Catalogue([catalogue.get("zh-001")])
        after = await client.get("/initiatieven")

    # Then
    assert before.text == same.text
    assert "1 initiatief gevonden" in after.text
    assert before.headers["etag"] != after.headers["etag"]


async def test_a_page_with_its_own_address_keeps_to_the_host_it_was_asked_from(
    client: httpx.AsyncClient,
) -> None:
    address = "/decanen?groep=12-14&situatie=vmbo_onderbouw"
    await client.get(address)

    other = await client.get(address, headers={"Host": "school.test"})

    assert "http://school.test/chat?" in other.text
    assert "http://gids.test" not in other.text


async def test_only_so_many_pages_are_kept(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    original = public_pages.KeptContent.of
    monkeypatch.setattr(public_pages, "MOST", 2)
    monkeypatch.setattr(
        public_pages.KeptContent, "of", lambda *a: made.append("page") or original(*a)
    )

    for name in ("/ouders", "/pad", "/ouders", "/bronnen", "/ouders", "/pad"):
        await client.get(name)
    long = "/begrippen?zoek=" + "x" * public_pages.LONGEST
    await client.get(long)
    await client.get(long)

    # Parents were asked for again in time, the path was not; a long address never is kept.
    assert len(made) == 4 + 2


async def test_a_page_without_compression_is_the_same(client: httpx.AsyncClient) -> None:
    small = await client.get("/pad")
    plain = await client.get("/pad", headers={"Accept-Encoding": "identity"})

    assert "content-encoding" not in plain.headers
    assert plain.text == small.text
