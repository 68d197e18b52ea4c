"""Updates come twice, too late, too many at once, or when the process just stops."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text as sql

from bot.conversation import Button, Reply
from bot.telegram import texts
from bot.telegram.guide import TelegramGuide
from bot.telegram.identity import hashed, stored_key
from bot.telegram.store import Store
from bot.telegram.updates import Updates
from knowledge.storage.database import DatabaseError, SessionFactory, session_scope
from tests.bot.telegram.bot_api import BROKEN, BotApi, Refused
from tests.bot.telegram.conftest import FAST, HASTY, StartGuide
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine


async def test_an_update_that_comes_twice_is_answered_once(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await start()
    twice = person.says("hoi")
    await api.offer(twice)
    await api.until(1)

    await api.offer(twice, person.says("ben je er nog?"))
    *_, last = await api.until(2)

    assert last.text == "Je zei: ben je er nog?"
    assert [sent[1] for sent in engine.sent] == ["hoi", "ben je er nog?"]


async def test_an_update_of_before_a_restart_is_not_answered_again(
    start: StartGuide, api: BotApi, person: Person
) -> None:
    guide = await start()
    before = person.says("hoi")
    await api.offer(before)
    await api.until(1)
    await guide.stop()

    await start()
    await api.offer(before, person.says("nieuw"))
    await api.wait_for(lambda: api.messages()[-1].text == "Je zei: nieuw")

    assert [message.text for message in api.messages()] == ["Je zei: hoi", "Je zei: nieuw"]


async def test_updates_of_a_chat_are_handled_in_their_order(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await start()
    first, second, third = (person.says(word) for word in ("een", "twee", "drie"))

    await api.offer(third, first, second)
    await api.until(3)

    assert [sent[1] for sent in engine.sent] == ["een", "twee", "drie"]


async def test_chats_do_not_wait_for_each_other(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await start()
    other = Person(5)
    engine.hold()

    await api.offer(person.says("een"), person.says("twee"), other.says("hoi"))
    await api.wait_for(lambda: engine.sent[1:])
    asked = [sent[1] for sent in engine.sent]
    engine.release()
    await api.until(3)

    assert sorted(asked) == ["een", "hoi"]


async def test_an_update_is_confirmed_before_it_is_answered(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await start()
    engine.hold()
    update = person.says("hoi")

    await api.offer(update)
    await api.called("sendChatAction")

    assert api.confirmed == update["update_id"] + 1
    engine.release()
    await api.until(1)


async def test_what_was_not_answered_before_a_restart_is_answered_after_it(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given a process that stops while it answers one message and has another waiting
    guide = await start(HASTY)
    engine.hold()
    await api.offer(person.says("een"), person.says("twee"))
    await api.called("sendChatAction")
    await guide.stop()
    assert api.messages() == []

    # When
    engine.release()
    await start()
    answers = await api.until(2)

    # Then
    assert [answer.text for answer in answers] == ["Je zei: een", "Je zei: twee"]


async def test_half_an_answer_is_completed_after_a_restart(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given an answer of which the third message takes longer than the process lives
    engine.answers["hoi"] = tuple(Reply(word) for word in ("een", "twee", "drie"))
    guide = await start(HASTY)
    api.trouble("sendMessage", 0, 0, Refused(429, "Too Many Requests", retry_after=60))
    await api.offer(person.says("hoi"))
    await api.wait_for(lambda: not api.troubled("sendMessage"))
    await guide.stop()

    # When
    await start()
    sent = await api.until(3)

    # Then
    assert [message.text for message in sent] == ["een", "twee", "drie"]
    assert len(engine.sent) == 2
    assert len(next(iter(engine.turns.values()))) == 2


async def test_half_an_answer_is_not_begun_again_by_a_guide_that_still_loads(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given half an answer
    engine.answers["hoi"] = (Reply("een"), Reply("twee"))
    guide = await start(HASTY)
    api.trouble("sendMessage", 0, Refused(429, "Too Many Requests", retry_after=60))
    await api.offer(person.says("hoi"))
    await api.wait_for(lambda: not api.troubled("sendMessage"))
    await guide.stop()

    # When the next process has to load first, and says so
    engine.state = "laden"
    await start()
    await api.until(2)
    engine.state = "gereed"
    await api.offer(person.says("dag"))
    await api.wait_for(lambda: api.messages()[-1].text == "Je zei: dag")

    # Then
    told = [message.text for message in api.messages()]
    assert told == ["een", texts.STARTING, "twee", "Je zei: dag"]


async def test_buttons_work_after_a_restart(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    guide = await start()
    await api.offer(person.says("/start"))
    *_, question = await api.until(2)
    await guide.stop()

    await start()
    await api.offer(person.presses(question, "Ik zit op school"))
    await api.until(3)

    assert engine.sent[-1][1] == "/orienteren"


async def test_a_chat_gets_a_message_a_second(
    start: StartGuide, api: BotApi, engine: FakeEngine
) -> None:
    # Given a limit that is twenty times as fast, so that the test is too
    await start(replace(FAST, per_chat=0.05))
    people = [Person(chat_id) for chat_id in range(1, 11)]

    # When everybody says three things at once
    await api.offer(*(who.says(f"{n}") for n in range(3) for who in people))
    sent = await api.until(30)

    # Then
    for who in people:
        own = [message.at for message in sent if message.chat_id == who.id]
        assert min(b - a for a, b in itertools.pairwise(own)) >= 0.049
    assert len(engine.sent) == 30


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


@pytest.mark.parametrize("late", [0.1, 5.0])
async def test_a_message_that_was_on_its_way_when_the_process_stopped_is_not_repeated(
    late: float, start: StartGuide, api: BotApi, person: Person
) -> None:
    # Given a server that takes a message and answers late
    guide = await start(replace(HASTY, late=late))
    api.trouble("sendMessage", 1.0)
    await api.offer(person.says("hoi"))
    await api.until(1)
    await guide.stop()

    # When
    await start()
    await api.offer(person.says("dag"))
    await api.wait_for(lambda: api.messages()[-1].text == "Je zei: dag")

    # Then
    assert [message.text for message in api.messages()] == ["Je zei: hoi", "Je zei: dag"]


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


async def test_a_chat_that_is_answered_wrongly_does_not_stop(
    start: StartGuide, api: BotApi, person: Person
) -> None:
    await start()
    api.trouble("sendMessage", Refused(400, "Bad Request: something"))

    await api.offer(person.says("hoi"), person.says("ja"))
    apology, answer = await api.until(2)

    assert "Kenmerk" in apology.text
    assert answer.text == "Je zei: ja"


async def test_nothing_in_the_database_shows_who_somebody_is_or_what_they_said(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine, sessions: SessionFactory
) -> None:
    await start()
    await api.offer(person.says("/start"))
    await api.until(2)
    engine.hold()
    await api.offer(person.says("ik heet Sam"))
    await api.called("sendChatAction")

    kept = everything(sessions)
    engine.release()
    await api.until(3)

    assert hashed(person.id, stored_key(sessions)) in kept
    assert "500" in kept
    assert str(person.id) not in kept
    assert "Sam" not in kept


async def test_erasing_leaves_nothing(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine, sessions: SessionFactory
) -> None:
    await start()
    await api.offer(person.says("/start"), person.says("/vacature"))
    await api.until(3)

    await api.offer(person.says("/verwijder"))
    *_, told = await api.until(4)

    assert told.text == texts.ERASED
    assert engine.turns == {}
    await settled(sessions)
    assert hashed(person.id, stored_key(sessions)) not in everything(sessions)


async def test_asking_the_guide_to_erase_erases_here_too(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine, sessions: SessionFactory
) -> None:
    engine.answers["verwijder mijn gegevens"] = (Reply("Gewist.", data={"wissen": True}),)
    await start()
    await api.offer(person.says("/start"), person.says("verwijder mijn gegevens"))
    await api.until(3)
    await api.offer(person.says("hoi"))
    await api.until(4)

    assert count(sessions, "telegram_knoppen") == 0


@pytest.mark.parametrize("way", ["by saying so", "by not taking messages"])
async def test_who_blocks_the_bot_is_forgotten(
    way: str,
    start: StartGuide,
    api: BotApi,
    person: Person,
    engine: FakeEngine,
    sessions: SessionFactory,
) -> None:
    await start()
    await api.offer(person.says("/start"))
    await api.until(2)

    if way == "by saying so":
        await api.offer(person.blocks())
    else:
        api.trouble("sendMessage", Refused(403, "Forbidden: bot was blocked by the user"))
        await api.offer(person.says("hoi"))
    await settled(sessions)

    assert engine.turns == {}
    assert count(sessions, "telegram_knoppen") == 0


async def test_ids_are_hashed_with_the_key_of_the_settings_or_of_the_database(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    for key in ({}, {}, {"telegram_key": "een lange eigen sleutel"}):
        guide: TelegramGuide = await start(**key)
        await api.offer(person.says("hoi"))
        count_now = len(engine.sent) + 1
        await api.until(count_now)
        await guide.stop()

    first, again, own_key = (sent[0] for sent in engine.sent)
    assert first == again != own_key


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


async def settled(sessions: SessionFactory) -> None:
    """Return when every update that came in has been dealt with."""
    for _ in range(500):
        with session_scope(sessions) as session:
            left = "SELECT count(*), sum(inhoud IS NOT NULL) FROM telegram_updates"
            received, unanswered = session.execute(sql(left)).one()
        if received > 1 and not unanswered:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("some updates were not dealt with")


def everything(sessions: SessionFactory) -> str:
    with session_scope(sessions) as session:
        tables = ("telegram_chats", "telegram_knoppen", "telegram_updates", "techniekgids_meta")
        return str([session.execute(sql(f"SELECT * FROM {t}")).all() for t in tables])


def count(sessions: SessionFactory, table: str) -> int:
    with session_scope(sessions) as session:
        return session.execute(sql(f"SELECT count(*) FROM {table}")).scalar_one()
