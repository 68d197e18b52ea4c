"""Who sends too much waits a moment; a class behind one address never does."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from starlette.applications import Starlette

from bot.web import rate_limit
from bot.web.app import create_app
from bot.web.rate_limit import Allowance
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.test_vacancy import TEXT

MESSAGES = "/api/gesprek/berichten"


def person(app: Starlette, address: str = "192.0.2.7") -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=app, client=(address, 1))
    return httpx.AsyncClient(transport=transport, base_url="http://gids.test")


async def statuses(client: httpx.AsyncClient, number: int) -> list[int]:
    await client.get("/api/gesprek")
    return [
        (await client.post(MESSAGES, json={"text": f"bericht {n}"})).status_code
        for n in range(number)
    ]


async def test_a_conversation_that_goes_too_fast_has_to_wait(engine: FakeEngine) -> None:
    async with person(create_app(engine, per_minute=2)) as client:
        found = await statuses(client, 3)
        refused = await client.post(MESSAGES, json={"text": "nog een"})

    seconds = int(refused.headers["retry-after"])
    assert found == [200] * 2 + [429]
    assert 1 <= seconds <= 30
    assert refused.json()["fout"].startswith("Dit gaat even te snel. Probeer het over ")
    assert str(seconds) in refused.json()["fout"]
    assert len(engine.sent) == 2


async def test_without_a_script_it_is_a_page_that_says_so(engine: FakeEngine) -> None:
    async with person(create_app(engine, per_minute=1)) as client:
        await client.get("/chat")
        await client.post("/chat", data={"text": "een"})
        refused = await client.post("/chat", data={"text": "twee"})

    assert refused.status_code == 429
    assert "Probeer het over 60 seconden opnieuw." in refused.text
    assert "Met de terugknop van je browser vind je je tekst terug." in refused.text


async def test_a_class_behind_one_address_never_has_to_wait(engine: FakeEngine) -> None:
    app = create_app(engine, per_minute=4)

    for _ in range(30):
        async with person(app) as pupil:
            assert set(await statuses(pupil, 4)) == {200}


@pytest.mark.parametrize("path", [MESSAGES, "/api/vacature"])
async def test_an_address_without_end_has_to_wait_and_no_other(
    engine: FakeEngine, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setattr(rate_limit, "CONVERSATIONS_PER_ADDRESS", 1)
    app = create_app(engine, per_minute=2)
    content = {"text": "hoi", "tekst": TEXT}

    async with person(app) as one, person(app, "192.0.2.8") as other:
        found = []
        for _ in range(3):
            one.cookies.clear()
            found.append((await one.post(path, json=content)).status_code)
        elsewhere = await other.post(path, json=content)

    assert found == [200, 200, 429]
    assert elsewhere.status_code == 200


async def test_zero_is_no_limit(engine: FakeEngine) -> None:
    async with person(create_app(engine, per_minute=0)) as client:
        assert set(await statuses(client, 40)) == {200}


async def test_reading_is_never_refused(engine: FakeEngine) -> None:
    async with person(create_app(engine, per_minute=1)) as client:
        await statuses(client, 2)

        assert (await client.get("/chat")).status_code == 200
        assert (await client.delete("/api/gesprek")).status_code == 200


def test_the_allowance_grows_with_time_and_not_beyond_a_minute() -> None:
    now = 0.0
    clock: Callable[[], float] = lambda: now  # noqa: E731
    allowance = Allowance(2, clock)

    assert [allowance.take("a") for _ in range(3)] == [0, 0, 30]
    now = 29.0
    assert allowance.take("a") == 1
    now = 30.0
    assert allowance.take("a") == 0
    now = 1000.0
    assert [allowance.take("a") for _ in range(3)] == [0, 0, 30]
    assert allowance.take("b") == 0
