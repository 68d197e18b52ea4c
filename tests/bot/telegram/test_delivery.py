"""Telegram does not take a message, or nobody knows whether it did."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import Reply
from tests.bot.telegram.bot_api import BROKEN, BotApi, Refused
from tests.bot.telegram.conftest import FAST, StartGuide
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine


@pytest.mark.parametrize(
    "trouble",
    [Refused(429, "Too Many Requests: retry after 1", retry_after=1), Refused(502, "Bad Gateway")],
)
async def test_a_message_that_telegram_did_not_take_is_sent_again(
    trouble: Refused, start: StartGuide, api: BotApi, person: Person
) -> None:
    await start()
    api.trouble("sendMessage", trouble)

    await api.offer(person.says("hoi"), person.says("ja"))
    sent = await api.until(2)

    assert [message.text for message in sent] == ["Je zei: hoi", "Je zei: ja"]


@pytest.mark.parametrize("trouble", [1.0, BROKEN])
async def test_a_message_of_which_nobody_knows_whether_it_arrived_is_not_repeated(
    trouble: float | str, start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given a server that takes the message and answers after the bot stopped waiting, or never
    engine.answers["hoi"] = (Reply("een"), Reply("twee"))
    await start(replace(FAST, answer=0.5))
    api.trouble("sendMessage", trouble)

    await api.offer(person.says("hoi"))
    sent = await api.until(2)

    assert [message.text for message in sent] == ["een", "twee"]


async def test_a_chat_that_is_answered_wrongly_does_not_stop(
    start: StartGuide, api: BotApi, person: Person
) -> None:
    await start()
    api.trouble("sendMessage", Refused(400, "Bad Request: something"))

    await api.offer(person.says("hoi"), person.says("ja"))
    apology, answer = await api.until(2)

    assert "Kenmerk" in apology.text
    assert answer.text == "Je zei: ja"
