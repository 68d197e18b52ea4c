"""Questions that somebody skips, or does not know the answer to."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import answered, message, notes
from tests.knowledge.hoofdvragen.people import CANDIDATE, WORKER


def test_who_wants_to_start_over_skips_nothing():
    text = "laat maar zitten, ik wil liever helemaal overnieuw"
    known = {**CANDIDATE, "leeftijd": 45, "situatie": "werk_buiten_techniek"}

    assert "overgeslagen" not in answered(text, known, intent="opnieuw").updates


@pytest.mark.parametrize(
    ("slot", "known"),
    [
        ("leeftijd", CANDIDATE), ("invloed", WORKER), ("gemeente", WORKER), ("interesse", WORKER),
    ],
)  # fmt: skip
def test_a_skipped_question_is_not_asked_again(slot, known):
    reading = read(message("dat zeg ik liever niet", intent="sla_over", asked=slot), known)

    assert notes(reading) == ["overgeslagen"]
    assert slot in reading.updates["overgeslagen"]
    assert next_question({**known, **reading.updates}) != slot


@pytest.mark.parametrize(
    ("text", "intent"), [("dat zeg ik liever niet", "sla_over"), ("geen idee", "weet_niet")]
)
def test_who_does_not_tell_of_a_benefit_goes_on_as_if_there_is_none(text, intent):
    known = {**CANDIDATE, "leeftijd": 40, "situatie_feiten": {"soort": ["geen_werk"]}}

    reading = read(message(text, intent=intent, asked="uitkering"), known)

    assert reading.updates["situatie"] == "zonder_werk_zonder_uitkering"
    assert reading.updates["persona"] == "zonder_werk_zonder_uitkering"
    assert notes(reading) == ["uitkering_onbekend"]


def test_who_does_not_know_their_situation_is_helped_once_and_then_it_is_skipped():
    known = {**CANDIDATE, "leeftijd": 34}

    first = read(message("geen idee", intent="weet_niet", asked="situatie"), known)
    known |= first.updates
    second = read(message("weet ik niet", intent="weet_niet", asked="situatie"), known)

    assert notes(first) == ["situatie_hulp"]
    assert next_question({**known, **second.updates}) == "invloed"


def test_after_a_situation_that_is_not_told_the_questions_go_on():
    known = {**CANDIDATE, "leeftijd": 34}

    reading = read(message("ook niet, dat is privé", intent="sla_over", asked="situatie"), known)

    assert next_question({**known, **reading.updates}) == "invloed"


def test_without_a_situation_its_choice_and_benefit_are_not_asked():
    known = {**CANDIDATE, "leeftijd": 34}

    reading = read(message("sla over", intent="sla_over", asked="situatie"), known)

    assert next_question({**known, **reading.updates}) == "invloed"


def test_not_knowing_is_enough_to_skip_what_may_be_skipped():
    reading = read(message("geen idee", intent="weet_niet", asked="interesse"), WORKER)

    assert reading.updates["overgeslagen"] == ["interesse"]


def test_an_answer_given_later_is_no_longer_skipped():
    known = {**WORKER, "overgeslagen": ["leeftijd", "gemeente"], "leeftijd": None}

    reading = read(message("ik woon in Gouda", asked="invloed"), known)

    assert reading.updates["overgeslagen"] == ["leeftijd"]


def test_who_does_not_know_an_age_is_helped_once_and_then_it_is_skipped():
    known = {"rol": "begeleider"}

    first = answered("weet ik niet", known, intent="weet_niet")
    known |= first.updates
    second = answered("geen idee", known, intent="weet_niet")

    assert notes(first) == ["leeftijd_ongeveer"]
    assert notes(second) == ["overgeslagen"]
    assert next_question(known | second.updates) == "situatie"


def test_after_the_help_about_as_old_counts():
    known = {"rol": "kandidaat", "wacht_op": "leeftijd_ongeveer"}

    assert answered("rond de 40", known).updates["schatting"] == 40


def test_a_refusal_may_be_explained():
    text = "mijn leeftijd hou ik liever voor me, daar word ik altijd op afgerekend door werkgevers"
    assert answered(text, CANDIDATE).updates["overgeslagen"] == ["leeftijd"]


@pytest.mark.parametrize(
    "text",
    [
        "Waarvoor is dat nodig? Dat deel ik liever niet.",
        "moet dat? dat hou ik liever voor me",
        "wat hebben jullie daaraan, dat zeg ik niet",
        "hoezo eigenlijk? ik vertel op zo'n site liever niks over mezelf",
    ],
)
@pytest.mark.parametrize("slot", ["keuzemoment", "invloed", "gemeente", "interesse"])
def test_who_asks_why_and_refuses_skips_the_question(text, slot):
    reading = read(message(text, intent="waarom_vraag", asked=slot), WORKER)

    assert notes(reading) == ["overgeslagen"]
    assert slot in reading.updates["overgeslagen"]


@pytest.mark.parametrize(
    "text", ["waarom vraag je dat?", "wat kost dat? laat maar", "hoe hou ik dat voor mezelf?"]
)
def test_a_question_alone_refuses_nothing(text):
    assert not read(message(text, intent="waarom_vraag", asked="invloed"), WORKER).answered


@pytest.mark.parametrize(
    "text",
    ["kweet niet hoe dat heet", "ik weet niet meer hoe je dat noemt", "weet nie hoe het heet"],
)
def test_who_lacks_the_word_for_it_skips_nothing(text):
    known = {"rol": "leerling", "leeftijd": 15}

    assert not read(message(text, intent="weet_niet", asked="situatie"), known).answered


@pytest.mark.parametrize("slot", ["keuzemoment", "invloed", "gemeente"])
@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("sorry maar dat is privé", "corrigeer"),
        ("nou, volgende", "antwoord"),
        ("kunnen we dit open laten?", "sla_over"),
        ("mag ik dit ook niet invullen?", "sla_over"),
    ],
)
def test_a_refusal_may_be_polite(slot, text, intent):
    assert slot in read(message(text, intent=intent, asked=slot), WORKER).updates["overgeslagen"]


@pytest.mark.parametrize("text", ["sorry, ik bedoelde Delft", "staat de deur open?"])
def test_what_begins_like_a_refusal_skips_nothing(text):
    assert "overgeslagen" not in read(message(text, asked="invloed"), WORKER).updates


def test_who_does_not_follow_the_question_skips_nothing():
    said = Message("uhh weet niet wat jullie bedoelen", "weet_niet", 0.99, "situatie")

    assert read(said, {"rol": "leerling", "leeftijd": 12}).updates == {}


def test_how_often_something_happened_is_no_age():
    said = Message("ik ben al drie keer doorgestuurd, wat een bende", "klacht", 0.98, "leeftijd")

    assert read(said, {"rol": "kandidaat"}).updates == {}
