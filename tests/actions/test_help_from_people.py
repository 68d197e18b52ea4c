"""Whom somebody is pointed to: people to talk to, and help for who is in need."""

from __future__ import annotations

import pytest

from actions.side_questions import ActionBeantwoord
from knowledge.regions import regions
from tests.actions.people import PUPIL, SHOP_WORKER
from tests.actions.trackers import create_tracker, say

ANSWER = ActionBeantwoord()


async def test_somebody_under_16_is_sent_to_people_around_them():
    young = {**PUPIL, "rol": "kandidaat", "leeftijd": 15}

    said = await say(ANSWER, create_tracker("iemand spreken", intent="mens_spreken", **young))

    assert "mentor" in said.text
    assert "decaan" in said.text


async def test_a_helper_of_a_pupil_is_sent_to_the_school():
    helper = {"rol": "begeleider", "leeftijd": 16, "regio": "rijnmond"}

    said = await say(ANSWER, create_tracker("iemand spreken", intent="mens_spreken", **helper))

    assert "decaan" in said.text


async def test_a_helper_of_somebody_unknown_hears_of_help_for_pupils_and_adults():
    helper = {"rol": "begeleider", "regio": "midden_holland"}

    said = await say(ANSWER, create_tracker("iemand spreken", intent="mens_spreken", **helper))

    assert "decaan" in said.text
    assert "werkcentrum" in said.text


@pytest.mark.parametrize("region", [region.key for region in regions()])
async def test_every_region_has_somebody_to_talk_to(region):
    known = {**SHOP_WORKER, "regio": region, "gemeente": None}

    said = await say(ANSWER, create_tracker("iemand spreken", intent="mens_spreken", **known))

    assert any(office in said.text for office in ("SPT", "Servicepunt", "erkcentrum", "loket"))


async def test_a_cry_for_help_gets_a_number_to_call_and_nothing_else():
    said = await say(ANSWER, create_tracker("ik wil niet meer leven", intent="noodsignaal"))

    assert "113" in said.text
    assert not said.buttons


async def test_a_young_person_in_need_is_pointed_to_somebody_close():
    child = await say(
        ANSWER, create_tracker("ik zie het niet meer zitten", intent="noodsignaal", leeftijd=14)
    )
    adult = await say(
        ANSWER, create_tracker("ik zie het niet meer zitten", intent="noodsignaal", leeftijd=40)
    )

    assert child.text != adult.text
    assert "113" in child.text


@pytest.mark.parametrize(
    ("text", "age", "said"),
    [
        ("mijn collega zegt dat hij dood wil", None, "met die persoon"),
        ("ik maak me zorgen om mijn moeder, ze eet niet meer", 15, "met die persoon"),
        ("bij de buren hoor ik elke nacht gegil", 40, "met die persoon"),
        ("mijn vader slaat mij", 15, "Niemand mag jou pijn doen"),
        ("ik moet trouwen met mijn neef", None, "Niemand mag jou pijn doen"),
        ("mijn zoon slaat mij en ik durf niets te zeggen", 60, "Niemand mag jou pijn doen"),
        ("ik wil niet meer leven", None, "of het nu over jou gaat of over iemand anders"),
    ],
)
async def test_the_answer_to_a_cry_for_help_fits_who_is_in_danger(text, age, said):
    answered = await say(ANSWER, create_tracker(text, intent="noodsignaal", leeftijd=age))

    assert said in answered.text
    assert "112" in answered.text


async def test_a_cry_for_help_in_another_language_is_answered_in_it():
    said = await say(ANSWER, create_tracker("je n'ai plus envie de vivre", intent="noodsignaal"))

    assert "Appelez le 113" in said.text
    assert "In het Nederlands" in said.text
