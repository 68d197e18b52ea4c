"""Typing the title of a button does what pressing it does."""

import pytest

from knowledge.labels import keys, label
from tests.dialogue.fragments import ADULT_STARTS, HELPER_STARTS, ROUNDS_OFF, SHOP_WORKER

MOMENTS = {
    "the start": ("hallo",),
    "an adult's situation": (*ADULT_STARTS, "34"),
    "a pupil's situation": ("ik zit op school", "15"),
    "a helper's pupil": (*HELPER_STARTS, "15"),
    "the direction": ("ik ben 17 en doe mbo",),
    "the benefit": (*ADULT_STARTS, "34", "ik heb geen werk"),
    "the choice": (*ADULT_STARTS, *SHOP_WORKER),
    "the influence": (*ADULT_STARTS, *SHOP_WORKER, "ja"),
    "the place": (*ADULT_STARTS, *SHOP_WORKER, "ja", "ikzelf"),
    "a part of Zuid-Holland": (*ADULT_STARTS, *SHOP_WORKER, "ja", "ikzelf", "Zuid-Holland"),
    "the interest": (*ADULT_STARTS, *SHOP_WORKER, "ja", "ikzelf", "Gouda"),
    "the outcome": (*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF),
    "another region": (*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "andere regio"),
    "a change": (*ADULT_STARTS, *SHOP_WORKER, *ROUNDS_OFF, "ik wil iets aanpassen"),
    "starting over": (*ADULT_STARTS, "34", "opnieuw beginnen"),
    "an employer": ("ik ben werkgever",),
    "the advice": ("ik ben werkgever", "geef me tips om mensen te vinden"),
    "a vacancy": ("controleer mijn vacature",),
    "in doubt": (*ADULT_STARTS, "fietsbel gordijn"),
}


@pytest.mark.parametrize("before", MOMENTS.values(), ids=list(MOMENTS))
async def test_typing_a_title_presses_the_button(talk, request, before):
    offered = (await talk.says(*before)).buttons
    assert offered
    for number, button in enumerate(offered):
        name = f"{request.node.nodeid} {number}"
        pressed = await talk.copied(f"{name} pressed").says(button.payload)
        typed = await talk.copied(f"{name} typed").says(button.title.lower())
        assert typed.text == pressed.text, button
        assert typed.asked == pressed.asked, button


@pytest.mark.parametrize("role", keys("rol"))
async def test_a_title_of_the_first_question_is_understood_before_it_is_offered(talk, role):
    await talk.says(label("rol", role))
    talk.knows(rol=role)
