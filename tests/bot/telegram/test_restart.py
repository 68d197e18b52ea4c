"""The process stops and another one goes on: nothing lost, nothing said twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import Reply
from bot.telegram import texts
from tests.bot.telegram.bot_api import BotApi, Refused
from tests.bot.telegram.conftest import HASTY, StartGuide
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine


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
