"""A conversation on Telegram, through python-telegram-bot and a Bot API of our own."""

from __future__ import annotations

import pytest

from bot.conversation import Button, Reply
from bot.telegram import texts
from bot.telegram.guide import TelegramGuide
from tests.bot.telegram.bot_api import USERNAME, BotApi
from tests.bot.telegram.people import Person
from tests.bot.web.fake_engine import FakeEngine

pytestmark = pytest.mark.usefixtures("guide")


async def test_a_whole_conversation(api: BotApi, person: Person, engine: FakeEngine) -> None:
    # Given somebody who starts
    engine.answers["/overstappen"] = (Reply("Hoe oud ben je?"),)
    engine.answers["36"] = (Reply("Dank je."), Reply("Kijk op https://voorbeeld.nl/a_b?c=1&d."))
    await api.offer(person.says("/start"))
    welcome, question = await api.until(2)
    assert welcome.text.startswith("Hoi. Ik ben de Techniekgids, een computerprogramma.")
    assert "<b>Techniekgids</b>" in welcome.params["text"]
    assert question.titles == ["Ik wil overstappen", "Ik zit op school"]

    # When a button is pressed and the next question is answered
    await api.offer(person.presses(question, "Ik wil overstappen"))
    *_, age = await api.until(3)
    await api.offer(person.says("36"))
    *_, thanks, link = await api.until(5)

    # Then
    assert age.text == "Hoe oud ben je?"
    assert thanks.text == "Dank je."
    assert 'href="https://voorbeeld.nl/a_b?c=1&amp;d"' in link.params["text"]
    assert [sent[1] for sent in engine.sent] == ["/overstappen", "36"]


