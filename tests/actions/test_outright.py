"""What is asked for in so many words is done, in the form and outside it."""

from __future__ import annotations

import pytest

from actions.outright import questions_left
from actions.side_questions import ActionBeantwoord
from actions.understand import ActionValidateSlotMappings
from tests.actions.people import EMPLOYER, PUPIL, SHOP_WORKER
from tests.actions.trackers import create_tracker, run, slots_set

UNDERSTAND = ActionValidateSlotMappings()
TOLD = {**SHOP_WORKER, "uitkomst_verteld": True}
HALF = {**SHOP_WORKER, "invloed": None, "interesse": None}


@pytest.mark.parametrize(
    ("text", "intent"), [("laat nou maar zien", "sla_over"), ("kom maar op met je lijst", None)]
)
async def test_what_fits_so_far_is_shown_while_a_question_is_open(text, intent):
    tracker = create_tracker(text, intent=intent, confidence=0.4, asked="invloed", **HALF)

    events, said = await run(UNDERSTAND, tracker)

    assert said[-1].data["initiatieven"] == slots_set(events)["getoond"]
    assert slots_set(events)["begrepen"] is True


async def test_another_place_is_looked_in_while_a_question_is_open():
    tracker = create_tracker(
        "even kijken wat er in Gorinchem is", intent="andere_regio", asked="invloed", **HALF
    )

    events, said = await run(UNDERSTAND, tracker)

    assert said[-1].text.startswith("Dit vind ik in Gorinchem en de buurt:")
    assert slots_set(events)["zoekgebied"]["gemeente"] == "Gorinchem"
    assert "invloed" not in slots_set(events)


@pytest.mark.parametrize("intent", ["antwoord", "orienteren", "andere_regio"])
async def test_a_place_asked_about_after_the_results_is_searched(intent):
    tracker = create_tracker("en als ik nou in Dordrecht naar school wil", intent=intent, **TOLD)

    events, said = await run(UNDERSTAND, tracker)

    assert said[-1].text.startswith("Dit vind ik in Dordrecht en de buurt:")
    assert "gemeente" not in slots_set(events)


async def test_a_move_is_no_other_place_to_look():
    tracker = create_tracker("en ik woon nu in Dordrecht", intent="corrigeer", **TOLD)

    events, _ = await run(UNDERSTAND, tracker)

    assert slots_set(events)["gemeente"] == "Dordrecht"


@pytest.mark.parametrize(
    ("known", "left"),
    [({}, 6), ({"rol": "kandidaat", "leeftijd": 34}, 5), (HALF, 2), (SHOP_WORKER, 0)],
)
def test_the_questions_that_are_left_are_counted(known, left):
    asked_first = {"rol": "kandidaat", **known} if known else {"rol": "kandidaat"}

    assert questions_left(asked_first) == left


async def test_how_many_questions_are_left_is_told():
    tracker = create_tracker("nog veel vragen?", intent="meer_resultaten", asked="invloed", **HALF)

    _, (said,) = await run(UNDERSTAND, tracker)

    assert said.text.startswith("Nog hooguit 2 korte vragen.")


async def test_which_work_there_is_is_told_from_the_branch_that_is_named():
    tracker = create_tracker(
        "wat voor werk is er in de metaal?", intent="orienteren", asked="invloed", **HALF
    )

    _, said = await run(UNDERSTAND, tracker)

    assert "lasser" in said[-1].text
    assert "metselaar" not in said[-1].text


async def test_a_pupil_who_asks_to_be_called_hears_whom_to_talk_to_beside_the_question():
    young = {**PUPIL, "rol": None, "leeftijd": None}
    tracker = create_tracker("ik ben 15, kan iemand mij bellen?", intent="orienteren", **young)

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events)["leeftijd"] == 15
    assert "mentor of decaan" in said[-1].text


@pytest.mark.parametrize("person", [TOLD, EMPLOYER])
async def test_who_goes_on_alone_is_let_go_kindly(person):
    tracker = create_tracker("nee dank je, ik mail zelf wel", intent="ontken", **person)

    events, (said,) = await run(UNDERSTAND, tracker)

    assert said.text.startswith("Graag gedaan")
    assert set(slots_set(events)) == {"laatste_bericht", "beantwoord", "begrepen", "onbegrepen"}


async def test_a_doubt_about_age_after_the_results_is_met_once():
    tracker = create_tracker(
        "word ik op mijn leeftijd nog aangenomen", intent="corrigeer", confidence=0.2, **TOLD
    )

    events, said = await run(UNDERSTAND, tracker)

    assert [one.response for one in said] == ["utter_opmerking_aarzelt_te_oud", "utter_wat_nu"]
    assert slots_set(events)["beantwoord"] == "bericht-1"


@pytest.mark.parametrize(
    ("ranking", "said_word"),
    [((("afscheid", 0.5), ("bedank", 0.4)), "Tot ziens"),
     ((("bedank", 0.5), ("afscheid", 0.4)), "Graag gedaan")],
)  # fmt: skip
async def test_thanks_and_goodbye_together_count_as_the_likelier(ranking, said_word):
    tracker = create_tracker("merci en de groeten", intent=ranking[0][0], confidence=0.5, **TOLD)
    message = tracker.latest_message
    message["intent_ranking"] = [{"name": name, "confidence": c} for name, c in ranking]

    _, (said,) = await run(ActionBeantwoord(), tracker)

    assert said.text.startswith(said_word)


@pytest.mark.parametrize(
    ("text", "told", "leaves"),
    [
        ("nou dag hoor", TOLD, True),
        ("fijne middag verder", TOLD, True),
        ("dag, wat kost zo'n cursus", TOLD, False),
        ("dag", HALF, False),
    ],
)
async def test_a_greeting_after_the_results_is_a_goodbye(text, told, leaves):
    _, said = await run(UNDERSTAND, create_tracker(text, intent="groet", **told))

    assert bool(said and "ziens" in said[0].text.lower()) == leaves
