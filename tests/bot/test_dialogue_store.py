"""The dialogue with its conversations in a database: kept, erased, expired, and failures."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import AsyncMock, Mock

import pytest
from sqlalchemy import text

from knowledge.storage.database import engine_for
from tests.postgresql import empty_schema

pytestmark = pytest.mark.model

DAY = 24 * 60 * 60
SECRET = "mijn geheime postzegelverzameling"

if TYPE_CHECKING:
    from bot.dialogue import Dialogue

    Start = Callable[[], Dialogue]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path: Path) -> Iterator[str]:
    """Give the address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/gesprekken.db"
        return
    with empty_schema() as address:
        yield address


@pytest.fixture
def start(dialogue, url: str) -> Iterator[Start]:
    """Give a function that starts the dialogue anew on the database, with the loaded model."""
    from bot.dialogue import Dialogue
    from bot.trackers import ConversationStore

    opened: list[ConversationStore] = []

    def start() -> Dialogue:
        store = ConversationStore(url)
        opened.append(store)
        agent = copy.copy(dialogue._agent)
        agent.processor = copy.copy(agent.processor)
        agent.tracker_store = agent._create_tracker_store(store, agent.processor.domain)
        agent.processor.tracker_store = agent.tracker_store
        return Dialogue(agent, store)

    yield start
    for store in opened:
        store.engine.dispose()


def rows(url: str) -> dict[str, int]:
    """Return how many events are kept of each conversation."""
    engine = engine_for(url)
    with engine.connect() as connection:
        found = connection.execute(text("SELECT sender_id, count(*) FROM events GROUP BY 1"))
        kept = dict(found.all())
    engine.dispose()
    return kept


def texts(turn) -> str:
    return "\n".join(reply.text for reply in turn.replies)


# Kept


async def test_a_new_conversation_opens_with_the_welcome_and_the_first_question(start):
    (opening,) = await start().open("anna")

    assert opening.text is None
    assert "computerprogramma" in texts(opening)
    assert len(opening.replies[-1].buttons) == 4


async def test_what_the_guide_knows_can_be_asked(start):
    dialogue = start()
    assert await dialogue.known("anna") == {}

    await dialogue.tell("anna", {"rol": "leerling", "leeftijd": 15}, "b-1")
    known = await dialogue.known("anna")

    assert (known["rol"], known["leeftijd"], known["regio"]) == ("leerling", 15, None)


async def test_after_a_restart_the_conversation_is_as_it_was(start):
    # Given a conversation that has begun
    before = start()
    await before.open("anna")
    await before.send("anna", "ik wil de techniek in")
    await before.send("anna", "34", "b-2")
    seen = await before.open("anna")

    # When the process starts anew
    after = start()

    # Then all of it is shown again, the welcome included, and it goes on
    assert await after.open("anna") == seen
    assert [turn.text for turn in seen] == [None, "ik wil de techniek in", "34"]
    exchange = await after.exchange("anna", "ik werk in een winkel")
    assert exchange.slots["leeftijd"] == 34
    assert exchange.slots["situatie"] == "werk_buiten_techniek"


async def test_opening_again_says_nothing_new(start, url):
    dialogue = start()
    await dialogue.open("anna")
    kept = rows(url)

    assert len(await dialogue.open("anna")) == 1
    assert rows(url) == kept


async def test_conversations_do_not_mix(start):
    dialogue = start()
    await dialogue.send("anna", "ik wil de techniek in")
    await dialogue.send("anna", "34")
    await dialogue.send("bert", "ik wil de techniek in")

    exchange = await dialogue.exchange("bert", "51")

    assert exchange.slots["leeftijd"] == 51
    assert (await dialogue.exchange("anna", "ja")).slots["leeftijd"] == 34


async def test_a_button_offered_before_a_restart_still_works(start):
    (opening,) = await start().open("anna")
    button = opening.replies[-1].buttons[1]

    exchange = await start().exchange("anna", button.payload)

    assert exchange.turn.text == button.title
    assert exchange.slots["rol"] == "leerling"


async def test_what_a_link_tells_is_not_asked_again(start):
    dialogue = start()
    facts = {"rol": "leerling", "leeftijd": 15, "regio": "rijnmond", "interesse": ["ict"]}

    told = await dialogue.tell("anna", facts, "link-1")

    assert await dialogue.tell("anna", facts, "link-1") == told
    assert told.text is None
    assert "computerprogramma" in texts(told)
    slots = (await dialogue.exchange("anna", "vmbo")).slots
    assert {slot: slots[slot] for slot in facts} == facts


