"""Each question or remark of the person's own gets an answer, in the form and outside it."""

from __future__ import annotations

import pytest

from actions.conversation import FORM
from actions.side_questions import ActionBeantwoord
from tests.actions.people import EMPLOYER, PUPIL, SHOP_WORKER
from tests.actions.trackers import create_tracker, followed_by, run, say, slots_set

ANSWER = ActionBeantwoord()

# The intents that the rules send here, each with a message.
ASIDES = {
    "groet": "hoi",
    "afscheid": "doei",
    "bedank": "dankjewel",
    "help": "help",
    "waarom_vraag": "waarom wil je dat weten?",
    "begrip_uitleg": "wat is een bbl?",
    "kandidaatreis": "hoe gaat het verder?",
    "geld_en_regelingen": "wat kost een opleiding?",
    "mens_spreken": "kan ik iemand spreken?",
    "privacy": "wat bewaar je van mij?",
    "ben_je_een_bot": "ben je een robot?",
    "decaan_hulp": "ik ben decaan",
    "klacht": "dit werkt niet",
    "herkomst": "waar komt dit vandaan?",
    "scheldwoorden": "sukkel",
    "buiten_bereik": "wat voor weer wordt het?",
    "noodsignaal": "ik zie het niet meer zitten",
    "andere_taal": "do you speak english?",
    "vacature_checken": "kun je mijn vacature nakijken?",
    "werving_tips": "hoe vind ik personeel?",
}
ALL_ANSWERED = {**SHOP_WORKER, "uitkomst_verteld": True}
PEOPLE = {
    "nobody yet": {},
    "an adult": SHOP_WORKER,
    "a pupil": PUPIL,
    "a helper": {**PUPIL, "rol": "begeleider"},
    "an employer": EMPLOYER,
}


@pytest.mark.parametrize("asked", [None, "leeftijd"])
@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("intent", ASIDES)
async def test_everybody_gets_an_answer_in_the_form_and_outside_it(intent, person, asked):
    tracker = create_tracker(ASIDES[intent], intent=intent, asked=asked, **PEOPLE[person])

    said = await say(ANSWER, tracker)

    assert len(said.text) > 15
    assert said.text[-1] in ".?" or said.text.endswith("nl")
    if asked:
        # The form asks again; buttons would belong to another question.
        assert not said.buttons


@pytest.mark.parametrize("intent", sorted(set(ASIDES) - {"groet", "afscheid", "noodsignaal"}))
async def test_outside_the_form_nobody_is_left_without_a_way_on(intent):
    events, _ = await run(ANSWER, create_tracker(ASIDES[intent], intent=intent))
    after = await say(ANSWER, create_tracker(ASIDES[intent], intent=intent, **ALL_ANSWERED))

    assert followed_by(events) == [FORM]
    assert after.buttons


async def test_saying_the_same_twice_takes_other_words():
    first = await say(ANSWER, create_tracker("sukkel", intent="klacht"))

    second = await say(ANSWER, create_tracker("sukkel", intent="klacht", before=[first]))

    assert first.text != second.text


async def test_a_word_of_employers_gives_a_candidate_no_advice_on_recruiting():
    asks = {"intent": "werving_tips", "confidence": 0.4, **SHOP_WORKER}

    said = await say(ANSWER, create_tracker("hoe gaat dat in de proeftijd", **asks))

    assert "oude baas" not in said.text


@pytest.mark.parametrize("question", ["wat kost een bbl leerling", "zijn er subsidies voor ons"])
async def test_an_employer_hears_about_the_funds_for_employers(question):
    said = await say(ANSWER, create_tracker(question, intent="geld_en_regelingen", **EMPLOYER))

    assert "werkgeversservicepunt" in said.text


async def test_an_employer_who_asks_who_helps_hears_where_to_go():
    question = "wie kan ons daarbij helpen met zij-instromers"

    said = await say(ANSWER, create_tracker(question, intent="werving_tips", **EMPLOYER))

    assert "werkcentrum" in said.text


async def test_a_helper_hears_the_choices_of_a_pupil_but_the_journey_of_an_adult():
    question = "wat komt daarna?"
    helper = {"intent": "kandidaatreis", "rol": "begeleider"}

    of_pupil = await say(ANSWER, create_tracker(question, leeftijd=14, **helper))
    of_adult = await say(ANSWER, create_tracker(question, leeftijd=40, **helper))

    assert "van keuze naar keuze" in of_pupil.text
    assert "vijf stappen" in of_adult.text


async def test_the_journey_of_a_candidate_has_five_steps_and_a_way_back():
    said = await say(ANSWER, create_tracker("stappen?", intent="kandidaatreis", **SHOP_WORKER))

    assert all(f"{number}. **" in said.text for number in range(1, 6))
    assert "6. **" not in said.text


