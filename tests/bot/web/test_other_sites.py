"""The conversation on a page of another website: by token, and only where that is allowed."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from bot.web.app import create_app
from bot.web.other_sites import OriginError, origins
from knowledge.catalogue import Catalogue
from tests.bot.web.fake_engine import FakeEngine

API = "/api/gesprek"
MESSAGES = "/api/gesprek/berichten"
SCHOOL = "https://www.school.test"
ALLOW = "access-control-allow-origin"


@pytest.fixture
async def school(engine: FakeEngine, catalogue: Catalogue) -> AsyncIterator[httpx.AsyncClient]:
    """A browser on a page of an allowed school."""
    app = create_app(engine, catalogue=lambda: catalogue, other_sites=frozenset({SCHOOL}))
    transport = httpx.ASGITransport(app=app)
    headers = {"Origin": SCHOOL, "Sec-Fetch-Site": "cross-site"}
    async with httpx.AsyncClient(
        transport=transport, base_url="http://gids.test", headers=headers
    ) as client:
        yield client


def _bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def test_a_token_holds_the_conversation_and_no_cookie(
    school: httpx.AsyncClient, engine: FakeEngine
) -> None:
    # Given
    first = await school.get(API)
    token = first.json()["token"]

    # When
    sent = await school.post(MESSAGES, json={"text": "hoi"}, headers=_bearer(token))
    again = await school.get(API, headers=_bearer(token))

    # Then
    assert engine.sent == [(token, "hoi", None)]
    assert [turn["text"] for turn in again.json()["turns"]] == [None, "hoi"]
    assert "token" not in sent.json()
    assert all("set-cookie" not in answer.headers for answer in (first, sent, again))


async def test_the_cookie_of_the_guide_does_not_count_on_another_site(
    school: httpx.AsyncClient, engine: FakeEngine
) -> None:
    cookie = {"Cookie": f"techniekgids_gesprek={'a' * 32}"}

    await school.post(MESSAGES, json={"text": "hoi"}, headers=cookie)

    ((conversation, _, _),) = engine.sent
    assert conversation != "a" * 32


async def test_a_token_does_not_count_on_the_site_of_the_guide(
    school: httpx.AsyncClient, engine: FakeEngine
) -> None:
    own = {"Origin": "http://gids.test", "Sec-Fetch-Site": "same-origin"}

    await school.post(MESSAGES, json={"text": "hoi"}, headers=own | _bearer("a" * 32))

    ((conversation, _, _),) = engine.sent
    assert conversation != "a" * 32


@pytest.mark.parametrize("token", ["", "kort", "a" * 31 + "!", "é" * 32])
async def test_a_token_that_was_never_issued_is_replaced(
    school: httpx.AsyncClient, token: str
) -> None:
    headers = [(b"Authorization", f"Bearer {token}".encode())]

    body = (await school.get(API, headers=headers)).json()

    assert len(body["token"]) == 32


async def test_erasing_gives_another_token(school: httpx.AsyncClient, engine: FakeEngine) -> None:
    token = (await school.get(API)).json()["token"]

    response = await school.delete(API, headers=_bearer(token))

    assert response.json()["status"] == "gewist"
    assert response.json()["token"] != token
    assert engine.turns == {}


async def test_a_preflight_of_an_allowed_site_is_answered(school: httpx.AsyncClient) -> None:
    asks = {"Access-Control-Request-Method": "DELETE"}

    response = await school.options(API, headers=asks)

    assert response.status_code == 204
    assert response.headers[ALLOW] == SCHOOL
    assert "DELETE" in response.headers["access-control-allow-methods"]
    assert "Authorization" in response.headers["access-control-allow-headers"]
    assert "Content-Type" in response.headers["access-control-allow-headers"]
    assert "access-control-allow-credentials" not in response.headers
    assert "Origin" in response.headers["vary"]


async def test_an_error_can_be_read_too(school: httpx.AsyncClient, engine: FakeEngine) -> None:
    refused = await school.post(MESSAGES, json={"text": ""})
    engine.failure = ValueError("stuk")
    failed = await school.post(MESSAGES, json={"text": "hoi"})
    engine.state = "laden"
    loading = await school.post(MESSAGES, json={"text": "hoi"})

    assert [refused.status_code, failed.status_code, loading.status_code] == [400, 500, 503]
    assert all(answer.headers[ALLOW] == SCHOOL for answer in (refused, failed, loading))
    assert len(loading.json()["token"]) == 32


@pytest.mark.parametrize(
    "origin",
    ["https://elders.test", "http://www.school.test", "https://www.school.test:8443",
     "https://www.school.test.elders.test", "null", "https://school.test"],
)  # fmt: skip
async def test_any_other_site_is_refused(
    school: httpx.AsyncClient, engine: FakeEngine, origin: str
) -> None:
    headers = {"Origin": origin} | _bearer("a" * 32)

    answers = [
        await school.get(API, headers=headers),
        await school.post(API, json={}, headers=headers),
        await school.post(MESSAGES, json={"text": "hoi"}, headers=headers),
        await school.delete(API, headers=headers),
        await school.options(API, headers={**headers, "Access-Control-Request-Method": "POST"}),
    ]

    assert [answer.status_code for answer in answers] == [403] * 5
    assert all("niet toegelaten" in answer.json()["fout"] for answer in answers)
    assert all(ALLOW not in answer.headers for answer in answers)
    assert all("Origin" in answer.headers["vary"] for answer in answers)
    assert engine.sent == []
    assert engine.turns == {}


async def test_without_the_setting_nobody_else_is_allowed(client: httpx.AsyncClient) -> None:
    response = await client.get(API, headers={"Origin": SCHOOL, "Sec-Fetch-Site": "cross-site"})

    assert response.status_code == 403
    assert ALLOW not in response.headers


async def test_pages_stay_closed_to_an_allowed_site(school: httpx.AsyncClient) -> None:
    page = await school.get("/")
    erased = await school.post("/wissen")

    assert ALLOW not in page.headers
    assert erased.status_code == 403


async def test_what_a_page_tells_starts_the_conversation(
    school: httpx.AsyncClient, engine: FakeEngine
) -> None:
    told = {"rol": "leerling", "leeftijd": "15", "school": "Lyceum", "regio": "mars", "x": "1"}

    body = (await school.post(API, json=told)).json()

    assert body["ignored"] == ["regio", "x"]
    assert "'leeftijd': 15, 'school': 'Lyceum'" in body["turns"][-1]["replies"][0]["text"]
    assert list(engine.turns) == [body["token"]]


async def test_what_a_page_tells_does_not_change_what_was_said(
    school: httpx.AsyncClient, engine: FakeEngine
) -> None:
    # Given
    token = (await school.post(API, json={"leeftijd": "15"})).json()["token"]

    # When the next page tells something else, and the first one the same again
    other = await school.post(API, json={"leeftijd": "40"}, headers=_bearer(token))
    same = await school.post(API, json={"leeftijd": "15"}, headers=_bearer(token))

    # Then
    assert len(engine.turns[token]) == 2
    assert other.json()["turns"] == same.json()["turns"]


async def test_a_conversation_that_is_gone_starts_with_what_the_page_tells(
    school: httpx.AsyncClient, engine: FakeEngine
) -> None:
    token = (await school.post(API, json={"leeftijd": "15"})).json()["token"]
    engine.turns.clear()

    body = (await school.post(API, json={"leeftijd": "15"}, headers=_bearer(token))).json()

    assert "'leeftijd': 15" in body["turns"][-1]["replies"][0]["text"]


async def test_while_loading_a_page_hears_so_and_can_tell_it_later(
    school: httpx.AsyncClient, engine: FakeEngine
) -> None:
    engine.state = "laden"
    early = (await school.post(API, json={"leeftijd": "15"})).json()
    engine.state = "gereed"

    later = await school.post(API, json={"leeftijd": "15"}, headers=_bearer(early["token"]))

    assert (early["status"], early["turns"]) == ("laden", [])
    assert "'leeftijd': 15" in later.json()["turns"][-1]["replies"][0]["text"]


@pytest.mark.parametrize("content", [b"", b"[]", b'{"leeftijd": 15}', b"\xff"])
async def test_what_is_not_a_set_of_texts_is_refused(
    school: httpx.AsyncClient, content: bytes
) -> None:
    response = await school.post(API, content=content, headers={"Content-Type": "application/json"})

    assert response.status_code == 400
    assert "JSON-object" in response.json()["fout"]


def test_origins_are_written_as_browsers_send_them() -> None:
    setting = " https://School.nl/, http://localhost:8080\nhttps://café.nl:443 "

    found = origins(setting)

    assert found == {"https://school.nl", "http://localhost:8080", "https://xn--caf-dma.nl"}
    assert origins("") == frozenset()


@pytest.mark.parametrize(
    "wrong",
    ["school.nl", "*", "https://*.school.nl", "https://school.nl/chat", "ftp://school.nl",
     "https://", "https://school.nl:x", "https://a@school.nl", "https://school..nl"],
)  # fmt: skip
def test_what_is_not_an_origin_is_named(wrong: str) -> None:
    with pytest.raises(OriginError, match="is geen herkomst") as told:
        origins(f"https://goed.nl {wrong}")

    assert wrong in str(told.value)
