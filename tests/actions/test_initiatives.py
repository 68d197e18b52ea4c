from actions.conversation import FORM
from actions.initiatives import ActionAndereRegio, ActionInitiatieven, ActionMeer
from tests.actions.people import PUPIL, SHOP_WORKER
from tests.actions.trackers import create_tracker, followed_by, read_payload, run, say, slots_set

TOLD = {**SHOP_WORKER, "uitkomst_verteld": True}


async def test_before_the_questions_are_done_initiatives_come_and_the_questions_go_on():
    events, said = await run(
        ActionInitiatieven(), create_tracker("wat is er", intent="initiatieven_zoeken", leeftijd=34)
    )

    assert "Vertel je meer, dan past het beter" in said[0].text
    assert said[0].data["initiatieven"] == slots_set(events)["getoond"]
    assert not said[0].buttons
    assert followed_by(events) == [FORM]


async def test_inside_the_form_the_form_asks_again_by_itself():
    tracker = create_tracker("wat is er", intent="initiatieven_zoeken", asked="leeftijd")

    events, _ = await run(ActionInitiatieven(), tracker)

    assert not followed_by(events)


async def test_when_all_is_known_there_are_buttons_to_go_on():
    said = await say(
        ActionInitiatieven(), create_tracker("zoek", intent="initiatieven_zoeken", **TOLD)
    )

    assert said.titles == [
        "Meer", "Andere regio", "Hoe gaat het verder?", "Met een mens praten", "Iets aanpassen",
        "Opnieuw",
    ]  # fmt: skip


async def test_more_never_shows_the_same_twice_and_ends_kindly():
    # Given the first initiatives
    seen: list[str] = []
    said = None

    # When asking for more until there is no more
    for _ in range(100):
        events, (said,) = await run(
            ActionMeer(), create_tracker("meer", intent="meer_resultaten", getoond=seen, **TOLD)
        )
        if not said.data:
            break
        assert not set(said.data["initiatieven"]) & set(seen)
        seen = slots_set(events)["getoond"]

    # Then
    assert len(seen) > 10
    assert len(seen) == len(set(seen))
    assert said.text.startswith("Meer passende initiatieven ken ik nu niet.")
    assert "Meer" not in said.titles
    assert not events


async def test_another_region_is_asked_with_the_neighbours_of_ones_own():
    events, said = await run(
        ActionAndereRegio(), create_tracker("/andere_regio", begrepen=False, **TOLD)
    )

    regions = [read_payload(button["payload"])[1]["regio"] for button in said[0].buttons]
    assert "midden_holland" not in regions
    assert {"rijnmond", "holland_rijnland"} <= set(regions)
    assert regions[-1] == "landelijk"
    assert slots_set(events) == {"wacht_op": "regio"}


async def test_without_a_region_those_of_zuid_holland_are_offered():
    said = await say(ActionAndereRegio(), create_tracker("/andere_regio", begrepen=False))

    assert len(said.buttons) == 8


async def test_a_region_that_was_named_is_searched_at_once():
    tracker = create_tracker(
        "en in Rotterdam?", intent="andere_regio", begrepen=True,
        **{**TOLD, "gemeente": "Rotterdam", "regio": "rijnmond"},
    )  # fmt: skip

    said = await say(ActionAndereRegio(), tracker)

    assert said.text.startswith("In deze regio vind ik dit:")
    assert said.data["initiatieven"]


async def test_a_pupil_sees_nothing_for_adults(reviewed_catalogue):
    ages = {one.id: one.leeftijd for one in reviewed_catalogue}

    said = await say(
        ActionInitiatieven(), create_tracker("zoek", intent="initiatieven_zoeken", **PUPIL)
    )

    assert all(ages[id_][0] <= 14 for id_ in said.data["initiatieven"])


async def test_an_initiative_that_is_named_is_told_and_the_questions_go_on():
    tracker = create_tracker("vertel eens over Go Dare", intent="initiatieven_zoeken")

    events, (said,) = await run(ActionInitiatieven(), tracker)

    assert said.text.startswith("**Go Dare**\nKinderen van basisscholen")
    assert said.data["initiatieven"] == ["zh-184"]
    assert followed_by(events) == [FORM]


async def test_after_the_questions_an_initiative_that_is_named_has_the_usual_buttons():
    tracker = create_tracker("meer over Go Dare", intent="initiatieven_zoeken", **TOLD)

    events, (said,) = await run(ActionInitiatieven(), tracker)

    assert "Andere regio" in said.titles
    assert not followed_by(events)