async def test_a_pressed_button_is_answered_at_once_and_shown_as_chosen(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await api.offer(person.says("/start"))
    *_, question = await api.until(2)
    engine.hold()

    await api.offer(person.presses(question, "Ik zit op school"))
    await api.called("answerCallbackQuery")
    (edited,) = await api.called("editMessageReplyMarkup")
    engine.release()

    assert edited.titles == ["✓ Ik zit op school"]


async def test_a_button_counts_once(api: BotApi, person: Person, engine: FakeEngine) -> None:
    await api.offer(person.says("/start"))
    *_, question = await api.until(2)
    await api.offer(person.presses(question, "Ik zit op school"))
    await api.until(3)

    await api.offer(person.presses(question, "Ik wil overstappen"))
    *_, answer = await api.called("answerCallbackQuery", 2)
    await api.offer(person.says("en nu?"))
    *_, last = await api.until(4)

    assert answer.text == texts.USED
    assert last.text == "Je zei: en nu?"
    assert [sent[1] for sent in engine.sent] == ["/orienteren", "en nu?"]


async def test_a_button_of_before_erasing_says_what_to_do(api: BotApi, person: Person) -> None:
    await api.offer(person.says("/start"))
    *_, question = await api.until(2)
    await api.offer(person.says("/verwijder"))
    await api.until(3)

    await api.offer(person.presses(question, "Ik zit op school"))
    *_, last = await api.until(4)

    assert last.text == texts.OLD_BUTTON


async def test_payloads_of_any_length_fit_in_a_button(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    payload = '/antwoord{"invloed": ["' + "é" * 200 + '"]}'
    engine.answers["hoi"] = (Reply("Kies.", (Button("Ja", payload), Button("Nee", "/ontken"))),)
    await api.offer(person.says("hoi"))
    (question,) = await api.until(1)

    await api.offer(person.presses(question, "Ja"))
    await api.until(2)

    assert engine.sent[-1][1] == payload


async def test_long_titles_have_a_row_of_their_own(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    titles = ("Ja", "Nee", "Weet ik niet", "Mijn vader of moeder", "Sla over")
    engine.answers["hoi"] = (Reply("Kies.", tuple(Button(t, f"/{t}") for t in titles)),)

    await api.offer(person.says("hoi"))
    (question,) = await api.until(1)

    shown = [[button["text"] for button in row] for row in question.buttons]
    assert shown == [["Ja", "Nee", "Weet ik niet"], ["Mijn vader of moeder"], ["Sla over"]]


async def test_more_buttons_than_telegram_takes_come_in_more_messages(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    buttons = tuple(Button(f"{n} een heel lange keuze {'x' * 60}", f"/k{n}") for n in range(150))
    engine.answers["hoi"] = (Reply("Kies.", buttons),)
    await api.offer(person.says("hoi"))
    first, second = await api.until(2)

    await api.offer(person.presses(second, second.titles[-1]))
    await api.until(3)

    assert [len(first.titles), len(second.titles)] == [99, 51]
    assert max(map(len, first.titles)) == 64
    assert engine.sent[-1][1] == "/k149"


async def test_what_looks_like_markup_is_shown_as_it_is(api: BotApi, person: Person) -> None:
    await api.offer(person.says("1 < 2 & <b>vet</b>"))
    (answer,) = await api.until(1)

    assert answer.text == "Je zei: 1 < 2 & <b>vet</b>"


async def test_a_long_answer_comes_in_parts_that_end_with_a_sentence(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    engine.answers["hoi"] = (Reply("Dit is een zin van acht 😀 woorden. " * 300),)

    await api.offer(person.says("hoi"))
    parts = await api.until(3)

    assert all(part.text.endswith("woorden.") for part in parts)


async def test_typing_is_shown_when_an_answer_takes_long(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    engine.hold()

    await api.offer(person.says("hoi"))
    (action,) = await api.called("sendChatAction")
    engine.release()
    await api.until(1)

    assert action.text == "typing"


async def test_the_commands_are_told_in_dutch(api: BotApi, person: Person) -> None:
    await api.offer(person.says("/help"))
    (help_text,) = await api.until(1)

    names = [command["command"] for command in api.commands["nl"]]
    assert names == [
        "start", "opnieuw", "vacature", "initiatieven", "folder", "privacy", "verwijder", "help"
    ]  # fmt: skip
    assert all(f"/{name}: " in help_text.text for name in names)


@pytest.mark.parametrize(
    ("command", "said"),
    [
        ("/initiatieven", "Laat initiatieven zien"),
        (f"/privacy@{USERNAME}", "Wat bewaar je van mij?"),
    ],
)
async def test_a_command_asks_the_guide(
    command: str, said: str, api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await api.offer(person.says(command))
    await api.wait_for(lambda: [call for call in api.messages() if said in call.text])

    assert engine.sent[-1][1] == said


@pytest.mark.parametrize(("shown", "then"), [(["zh-001"], []), ([], ["Laat initiatieven zien"])])
async def test_initiatives_about_something_are_shown_also_when_the_guide_asks_on(
    shown: list[str], then: list[str], api: BotApi, person: Person, engine: FakeEngine
) -> None:
    question = "Welke initiatieven zijn er voor lassen in Gouda?"
    engine.answers[question] = (Reply("Antwoord", data={"initiatieven": shown}),)

    await api.offer(person.says("/initiatieven lassen in Gouda"), person.says("dank"))
    await api.until(2 + len(then))

    assert [sent[1] for sent in engine.sent] == [question, *then, "dank"]


async def test_an_unknown_command_gets_the_list(api: BotApi, person: Person) -> None:
    await api.offer(person.says("/overstappen"))
    (answer,) = await api.until(1)

    assert answer.text.startswith(texts.UNKNOWN_COMMAND)
    assert "/initiatieven" in answer.text


async def test_starting_again_goes_on_where_it_was(api: BotApi, person: Person) -> None:
    await api.offer(person.says("ik ben 36"))
    await api.until(1)

    await api.offer(person.says("/start"))
    _, welcome, last = await api.until(3)

    assert welcome.text == texts.WELCOME_BACK
    assert last.text == "Je zei: ik ben 36"


async def test_a_new_start_erases_what_was_said(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    await api.offer(person.says("ik ben 36"))
    await api.until(1)

    await api.offer(person.says("/opnieuw"))
    await api.until(3)

    ((opening,),) = engine.turns.values()
    assert opening.text is None


async def test_a_link_tells_what_is_known(api: BotApi, person: Person) -> None:
    link = "/start rol-leerling--leeftijd-15--regio-rijnmond--kleur-rood--interesse-ict"
    await api.offer(person.says(link))
    (answer,) = await api.until(1)

    told = {"rol": "leerling", "leeftijd": 15, "regio": "rijnmond", "interesse": ["ict"]}
    assert answer.text == f"Verteld: {told}"


async def test_a_link_for_employers_asks_for_the_vacancy(api: BotApi, person: Person) -> None:
    await api.offer(person.says("/start vacature"))
    (answer,) = await api.until(1)

    assert answer.text == texts.VACANCY


async def test_a_link_that_says_nothing_starts_as_usual(api: BotApi, person: Person) -> None:
    await api.offer(person.says("/start zomaar-iets--leeftijd-999"))
    welcome, _ = await api.until(2)

    assert welcome.text.startswith("Hoi.")


async def test_a_changed_message_is_a_correction(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    first = person.says("ik ben 36")
    await api.offer(first)
    await api.until(1)

    await api.offer(person.edits(first, "ik ben 37"))
    _, told, _ = await api.until(3)

    assert told.text == texts.CORRECTION
    assert engine.sent[-1][1] == "Ik bedoel: ik ben 37"


async def test_a_failure_is_an_apology_with_a_reference(
    api: BotApi, person: Person, engine: FakeEngine, caplog: pytest.LogCaptureFixture
) -> None:
    engine.failure = RuntimeError("geheim bericht")

    await api.offer(person.says("hoi"))
    (apology,) = await api.until(1)

    reference = apology.text.rpartition("Kenmerk: ")[2].rstrip(".")
    assert reference in caplog.text
    assert "geheim bericht" not in caplog.text


async def test_while_the_guide_starts_up_a_message_waits_for_its_answer(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    engine.state = "laden"
    await api.offer(person.says("hoi"))
    (patience,) = await api.until(1)
    engine.state = "gereed"
    _, answer = await api.until(2)

    assert patience.text == texts.STARTING
    assert answer.text == "Je zei: hoi"


async def test_a_guide_that_could_not_start_says_so(
    api: BotApi, person: Person, engine: FakeEngine
) -> None:
    engine.state = "fout"

    await api.offer(person.says("hoi"))
    (answer,) = await api.until(1)

    assert answer.text == "De gids start nog op."


async def test_the_conversation_is_not_one_of_the_website(
    api: BotApi, person: Person, engine: FakeEngine, guide: TelegramGuide
) -> None:
    del guide
    await api.offer(person.says("hoi"))
    await api.until(1)

    ((conversation, _, _),) = engine.sent
    assert conversation.startswith("telegram-")
    assert str(person.id) not in conversation