@pytest.mark.parametrize(
    ("text", "intent", "confidence"),
    [
        ("58 en in de WW, wat nu?", "geld_en_regelingen", 0.37),
        ("ik zit in de WW en kijk even rond voor straks", "afscheid", 0.85),
    ],
)
async def test_a_guess_or_goodbye_is_not_answered_beside_what_somebody_tells(
    text, intent, confidence
):
    told = {"leeftijd": 58, "begrepen": True, "rol": "kandidaat"}
    tracker = create_tracker(text, intent=intent, confidence=confidence, **told)

    events, said = await run(ANSWER, tracker)

    assert (followed_by(events), said) == (["action_verder"], [])


@pytest.mark.parametrize("person", [SHOP_WORKER, PUPIL])
async def test_how_long_the_road_is_is_not_answered_with_its_steps(person):
    said = await say(
        ANSWER, create_tracker("hoelang ben je bezig?", intent="kandidaatreis", **person)
    )

    assert "verschilt per route" in said.text


async def test_the_journey_of_a_pupil_is_about_school():
    said = await say(ANSWER, create_tracker("stappen?", intent="kandidaatreis", **PUPIL))

    assert "mentor of decaan" in said.text


async def test_what_counts_as_a_benefit_is_told():
    for question in ("telt wajong als uitkering?", "is aow ook een uitkering"):
        said = await say(ANSWER, create_tracker(question, intent="geld_en_regelingen"))

        assert "Met een uitkering bedoel ik" in said.text


async def test_money_is_answered_by_theme_and_by_who_asks():
    about_travel = await say(
        ANSWER, create_tracker("krijg ik reiskosten?", intent="geld_en_regelingen")
    )
    for_a_worker = await say(
        ANSWER, create_tracker("en het geld dan", intent="geld_en_regelingen", **SHOP_WORKER)
    )

    assert "reis" in about_travel.text.lower()
    assert about_travel.text != for_a_worker.text


# A person to talk to


# Serious things


async def test_an_order_to_erase_is_carried_out_at_once():
    said = await say(ANSWER, create_tracker("verwijder mijn gegevens", intent="privacy"))

    assert said.data == {"wissen": True}
    assert "gewist" in said.text


async def test_a_question_about_erasing_erases_nothing():
    said = await say(ANSWER, create_tracker("hoe verwijder ik mijn gegevens?", intent="privacy"))

    assert not said.data
    assert "verwijder" in said.text


@pytest.mark.parametrize(
    ("text", "word"),
    [("i am looking for work, do you speak english", "Dutch"),
     ("ich suche arbeit und spreche kein niederländisch", "Niederländisch")],
)  # fmt: skip
async def test_another_language_is_answered_in_that_language(text, word):
    said = await say(ANSWER, create_tracker(text, intent="andere_taal"))

    assert word in said.text


async def test_the_answer_changes_nothing_that_is_known():
    events, _ = await run(ANSWER, create_tracker("help", intent="help", **SHOP_WORKER))

    assert set(slots_set(events)) == {"onbegrepen"}


async def test_before_the_outcome_the_questions_follow_an_answer():
    events, _ = await run(ANSWER, create_tracker("help", intent="help"))

    assert followed_by(events) == [FORM]


async def test_an_aside_that_was_answered_beside_an_answer_is_not_answered_again():
    tracker = create_tracker(
        "ik ben 34, waarom?", intent="waarom_vraag", asked="situatie", begrepen=True
    )

    assert await run(ANSWER, tracker) == ([], [])


async def test_a_strange_answer_is_explained_and_not_called_off_topic():
    strange = await say(ANSWER, create_tracker("blauw", intent="buiten_bereik", asked="leeftijd"))
    question = await say(
        ANSWER, create_tracker("wat voor weer is het?", intent="buiten_bereik", asked="leeftijd")
    )

    assert strange.response == "utter_uitleg_leeftijd"
    assert question.response is None


async def test_an_employer_hears_what_is_wrong_with_a_word_of_the_checked_text():
    text = (
        "Lasser gezocht. Wij zoeken een lasser die frames maakt in onze werkplaats. "
        "Je krijgt een marktconform salaris. Solliciteer met je cv via onze website."
    )
    employer = {**EMPLOYER, "vacaturetekst": text}
    question = "wat is er mis met marktconform dan"

    said = await say(ANSWER, create_tracker(question, intent="begrip_uitleg", **employer))
    other = await say(ANSWER, create_tracker("wat is bbl?", intent="begrip_uitleg", **employer))

    assert "marktconform" in said.text
    assert "Beter:" in said.text
    assert "Beter:" not in other.text


@pytest.mark.parametrize("intent", ["noodsignaal", "afscheid"])
async def test_somebody_in_need_or_leaving_is_asked_nothing(intent):
    events, _ = await run(ANSWER, create_tracker(ASIDES[intent], intent=intent))

    assert followed_by(events) == []
