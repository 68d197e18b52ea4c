import pytest
from rasa_sdk.events import SlotSet

from actions.understand import ActionValidateSlotMappings
from tests.actions.people import SHOP_WORKER
from tests.actions.trackers import assert_events, create_tracker, run, slots_set

UNDERSTAND = ActionValidateSlotMappings()


async def test_an_answer_fills_its_slot_and_counts_as_understood():
    tracker = create_tracker("34", asked="leeftijd", rol="kandidaat")

    events, said = await run(UNDERSTAND, tracker)

    filled = slots_set(events)
    assert filled["leeftijd"] == 34
    assert filled["begrepen"] is True
    assert filled["laatste_bericht"] == "bericht-1"
    assert not said


async def test_a_pressed_button_fills_its_slots():
    tracker = create_tracker('/antwoord{"invloed": ["ouders", "mentor"]}', asked="invloed")

    events, _ = await run(UNDERSTAND, tracker)

    assert slots_set(events)["invloed"] == ["ouders", "mentor"]


async def test_a_message_is_read_once_though_rasa_asks_again_when_the_form_starts():
    tracker = create_tracker("34", asked="leeftijd", rol="kandidaat", laatste_bericht="bericht-1")

    assert await run(UNDERSTAND, tracker) == ([], [])


async def test_the_same_words_in_a_new_message_are_read_again():
    tracker = create_tracker(
        "34", asked="leeftijd", rol="kandidaat", laatste_bericht="bericht-1", message_id="bericht-2"
    )

    events, _ = await run(UNDERSTAND, tracker)

    assert slots_set(events)["leeftijd"] == 34


async def test_what_holds_no_answer_changes_nothing():
    tracker = create_tracker(
        "blauw met stippen", intent="buiten_bereik", asked="leeftijd", rol="kandidaat"
    )

    events, said = await run(UNDERSTAND, tracker)

    assert_events(events, [SlotSet("laatste_bericht", "bericht-1"), SlotSet("begrepen", False)])
    assert not said


async def test_an_impossible_age_is_said():
    tracker = create_tracker("250", asked="leeftijd", rol="kandidaat")

    events, said = await run(UNDERSTAND, tracker)

    assert "leeftijd" not in slots_set(events)
    assert [one.text for one in said] == [
        "250 jaar, dat lijkt me niet te kloppen. Typ de leeftijd nog een keer, bijvoorbeeld 36."
    ]


async def test_a_change_is_said_in_words():
    tracker = create_tracker(
        "nee wacht, ik ben 43", intent="corrigeer", asked="gemeente",
        rol="kandidaat", leeftijd=34,
    )  # fmt: skip

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events)["leeftijd"] == 43
    assert [one.text for one in said] == ["Ik heb het aangepast: de leeftijd (43 jaar)."]


async def test_a_change_of_somebody_elses_situation_is_said_about_them():
    tracker = create_tracker(
        '/antwoord{"situatie": "vmbo_tl"}', asked="invloed",
        rol="begeleider", leeftijd=13, situatie="vmbo_onderbouw",
        keuzemoment="beroepsgericht_profiel",
    )  # fmt: skip

    _, said = await run(UNDERSTAND, tracker)

    assert [one.text for one in said] == ["Ik heb het aangepast: de situatie (doet vmbo-tl)."]


async def test_a_skipped_question_is_accepted_in_words():
    tracker = create_tracker("/sla_over", asked="leeftijd", rol="kandidaat")

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events)["overgeslagen"] == ["leeftijd"]
    assert [one.response for one in said] == ["utter_opmerking_overgeslagen"]


async def test_a_question_beside_an_answer_is_answered_too():
    # Given somebody who tells an age and asks why the situation matters
    tracker = create_tracker(
        "Ik ben 34. Waarom wil je dat weten?", intent="waarom_vraag", asked="situatie",
        rol="kandidaat",
    )  # fmt: skip

    # When
    events, said = await run(UNDERSTAND, tracker)

    # Then
    assert slots_set(events)["leeftijd"] == 34
    assert slots_set(events)["begrepen"] is True
    assert ["school, studie of werk" in one.text for one in said] == [True]


async def test_a_question_beside_the_answer_asked_for_is_answered_too():
    tracker = create_tracker(
        "Ik ben 34, maar waarom wil je dat weten?", intent="waarom_vraag", asked="leeftijd",
        rol="kandidaat",
    )  # fmt: skip

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events).get("leeftijd") == 34
    assert ["leeftijd" in one.text for one in said] == [True]


async def test_a_question_without_an_answer_is_left_to_the_rules():
    tracker = create_tracker(
        "waarom wil je dat weten?", intent="waarom_vraag", asked="situatie", rol="kandidaat"
    )

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events)["begrepen"] is False
    assert not said


async def test_starting_over_empties_what_was_known_and_shown():
    tracker = create_tracker(
        '/opnieuw{"stap": "opnieuw"}', asked="situatie",
        rol="kandidaat", leeftijd=34, getoond=["zh-001"], uitkomst_verteld=True,
        wacht_op="opnieuw",
    )  # fmt: skip

    events, said = await run(UNDERSTAND, tracker)

    emptied = slots_set(events)
    for slot in ("rol", "leeftijd", "getoond", "uitkomst_verteld", "wacht_op"):
        assert emptied[slot] is None
    assert [one.response for one in said] == ["utter_opmerking_opnieuw"]


@pytest.mark.parametrize(
    "text", ["Ik ben 34, welke cursussen zijn er?", "wat is er in Gouda voor iemand van 34 jaar?"]
)
async def test_a_request_to_see_what_there_is_is_met_before_the_form_goes_on(text):
    tracker = create_tracker(text, intent="initiatieven_zoeken", asked="situatie", rol="kandidaat")

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events)["getoond"] == said[-1].data["initiatieven"]
    assert slots_set(events)["begrepen"] is True


async def test_a_request_that_answers_the_last_question_leads_to_the_outcome():
    tracker = create_tracker(
        "zijn er activiteiten over programmeren?", intent="initiatieven_zoeken",
        asked="interesse", **{**SHOP_WORKER, "interesse": None},
    )  # fmt: skip

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events)["interesse"] == ["ict"]
    assert not said


async def test_what_was_told_instead_of_the_answer_is_said_to_be_heard():
    tracker = create_tracker(
        "ik woon in Rijnmond", intent="antwoord", asked="keuzemoment",
        **{**SHOP_WORKER, "keuzemoment": None, "gemeente": None, "regio": None},
    )  # fmt: skip

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events)["regio"] == "rijnmond"
    assert "keuzemoment" not in slots_set(events)
    assert [one.text for one in said] == ["Dat onthoud ik: de plaats (Rijnmond)."]


async def test_who_asks_whether_old_work_counts_gets_no_tips_for_employers():
    tracker = create_tracker(
        "telt werk als lasser ook mee?", intent="werving_tips", asked="technische_achtergrond",
        **{**SHOP_WORKER, "situatie": "zonder_werk_met_uitkering", "persona": None},
    )  # fmt: skip

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events)["technische_achtergrond"] is True
    assert not said


async def test_a_wish_that_sounds_like_recruiting_gets_no_advice_for_employers():
    known = {**SHOP_WORKER, "interesse": None}
    tracker = create_tracker(
        "doe maar iets op een boot of een werf", intent="werving_tips", asked="interesse", **known
    )

    events, said = await run(UNDERSTAND, tracker)

    assert slots_set(events)["interesse"] == ["maritiem"]
    assert not said
