"""Who somebody is cannot be seen in the database, and is forgotten when they ask or leave."""

from __future__ import annotations

import pytest

from bot.conversation import Reply
from bot.telegram import texts
from bot.telegram.guide import TelegramGuide
from bot.telegram.identity import hashed, stored_key
from knowledge.storage.database import SessionFactory
from tests.bot.telegram.bot_api import BotApi, Refused
from tests.bot.telegram.conftest import StartGuide
from tests.bot.telegram.kept import count, everything, settled
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine


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
