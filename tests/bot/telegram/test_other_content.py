"""What is neither a text nor a vacancy: kind words, once, and nothing kept."""

from __future__ import annotations

import logging

import pytest

from bot.telegram import texts
from tests.bot.telegram.bot_api import USERNAME, BotApi, Refused
from tests.bot.telegram.people import Group, Person
from tests.bot.web.fake_engine import FakeEngine

pytestmark = pytest.mark.usefixtures("guide")

FILE = {"file_id": "f", "file_unique_id": "f"}
PHOTO = [{**FILE, "width": 9, "height": 9}]
BOT = {"id": 123456, "is_bot": True, "first_name": "Techniekgids"}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"location": {"latitude": 51.9, "longitude": 4.5}}, "location"),
        (
            {
                "location": {"latitude": 51.9, "longitude": 4.5},
                "venue": {
                    "location": {"latitude": 51.9, "longitude": 4.5},
                    "title": "School",
                    "address": "Delft",
                },
            },
            "location",
        ),
        ({"voice": {**FILE, "duration": 3}}, "voice"),
        ({"audio": {**FILE, "duration": 3}}, "voice"),
        ({"video_note": {**FILE, "duration": 3, "length": 9}}, "voice"),
        ({"photo": PHOTO}, "photo"),
        ({"video": {**FILE, "duration": 3, "width": 9, "height": 9}}, "photo"),
        (
            {
                "animation": {**FILE, "duration": 3, "width": 9, "height": 9},
                "document": {**FILE, "file_name": "giphy.mp4", "mime_type": "video/mp4"},
            },
            "photo",
        ),
        ({"contact": {"phone_number": "0612345678", "first_name": "Sam"}}, "contact"),
        (
            {
                "sticker": {
                    **FILE, "type": "regular", "width": 9, "height": 9, "is_animated": False,
                    "is_video": False,
                }
            },
            "sticker",
        ),
        ({"dice": {"emoji": "🎲", "value": 3}}, "other"),
        (
            {
                "poll": {
                    "id": "1", "question": "?", "options": [], "total_voter_count": 0,
                    "is_closed": False, "is_anonymous": True, "type": "regular",
                    "allows_multiple_answers": False, "allows_revoting": False,
                    "members_only": False,
                }
            },
            "other",
        ),
        ({"een_nieuw_soort": {"id": 1}}, "other"),
    ],
)  # fmt: skip
async def test_what_cannot_be_read_is_answered_kindly(
    content: dict, kind: str, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await api.offer(person.sends(**content))
    (answer,) = await api.until(1)

    assert answer.text == texts.OTHER[kind]
    assert engine.sent == []


async def test_an_album_is_answered_once(api: BotApi, person: Person) -> None:
    album = [person.sends(photo=PHOTO, media_group_id="7") for _ in range(4)]
    await api.offer(*album, person.says("hoi"))
    refusal, answer = await api.until(2)

    assert (refusal.text, answer.text) == (texts.OTHER["photo"], "Je zei: hoi")


async def test_what_is_forwarded_is_read(api: BotApi, person: Person, engine: FakeEngine) -> None:
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "Iemand"}
    await api.offer(person.sends(text="wat is bbl?", forward_origin=origin))
    await api.until(1)

    assert [sent[1] for sent in engine.sent] == ["wat is bbl?"]


async def test_what_nobody_said_gets_no_answer(api: BotApi, person: Person) -> None:
    # Given news of Telegram itself, a channel's post and a question in another chat
    channel = {"id": -9, "type": "channel", "title": "Nieuws"}
    post = {**person.message(text="nieuws"), "chat": channel}
    inline = {"id": "1", "from": person.user(), "query": "lassen", "offset": ""}
    one, two, three = (person.says("") for _ in range(3))
    await api.offer(
        {"update_id": one["update_id"], "channel_post": post},
        {"update_id": two["update_id"], "inline_query": inline},
        {"update_id": three["update_id"], "een_nieuw_soort": {}},
        person.sends(pinned_message=person.message(text="oud")),
        person.sends(message_auto_delete_timer_changed={"message_auto_delete_time": 5}),
        person.says("hoi"),
    )
    (answer,) = await api.until(1)

    assert answer.text == "Je zei: hoi"


class TestGroup:
    async def test_it_is_refused_once(
        self, api: BotApi, person: Person, engine: FakeEngine
    ) -> None:
        group = Group(-100)
        joined = group.blocks()
        joined["my_chat_member"]["new_chat_member"] = {"user": BOT, "status": "member"}
        await api.offer(joined, group.says("/start"), group.says("hallo"), group.sends(photo=PHOTO))
        await api.offer(person.says("hoi"))
        await api.until(1, person.id)
        (refusal,) = await api.until(1, group.id)

        assert refusal.text == texts.GROUP.format(username=USERNAME)
        assert [sent[1] for sent in engine.sent] == ["hoi"]

    async def test_it_is_not_refused_again_when_it_becomes_a_supergroup(
        self, api: BotApi, person: Person
    ) -> None:
        group, larger = Group(-100), Group(-1000)
        await api.offer(group.says("hallo"))
        await api.until(1, group.id)

        await api.offer(group.sends(migrate_to_chat_id=larger.id))
        await api.offer(larger.sends(migrate_from_chat_id=group.id))
        await api.offer(larger.says("hallo"), person.says("hoi"))
        await api.until(1, person.id)

        assert api.messages(larger.id) == []

    async def test_one_in_which_the_bot_may_not_write_is_left_alone(
        self, api: BotApi, person: Person, caplog: pytest.LogCaptureFixture
    ) -> None:
        group = Group(-100)
        refused = Refused(400, "Bad Request: not enough rights to send text messages to the chat")
        api.trouble("sendMessage", refused)
        await api.offer(group.says("hallo"))
        await api.wait_for(lambda: not api.troubled("sendMessage"))
        await api.offer(group.says("hallo"), person.says("hoi"))
        await api.until(1, person.id)

        assert api.messages(group.id) == []
        assert not [one for one in caplog.records if one.levelno >= logging.ERROR]


@pytest.mark.parametrize(
    "refused",
    [
        Refused(400, "Bad Request: chat not found"),
        Refused(403, "Forbidden: user is deactivated"),
    ],
)
async def test_who_is_not_there_any_more_is_forgotten_without_a_complaint(
    refused: Refused,
    api: BotApi,
    person: Person,
    engine: FakeEngine,
    caplog: pytest.LogCaptureFixture,
) -> None:
    api.trouble("sendMessage", refused)
    await api.offer(person.says("hoi"))
    await api.wait_for(lambda: not api.troubled("sendMessage"))
    other = Person(5)
    await api.offer(person.says("dag"), other.says("hoi"))
    await api.until(1, other.id)
    await api.until(1, person.id)

    assert sorted(turns[-1].text or "" for turns in engine.turns.values()) == ["dag", "hoi"]
    assert not [one for one in caplog.records if one.levelno >= logging.ERROR]
