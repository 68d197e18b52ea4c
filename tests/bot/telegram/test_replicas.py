"""Two processes with one database, behind one webhook."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest

from bot.conversation import Reply
from bot.telegram.store import Store
from bot.telegram.updates import Updates
from knowledge.storage.database import DatabaseError, SessionFactory
from tests.bot.telegram.bot_api import BotApi
from tests.bot.telegram.conftest import FAST, HASTY, StartGuide, hand_over
from tests.bot.telegram.people import Person
from tests.bot.telegram.test_vacancy import LINE, VACANCY, ended
from tests.bot.web.fake_engine import FakeEngine

PUBLIC = "https://gids.voorbeeld.nl"

# On a busy machine a process that works may say nothing for a while.
PATIENT = replace(FAST, silent=30.0)


async def test_a_chat_is_answered_in_order_whoever_got_its_messages(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given two replicas of which the first is slow with the first message
    one, two = [await start(PATIENT, telegram_webhook=PUBLIC) for _ in range(2)]
    engine.hold()
    await hand_over(one, api, person.says("1"))
    await api.called("sendChatAction")

    # When the next messages come to both of them
    for place in range(2, 7):
        await hand_over((one, two)[place % 2], api, person.says(str(place)))
    other = Person(5)
    await hand_over(two, api, other.says("hoi"))
    await api.wait_for(lambda: [sent for sent in engine.sent if sent[1] == "hoi"])
    before = [sent[1] for sent in engine.sent]
    engine.release()
    answers = await api.until(6, person.id)

    # Then nobody else waited
    assert before == ["1", "hoi"]
    assert [answer.text for answer in answers] == [f"Je zei: {n}" for n in range(1, 7)]


async def test_an_update_that_comes_to_both_is_answered_once(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    replicas = [await start(PATIENT, telegram_webhook=PUBLIC) for _ in range(2)]
    twice = person.says("hoi")

    await asyncio.gather(*(hand_over(one, api, twice) for one in replicas))
    await hand_over(replicas[0], api, person.says("dag"))
    await api.until(2)

    assert [sent[1] for sent in engine.sent] == ["hoi", "dag"]


async def test_a_text_that_telegram_cut_is_one_vacancy_also_when_its_parts_went_apart(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    pace = replace(PATIENT, split=10.0)
    one, two = [await start(pace, telegram_webhook=PUBLIC) for _ in range(2)]
    whole = VACANCY + LINE * 250

    await hand_over(one, api, person.says(whole[:4096]))
    await hand_over(two, api, person.says(whole[4096:8192]))
    await hand_over(one, api, person.says(whole[8192:]))
    await hand_over(two, api, person.says("dank je"))
    await api.wait_for(lambda: [m for m in api.messages() if m.text == "Je zei: dank je"])

    assert ended(api)
    assert [sent[1] for sent in engine.sent] == ["dank je"]


async def test_a_text_of_which_the_end_is_awaited_is_left_whole_by_a_replica_that_stops(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given a replica that waits for the end of a text, and would have the time to see none
    pace = replace(PATIENT, split=5.0, grace=15.0)
    one, two = [await start(pace, telegram_webhook=PUBLIC) for _ in range(2)]
    await api.called("setWebhook", 2)
    whole = VACANCY + LINE * 120
    await hand_over(one, api, person.says(whole[:4096]))
    await asyncio.sleep(0.1)

    # When it stops, and the end comes to another
    await one.stop()
    await hand_over(two, api, person.says(whole[4096:]))

    # Then
    await hand_over(two, api, person.says("dank je"))
    await api.wait_for(lambda: engine.sent)
    assert [sent[1] for sent in engine.sent] == ["dank je"]
    assert ended(api)


async def test_a_change_that_comes_to_another_replica_before_the_answer_counts(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given a message that waits for the answer to the one before
    one, two = [await start(PATIENT, telegram_webhook=PUBLIC) for _ in range(2)]
    engine.hold()
    await hand_over(one, api, person.says("hoi"))
    await api.called("sendChatAction")
    waiting = person.says("ik ben 36")
    await hand_over(one, api, waiting)

    await hand_over(two, api, person.edits(waiting, "ik ben 37"))
    engine.release()
    await api.until(2)

    assert [sent[1] for sent in engine.sent] == ["hoi", "ik ben 37"]


async def test_what_was_kept_though_the_database_said_it_was_not_is_answered(
    start: StartGuide,
    api: BotApi,
    person: Person,
    engine: FakeEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Given a database that is gone just after it kept an update
    receive = Updates.receive

    def broken(updates: Updates, update_id: int, chat: str, content: str) -> bool:
        monkeypatch.setattr(Updates, "receive", receive)
        receive(updates, update_id, chat, content)
        raise DatabaseError("De database is weg.")

    monkeypatch.setattr(Updates, "receive", broken)
    guide = await start(PATIENT, telegram_webhook=PUBLIC)
    update = person.says("een")
    await hand_over(guide, api, update, status=503)

    # When Telegram offers it again
    await hand_over(guide, api, update)
    await hand_over(guide, api, person.says("twee"))
    await api.until(2)

    assert sorted(sent[1] for sent in engine.sent) == ["een", "twee"]


async def test_what_a_replica_had_begun_is_ended_by_another_before_the_rest(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given a replica that stops halfway, and another that has the next message
    engine.answers["een"] = (Reply("een a"), Reply("een b"))
    hasty = replace(PATIENT, grace=0.1)
    one, two = [await start(hasty, telegram_webhook=PUBLIC) for _ in range(2)]
    engine.hold()
    await hand_over(one, api, person.says("een"))
    await api.called("sendChatAction")
    await hand_over(two, api, person.says("twee"))

    # When
    await one.stop()
    engine.release()
    answers = await api.until(3)

    # Then
    assert [answer.text for answer in answers] == ["een a", "een b", "Je zei: twee"]


async def test_what_is_taken_over_goes_before_what_waits_for_it(
    start: StartGuide,
    api: BotApi,
    person: Person,
    engine: FakeEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Given a process that is slow to learn what it has taken over
    take_over = Updates.take_over

    def slowly(updates: Updates, silent_for: float) -> dict[int, str]:
        taken = take_over(updates, silent_for)
        time.sleep(0.5 if taken else 0.0)
        return taken

    monkeypatch.setattr(Updates, "take_over", slowly)
    first = await start(HASTY, telegram_webhook=PUBLIC)
    engine.hold()
    await hand_over(first, api, person.says("een"))
    await api.called("sendChatAction")

    # When it gets the next message before it takes over the first one
    second = await start(replace(PATIENT, turn=0.01), telegram_webhook=PUBLIC)
    await hand_over(second, api, person.says("twee"))
    await first.stop()
    engine.release()
    answers = await api.until(2)

    # Then
    assert [answer.text for answer in answers] == ["Je zei: een", "Je zei: twee"]


def test_what_was_released_can_be_taken_over_at_once(sessions: SessionFactory) -> None:
    one, two = Updates(sessions, "een"), Updates(sessions, "twee")
    one.receive(1, "chat", "inhoud 1")

    # Given a process that stops while it was just saying that it is there, and one that tidies up
    one.release()
    one.renew()
    two.expire()

    assert two.take_over(60.0) == {1: "inhoud 1"}


@pytest.mark.parametrize("answered", [True, False])
async def test_who_was_only_stalled_sends_nothing_after_it_was_taken_over(
    answered: bool,
    start: StartGuide,
    api: BotApi,
    person: Person,
    engine: FakeEngine,
    sessions: SessionFactory,
) -> None:
    # Given a replica that says nothing for long while it makes an answer
    engine.answers["een"] = (Reply("een a"), Reply("een b"))
    stalled = await start(replace(PATIENT, beat=30.0), telegram_webhook=PUBLIC)
    engine.hold()
    await hand_over(stalled, api, person.says("een"))
    await api.called("sendChatAction")

    # When another process takes its update, and answers it or not, and it goes on
    other = Updates(sessions, "ander")
    (taken,) = other.take_over(0.0)
    if answered:
        other.finish([taken])
    engine.release()
    await hand_over(stalled, api, Person(5).says("hoi"))
    await api.until(1, 5)
    await api.wait_for(lambda: any(turns[1:] for turns in engine.turns.values()))
    await stalled.stop()

    # Then it leaves that to the other
    assert api.messages(person.id) == []
    assert other.begin(taken) is (None if answered else True)


def test_turns_are_given_in_order_and_one_at_a_time(sessions: SessionFactory) -> None:
    # Given messages of one chat at two replicas
    one, two = Store(sessions, "een").updates, Store(sessions, "twee").updates
    one.receive(1, "chat", "inhoud 1")
    two.receive(2, "chat", "inhoud 2")
    two.receive(3, "ander", "inhoud 3")
    two.receive(4, "chat", "inhoud 4")

    # Then the earlier one goes first, and nobody else in the chat until it is done
    assert two.begin(2) is False
    assert two.begin(3) is True
    assert one.begin(1) is True
    assert two.begin(2) is False
    assert one.take_waiting(1) == {1: "inhoud 1", 2: "inhoud 2", 4: "inhoud 4"}
    assert two.begin(2) is None
    one.finish([1, 2])
    assert one.begin(2) is None
    assert one.begin(4) is True


def test_whose_turn_it_is_says_so_before_it_sends(
    sessions: SessionFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Given a process that said nothing for a while
    one, two = Updates(sessions, "een"), Updates(sessions, "twee")
    one.receive(1, "chat", "inhoud 1")
    later = time.time() + 100.0
    monkeypatch.setattr(time, "time", lambda: later)

    # When it is still in time, then nobody takes over
    assert one.keep(1, fresh=50.0)
    assert two.take_over(100.0) == {}

    # When it is not, it notices, also in what it notes afterwards
    assert two.take_over(0.0) == {1: "inhoud 1"}
    assert not one.keep(1, fresh=60.0)
    one.set_sent(1, 3)
    one.finish([1])
    assert two.sent(1) == 0
    assert two.begin(1) is True


def test_a_late_update_waits_for_the_one_that_has_begun(sessions: SessionFactory) -> None:
    one, two = Updates(sessions, "een"), Updates(sessions, "twee")
    two.receive(2, "chat", "inhoud 2")
    assert two.begin(2) is True

    one.receive(1, "chat", "inhoud 1")

    assert one.begin(1) is False
    two.finish([2])
    assert one.begin(1) is True


def test_who_waits_for_another_lets_that_one_go_first(sessions: SessionFactory) -> None:
    # Given a process that began an update, and then got an earlier one
    one, two = Updates(sessions, "een"), Updates(sessions, "twee")
    one.receive(3, "chat", "inhoud 3")
    assert one.begin(3) is True
    one.receive(2, "chat", "inhoud 2")

    # When another has one that is earlier still
    two.receive(1, "chat", "inhoud 1")

    # Then they do not wait for each other
    assert one.begin(2) is False
    assert two.begin(1) is True


def test_what_this_process_has_is_offered_again_as_it_is(sessions: SessionFactory) -> None:
    one, two = Updates(sessions, "een"), Updates(sessions, "twee")
    one.receive(1, "chat", "inhoud 1")
    two.receive(2, "ander", "inhoud 2")
    assert one.begin(1) is True

    assert one.take_over(60.0) == {1: "inhoud 1"}

    two.receive(3, "chat", "inhoud 3")
    assert two.begin(3) is False
