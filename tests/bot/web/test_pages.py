from __future__ import annotations

import re

import httpx
import pytest

from bot.conversation import Reply
from bot.web.chat_address import chat_address
from tests.bot.web.fake_engine import FakeEngine

FORM = {"Origin": "http://gids.test"}


@pytest.mark.parametrize("path", ["/", "/chat"])
async def test_the_page_is_dutch_and_holds_the_opening(
    client: httpx.AsyncClient, path: str
) -> None:
    response = await client.get(path)

    assert response.status_code == 200
    assert '<html lang="nl">' in response.text
    assert "Techniekgids" in response.text.partition("<title>")[2].partition("</title>")[0]
    assert 'role="log"' in response.text
    assert "Ik ben de <strong>Techniekgids</strong>" in response.text
    assert "<li>een opleiding</li>" in response.text


async def test_nothing_comes_from_another_host(client: httpx.AsyncClient) -> None:
    text = (await client.get("/")).text

    assert "//" not in text.replace("<!doctype html>", "").replace("http://www.w3.org", "")


async def test_a_posted_form_adds_to_the_conversation(client: httpx.AsyncClient) -> None:
    await client.get("/")

    response = await client.post("/", data={"text": "Ik ben 34"}, headers=FORM)
    page = await client.get(response.headers["location"])

    assert response.status_code == 303
    assert ">Ik ben 34</p>" in page.text
    assert "Je zei: Ik ben 34" in page.text


