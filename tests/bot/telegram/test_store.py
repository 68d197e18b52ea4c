"""What is kept of Telegram, in SQLite and in PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.conversation import Button
from bot.telegram import store as module
from bot.telegram.identity import Cipher, hashed, stored_key
from bot.telegram.store import Store, Waiting
from bot.telegram.updates import KEEP
from knowledge.storage.database import SessionFactory, engine_for, session_factory
from knowledge.storage.schema import create_tables
from tests.postgresql import empty_schema

BUTTONS = (Button("Ja", "/bevestig"), Button("Nee", "/ontken"))


@pytest.fixture(params=["sqlite", "postgresql"])
def sessions(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SessionFactory]:
    if request.param == "sqlite":
        yield made(f"sqlite:///{tmp_path}/gids.db")
        return
    with empty_schema() as address:
        factory = made(address)
        yield factory
        with factory() as session:
            session.get_bind().dispose()


@pytest.fixture
def store(sessions: SessionFactory) -> Store:
    return Store(sessions, "een")


def made(address: str) -> SessionFactory:
    engine = engine_for(address)
    create_tables(engine)
    return session_factory(engine)


def test_an_update_is_received_once(store: Store, sessions: SessionFactory) -> None:
    # Beyond 32 bits, as Telegram's ids may become.
    assert store.updates.receive(5_000_000_000, "chat", "inhoud")
    assert not store.updates.receive(5_000_000_000, "chat", "inhoud")
    assert not Store(sessions, "twee").updates.receive(5_000_000_000, "chat", "inhoud")


def test_what_a_silent_process_left_is_taken_over_in_order(
    store: Store, sessions: SessionFactory
) -> None:
    for update_id in (3, 1, 2):
        store.updates.receive(update_id, "chat", f"inhoud {update_id}")
    store.updates.finish([2])
    other = Store(sessions, "twee")

    assert other.updates.take_over(60) == {}
    store.updates.release()
    assert list(other.updates.take_over(60).items()) == [(1, "inhoud 1"), (3, "inhoud 3")]
    assert Store(sessions, "drie").updates.take_over(60) == {}


def test_how_much_of_an_answer_was_sent_is_known(store: Store) -> None:
    store.updates.receive(1, "chat", "inhoud")
    store.updates.set_sent(1, 2)

    assert store.updates.sent(1) == 2


def test_only_the_first_press_counts_and_counts_again_after_a_restart(store: Store) -> None:
    key = store.offer("chat", BUTTONS)
    assert not store.pressed_before("chat", key)

    first = store.press("chat", key, 1, update_id=10)
    second = store.press("chat", key, 0, update_id=11)
    again = store.press("chat", key, 1, update_id=10)

    assert first is not None
    assert first.button == BUTTONS[1]
    assert first.is_first
    assert second is not None
    assert not second.is_first
    assert again == first
    assert store.pressed_before("chat", key)


def test_a_button_of_another_chat_or_place_is_unknown(store: Store) -> None:
    key = store.offer("chat", BUTTONS)

    assert store.press("ander", key, 0, update_id=10) is None
    assert store.press("chat", key, 2, update_id=10) is None
    assert store.press("chat", "anders", 0, update_id=10) is None


def test_a_forgotten_chat_waits_for_nothing_and_the_others_do(store: Store) -> None:
    for chat in ("chat", "ander"):
        store.wait(chat, Waiting("vacature", 5_000_000_000))

    store.forget("chat")

    assert store.waiting("chat") == Waiting()
    assert store.waiting("ander") == Waiting("vacature", 5_000_000_000)


def test_what_is_old_goes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.updates.receive(1, "chat", "inhoud")
    store.wait("chat", Waiting("vacature"))
    key = store.offer("chat", BUTTONS)
    now = time.time()

    monkeypatch.setattr(module.time, "time", lambda: now + KEEP - 10)
    store.expire()
    assert not store.updates.receive(1, "chat", "inhoud")
    monkeypatch.setattr(module.time, "time", lambda: now + module.KEEP_CHATS + 10)
    store.expire()

    assert store.updates.receive(1, "chat", "inhoud")
    assert store.waiting("chat") == Waiting()
    assert store.pressed_before("chat", key)


def test_the_key_of_a_database_stays_and_gives_unrecognisable_ids(
    sessions: SessionFactory,
) -> None:
    key = stored_key(sessions)

    assert stored_key(sessions) == key
    assert hashed(987654321, key) == hashed(987654321, key) != hashed(987654321, "andere")
    assert "987654321" not in hashed(987654321, key)


def test_only_the_same_token_reads_what_waits() -> None:
    kept = Cipher("een").encrypt("ik heet Sam")

    assert "Sam" not in kept
    assert Cipher("een").decrypt(kept) == "ik heet Sam"
    assert Cipher("twee").decrypt(kept) is None
