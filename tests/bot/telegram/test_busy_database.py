"""The database does not answer for a moment."""

from __future__ import annotations

from typing import Any

import pytest

from bot.conversation import Button, Reply
from bot.telegram.store import Store
from bot.telegram.updates import Updates
from knowledge.storage.database import DatabaseError, SessionFactory
from tests.bot.telegram.bot_api import BotApi
from tests.bot.telegram.conftest import StartGuide
from tests.bot.telegram.kept import count, settled
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine


async def test_an_answer_waits_for_a_database_that_is_busy(
    start: StartGuide, api: BotApi, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = [DatabaseError("De database is bezet."), DatabaseError("De database is bezet.")]
    keep = Updates.keep

    def sometimes(updates: Updates, update_id: int, fresh: float) -> bool:
        if busy:
            raise busy.pop()
        return keep(updates, update_id, fresh)

    monkeypatch.setattr(Updates, "keep", sometimes)
    await start()
    await api.offer(person.says("hoi"))
    (answer,) = await api.until(1)

    assert (answer.text, busy) == ("Je zei: hoi", [])


@pytest.mark.parametrize("method", ["press", "pressed_before", "waiting", "wait", "offer"])
async def test_nothing_is_lost_when_the_database_does_not_answer(
    method: str,
    start: StartGuide,
    api: BotApi,
    person: Person,
    engine: FakeEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Given somebody with buttons, of whom a vacancy is expected
    engine.answers["/orienteren"] = (Reply("Leuk", (Button("Ja", "/bevestig"),)),)
    await start()
    await api.offer(person.says("/start"))
    *_, question = await api.until(2)
    await api.offer(person.says("/vacature"))
    await api.until(3)

    # When the database is away for a moment while a button is pressed
    failed = fail_once(monkeypatch, Store, method)
    await api.offer(person.presses(question, "Ik zit op school"))
    *_, answer = await api.until(4)

    # Then
    assert (answer.text, answer.titles) == ("Leuk", ["Ja"])
    assert [sent[1] for sent in engine.sent] == ["/orienteren"]
    await api.called("answerCallbackQuery")
    assert failed == [method]


async def test_who_blocks_the_bot_is_forgotten_also_when_the_database_is_busy(
    start: StartGuide,
    api: BotApi,
    person: Person,
    engine: FakeEngine,
    sessions: SessionFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await start()
    await api.offer(person.says("/start"))
    await api.until(2)
    fail_once(monkeypatch, Store, "forget")
    await api.offer(person.blocks())
    await settled(sessions)

    assert engine.turns == {}
    assert count(sessions, "telegram_knoppen") == 0


async def test_a_database_that_is_busy_at_the_start_is_waited_for(
    start: StartGuide, api: BotApi, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_once(monkeypatch, Updates, "take_over")
    await start()
    await api.offer(person.says("hoi"))
    (answer,) = await api.until(1)

    assert answer.text == "Je zei: hoi"


def fail_once(monkeypatch: pytest.MonkeyPatch, table: type, method: str) -> list[str]:
    """Let the database not answer the first time; return the name of the method when it did."""
    works = getattr(table, method)
    failed: list[str] = []

    def fails(*_: Any) -> None:
        monkeypatch.setattr(table, method, works)
        failed.append(method)
        raise DatabaseError("De database is bezet.")

    monkeypatch.setattr(table, method, fails)
    return failed