async def test_a_form_that_is_posted_twice_counts_once(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    form = {"text": "hoi", "message_id": "m-1"}

    for _ in range(2):
        await client.post("/", data=form, headers=FORM)

    assert [len(turns) for turns in engine.turns.values()] == [2]


async def test_a_button_sends_its_payload_and_leaves_what_was_typed(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    form = {"text": "half getypt", "choice": "/overstappen"}

    response = await client.post("/", data=form, headers=FORM)

    assert [text for _, text, _ in engine.sent] == ["/overstappen"]
    assert ">Ik wil overstappen</p>" in response.text
    assert "half getypt</textarea>" in response.text


async def test_only_the_last_message_has_buttons(client: httpx.AsyncClient) -> None:
    before = await client.get("/")
    await client.post("/", data={"text": "hoi"}, headers=FORM)
    after = await client.get("/")

    assert 'value="/overstappen"' in before.text
    assert 'value="/overstappen"' not in after.text


@pytest.mark.parametrize("length", [4001, 100_000])
async def test_a_text_that_is_too_long_comes_back_to_whoever_typed_it(
    client: httpx.AsyncClient, length: int
) -> None:
    response = await client.post("/", data={"text": "é" * length}, headers=FORM)

    assert response.status_code == 413
    assert "langer dan 4.000 tekens" in response.text
    assert "é" * length in response.text


async def test_an_empty_form_gets_a_kind_message(client: httpx.AsyncClient) -> None:
    response = await client.post("/", data={"text": " "}, headers=FORM)

    assert response.status_code == 400
    assert "Typ eerst een bericht." in response.text


async def test_what_a_person_or_the_guide_writes_is_never_html(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    # Given
    attack = "<script>alert(1)</script>"
    card = dict.fromkeys(("titel", "tekst", "voor", "waar", "reden", "bron"), attack)
    engine.answers[attack] = (Reply(f"**{attack}**\n- {attack}", data={"kaarten": [card]}),)

    # When
    await client.post("/", data={"text": attack}, headers=FORM)
    page = (await client.get("/")).text

    # Then
    assert "<script>alert" not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 9


async def test_a_typed_text_gets_no_markup(client: httpx.AsyncClient) -> None:
    await client.post("/", data={"text": "**a**\nhttps://b.nl"}, headers=FORM)

    assert ">**a**\nhttps://b.nl</p>" in (await client.get("/")).text


async def test_cards_show_what_is_known_and_nothing_else(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    card = {"titel": "Proefdag", "reden": "Je zoekt metaal.", "link": "https://a.nl/?b=1&c=2"}
    engine.answers["zoek"] = (Reply("Dit past:", data={"kaarten": [card]}),)

    await client.post("/", data={"text": "zoek"}, headers=FORM)
    page = (await client.get("/")).text.split("<template")[0]

    assert '<h3 class="techniekgids-card__title" data-part="titel">Proefdag</h3>' in page
    assert 'href="https://a.nl/?b=1&amp;c=2" rel="noopener"' in page
    assert "<dt>Waarom</dt>" in page
    assert "<dt>Waar</dt>" not in page
    assert "techniekgids-card__source" not in page


async def test_with_cards_only_the_introduction_of_the_text_is_shown(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    data = {"inleiding": "Dit past:", "kaarten": [{"titel": "Proefdag"}]}
    engine.answers["zoek"] = (Reply("Dit past:\n\n1. **Proefdag**", data=data),)

    await client.post("/", data={"text": "zoek"}, headers=FORM)

    assert "<p>Dit past:</p>" in (await client.get("/")).text
    assert "1. <strong>" not in (await client.get("/")).text


@pytest.mark.parametrize(
    ("state", "status", "sentence"),
    [
        ("laden", 200, "De gids start op. Dit duurt ongeveer een halve minuut."),
        ("fout", 503, "De gids kon niet starten."),
    ],
)
async def test_without_an_engine_the_page_is_there_and_says_so(
    client: httpx.AsyncClient, engine: FakeEngine, state: str, status: int, sentence: str
) -> None:
    engine.state = state  # type: ignore[assignment]

    response = await client.get("/")

    assert response.status_code == status
    assert f'role="status">{sentence}' in response.text
    assert "<textarea" in response.text


async def test_a_form_posted_while_loading_keeps_its_text(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    engine.state = "laden"

    response = await client.post("/", data={"text": "Ik ben 34"}, headers=FORM)

    assert response.status_code == 503
    assert "Ik ben 34</textarea>" in response.text
    assert "De gids start nog op." in response.text


async def test_a_form_with_a_slow_reply_shows_that_the_guide_is_busy(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    await client.get("/")
    engine.hold()

    await client.post("/", data={"text": "hoi"}, headers=FORM)
    page = await client.get("/")
    engine.release()

    assert "De gids is nog bezig met je antwoord." in page.text
    assert 'data-status="bezig"' in page.text


async def test_erasing_without_a_script_asks_first(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    # Given
    await client.post("/", data={"text": "hoi"}, headers=FORM)
    before = client.cookies["techniekgids_gesprek"]

    # When
    question = await client.get("/wissen")
    answer = await client.post("/wissen", headers=FORM)

    # Then
    assert "Wil je dit gesprek wissen?" in question.text
    assert (answer.status_code, answer.headers["location"]) == (303, "/chat")
    assert before not in engine.turns
    assert client.cookies["techniekgids_gesprek"] != before


@pytest.mark.parametrize(("state", "status"), [("laden", 503), ("gereed", 200), ("fout", 503)])
async def test_the_health_check_tells_the_state(
    client: httpx.AsyncClient, engine: FakeEngine, state: str, status: int
) -> None:
    engine.state = state  # type: ignore[assignment]

    response = await client.get("/gezondheid")

    assert (response.status_code, response.json()) == (status, {"status": state})


async def test_an_unknown_address_gets_a_dutch_answer(client: httpx.AsyncClient) -> None:
    page = await client.get("/nergens")
    api = await client.get("/api/nergens")

    assert page.status_code == api.status_code == 404
    assert "Deze pagina bestaat niet." in page.text
    assert api.json() == {"fout": "Deze pagina bestaat niet."}


async def test_an_unforeseen_failure_gets_a_dutch_page_with_a_reference(
    client: httpx.AsyncClient, engine: FakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    engine.failure = ValueError("mijn geheim")

    response = await client.post("/", data={"text": "mijn geheim"}, headers=FORM)

    assert response.status_code == 500
    reference = response.text.partition("Kenmerk: ")[2].partition(".")[0]
    assert len(reference) == 8
    assert reference in caplog.text
    assert "geheim" not in caplog.text + response.text
    assert "content-security-policy" in response.headers


async def test_an_address_with_what_is_known_opens_the_chat_with_it(
    client: httpx.AsyncClient, engine: FakeEngine
) -> None:
    address = chat_address("leerling", 15, "vmbo_tl", "rijnmond", "Lyceum & co")

    for _ in range(2):
        response = await client.get(address)
        assert (response.status_code, response.headers["location"]) == (303, "/chat#laatste")

    ((_, told),) = engine.turns.values()
    assert told.text is None
    assert "'leeftijd': 15" in told.replies[0].text
    assert "'regio': 'rijnmond'" in told.replies[0].text
    assert "'school': 'Lyceum & co'" in told.replies[0].text


@pytest.mark.parametrize("query", ["rol=baas", "leeftijd=999", "leeftijd=x&regio=mars", "q=1"])
async def test_an_address_that_tells_nothing_known_shows_the_chat(
    client: httpx.AsyncClient, query: str
) -> None:
    assert (await client.get(f"/?{query}")).status_code == 200


async def test_the_home_page_has_a_door_for_each_kind_of_visitor(client: httpx.AsyncClient) -> None:
    page = (await client.get("/")).text

    doors = re.findall(r'<h3><a href="([^"]+)">', page)
    assert len(doors) == len(set(doors)) == 6
    for door in doors:
        assert (await client.get(door)).status_code in (200, 303)
