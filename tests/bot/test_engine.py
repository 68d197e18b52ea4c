"""The dialogue in its own thread: loading, answering beside others, stopping."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.conversation import EngineUnavailable, Reply, Turn
from bot.engine import EngineThread

PATIENCE = 10
"""Seconds after which a test gives up on something that should happen at once."""


class FakeDialogue:
    """Answers at once; the message "wacht" is held until `go_on`, and holds up its own loop."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.held = threading.Event()
        self.expired = threading.Event()
        self.days: list[int] = []
        self.calls: list[tuple[str, str]] = []
        self.threads: set[str] = set()
        self.kept: dict[str, list[Turn]] = {}

    async def read(self, conversation: str) -> list[Turn] | None:
        return self.kept.get(conversation)

    async def open(self, conversation: str) -> list[Turn]:
        self.calls.append(("open", conversation))
        return [Turn(None, (Reply("Hoi."),))]

    async def send(self, conversation: str, text: str, client_id: str | None = None) -> Turn:
        self.calls.append(("send", conversation))
        self.threads.add(threading.current_thread().name)
        if text == "fout":
            raise ValueError(text)
        if text == "wacht":
            self.held.set()
            assert self.go_on.wait(PATIENCE), "the caller's loop was held up too"
        return Turn(text, (Reply(f"Je zei: {text}"),), client_id)

    async def tell(self, conversation: str, facts: dict, client_id: str | None = None) -> Turn:
        self.calls.append(("tell", conversation))
        return Turn(None, (Reply(f"Verteld: {facts}"),), client_id)

    async def known(self, conversation: str) -> dict:
        self.calls.append(("known", conversation))
        return {"leeftijd": 34}

    async def erase(self, conversation: str) -> None:
        self.calls.append(("erase", conversation))

    async def expire(self, days: int) -> int:
        self.days.append(days)
        self.expired.set()
        return 0


@contextmanager
def running(load, **options) -> Iterator[EngineThread]:
    engine = EngineThread(load, **options)
    engine.start()
    try:
        yield engine
    finally:
        engine.stop()


@pytest.fixture
def dialogue() -> FakeDialogue:
    return FakeDialogue()


@pytest.fixture
def engine(dialogue: FakeDialogue) -> Iterator[EngineThread]:
    with running(lambda: dialogue) as engine:
        assert engine.wait(PATIENCE) == "gereed"
        yield engine


# Loading


async def test_while_loading_nobody_waits_but_is_told_to_try_again(dialogue):
    loaded = threading.Event()

    def load() -> FakeDialogue:
        assert loaded.wait(PATIENCE)
        return dialogue

    with running(load) as engine:
        assert engine.state == "laden"
        for call in (engine.open("a"), engine.send("a", "hoi"), engine.erase("a")):
            with pytest.raises(EngineUnavailable, match="start nog op"):
                await call

        loaded.set()
        assert engine.wait(PATIENCE) == "gereed"
        assert (await engine.send("a", "hoi")).replies[0].text == "Je zei: hoi"


async def test_a_model_that_cannot_be_loaded_is_said_and_logged(caplog):
    def load() -> FakeDialogue:
        raise OSError("het bestand is stuk")

    with running(load) as engine:
        assert engine.wait(PATIENCE) == "fout"
        with pytest.raises(EngineUnavailable, match="kan nu niet starten"):
            await engine.send("a", "hoi")

    assert "could not be loaded" in caplog.text
    assert "het bestand is stuk" in caplog.text


def test_waiting_for_the_engine_has_an_end():
    loaded = threading.Event()

    with running(lambda: loaded.wait(PATIENCE) and FakeDialogue()) as engine:
        assert engine.wait(0.01) == "laden"
        loaded.set()
        assert engine.wait(PATIENCE) == "gereed"


# Answering


async def test_calls_are_passed_on_with_their_answers(engine, dialogue):
    assert (await engine.open("a"))[0].replies[0].text == "Hoi."
    assert (await engine.send("a", "hoi", "bericht-1")).message_id == "bericht-1"
    assert (await engine.tell("a", {"leeftijd": 15}, "link-1")).message_id == "link-1"
    assert await engine.known("a") == {"leeftijd": 34}
    await engine.erase("a")

    told = ["open", "send", "tell", "known", "erase"]
    assert dialogue.calls == [(name, "a") for name in told]


async def test_the_dialogue_runs_in_a_thread_of_its_own(engine, dialogue):
    await engine.send("a", "hoi")

    assert dialogue.threads == {"dialogue"}
    assert threading.current_thread().name not in dialogue.threads


async def test_a_slow_message_does_not_hold_up_the_callers_loop(engine, dialogue):
    # Given a message that keeps the dialogue's loop busy
    slow = asyncio.create_task(engine.send("a", "wacht"))
    await asyncio.to_thread(dialogue.held.wait, PATIENCE)

    # When the caller's loop does something else
    assert not slow.done()
    dialogue.go_on.set()

    # Then the message ends because it could
    assert (await asyncio.wait_for(slow, PATIENCE)).text == "wacht"


async def test_what_was_said_is_read_beside_a_slow_message(engine, dialogue):
    dialogue.kept["b"] = [Turn("hoi", (Reply("Hallo."),))]
    slow = asyncio.create_task(engine.send("a", "wacht"))
    await asyncio.to_thread(dialogue.held.wait, PATIENCE)

    assert (await engine.open("b"))[0].text == "hoi"
    assert not slow.done()
    dialogue.go_on.set()
    await slow


async def test_a_failure_reaches_the_caller_and_the_next_message_works(engine):
    with pytest.raises(ValueError, match="fout"):
        await engine.send("a", "fout")

    assert (await engine.send("a", "hoi")).text == "hoi"


# Expiry


def test_old_conversations_are_removed_as_soon_as_the_engine_is_there(dialogue):
    with running(lambda: dialogue, keep_days=7):
        assert dialogue.expired.wait(PATIENCE)

    assert dialogue.days == [7]


async def test_a_failing_expiry_does_not_stop_the_dialogue(dialogue, caplog):
    async def expire(days: int) -> int:
        dialogue.expired.set()
        raise OSError(f"de database is weg, {days} dagen")

    dialogue.expire = expire
    with running(lambda: dialogue) as engine:
        await asyncio.to_thread(dialogue.expired.wait, PATIENCE)

        assert (await engine.send("a", "hoi")).text == "hoi"
    assert "could not be expired" in caplog.text


# Stopping


def test_stopping_ends_the_thread(dialogue):
    with running(lambda: dialogue) as engine:
        assert engine.wait(PATIENCE) == "gereed"

    engine._thread.join(PATIENCE)
    assert not engine._thread.is_alive()


def test_stopping_while_loading_ends_the_thread_after_loading(dialogue):
    loaded = threading.Event()

    with running(lambda: loaded.wait(PATIENCE) and dialogue) as engine:
        pass
    loaded.set()

    engine._thread.join(PATIENCE)
    assert not engine._thread.is_alive()