async def test_the_school_of_a_link_is_named_before_the_first_question(start, url):
    dialogue = start()

    told = await dialogue.tell("anna", {"rol": "leerling", "school": "Segbroek College"}, "link-1")

    said = [reply.text for reply in told.replies]
    assert "computerprogramma" in said[0]
    assert said[1:] == ["Je komt van Segbroek College.", "Hoe oud ben je?"]
    assert await dialogue.open("anna") == [told]
    await dialogue.erase("anna")
    assert rows(url) == {}


async def test_a_link_with_only_a_school_starts_with_the_first_question(start):
    told = await start().tell("anna", {"school": "Segbroek College"}, "link-1")

    assert len(told.replies) == 3
    assert told.replies[2].buttons


# Once


async def test_the_same_message_sent_twice_is_handled_once(start, url):
    dialogue = start()
    await dialogue.open("anna")
    first = await dialogue.send("anna", "ik wil de techniek in", "b-1")
    kept = rows(url)

    second = await dialogue.send("anna", "ik wil de techniek in", "b-1")

    assert second == first
    assert rows(url) == kept


async def test_the_same_words_in_another_message_are_handled(start):
    dialogue = start()
    await dialogue.send("anna", "ik wil de techniek in", "b-1")
    await dialogue.send("anna", "blabla", "b-2")

    again = await dialogue.send("anna", "blabla", "b-3")

    assert again.message_id == "b-3"
    assert len(await dialogue.open("anna")) == 3


# Forgotten


async def test_erasing_removes_every_row_of_that_conversation_only(start, url):
    dialogue = start()
    await dialogue.send("anna", "ik ben 34")
    await dialogue.send("bert", "ik ben 51")

    await dialogue.erase("anna")

    assert set(rows(url)) == {"bert"}


async def test_asking_to_erase_removes_every_row_too(start, url):
    dialogue = start()
    await dialogue.send("anna", "ik ben 34")

    turn = await dialogue.send("anna", "verwijder mijn gegevens")

    assert "gewist" in texts(turn)
    assert rows(url) == {}


async def test_only_conversations_that_are_long_silent_expire(start, url):
    # Given a conversation of 31 days ago, one of 31 days ago that went on, and a new one
    dialogue = start()
    for conversation in ("oud", "lang", "nieuw"):
        await dialogue.send(conversation, "ik ben 34")
    engine = engine_for(url)
    with engine.begin() as connection:
        connection.execute(
            text("UPDATE events SET timestamp = timestamp - :age WHERE sender_id <> 'nieuw'"),
            {"age": 31 * DAY},
        )
    engine.dispose()
    await dialogue.send("lang", "ja")

    # When what is older than 30 days is removed
    removed = await dialogue.expire(30)

    # Then
    assert removed == 1
    assert set(rows(url)) == {"lang", "nieuw"}


# Failures


def reference_in(said: str) -> str:
    found = re.search(r"code bij je vraag: ([0-9a-f]{8})\.", said)
    assert found, said
    return found[1]


async def test_a_failing_action_gives_an_apology_whose_reference_is_in_the_log(
    start, monkeypatch, caplog, capfd
):
    from actions.questions import AskLeeftijd

    broken = Mock(side_effect=RuntimeError("de vraag is stuk"))
    monkeypatch.setattr(AskLeeftijd, "question", broken)

    turn = await start().send("anna", f"ik wil de techniek in, met {SECRET}")

    reference = reference_in(texts(turn))
    assert reference in caplog.text
    assert "de vraag is stuk" in caplog.text
    # What people write stays out of the log.
    output = capfd.readouterr()
    assert SECRET not in caplog.text + output.out + output.err


async def test_after_a_failing_action_the_conversation_goes_on(start, monkeypatch):
    from actions.questions import AskLeeftijd

    dialogue = start()
    with monkeypatch.context() as broken:
        broken.setattr(AskLeeftijd, "question", Mock(side_effect=RuntimeError("stuk")))
        await dialogue.send("anna", "ik wil de techniek in")

    exchange = await dialogue.exchange("anna", "34")

    assert exchange.slots["leeftijd"] == 34


async def test_a_failing_engine_gives_an_apology_too(start, monkeypatch, caplog):
    dialogue = start()

    broken = AsyncMock(side_effect=OSError("de database is weg"))
    monkeypatch.setattr(dialogue._agent, "handle_message", broken)

    turn = await dialogue.send("anna", SECRET, "b-1")

    assert (turn.text, turn.message_id) == (SECRET, "b-1")
    assert reference_in(texts(turn)) in caplog.text
    assert SECRET not in caplog.text
