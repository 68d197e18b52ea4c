"""Danger is heard and answered, wherever somebody is; a saying is none."""

import pytest

from tests.dialogue.fragments import ADULT_STARTS, HELPER_STARTS, MOMENTS


@pytest.mark.parametrize(
    "text",
    [
        "mijn studie maakt me kapot en ik sta elke nacht op een brug over de snelweg",
        "doodsaai hier op kantoor, maar thuis ben ik bang dat hij mij iets aandoet",
    ],
)
async def test_danger_beside_a_saying_is_heard(talk, text):
    await talk.says(text)
    assert talk.exchange.intent["name"] == "noodsignaal"


@pytest.mark.parametrize(
    "text",
    ["mijn studie maakt me kapot, ik wil werken", "doodsaai hier op kantoor, ik wil iets anders"],
)
async def test_a_saying_alone_is_no_danger(talk, text):
    await talk.says(text)
    assert talk.exchange.intent["name"] != "noodsignaal"


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben 38 en werk bij een bakker in Gouda. Mijn vriend duwde mij gisteren van de trap en "
        "ik durf niemand te bellen. Ik zoek iets in de techniek.",
        "Ik zit in 3 vmbo kader. Van mijn ouders moet ik deze zomer trouwen met een man die ik "
        "nooit heb gezien. Welke opleidingen zijn er?",
        "Ik zoek een stage voor mijn leerling. Hij heeft al zijn spullen weggegeven en zegt dat "
        "hij maandag niet meer leeft. Kunt u meedenken?",
    ],
)
async def test_danger_in_one_sentence_of_many_is_heard(talk, text):
    await talk.says(text)
    assert talk.exchange.intent["name"] == "noodsignaal"


@pytest.mark.parametrize(
    "text",
    [
        "Ik ben 38 en werk bij een bakker in Gouda. Mijn vriend heeft een garage. Ik zoek iets in "
        "de techniek, want ik ben moe van de nachten.",
        "Ik ben moeder van twee kinderen. De jongste is 14 en zit in 2 vmbo. Hij houdt van auto's.",
    ],
)
async def test_many_ordinary_sentences_are_no_danger(talk, text):
    await talk.says(text)
    assert talk.exchange.intent["name"] != "noodsignaal"


@pytest.mark.parametrize("before", MOMENTS.values(), ids=list(MOMENTS))
@pytest.mark.parametrize("text", ["ik wil niet meer leven", "mijn vader slaat mij", "wil dood"])
async def test_danger_is_answered_wherever_it_is_told(talk, before, text):
    await talk.says(*before, text)
    assert "113" in talk.text
    assert "112" in talk.text


async def test_a_helper_who_tells_of_danger_is_spoken_to_as_one(talk):
    await talk.says(*HELPER_STARTS, "15", "hij zegt dat hij niet meer wil leven")
    assert "113" in talk.text
    assert "vader, moeder" not in talk.text


async def test_who_is_in_need_and_asks_whom_to_call_hears_of_that_help_again(talk):
    await talk.says(*ADULT_STARTS, "ik wil er niet meer zijn")
    assert "113" in talk.text
    await talk.says("wie kan ik dan bellen")
    assert "113" in talk.text
    await talk.says("34")
    talk.knows(leeftijd=34)


async def test_who_is_in_need_beside_an_answer_is_asked_nothing_at_once(talk):
    await talk.says(*ADULT_STARTS, "ik ben 34 en ik wil niet meer leven")
    assert len(talk.replies) == 1
    assert "113" in talk.text
    talk.knows(leeftijd=34)


async def test_who_writes_on_after_need_may_go_on_or_stop(talk):
    await talk.says(*ADULT_STARTS, "ik ben 34 en ik wil niet meer leven", "gaat wel weer")
    assert "stop gerust" in talk.text
    assert talk.asked == "situatie"
