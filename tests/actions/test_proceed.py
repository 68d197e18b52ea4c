import pytest

from actions.conversation import FORM
from actions.proceed import ActionVerder
from tests.actions.people import EMPLOYER, SHOP_WORKER
from tests.actions.trackers import Said, create_tracker, followed_by, run, say, slots_set

GO_ON = ActionVerder()
TOLD = {**SHOP_WORKER, "uitkomst_verteld": True, "getoond": ["zh-001", "zh-002", "zh-003"]}


async def test_while_something_is_open_the_form_goes_on():
    events, said = await run(GO_ON, create_tracker("hoi", intent="groet"))

    assert followed_by(events) == [FORM]
    assert not said


async def test_when_all_is_known_the_outcome_is_told_once():
    events, said = await run(GO_ON, create_tracker("lassen", intent="antwoord", **SHOP_WORKER))

    assert said[0].text.startswith("Dit heb ik begrepen:")
    assert slots_set(events)["uitkomst_verteld"] is True
    assert not followed_by(events)


async def test_a_new_fact_after_the_outcome_gives_new_initiatives():
    tracker = create_tracker("ik bedoelde Gouda", intent="corrigeer", begrepen=True, **TOLD)

    said = await say(GO_ON, tracker)

    assert said.text.startswith("Met wat ik nu weet, past dit goed:")
    assert said.data["initiatieven"]


async def test_a_yes_after_the_outcome_shows_more():
    tracker = create_tracker("ja", intent="bevestig", begrepen=False, **TOLD)

    events, said = await run(GO_ON, tracker)

    assert said[0].text.startswith("Dit past ook:")
    assert slots_set(events)["getoond"][:3] == TOLD["getoond"]


async def test_who_asks_who_helps_hears_that_and_no_more_initiatives():
    tracker = create_tracker(
        "wie op school kan daarbij helpen?", intent="orienteren", begrepen=False, **TOLD
    )

    said = await say(GO_ON, tracker)

    assert said.text.startswith("Wie kan helpen:")


async def test_anything_else_after_the_outcome_is_asked_about():
    tracker = create_tracker("nee", intent="ontken", begrepen=False, **TOLD)

    said = await say(GO_ON, tracker)

    assert said.text == "Wat wil je nu doen?"
    assert "Meer" in said.titles


@pytest.mark.parametrize(
    ("text", "before"),
    [("nee", ["Dit heb ik begrepen:\n- Je bent 34 jaar."]), ("nee dat klopt niet", [])],
)
async def test_a_no_to_the_summary_asks_what_to_change(text, before):
    said_before = [Said(one, None, (), {}) for one in before]
    tracker = create_tracker(text, intent="ontken", begrepen=False, before=said_before, **TOLD)

    said = await say(GO_ON, tracker)

    assert said.response == "utter_wat_wijzigen"
    assert "De leeftijd" in said.titles


# Employers


async def test_an_employer_gets_what_an_employer_can_do_here():
    said = await say(GO_ON, create_tracker("ik ben werkgever", intent="antwoord", **EMPLOYER))

    assert "vacature" in said.text.lower()
    assert said.titles == [
        "Vacaturetekst laten nakijken", "Tips om mensen te vinden", "Ik zoek iets voor mezelf",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("intent", "text", "about"),
    [
        ("vacature_checken", "kun je mijn vacature nakijken", "vacature"),
        ("werving_tips", "hoe vind ik monteurs", "kandidaten"),
        ("werving_tips", "hoe kan ik iemand goed inwerken", "goed beginnen"),
    ],
)
async def test_an_employers_request_is_answered(intent, text, about):
    said = await say(GO_ON, create_tracker(text, intent=intent, **EMPLOYER))

    assert about in said.text.lower()
    assert said.buttons


async def test_a_wish_that_sounds_like_recruiting_still_gives_the_outcome():
    asks = {"intent": "werving_tips", "begrepen": True}
    tracker = create_tracker("doe maar iets bij een werf of zo", **asks, **SHOP_WORKER)

    _, said = await run(GO_ON, tracker)

    assert said[0].text.startswith("Dit heb ik begrepen:")
