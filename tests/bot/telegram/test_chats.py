"""The order of a chat's updates within one process."""

from __future__ import annotations

import asyncio

from bot.telegram.chats import Chats
from bot.telegram.incoming import Incoming
from tests.bot.telegram.conftest import FAST


class Alone:
    """There are no other processes."""

    async def begin(self, update_id: int) -> bool | None:
        return update_id > 0

    async def take_waiting(self, update_id: int) -> list[Incoming]:
        del update_id
        return []


class BesideAnother(Alone):
    """Another process has updates of the chat."""

    def __init__(self, *elsewhere: Incoming) -> None:
        self.elsewhere = list(elsewhere)

    async def take_waiting(self, update_id: int) -> list[Incoming]:
        taken, self.elsewhere = self.elsewhere, []
        return [one for one in taken if one.update_id != update_id]


def says(update_id: int, text: str) -> Incoming:
    return Incoming(update_id, {"message": {"message_id": update_id, "text": text}})


async def handled_when(slow: list[int], fast: list[int], kept: bool = True) -> list[int]:
    """Return the order of handling when some updates take long to be kept after they came."""
    handled: list[int] = []

    async def handle(incoming: Incoming) -> None:
        handled.append(incoming.update_id)

    chats = Chats(handle, Alone(), FAST)

    async def receive(update_id: int, seconds: float, is_new: bool) -> None:
        with chats.expecting(1, update_id):
            await asyncio.sleep(seconds)
            if is_new:
                chats.add(1, Incoming(update_id, {}))

    await asyncio.gather(
        *(receive(one, 0.1, kept) for one in slow), *(receive(one, 0.0, True) for one in fast)
    )
    while len(handled) < len(fast) + len(slow) * kept:
        await asyncio.sleep(0.01)
    return handled


async def test_what_came_before_goes_first_however_long_it_takes_to_keep_it() -> None:
    assert await handled_when(slow=[3, 1], fast=[5, 2, 4]) == [1, 2, 3, 4, 5]


async def test_what_was_here_before_holds_up_nothing() -> None:
    assert await handled_when(slow=[1], fast=[2, 3], kept=False) == [2, 3]


async def test_a_part_that_came_to_another_process_goes_before_what_waits_here() -> None:
    texts: list[str | None] = []

    async def handle(incoming: Incoming) -> None:
        texts.append(incoming.text)

    chats = Chats(handle, BesideAnother(says(2, "Reageer nu.")), FAST)
    chats.add(1, says(1, "a" * 4096))
    chats.add(1, says(3, "dank je"))
    while len(texts) < 2:
        await asyncio.sleep(0.01)

    assert texts == ["a" * 4096 + "Reageer nu.", "dank je"]
