"""A vacancy on Telegram: as a message, in several, or as a document."""

from __future__ import annotations

import io
import re

import docx
import pytest

from bot.conversation import Button, Reply
from bot.telegram import texts
from knowledge.documents import LARGEST
from tests.bot.telegram.bot_api import BotApi, Refused
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine

pytestmark = pytest.mark.usefixtures("guide")

VACANCY = (
    "Monteur gezocht\n\nWij zoeken een monteur voor onze werkplaats in Delft.\n\n"
    "Wat bieden we\n- Een marktconform salaris\n- Fijne collega's\n"
)
LINE = "Je werkt aan pompen & motoren in de haven.\n"


async def test_after_the_command_a_text_gets_findings_and_a_report(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given
    await api.offer(person.says("/vacature"))
    (asked,) = await api.until(1)

    # When
    await api.offer(person.says(VACANCY))
    *findings, report, more = (await api.wait_for(lambda: ended(api)))[1:]

    # Then
    shown = "\n".join(message.text for message in findings)
    assert asked.text == texts.VACANCY
    assert "“marktconform salaris”" in shown
    assert "zeggen niet wat iemand gaat verdienen" in shown
    assert "Beter: " in shown
    assert report.params["document"] == "verslag-vacature.txt"
    assert "Zo komt de score tot stand: 100" in report.text
    assert more.text == texts.VACANCY_AGAIN
    assert engine.sent == []


async def test_at_most_twelve_findings_are_told(api: BotApi, person: Person) -> None:
    words = "Je bent een jonge dynamische flexibele ambitieuze stressbestendige teamplayer.\n"
    await api.offer(person.says("/vacature"), person.says(VACANCY + words * 9))
    sent = await api.wait_for(lambda: ended(api))

    shown = "\n".join(message.text for message in sent)
    assert "\n12. " in shown
    assert "\n13. " not in shown
    assert re.search(r"In het verslag staan nog \d+ bevindingen\.", shown)


async def test_a_text_that_telegram_cut_is_one_vacancy(api: BotApi, person: Person) -> None:
    # Given a text whose first part is full, in the middle of a word
    whole = VACANCY + LINE * 120 + "Bel ons voor 1 mei."
    await api.offer(person.says("/vacature"))
    await api.until(1)

    # When
    await api.offer(person.says(whole[:4096]), person.says(whole[4096:]))
    await api.wait_for(lambda: ended(api))

    # Then
    reports = [message for message in api.messages() if message.method == "sendDocument"]
    assert len(reports) == 1


async def test_a_text_longer_than_any_message_is_a_vacancy_without_the_command(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    whole = VACANCY + LINE * 120
    await api.offer(person.says(whole[:4080]), person.says(whole[4080:]))
    await api.wait_for(lambda: ended(api))

    assert engine.sent == []


async def test_after_a_vacancy_the_conversation_goes_on(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await api.offer(person.says("/vacature"), person.says(VACANCY), person.says("bedankt"))
    await api.wait_for(lambda: [m for m in api.messages() if m.text == "Je zei: bedankt"])

    assert [sent[1] for sent in engine.sent] == ["bedankt"]


async def test_a_changed_vacancy_is_checked_again(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    command, vacancy = person.says("/vacature"), person.says(VACANCY)
    await api.offer(command, vacancy)
    await api.wait_for(lambda: ended(api))

    await api.offer(person.edits(vacancy, VACANCY.replace("marktconform salaris", "€ 3.000")))
    await api.wait_for(lambda: ended(api, 2))

    first, second = (m.text for m in api.messages() if m.method == "sendDocument")
    assert "marktconform salaris" in first
    assert "marktconform salaris" not in second
    assert engine.sent == []


async def test_what_is_no_vacancy_can_be_left(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await api.offer(person.says("/vacature"), person.says("wat kost het?"))
    _, refusal = await api.until(2)
    assert refusal.text.startswith("Dit is te kort om na te kijken.")

    await api.offer(person.presses(refusal, texts.NOT_A_VACANCY), person.says("wat kost het?"))
    *_, left, answer = await api.until(4)

    assert left.text == texts.NO_VACANCY_AFTER_ALL
    assert answer.text == "Je zei: wat kost het?"
    assert len(engine.sent) == 1


def as_docx(text: str) -> bytes:
    document = docx.Document()
    for line in text.splitlines():
        document.add_paragraph(line)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


@pytest.mark.parametrize(
    ("name", "content"),
    [("v.txt", VACANCY.encode()), ("Vacature monteur.docx", as_docx(VACANCY))],
    ids=["txt", "docx"],
)
async def test_a_document_is_checked_without_the_command(
    name: str, content: bytes, api: BotApi, person: Person
) -> None:
    api.files[name] = content

    await api.offer(person.sends_file(name, len(content)))
    *_, report, _ = await api.wait_for(lambda: ended(api))

    assert "marktconform salaris" in report.text


async def test_a_document_that_cannot_be_read_says_what_to_do(api: BotApi, person: Person) -> None:
    api.files["v.pdf"] = b"%PDF-1.4 stuk"
    await api.offer(person.sends_file("v.pdf", 13), person.sends_file("foto.png", 13))
    api.files["foto.png"] = b"png"
    broken, other = await api.until(2)

    assert broken.text.startswith("Het bestand kan niet worden gelezen als .pdf.")
    assert other.text.startswith("Een bestand van de soort '.png' gaat niet")


@pytest.mark.parametrize(
    ("name", "mime"), [(None, "text/plain"), ("vacature", "text/html"), ("v.txt", "image/png")]
)
async def test_the_name_tells_what_a_document_is_and_else_its_kind(
    name: str | None, mime: str, api: BotApi, person: Person
) -> None:
    api.files["f"] = VACANCY.encode()
    document = {"file_id": "f", "file_unique_id": "f", "mime_type": mime, "file_name": name}

    await api.offer(person.sends(document={k: v for k, v in document.items() if v}))
    *_, report, _ = await api.wait_for(lambda: ended(api))

    assert "marktconform salaris" in report.text


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (Refused(400, "Bad Request: file is too big"), texts.TOO_LARGE),
        (Refused(400, "Bad Request: wrong file_id"), texts.NOT_FETCHED),
        (Refused(400, "Bad Request: file is temporarily unavailable"), texts.NOT_FETCHED),
    ],
)
async def test_a_document_that_telegram_does_not_give_says_what_to_do(
    trouble: Refused, told: str, api: BotApi, person: Person
) -> None:
    api.files["v.txt"] = VACANCY.encode()
    api.trouble("getFile", trouble)

    await api.offer(person.sends_file("v.txt", 100), person.says("hoi"))
    refusal, answer = await api.until(2)

    assert (refusal.text, answer.text) == (told, "Je zei: hoi")


@pytest.mark.parametrize("told", [{"file_size": 100}, {}])
async def test_a_document_that_is_larger_than_it_says_is_refused(
    told: dict, api: BotApi, person: Person
) -> None:
    api.files["v.txt"] = b"x" * (LARGEST + 1)
    document = {"file_id": "v.txt", "file_unique_id": "v", "file_name": "v.txt", **told}

    await api.offer(person.sends(document=document))
    (refusal,) = await api.until(1)

    assert "5 MB" in refusal.text


async def test_every_document_of_an_album_is_checked(api: BotApi, person: Person) -> None:
    api.files["a.txt"] = api.files["b.txt"] = VACANCY.encode()

    await api.offer(
        *(person.sends_file(name, 100, media_group_id="7") for name in ("a.txt", "b.txt"))
    )

    assert await api.wait_for(lambda: ended(api, 2))


async def test_a_vacancy_in_the_conversation_gets_its_report_too(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    # Given a guide that checked a text, and shows more findings at a button
    data = {"bevindingen": [], "tekst": VACANCY}
    more = (Button("Meer bevindingen", "/meer"),)
    engine.answers[VACANCY.strip()] = (Reply("52 punten", more, data),)
    engine.answers["/meer"] = (Reply("De rest", (), data),)

    # When
    await api.offer(person.says(VACANCY))
    findings, report = await api.until(2)
    await api.offer(person.presses(findings, "Meer bevindingen"), person.says("dank"))
    *_, rest, thanks = await api.until(4)

    # Then
    assert report.params["document"] == "verslag-vacature.txt"
    assert "marktconform salaris" in report.text
    assert (rest.text, thanks.text) == ("De rest", "Je zei: dank")


async def test_a_document_that_is_too_large_is_not_fetched(api: BotApi, person: Person) -> None:
    await api.offer(person.sends_file("v.txt", LARGEST + 1))
    (refusal,) = await api.until(1)

    assert refusal.text == texts.TOO_LARGE
    assert [call for call in api.calls if call.method == "getFile"] == []


def ended(api: BotApi, count: int = 1) -> list | None:
    """Return all messages when so many vacancies have been answered."""
    sent = api.messages()
    return sent if sum(message.text == texts.VACANCY_AGAIN for message in sent) == count else None
