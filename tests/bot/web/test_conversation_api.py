from __future__ import annotations

import httpx
import pytest

from bot.conversation import EngineUnavailable, Reply, Turn
from bot.web.messages import MAX_BODY_BYTES
from tests.bot.web.fake_engine import FakeEngine

API = "/api/gesprek"
MESSAGES = "/api/gesprek/berichten"


async def test_a_new_conversation_starts_with_the_opening(client: httpx.AsyncClient) -> None:
    body = (await client.get(API)).json()

    assert body["status"] == "gereed"
    assert body["pending"] == []
    (turn,) = body["turns"]
    assert turn["text"] is None
    assert turn["replies"][1]["buttons"][0] == {
        "title": "Ik wil overstappen",
        "payload": "/overstappen",
    }


async def test_a_message_gets_its_turn_and_stays_in_the_conversation(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    # Given
    await client.get("/")

    # When
    response = await client.post(MESSAGES, json={"text": " Ik ben 34 ", "message_id": "m-1"})

    # Then
    turn = response.json()["turn"]
    assert turn["text"] == "Ik ben 34"
    assert turn["message_id"] == "m-1"
    assert turn["replies"][0]["text"] == "Je zei: Ik ben 34"
    assert (await client.get(API)).json()["turns"][1] == turn
    assert engine.sent == [(client.cookies["techniekgids_gesprek"], "Ik ben 34", "m-1")]


async def test_the_same_message_twice_is_one_turn(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    message = {"text": "hoi", "message_id": "m-1"}

    first = await client.post(MESSAGES, json=message)
    second = await client.post(MESSAGES, json=message)

    assert first.json() == second.json()
    assert len((await client.get(API)).json()["turns"]) == 2
    assert [message_id for _, _, message_id in engine.sent] == ["m-1", "m-1"]


async def test_two_browsers_have_conversations_of_their_own(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    await client.post(MESSAGES, json={"text": "hoi"})
    client.cookies.clear()

    turns = (await client.get(API)).json()["turns"]

    assert len(turns) == 1
    assert len(engine.turns) == 2


async def test_a_slow_reply_is_not_waited_for_and_arrives_later(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    # Given
    await client.get("/")
    engine.hold()

    # When
    early = await client.post(MESSAGES, json={"text": "hoi", "message_id": "m-1"})
    meanwhile = (await client.get(API)).json()
    again = await client.post(MESSAGES, json={"text": "hoi", "message_id": "m-1"})
    engine.release()
    after = (await client.get(API)).json()

    # Then
    assert (early.status_code, early.json()) == (202, {"status": "bezig"})
    assert (meanwhile["pending"], len(meanwhile["turns"])) == (["m-1"], 1)
    assert again.status_code == 202
    assert len(engine.sent) == 1, "the second request joins the work of the first"
    assert [turn["message_id"] for turn in after["turns"]] == [None, "m-1"]
    assert after["pending"] == []


async def test_while_loading_a_message_is_refused_for_now(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    engine.state = "laden"

    conversation = await client.get(API)
    message = await client.post(MESSAGES, json={"text": "hoi"})

    assert conversation.json() == {"status": "laden", "turns": [], "pending": []}
    assert message.status_code == 503
    assert message.json() == {"status": "laden", "fout": "De gids start nog op."}
    assert message.headers["retry-after"] == "5"


async def test_a_conversation_that_could_not_be_opened_just_before_is_asked_for_again(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    async def just_too_early(conversation: str) -> list[Turn]:
        raise EngineUnavailable(conversation)

    engine.open = just_too_early  # type: ignore[method-assign]

    assert (await client.get(API)).json() == {"status": "laden", "turns": [], "pending": []}


@pytest.mark.parametrize(
    ("text", "status", "sentence"),
    [("", 400, "Typ eerst een bericht."), ("x" * 4001, 413, "langer dan 4.000 tekens")],
)
async def test_a_text_that_cannot_be_handled_is_refused_kindly(
    client: httpx.AsyncClient, text: str, status: int, sentence: str
) -> None:
    response = await client.post(MESSAGES, json={"text": text})

    assert response.status_code == status
    assert sentence in response.json()["fout"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'"hoi"', b'{"text": 7}', b"\xff", b"[" * 100_000]
)
async def test_what_is_not_a_message_is_refused_in_dutch(
    client: httpx.AsyncClient, content: bytes
) -> None:
    headers = {"Content-Type": "application/json"}

    response = await client.post(MESSAGES, content=content, headers=headers)

    assert response.status_code == 400
    assert "geldige JSON" in response.json()["fout"]


async def test_a_huge_body_is_not_read_to_the_end(client: httpx.AsyncClient) -> None:
    headers = {"Content-Type": "application/json"}

    response = await client.post(MESSAGES, content=b"x" * (MAX_BODY_BYTES + 1), headers=headers)

    assert response.status_code == 413


async def test_erasing_removes_the_conversation_and_gives_a_new_one(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    # Given
    await client.post(MESSAGES, json={"text": "hoi"})
    before = client.cookies["techniekgids_gesprek"]

    # When
    response = await client.delete(API)

    # Then
    assert response.json() == {"status": "gewist"}
    assert client.cookies["techniekgids_gesprek"] != before
    assert engine.turns == {}


async def test_erasing_comes_after_the_work_under_way(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    # Given
    await client.get("/")
    before = client.cookies["techniekgids_gesprek"]
    engine.hold()
    await client.post(MESSAGES, json={"text": "hoi"})

    # When
    response = await client.delete(API)
    engine.release()
    await client.get(API)

    # Then
    assert (response.status_code, response.json()) == (202, {"status": "bezig"})
    assert before not in engine.turns


async def test_when_erasing_fails_the_conversation_keeps_its_cookie(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    await client.get("/")
    engine.state = "fout"

    response = await client.delete(API)

    assert response.status_code == 503
    assert "set-cookie" not in response.headers


async def test_a_late_reply_does_not_bring_an_erased_cookie_back(
    client: httpx.AsyncClient,
) -> None:
    await client.get("/")

    response = await client.post(MESSAGES, json={"text": "hoi"})

    assert "set-cookie" not in response.headers


async def test_a_failure_is_an_apology_with_a_reference_that_is_in_the_log(
    client: httpx.AsyncClient, engine: FakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    engine.failure = ValueError("mijn geheim")

    response = await client.post(MESSAGES, json={"text": "mijn geheim"})

    assert response.status_code == 500
    sentence = response.json()["fout"]
    reference = sentence.rpartition("Kenmerk: ")[2].rstrip(".")
    assert reference in caplog.text
    assert "ValueError" in caplog.text
    assert "geheim" not in caplog.text + sentence


async def test_a_late_failure_is_in_the_log_without_what_was_said(
    client: httpx.AsyncClient, engine: FakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    engine.hold()
    engine.failure = ValueError("mijn geheim")
    await client.post(MESSAGES, json={"text": "mijn geheim", "message_id": "m-1"})

    engine.release()
    await client.get(API)

    assert "ValueError" in caplog.text
    assert "geheim" not in caplog.text


async def test_an_engine_that_breaks_down_says_so(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    engine.failure = EngineUnavailable("De gids is gestopt.")

    response = await client.post(MESSAGES, json={"text": "hoi"})

    assert (response.status_code, response.json()["fout"]) == (503, "De gids is gestopt.")


async def test_cards_arrive_with_safe_links_and_other_data_as_it_is(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    data = {"initiatieven": ["zh-001"], "kaarten": [{"titel": "A", "link": "javascript:x"}]}
    engine.answers["zoek"] = (Reply("Dit past:", data=data),)

    response = await client.post(MESSAGES, json={"text": "zoek"})

    found = response.json()["turn"]["replies"][0]["data"]
    assert found["initiatieven"] == ["zh-001"]
    assert (found["kaarten"][0]["titel"], found["kaarten"][0]["link"]) == ("A", None)


async def test_a_new_visitor_does_not_wait_and_leaves_nothing_until_the_first_message(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    # Given a first visitor, after whom the opening is known
    await client.get("/chat")
    (first,) = engine.turns
    client.cookies.clear()

    # When
    page = await client.get("/chat")
    before = list(engine.turns)
    await client.post("/api/gesprek/berichten", json={"text": "hoi"})
    after = (await client.get("/api/gesprek")).json()["turns"]

    # Then
    assert "Waarvoor kom je?" in page.text
    assert before == [first]
    assert [turn["text"] for turn in after] == [None, "hoi"]
