"""Conversations beside the initiatives in one SQLite file."""

from __future__ import annotations

from pathlib import Path

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import text

from bot.trackers import ConversationStore, PassingStore, remember_kinds_of_events
from bot.transcript import turns
from knowledge.storage.locks import WRITE_PATIENCE


def test_what_is_said_waits_for_an_import_that_writes(tmp_path: Path) -> None:
    store = ConversationStore(f"sqlite:///{tmp_path}/gids.db")

    with store.engine.connect() as connection:
        patience = connection.execute(text("PRAGMA busy_timeout")).scalar()

    assert patience == WRITE_PATIENCE * 1000
    store.engine.dispose()


async def test_what_was_said_is_the_same_as_in_the_whole_tracker(tmp_path: Path) -> None:
    events = [
        BotUttered("Hoi.", {"buttons": [{"title": "Ja", "payload": "/ja"}]}),
        SessionStarted(),
        UserUttered("/ja", metadata={"shown": "Ja", "client_id": "m-1"}),
        SlotSet("leeftijd", 34),
        ActionExecuted("action_listen"),
        BotUttered("Goed.", {"custom": {"kaarten": [{"titel": "Proefdag"}]}}),
        UserUttered("dank je"),
        BotUttered("Graag gedaan."),
    ]
    tracker = DialogueStateTracker.from_events("een", events, Domain.empty().slots)
    kept = ConversationStore(f"sqlite:///{tmp_path}/gids.db")
    for store in (kept, PassingStore()):
        await store.save(tracker)

        whole = await store.retrieve_full_tracker("een")
        assert whole is not None
        assert turns(await store.spoken("een")) == turns(whole.events)
        assert len(turns(whole.events)) == 2
        assert await store.spoken("een ander") == []
    kept.engine.dispose()


def test_the_class_of_an_event_is_looked_up_once() -> None:
    remember_kinds_of_events()
    remember_kinds_of_events()

    assert Event.resolve_by_type("slot") is SlotSet
    assert Event.resolve_by_type("slot") is Event.resolve_by_type("slot")
    hits = Event.resolve_by_type.cache_info().hits  # type: ignore[attr-defined]
    assert hits >= 2
