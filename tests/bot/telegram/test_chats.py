"""The order of a chat's updates, and the texts that Telegram cut."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.telegram.chats import Chats
from bot.telegram.incoming import Incoming
from bot.telegram.pace import Pace
from tests.bot.telegram.conftest import FAST

FULL = "a" * 4096
PACE = replace(FAST, split=30.0, turn=0.01)
"""Of somebody who waits as long as it takes for the rest of a text."""


class Chat:
    """One chat with updates at this process and elsewhere; `handled` is what was answered."""

    def __init__(self, pace: Pace = PACE) -> None:
        self.handled: list[Incoming] = []
        self.elsewhere: list[Incoming] = []
        self.chats = Chats(self._handle, self, pace)
        self._unanswered: list[Incoming] = []
        self._begun = asyncio.Event()

    def add(self, *incoming: Incoming) -> None:
        for one in incoming:
            self._unanswered.append(one)
            self.chats.add(1, one)

    def answered_elsewhere(self, incoming: Incoming) -> None:
        self._unanswered.remove(incoming)

    async def begun(self) -> None:
        """Return when something waits for the rest of it."""
        await asyncio.wait_for(self._begun.wait(), 30)

    async def texts(self, count: int) -> list[str | None]:
        """Return the texts that were answered when there are so many."""
        for _ in range(3000):
            if len(self.handled) >= count:
                break
            await asyncio.sleep(0.01)
        return [one.text for one in self.handled]

    async def begin(self, update_id: int) -> bool | None:
        return True if any(one.update_id == update_id for one in self._unanswered) else None

    async def take_waiting(self, update_id: int) -> list[Incoming]:
        del update_id
        self._begun.set()
        self._unanswered += self.elsewhere
        self.elsewhere.clear()
        return list(self._unanswered)

    async def _handle(self, incoming: Incoming) -> None:
        self.handled.append(incoming)
        self._unanswered = [one for one in self._unanswered if one.update_id not in incoming.ids]


def says(update_id: int, text: str, date: int = 0) -> Incoming:
    message = {"message_id": update_id, "text": text, "date": date}
    return Incoming(update_id, {"message": message})


def changes(update_id: int, message_id: int, text: str) -> Incoming:
    return Incoming(update_id, {"edited_message": {"message_id": message_id, "text": text}})


async def handled_when(slow: list[int], fast: list[int], kept: bool = True) -> list[int]:
    """Return the order of handling when some updates take long to be kept after they came."""
    chat = Chat()

    async def receive(update_id: int, seconds: float, is_new: bool) -> None:
        with chat.chats.expecting(1, update_id):
            await asyncio.sleep(seconds)
            if is_new:
                chat.add(Incoming(update_id, {}))

    await asyncio.gather(
        *(receive(one, 0.1, kept) for one in slow), *(receive(one, 0.0, True) for one in fast)
    )
    await chat.texts(len(fast) + len(slow) * kept)
    return [one.update_id for one in chat.handled]


async def test_what_came_before_goes_first_however_long_it_takes_to_keep_it() -> None:
    assert await handled_when(slow=[3, 1], fast=[5, 2, 4]) == [1, 2, 3, 4, 5]


async def test_what_was_here_before_holds_up_nothing() -> None:
    assert await handled_when(slow=[1], fast=[2, 3], kept=False) == [2, 3]


async def test_a_part_that_came_to_another_process_goes_before_what_waits_here() -> None:
    chat = Chat()
    chat.elsewhere.append(says(2, "Reageer nu."))
    chat.add(says(1, FULL), says(3, "dank je"))

    assert await chat.texts(2) == [FULL + "Reageer nu.", "dank je"]


async def test_a_part_that_is_still_on_its_way_goes_before_what_is_here() -> None:
    # Given the first part and a message that came after the second part
    chat = Chat()
    chat.add(says(1, FULL), says(3, "dank je"))
    await chat.begun()
    await asyncio.sleep(0.1)

    # When the second part comes to another process
    chat.elsewhere.append(says(2, "Reageer nu."))

    assert await chat.texts(2) == [FULL + "Reageer nu.", "dank je"]


async def test_a_part_that_is_being_kept_is_waited_for_however_long_that_takes() -> None:
    chat = Chat(replace(PACE, split=0.05))
    with chat.chats.expecting(1, 2):
        chat.add(says(1, FULL), says(3, "dank je"))
        await asyncio.sleep(0.2)
        chat.add(says(2, "Reageer nu."))

    assert await chat.texts(2) == [FULL + "Reageer nu.", "dank je"]


async def test_a_first_part_that_comes_last_is_still_the_first() -> None:
    chat = Chat()
    chat.add(says(2, FULL))
    await chat.begun()

    chat.add(says(3, "Reageer nu."), says(1, "b" * 4096))

    assert await chat.texts(1) == ["b" * 4096 + FULL + "Reageer nu."]


async def test_what_was_sent_later_is_no_part_of_it() -> None:
    # Given a long text, and an answer that was so late that the next message waits already
    chat = Chat()
    chat.add(says(1, FULL, date=100), says(2, "dank je", date=120))

    assert await chat.texts(2) == [FULL, "dank je"]


async def test_a_part_that_is_changed_while_the_rest_is_awaited_counts_as_changed() -> None:
    chat = Chat()
    chat.add(says(1, FULL))
    await chat.begun()
    chat.add(changes(3, 1, "b" * 4096))
    await asyncio.sleep(0.05)

    chat.add(says(2, "Reageer nu."))

    assert await chat.texts(1) == ["b" * 4096 + "Reageer nu."]
    assert chat.handled[0].ids == {1, 2, 3}


async def test_what_another_process_answered_is_no_part_of_it() -> None:
    # Given that the end of a text was answered elsewhere before its beginning came
    chat = Chat(replace(PACE, split=0.05))
    end = says(2, "Reageer nu.")
    chat.add(says(1, FULL), end)

    chat.answered_elsewhere(end)

    assert await chat.texts(1) == [FULL]


async def test_what_comes_twice_is_answered_once() -> None:
    chat = Chat()
    chat.add(says(1, FULL))
    await chat.begun()

    for again in (says(1, FULL), says(2, "Reageer nu."), says(2, "Reageer nu.")):
        chat.chats.add(1, again)
    chat.add(says(2, "Reageer nu."), says(3, "dank je"))

    assert await chat.texts(2) == [FULL + "Reageer nu.", "dank je"]


async def test_who_stops_leaves_a_text_that_is_not_complete() -> None:
    chat = Chat()
    chat.add(says(1, FULL))
    await chat.begun()

    await chat.chats.stop()

    assert chat.handled == []
