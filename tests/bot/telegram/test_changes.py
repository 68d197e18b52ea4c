"""Messages that somebody changes: corrections, and never answered twice."""

from __future__ import annotations

import pytest

from bot.telegram import texts
from tests.bot.telegram.bot_api import BotApi
from tests.bot.telegram.conftest import StartGuide
from tests.bot.telegram.people import Person
from tests.bot.telegram.test_vacancy import LINE, VACANCY, ended
from tests.bot.web.fake_engine import FakeEngine

PHOTO = [{"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}]


async def test_a_change_before_the_answer_counts_as_the_message(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given a message that waits for the answer to the one before
    await start()
    engine.hold()
    waiting = person.says("ik ben 36")
    await api.offer(person.says("hoi"))
    await api.called("sendChatAction")

    # When it is changed twice
    await api.offer(
        waiting,
        person.says("en verder?"),
        person.edits(waiting, "ik ben 37"),
        last := person.edits(waiting, "ik ben 38"),
    )
    await api.kept(last)
    engine.release()
    await api.until(3)

    # Then
    assert [sent[1] for sent in engine.sent] == ["hoi", "ik ben 38", "en verder?"]


async def test_several_changes_of_an_answered_message_are_one_correction(
    start: StartGuide, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await start()
    first = person.says("ik ben 36")
    await api.offer(first)
    await api.until(1)
    engine.hold()
    await api.offer(person.says("hoi"))
    await api.called("sendChatAction")

    changes = [person.edits(first, f"ik ben {age}") for age in (3, 37)]
    await api.offer(*changes)
    await api.kept(changes[-1])
    engine.release()
    await api.until(4)

    assert [sent[1] for sent in engine.sent] == ["ik ben 36", "hoi", "Ik bedoel: ik ben 37"]


@pytest.mark.usefixtures("guide")
class TestVacancy:
    async def test_a_part_of_it_asks_for_the_whole(
        self, api: BotApi, person: Person, engine: FakeEngine
    ) -> None:
        # Given a vacancy in two messages
        whole = VACANCY + LINE * 120
        command = person.says("/vacature")
        first, second = person.says(whole[:4096]), person.says(whole[4096:])
        await api.offer(command, first, second)
        count = len(await api.wait_for(lambda: ended(api)))

        # When each of them is changed, and a message of before
        await api.offer(person.edits(first, "anders"), person.edits(second, "anders"))
        *_, one, two = await api.until(count + 2)

        # Then
        assert one.text == two.text == texts.PART_CHANGED
        assert engine.sent == []

    async def test_one_that_was_too_short_is_checked_when_it_is_longer(
        self, api: BotApi, person: Person, engine: FakeEngine
    ) -> None:
        command, short = person.says("/vacature"), person.says("Monteur gezocht")
        await api.offer(command, short)
        await api.until(2)

        await api.offer(person.edits(short, VACANCY))

        await api.wait_for(lambda: ended(api))
        assert engine.sent == []

    async def test_a_file_is_checked_again_when_it_is_another(
        self, api: BotApi, person: Person, engine: FakeEngine
    ) -> None:
        # Given a document that was checked
        api.files["v.txt"] = api.files["w.txt"] = VACANCY.encode()
        sent = person.sends_file("v.txt", 100, caption="kijk")
        await api.offer(sent)
        await api.wait_for(lambda: ended(api))

        # When its caption is taken away, and then the file is replaced
        other = person.sends_file("w.txt", 100)["message"]["document"]
        await api.offer(person.changes(sent, caption=None))
        await api.offer(person.changes(sent, caption=None, document=other), person.says("dank"))
        await api.wait_for(lambda: [m for m in api.messages() if m.text == "Je zei: dank"])

        # Then
        assert ended(api, 2)
        assert [one[1] for one in engine.sent] == ["dank"]


@pytest.mark.usefixtures("guide")
async def test_a_caption_that_is_changed_is_a_correction_and_an_empty_one_is_nothing(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    photo = person.sends(photo=PHOTO, caption="ik ben 36")
    await api.offer(photo)
    refusal, answer = await api.until(2)
    assert (refusal.text, answer.text) == (texts.OTHER["photo"], "Je zei: ik ben 36")

    await api.offer(person.changes(photo, caption="ik ben 37"))
    await api.until(4)
    await api.offer(person.changes(photo, caption=None), person.says("dank"))
    await api.until(5)

    assert [one[1] for one in engine.sent] == ["ik ben 36", "Ik bedoel: ik ben 37", "dank"]


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize("content", [{"text": "/start"}, {"text": " "}])
async def test_a_change_that_says_nothing_gets_no_answer(
    content: dict, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    first = person.says("hoi")
    await api.offer(first, person.changes(first, **content), person.says("dag"))
    await api.wait_for(lambda: engine.sent and engine.sent[-1][1] == "dag")

    assert "Ik bedoel" not in str(engine.sent)
