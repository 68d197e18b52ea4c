from __future__ import annotations

import re

import httpx


async def _address(client: httpx.AsyncClient, pattern: str) -> str:
    match = re.search(pattern, (await client.get("/")).text)
    assert match is not None
    return match.group()


async def test_a_file_is_kept_for_ever_under_the_name_of_its_content(
    client: httpx.AsyncClient,
) -> None:
    address = await _address(client, r"/static/style\.[0-9a-f]{12}\.css")

    response = await client.get(address)

    assert response.headers["content-type"] == "text/css; charset=utf-8"
    assert response.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert response.headers["content-encoding"] == "gzip"
    assert "--techniekgids-color-primary" in response.text


async def test_a_file_that_the_browser_has_is_not_sent_again(client: httpx.AsyncClient) -> None:
    address = await _address(client, r"/static/chat\.[0-9a-f]{12}\.js")
    etag = (await client.get(address)).headers["etag"]

    response = await client.get(address, headers={"If-None-Match": etag})

    assert (response.status_code, response.content) == (304, b"")


async def test_the_name_of_another_version_gives_this_one_but_not_for_later(
    client: httpx.AsyncClient,
) -> None:
    response = await client.get("/static/logo.000000000000.svg", headers={"Accept-Encoding": ""})

    assert response.headers["cache-control"] == "no-cache"
    assert response.headers["content-type"] == "image/svg+xml"
    assert response.text.startswith("<svg")


async def test_an_unknown_file_is_not_found(client: httpx.AsyncClient) -> None:
    for name in ("nee.css", "%2e%2e%2fapp.py", "style.css.map", "x"):
        assert (await client.get(f"/static/{name}")).status_code == 404


async def test_the_script_is_small(client: httpx.AsyncClient) -> None:
    address = await _address(client, r"/static/chat\.[0-9a-f]{12}\.js")

    response = await client.get(address)

    assert int(response.headers["content-length"]) < 6 * 1024
