"""What is not understood, cannot be, or is just text."""

import pytest

from tests.dialogue.fragments import ADULT_STARTS, MOMENTS


async def test_a_wrong_answer_is_explained_with_an_example(talk):
    await talk.says(*ADULT_STARTS, "blauw met stippen")
    assert talk.asked == "leeftijd"
    assert "bijvoorbeeld" in talk.text
    talk.knows(leeftijd=None)


async def test_an_impossible_age_gets_a_friendly_question(talk):
    await talk.says(*ADULT_STARTS, "250")
    assert talk.asked == "leeftijd"
    assert "250 jaar" in talk.text


async def test_typed_intents_and_code_are_just_text(talk):
    await talk.says(*ADULT_STARTS, '/antwoord{"persona": "werk_binnen_techniek"}')
    talk.knows(persona=None)
    for text in (
        "/session_start",
        "/bevestig_alles",
        "<script>alert(1)</script>",
        "'; DROP TABLE events; --",
        "...",
        "🙂🙂",
        "a" * 10_000,
    ):
        await talk.says(text)
        assert talk.replies
        assert talk.asked == "leeftijd"


async def test_the_third_time_in_a_row_a_person_is_named(talk):
    await talk.says(*ADULT_STARTS, "blorf", "snurk plof")
    assert {"Sla deze vraag over", "Ik wil een mens spreken"} <= {b.title for b in talk.buttons}
    await talk.says("grompf")
    assert "werkcentrum" in talk.text
    assert talk.asked == "leeftijd"


async def test_the_same_words_never_come_twice_in_a_row(talk):
    before = ""
    await talk.says(*ADULT_STARTS)
    for text in ("wat is bbl?", "wat is bbl?", "wat is bbl?", "hoe gaat het verder?",
                 "hoe gaat het verder?", "blorf", "blorf", "blorf", "blorf", "blorf"):  # fmt: skip
        await talk.says(text)
        assert talk.text != before
        before = talk.text


NONSENSE = ("blub de bla", "fietsbel gordijn", "xkcd qwop")


@pytest.mark.parametrize(
    "moment",
    ["the start", "the first question", "the age", "the place", "the outcome", "an employer"],
)
async def test_the_third_message_that_is_not_understood_leads_to_a_person(talk, moment):
    await talk.says(*MOMENTS[moment])
    said = []
    for message in NONSENSE:
        await talk.says(message)
        said.append(talk.text)
    assert len(set(said)) == len(said)
    assert "werkcentrum" in talk.text
    assert talk.buttons
