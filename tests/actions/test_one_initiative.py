"""Somebody asks about one of the initiatives that were shown."""

from __future__ import annotations

import pytest

from actions.initiatives import ActionInitiatieven, ActionMeer
from actions.understand import ActionValidateSlotMappings
from tests.actions.people import PUPIL_OF_A_DECAAN, SHOP_WORKER
from tests.actions.trackers import create_tracker, run, slots_set

UNDERSTAND = ActionValidateSlotMappings()
TOLD = {**SHOP_WORKER, "uitkomst_verteld": True}


async def shown(**person):
    tracker = create_tracker("zoek", intent="initiatieven_zoeken", **person)
    _, said = await run(ActionInitiatieven(), tracker)
    return said


@pytest.mark.parametrize(
    ("text", "intent", "place"),
    [
        ("kun je over de eerste wat meer zeggen", "meer_resultaten", 0),
        ("en die laatste, wat is dat", "begrip_uitleg", 2),
        ("nummer 2", "antwoord", 1),
        ("de derde lijkt me wat", "overstappen", 2),
    ],
)
async def test_it_is_told_in_full_whatever_the_message_was_taken_for(text, intent, place):
    before = await shown(**TOLD)
    ids = before[0].data["initiatieven"]

    events, (said,) = await run(
        UNDERSTAND, create_tracker(text, intent=intent, before=before, **TOLD)
    )

    assert said.data == {"initiatieven": [ids[place]]}
    assert "Voor wie:" in said.text
    assert "Website:" in said.text
    assert "Bron:" in said.text
    assert "Meer" in said.titles
    assert set(slots_set(events)) == {"laatste_bericht", "beantwoord", "begrepen", "onbegrepen"}


async def test_the_actions_that_follow_say_nothing_more():
    tracker = create_tracker("de eerste", intent="meer_resultaten", beantwoord="bericht-1", **TOLD)

    assert await run(ActionMeer(), tracker) == ([], [])


async def test_while_a_question_is_open_the_form_brings_the_buttons():
    person = {"rol": "kandidaat", "leeftijd": 34}
    before = await shown(**person)

    _, (said,) = await run(
        UNDERSTAND,
        create_tracker(
            "wat is de tweede?", intent="antwoord", asked="situatie", before=before, **person
        ),
    )

    assert said.data["initiatieven"] == [before[0].data["initiatieven"][1]]
    assert not said.buttons


async def test_a_place_alone_answers_the_question_for_the_class():
    pupil = {**PUPIL_OF_A_DECAAN, "situatie": None, "keuzemoment": None}
    pupil["situatie_feiten"] = {"soort": ["havo"]}
    before = await shown(**pupil)

    events, said = await run(
        UNDERSTAND,
        create_tracker("de derde", intent="antwoord", asked="situatie", before=before, **pupil),
    )

    assert slots_set(events)["situatie"] == "havo_vwo_3"
    assert not said or "initiatieven" not in said[0].data


async def test_a_place_that_the_list_does_not_have_gets_the_list():
    before = await shown(**TOLD)

    _, (said,) = await run(UNDERSTAND, create_tracker("de zevende", before=before, **TOLD))

    assert said.response == "utter_niet_in_lijst"
    assert said.text.count("\n3. ") == 1


async def test_without_a_list_a_place_is_no_question():
    events, _ = await run(UNDERSTAND, create_tracker("vertel over de eerste", **TOLD))

    assert slots_set(events)["begrepen"] is False


@pytest.mark.parametrize(
    ("text", "intent", "more"),
    [
        ("heeft die een website?", "buiten_bereik", True),
        ("kunt u dat toelichten", "help", True),
        ("hoe gaat het nu verder?", "kandidaatreis", False),
        ("heb je er nog meer?", "meer_resultaten", False),
    ],
)
async def test_what_is_asked_of_the_one_told_just_now_is_told_apart_from_the_rest(
    text, intent, more
):
    before = await shown(**TOLD)
    _, told = await run(UNDERSTAND, create_tracker("nummer 2", before=before, **TOLD))

    tracker = create_tracker(text, intent=intent, before=[*before, *told], **TOLD)
    tracker.events.insert(-1 - len(told), {"event": "user", "text": "nummer 2"})
    _, said = await run(UNDERSTAND, tracker)

    assert [one.response for one in said] == (["utter_geen_website"] if more else [])
