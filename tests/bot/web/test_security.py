from __future__ import annotations

import httpx
import pytest

from bot.web.app import create_app
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.site_pages import PAGES

MESSAGES = "/api/gesprek/berichten"


@pytest.mark.parametrize(
    "path", [*PAGES, "/gezondheid", "/api/gesprek", "/static/style.css", "/decanen/qr.svg"]
)
async def test_every_response_has_the_security_headers(
    client: httpx.AsyncClient, path: str
) -> None:
    headers = (await client.get(path)).headers

    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "unsafe" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert "strict-transport-security" not in headers


@pytest.mark.parametrize("path", ["/", "/wissen", "/gezondheid", "/api/gesprek", "/nergens"])
async def test_what_is_personal_is_not_stored(client: httpx.AsyncClient, path: str) -> None:
    assert (await client.get(path)).headers["cache-control"] == "no-store"


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(
    client: httpx.AsyncClient,
) -> None:
    cookie = (await client.get("/")).headers["set-cookie"].lower()

    assert "httponly" in cookie
    assert "samesite=lax" in cookie
    assert "path=/" in cookie
    assert "max-age=2592000" in cookie
    assert "secure" not in cookie


async def test_over_https_the_cookie_is_secure(engine: FakeEngine) -> None:
    transport = httpx.ASGITransport(app=create_app(engine))
    async with httpx.AsyncClient(transport=transport, base_url="https://gids.test") as client:
        assert "; secure" in (await client.get("/")).headers["set-cookie"].lower()


@pytest.mark.parametrize("path", ["/", "/pad", "/nergens", "/static/logo.svg"])
async def test_over_https_the_browser_stays_with_it(engine: FakeEngine, path: str) -> None:
    transport = httpx.ASGITransport(app=create_app(engine))
    async with httpx.AsyncClient(transport=transport, base_url="https://gids.test") as client:
        headers = (await client.get(path)).headers

    assert headers["strict-transport-security"] == "max-age=31536000"


@pytest.mark.parametrize("value", ["abc", "../../etc", "x" * 33, "é" * 32, "a b" + "c" * 29])
async def test_a_malformed_cookie_is_replaced(
    client: httpx.AsyncClient, engine: FakeEngine, value: str
) -> None:
    raw = f"techniekgids_gesprek={value}".encode()

    response = await client.get("/", headers=[(b"Cookie", raw)])

    (conversation,) = engine.turns
    assert response.cookies["techniekgids_gesprek"] == conversation
    assert conversation != value
    assert len(conversation) == 32


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://elders.test"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_a_change_from_another_site_is_refused(
    client: httpx.AsyncClient, engine: FakeEngine, headers: dict[str, str]
) -> None:
    responses = [
        await client.post(MESSAGES, json={"text": "hoi"}, headers=headers),
        await client.delete("/api/gesprek", headers=headers),
        await client.post("/", data={"text": "hoi"}, headers=headers),
        await client.post("/wissen", headers=headers),
    ]

    assert [response.status_code for response in responses] == [403] * 4
    assert "niet van deze website" in responses[0].json()["fout"]
    assert engine.sent == []


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://gids.test"}, {"Sec-Fetch-Site": "same-origin"}, {}]
)
async def test_a_change_from_the_own_page_is_accepted(
    client: httpx.AsyncClient, headers: dict[str, str]
) -> None:
    response = await client.post(MESSAGES, json={"text": "hoi"}, headers=headers)

    assert response.status_code == 200


async def test_a_message_that_is_not_declared_as_json_is_refused(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    response = await client.post(
        MESSAGES, content='{"text": "hoi"}', headers={"Content-Type": "text/plain"}
    )

    assert response.status_code == 415
    assert engine.sent == []
