"""What is sent again, and what is not because it may have arrived."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import httpx
import pytest
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.limiter import Limiter, surely_not_done
from tests.bot.telegram.conftest import FAST


def caused(error: TelegramError, cause: Exception | None) -> TelegramError:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (RetryAfter(3), True),
        (NetworkError("Bad Gateway"), True),
        (caused(NetworkError("x"), httpx.ConnectError("x")), True),
        (caused(TimedOut(), httpx.ConnectTimeout("x")), True),
        (caused(TimedOut(), httpx.PoolTimeout("x")), True),
        (caused(TimedOut(), httpx.ReadTimeout("x")), False),
        (caused(TimedOut(), httpx.WriteTimeout("x")), False),
        (caused(NetworkError("x"), httpx.ReadError("x")), False),
        (BadRequest("x"), False),
        (Forbidden("x"), False),
        (InvalidToken("x"), False),
        (Conflict("x"), False),
    ],
)
def test_only_what_surely_did_not_arrive_is_sent_again(error: TelegramError, again: bool) -> None:
    assert surely_not_done(error) is again


async def test_all_chats_together_get_so_many_messages_a_second() -> None:
    # Given many chats at once
    limiter = Limiter(replace(FAST, overall=200))
    moments: list[float] = []

    async def request() -> None:
        moments.append(time.monotonic())

    began = time.monotonic()
    await asyncio.gather(
        *(
            limiter.process_request(request, (), {}, "sendMessage", {"chat_id": chat}, None)
            for chat in range(60)
        )
    )

    # Then none of them comes before its turn
    early = [place for place, at in enumerate(moments) if at < began + place / 200 - 0.01]
    assert (len(moments), early) == (60, [])


@pytest.mark.parametrize(
    ("error", "attempts"),
    [(NetworkError("Bad Gateway"), 10), (caused(NetworkError("x"), httpx.ConnectError("x")), 15)],
)
async def test_out_of_reach_is_waited_for_and_a_failing_server_has_an_end(
    error: TelegramError, attempts: int
) -> None:
    # Given a server that works again after the fourteenth time
    made: list[str] = []

    async def request() -> None:
        made.append("request")
        if len(made) < 15:
            raise error

    # When
    try:
        await Limiter(FAST).process_request(request, (), {}, "sendMessage", {"chat_id": 1}, None)
    except NetworkError:
        made.append("given up")

    # Then
    assert made.count("request") == attempts
    assert ("given up" in made) is (attempts == 10)
