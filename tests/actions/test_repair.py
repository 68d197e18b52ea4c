import pytest

from actions.conversation import FORM
from actions.repair import ActionCorrigeer, ActionNietBegrepen, ActionOpnieuw
from actions.understand import ActionValidateSlotMappings
from tests.actions.people import SHOP_WORKER
from tests.actions.trackers import (
    create_tracker,
    followed_by,
    read_payload,
    run,
    say,
    slots_set,
)

ASKED = ["rol", "leeftijd", "situatie", "uitkering", "technische_achtergrond", "keuzemoment",
         "invloed", "gemeente", "interesse"]  # fmt: skip


async def test_after_another_question_the_first_explanation_comes_again():
    elsewhere = await say(ActionNietBegrepen(), create_tracker("blabla", asked="leeftijd"))

    said = await say(
        ActionNietBegrepen(), create_tracker("blabla", asked="invloed", before=[elsewhere])
    )

    assert said.response == "utter_uitleg_invloed"


async def test_inside_the_form_the_question_itself_brings_the_buttons():
    said = await say(ActionNietBegrepen(), create_tracker("blabla", asked="leeftijd"))

    assert not said.buttons


async def test_what_was_understood_after_all_is_not_explained():
    # Given an answer after "wil je opnieuw beginnen?", when Rasa passes the form over
    tracker = create_tracker("nee", intent="ontken", asked="leeftijd", begrepen=True)

    # When and then
    assert await run(ActionNietBegrepen(), tracker) == ([], [])


async def test_outside_the_form_there_is_always_something_to_choose():
    before = await say(ActionNietBegrepen(), create_tracker("blabla"))
    after = await say(ActionNietBegrepen(), create_tracker("blabla", uitkomst_verteld=True))

    assert [read_payload(b["payload"])[1] for b in before.buttons] == [
        {"rol": "kandidaat"}, {"rol": "leerling"}, {"rol": "begeleider"}, {"rol": "werkgever"},
    ]  # fmt: skip
    assert "Meer" in after.titles


async def test_only_answers_that_were_given_can_be_chosen_to_change():
    said = await say(
        ActionCorrigeer(), create_tracker("ik wil iets aanpassen", rol="kandidaat", leeftijd=34)
    )

    assert [read_payload(b["payload"]) for b in said.buttons] == [
        ("corrigeer", {"wijzig": "rol"}), ("corrigeer", {"wijzig": "leeftijd"}),
    ]  # fmt: skip
    assert said.titles == ["Wie er zoekt", "De leeftijd"]


async def test_every_answer_can_be_changed():
    known = {**SHOP_WORKER, "uitkering": True, "technische_achtergrond": False}

    said = await say(ActionCorrigeer(), create_tracker("iets klopt niet", **known))

    assert {read_payload(b["payload"])[1]["wijzig"] for b in said.buttons} == set(ASKED)


async def test_a_change_that_was_told_at_once_is_not_asked_about():
    tracker = create_tracker("ik ben 43", intent="corrigeer", begrepen=True, **SHOP_WORKER)

    _, said = await run(ActionCorrigeer(), tracker)

    assert "utter_wat_wijzigen" not in [one.response for one in said]
    assert said[-1].data["initiatieven"]


async def test_starting_over_is_asked_first():
    events, said = await run(ActionOpnieuw(), create_tracker("opnieuw", intent="opnieuw"))

    assert said[0].titles == ["Ja, opnieuw beginnen", "Nee, ga verder"]
    assert slots_set(events) == {"wacht_op": "opnieuw"}


async def test_after_everything_was_forgotten_the_questions_begin_anew():
    tracker = create_tracker('/opnieuw{"stap": "opnieuw"}', asked="leeftijd", begrepen=True)

    events, said = await run(ActionOpnieuw(), tracker)

    assert followed_by(events) == [FORM]
    assert not said


async def test_a_fact_beside_the_wish_to_start_over_does_not_start_over():
    tracker = create_tracker("ik ben 34, opnieuw", intent="opnieuw", begrepen=True, leeftijd=34)

    _, (said,) = await run(ActionOpnieuw(), tracker)

    assert said.response == "utter_opnieuw_zeker"


@pytest.mark.parametrize(
    ("text", "slot"), [("de woonplaats graag", "gemeente"), ("doe mijn leeftijd", "leeftijd")]
)
async def test_who_names_the_answer_to_change_is_asked_for_it_anew(text, slot):
    asked = await say(ActionCorrigeer(), create_tracker("iets klopt niet", **SHOP_WORKER))
    tracker = create_tracker(text, intent="antwoord", before=[asked], **SHOP_WORKER)

    events, _ = await run(ActionValidateSlotMappings(), tracker)

    assert slots_set(events)[slot] is None


async def test_a_name_of_an_answer_that_nobody_asked_for_changes_nothing():
    tracker = create_tracker("mijn leeftijd", intent="antwoord", **SHOP_WORKER)

    events, _ = await run(ActionValidateSlotMappings(), tracker)

    assert "leeftijd" not in slots_set(events)
