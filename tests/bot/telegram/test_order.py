"""Updates come twice, in another order, or many at once."""

from __future__ import annotations

import itertools
from dataclasses import replace

from tests.bot.telegram.bot_api import BotApi
from tests.bot.telegram.conftest import FAST, StartGuide
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
