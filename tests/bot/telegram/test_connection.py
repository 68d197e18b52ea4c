"""Telegram cannot be reached, refuses, or hands updates over by itself."""

from __future__ import annotations

import asyncio
import logging
import re

import httpx
import pytest

from bot.conversation import Reply
from bot.serving import load_telegram
from bot.telegram.identity import webhook_secret
from bot.telegram.updates import Updates
from bot.web.app import create_app
from knowledge.settings import Settings
from knowledge.storage.database import DatabaseError
from tests.bot.telegram.bot_api import TOKEN, BotApi, Refused
from tests.bot.telegram.conftest import HASTY, StartGuide, hand_over
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine

PUBLIC = "https://gids.voorbeeld.nl"
SECRET = {"X-Telegram-Bot-Api-Secret-Token": webhook_secret(TOKEN)}


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [
        record.getMessage()
        for record in caplog.records
        if record.name.startswith("bot.telegram") and record.levelno >= logging.WARNING
    ]


async def test_without_a_token_there_is_no_telegram(engine: FakeEngine) -> None:
    assert load_telegram(engine, Settings()) is None


async def test_a_database_that_is_busy_lets_telegram_offer_the_update_again(
    start: StartGuide, engine: FakeEngine, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> bool:
        raise DatabaseError("De database is bezet.")

    guide = await start(telegram_webhook=PUBLIC)
    monkeypatch.setattr(Updates, "receive", busy)
    transport = httpx.ASGITransport(app=create_app(engine, telegram=guide))

    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as telegram:
        response = await telegram.post("/telegram", json=person.says("hoi"), headers=SECRET)

    assert response.status_code == 503


@pytest.mark.parametrize(
    ("troubles", "line"),
    [
        ([Refused(401, "Unauthorized")] * 3, "het token klopt niet. Controleer TECHNIEKGIDS_"),
        ([Refused(404, "Not Found")] * 3, "het token klopt niet. Controleer TECHNIEKGIDS_"),
        ([Refused(429, "Too Many Requests", retry_after=1)], "het gaat te snel"),
        ([Refused(500, "Internal")] * 3, r"http://127.0.0.1:\d+ is niet te bereiken"),
    ],
)
async def test_trouble_at_the_start_is_one_line_and_then_it_works(
    troubles: list[Refused],
    line: str,
    start: StartGuide,
    api: BotApi,
    person: Person,
    caplog: pytest.LogCaptureFixture,
) -> None:
    api.trouble("getMe", *troubles)

    await start()
    await api.offer(person.says("hoi"))
    await api.until(1)

    problem, over = lines(caplog)
    assert re.match(f"Telegram: .*{line}.*De website gaat door; ik blijf het proberen.$", problem)
    assert over == "Telegram: het werkt weer."


async def test_another_program_with_the_same_token_is_one_line(
    start: StartGuide, api: BotApi, person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    api.conflict = True
    await start()
    while not lines(caplog):
        await asyncio.sleep(0.01)
    api.conflict = False
    await api.offer(person.says("hoi"))
    await api.until(1)

    assert lines(caplog)[0].startswith("Telegram: een ander programma gebruikt hetzelfde token.")


async def test_a_wrong_token_leaves_the_website_as_it_is(
    start: StartGuide, engine: FakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    guide = await start(telegram_token="1:wrong")
    app = create_app(engine, telegram=guide)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://gids.test") as client:
        response = await client.get("/gezondheid")
    while not lines(caplog):
        await asyncio.sleep(0.01)

    assert response.status_code == 200
    (line,) = lines(caplog)
    assert "TECHNIEKGIDS_TELEGRAM_TOKEN" in line


async def test_the_log_holds_no_token_and_no_messages(
    start: StartGuide,
    api: BotApi,
    person: Person,
    engine: FakeEngine,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for library in ("", "telegram", "telegram.ext", "telegram.request", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, library)
    engine.answers["ik heet Sam"] = (Reply("dag Sam"),)
    await start()
    logging.getLogger("ergens").error("Fout bij %s/bot%s", "https://api", TOKEN)

    await api.offer(person.says("ik heet Sam"))
    await api.until(1)

    assert "https://api/bot[token]" in caplog.text
    assert TOKEN not in caplog.text
    assert "Sam" not in caplog.text
    assert str(person.id) not in caplog.text


async def test_with_a_public_address_telegram_hands_updates_over(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    guide = await start(telegram_webhook=PUBLIC)
    (webhook,) = await api.called("setWebhook")
    assert webhook.params["url"] == f"{PUBLIC}/telegram"
    assert webhook.params["secret_token"] == webhook_secret(TOKEN)
    transport = httpx.ASGITransport(app=create_app(engine, telegram=guide))
    update = person.says("hoi")
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as telegram:
        # When the same update is handed over twice
        statuses = [
            (await telegram.post("/telegram", json=update, headers=SECRET)).status_code
            for _ in range(2)
        ]
        (answer,) = await api.until(1)

    assert statuses == [200, 200]
    assert answer.text == "Je zei: hoi"


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        ({}, b"{}", 403),
        ({"X-Telegram-Bot-Api-Secret-Token": "fout"}, b"{}", 403),
        ({"X-Telegram-Bot-Api-Secret-Token": "fóut".encode()}, b"{}", 403),
        (SECRET, b"geen json", 400),
        (SECRET, b"{}", 400),
        (SECRET, b"[1]", 400),
        (SECRET, b"x" * 1_100_000, 413),
    ],
)
async def test_the_webhook_takes_only_what_telegram_sends(
    headers: dict, body: bytes, status: int, start: StartGuide, engine: FakeEngine
) -> None:
    guide = await start(telegram_webhook=PUBLIC)
    transport = httpx.ASGITransport(app=create_app(engine, telegram=guide))

    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as somebody:
        response = await somebody.post("/telegram", content=body, headers=headers)

    assert response.status_code == status


@pytest.mark.parametrize("public", ["", PUBLIC])
async def test_an_update_of_an_unknown_form_does_not_hold_up_the_others(
    public: str,
    start: StartGuide,
    api: BotApi,
    person: Person,
    caplog: pytest.LogCaptureFixture,
) -> None:
    guide = await start(**({"telegram_webhook": public} if public else {}))
    odd = person.sends(text="ik heet Sam", sticker={"nieuw": True})

    await hand_over(guide, api, odd)
    await hand_over(guide, api, person.says("hoi"))
    (answer,) = await api.until(1)

    assert answer.text == "Je zei: hoi"
    (line,) = lines(caplog)
    assert line == f"Telegram: update {odd['update_id']} is overgeslagen: TypeError"
    assert "Sam" not in caplog.text


async def test_with_long_polling_there_is_no_webhook(start: StartGuide, engine: FakeEngine) -> None:
    guide = await start()
    transport = httpx.ASGITransport(app=create_app(engine, telegram=guide))

    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as somebody:
        response = await somebody.post("/telegram", json={}, headers=SECRET)

    assert response.status_code in (404, 405)


async def test_a_process_takes_over_what_another_left_behind(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given a replica that stopped while it answered
    guide = await start(HASTY, telegram_webhook=PUBLIC)
    await api.called("setWebhook")
    engine.hold()
    transport = httpx.ASGITransport(app=create_app(engine, telegram=guide))
    async with httpx.AsyncClient(transport=transport, base_url=PUBLIC) as telegram:
        await telegram.post("/telegram", json=person.says("hoi"), headers=SECRET)
    await api.called("sendChatAction")

    # When another is there
    await start(telegram_webhook=PUBLIC)
    await guide.stop()
    engine.release()
    (answer,) = await api.until(1)

    # Then
    assert answer.text == "Je zei: hoi"
