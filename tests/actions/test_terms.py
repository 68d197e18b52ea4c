"""What a word, an initiative or a question means."""

from __future__ import annotations

import pytest

from actions.side_questions import ActionBeantwoord
from tests.actions.people import SHOP_WORKER
from tests.actions.trackers import create_tracker, say

ANSWER = ActionBeantwoord()


@pytest.mark.parametrize(
    ("slot", "word"),
    [
        ("rol", "werkgever"), ("leeftijd", "leeftijd"), ("situatie", "school"),
        ("uitkering", "uitkering"), ("technische_achtergrond", "ervaring"),
        ("keuzemoment", "keuze"), ("invloed", "meedenkt"), ("gemeente", "adres"),
        ("interesse", "soorten techniek"),
    ],
)  # fmt: skip
async def test_why_is_explained_for_the_question_that_was_asked(slot, word):
    said = await say(ANSWER, create_tracker("waarom?", intent="waarom_vraag", asked=slot))

    assert word in said.text


async def test_a_term_is_explained_by_name():
    said = await say(ANSWER, create_tracker("wat is een bbl?", intent="begrip_uitleg"))

    assert said.text.lower().startswith("**bbl")
    assert "werk" in said.text


async def test_an_unknown_term_is_admitted():
    said = await say(ANSWER, create_tracker("wat is een flurk?", intent="begrip_uitleg"))

    assert "ken ik nog niet" in said.text


@pytest.mark.parametrize("intent", ["begrip_uitleg", "buiten_bereik", "help"])
async def test_an_initiative_is_told_when_the_question_names_it(intent):
    said = await say(ANSWER, create_tracker("Wat is House of Skills?", intent=intent))

    assert said.text.startswith("**House of Skills**")
    assert "Informatie uit 2018" in said.text


async def test_something_that_has_ended_says_so():
    said = await say(ANSWER, create_tracker("wat is boris project", intent="begrip_uitleg"))

    assert "Volgens de bron duurde dit tot en met 2018" in said.text


async def test_a_term_that_the_model_takes_for_another_subject_is_explained():
    said = await say(ANSWER, create_tracker("wat is de HCA?", intent="buiten_bereik"))

    assert said.text.startswith("**Human Capital Agenda**")


async def test_another_subject_stays_another_subject():
    said = await say(ANSWER, create_tracker("wat is het weer?", intent="buiten_bereik"))

    assert "Daar weet ik niets van" in said.text


async def test_what_an_organisation_can_do_for_somebody_is_explained():
    tracker = create_tracker("wat kan een werkcentrum voor mij doen?", intent="help", **SHOP_WORKER)

    said = await say(ANSWER, tracker)

    assert said.text.startswith("**werkcentrum**")


@pytest.mark.parametrize(
    ("text", "explains"),
    [
        ("ik begrijp je vraag niet", True),
        ("pff snap er niks van", True),
        ("wat kan jij eigenlijk", False),
    ],
)
async def test_who_does_not_follow_the_question_gets_it_explained(text, explains):
    tracker = create_tracker(text, intent="help", asked="invloed", **{**SHOP_WORKER, "invloed": []})

    said = await say(ANSWER, tracker)

    assert (said.response == "utter_uitleg_invloed") == explains
