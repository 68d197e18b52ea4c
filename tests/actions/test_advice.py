"""Advice to employers: by step, everything of a step, and figuur 13's two questions."""

from __future__ import annotations

import pytest

from actions.advice import AskAanpak
from actions.proceed import ActionVerder
from actions.repair import ActionNietBegrepen
from actions.side_questions import ActionBeantwoord
from actions.understand import ActionValidateSlotMappings
from knowledge.employer_advice import advice_for, approach
from knowledge.labels import keys, label
from tests.actions.people import EMPLOYER
from tests.actions.trackers import create_tracker, run, say, slots_set

GO_ON = ActionVerder()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("waar kan ik adverteren?", "Facebook"),
        ("wat moet er in een vacaturetekst?", "wie je bent"),
        ("hoe doe ik een sollicitatiegesprek?", "tweede gesprek"),
        ("moet ik kandidaten testen met een assessment?", "eerste zeef"),
        ("hoe houd ik mensen vast met doorgroei?", "waarmaakt"),
        ("hoe werk ik een nieuwe collega in", "zwemmen"),
        ("hoe bereik ik zij-instromers?", "ander vak"),
        ("hoe splits ik een functie met jobcarving?", "eenvoudige taken"),
    ],
)
async def test_every_step_has_its_own_tips_and_a_way_to_all_of_it(text, words):
    said = await say(GO_ON, create_tracker(text, intent="werving_tips", **EMPLOYER))

    assert words in said.text
    assert said.titles[0] == "Alles hierover: doen en laten"
    assert "Advies over iets anders" in said.titles
    assert "Bron: " in said.text
    assert said.data["pagina"].removeprefix("/werkgevers/") in keys("advies")


async def test_another_subject_is_chosen_from_all_there_are():
    asked = create_tracker("waar kan ik adverteren?", intent="werving_tips", **EMPLOYER)
    buttons = (await say(GO_ON, asked)).buttons
    payload = next(b["payload"] for b in buttons if b["title"] == "Advies over iets anders")

    said = await say(GO_ON, create_tracker(payload, **EMPLOYER))

    assert said.titles == [*(label("advies", key) for key in keys("advies")), "Hulp of zelf doen?"]


@pytest.mark.parametrize(
    ("text", "taken_for"),
    [
        ("heeft linkedin zin voor dakdekkers?", "antwoord"),
        ("is een tweede gesprek nodig als ik het al weet", "nlu_fallback"),
        ("loopbaanpaden, en dan?", "buiten_bereik"),
    ],
)
async def test_a_question_on_a_subject_of_advice_is_answered_whatever_it_was_taken_for(
    text, taken_for
):
    tracker = create_tracker(text, intent=taken_for, **EMPLOYER)

    for action in (ActionVerder(), ActionNietBegrepen()):
        said = await say(action, tracker)

        assert said.data["pagina"].startswith("/werkgevers/")


async def test_what_a_word_means_is_followed_by_the_advice_on_it():
    tracker = create_tracker("wat is jobcarving?", intent="begrip_uitleg", **EMPLOYER)

    said = await say(ActionBeantwoord(), tracker)

    assert said.titles[0] == label("advies", "ruimte_maken")


@pytest.mark.parametrize("step", keys("advies"))
async def test_a_step_tells_every_do_and_dont_with_its_reason(step):
    payload = f'/werving_tips{{"stap": "{step}"}}'
    told = ""
    while payload.startswith("/werving_tips{"):
        said = await say(GO_ON, create_tracker(payload, **EMPLOYER))
        told += said.text
        payload = said.buttons[0]["payload"]

    assert all(f"- {one.title}. {one.text}" in told for one in advice_for(step))


async def understood(text, intent, asked=None, **known):
    tracker = create_tracker(text, intent=intent, asked=asked, **EMPLOYER, **known)
    events, said = await run(ActionValidateSlotMappings(), tracker)
    return slots_set(events), said


async def test_a_general_question_of_an_employer_leads_to_the_two_questions():
    slots, _ = await understood("hoe vind ik mensen?", "werving_tips")
    first = await say(AskAanpak(), create_tracker("x", aanpak=slots["aanpak"]))
    slots, _ = await understood(first.buttons[1]["payload"], None, "aanpak", aanpak=slots["aanpak"])
    second = await say(AskAanpak(), create_tracker("x", aanpak=slots["aanpak"]))
    slots, said = await understood(
        second.buttons[0]["payload"], None, "aanpak", aanpak=slots["aanpak"]
    )

    assert "HR-afdeling" in first.text
    assert "hoe vaak" in second.text
    assert approach(has_hr=False, is_often=True).text in said[0].text
    assert "vraag" not in slots["aanpak"]


@pytest.mark.parametrize(
    ("first", "second", "has_hr", "is_often"),
    [
        ("ja", "heel vaak", True, True),
        ("nee die hebben we niet", "niet zo vaak", False, False),
        ("jazeker", "een keer per jaar", True, False),
        ("nee", "bijna elke maand", False, True),
    ],
)
async def test_the_two_questions_are_answered_in_own_words(first, second, has_hr, is_often):
    slots, _ = await understood(first, "antwoord", "aanpak", aanpak={"vraag": "eigen_hr"})
    _, said = await understood(second, "antwoord", "aanpak", aanpak=slots["aanpak"])

    assert approach(has_hr=has_hr, is_often=is_often).text in said[0].text


async def test_a_request_leaves_the_two_questions():
    slots, said = await understood(
        "welke initiatieven zijn er?", "initiatieven_zoeken", "aanpak", aanpak={"vraag": "eigen_hr"}
    )

    assert not said
    assert slots["aanpak"] == {"gevraagd": True}


@pytest.mark.parametrize(
    ("text", "intent"),
    [("wat is een bbl?", "begrip_uitleg"), ("ben je een robot?", "ben_je_een_bot")],
)
async def test_a_side_question_is_left_to_the_rules_and_the_two_questions_go_on(text, intent):
    slots, said = await understood(text, intent, "aanpak", aanpak={"vraag": "eigen_hr"})

    assert not said
    assert "aanpak" not in slots
    assert slots["begrepen"] is False


async def test_the_two_questions_come_once():
    slots, _ = await understood("hoe vind ik mensen?", "werving_tips", aanpak={"gevraagd": True})

    assert "aanpak" not in slots


async def test_an_example_of_the_tips_told_last_is_given_on_demand():
    employer = {"rol": "werkgever"}
    ask = create_tracker("hoe voer ik gesprekken?", intent="werving_tips", **employer)
    tips = await say(ActionBeantwoord(), ask)

    tracker = create_tracker("heeft u een voorbeeld?", intent="help", before=[tips], **employer)
    example = await say(ActionBeantwoord(), tracker)

    assert example.data == {"pagina": "/werkgevers/selectie"}
    assert example.text.startswith("**")
    assert "Bron:" in example.text


async def test_who_asks_whether_a_demand_is_wise_hears_about_demands():
    question = "Wij eisen altijd een diploma. Is dat verstandig?"
    tracker = create_tracker(question, intent="werving_tips", rol="werkgever")

    said = await say(ActionBeantwoord(), tracker)

    assert "Bepaal wat iemand echt moet kunnen" in said.text
