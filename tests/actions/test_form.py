import pytest
from rasa_sdk.events import SlotSet

from actions.form import ValidateHoofdvragenForm
from tests.actions.people import EMPLOYER, SHOP_WORKER
from tests.actions.trackers import assert_events, create_tracker, run

FORM = ValidateHoofdvragenForm()


async def run_form(**slots):
    """Return the events of the form after a message; `begrepen` says whether it was an answer."""
    events, said = await run(FORM, create_tracker("tekst", asked="rol", **slots))
    assert not said
    return events


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({}, "rol"),
        ({"rol": "kandidaat"}, "leeftijd"),
        ({"rol": "kandidaat", "leeftijd": 34}, "situatie"),
        ({"rol": "kandidaat", "leeftijd": 34, "situatie_feiten": {"soort": ["geen_werk"]}},
         "uitkering"),
        ({**SHOP_WORKER, "situatie": "zonder_werk_met_uitkering"}, "technische_achtergrond"),
        ({**SHOP_WORKER, "keuzemoment": None}, "keuzemoment"),
        ({**SHOP_WORKER, "invloed": []}, "invloed"),
        ({**SHOP_WORKER, "gemeente": None, "regio": None}, "gemeente"),
        ({**SHOP_WORKER, "gemeente": None}, None),
        ({**SHOP_WORKER, "interesse": None}, "interesse"),
        (SHOP_WORKER, None),
        (EMPLOYER, None),
        ({"rol": "kandidaat", "overgeslagen": ["leeftijd"]}, "situatie"),
    ],
)  # fmt: skip
async def test_the_form_asks_for_what_is_still_open(known, expected):
    events = await run_form(begrepen=True, **known)

    assert_events(events, [SlotSet("begrepen", True), SlotSet("requested_slot", expected)])


async def test_the_form_steps_aside_for_what_is_no_answer():
    # Without a slot of its own the form leaves the message to the rules.
    events = await run_form(begrepen=False, rol="kandidaat")

    assert_events(events, [SlotSet("requested_slot", "leeftijd")])
