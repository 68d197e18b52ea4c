"""What a message means as a whole: several facts at once, doubt, questions beside an answer."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import after, answered, message, notes, told
from tests.knowledge.hoofdvragen.people import CANDIDATE, WORKER

# Several facts at once


def test_one_message_may_tell_nearly_everything():
    reading = read(
        message(
            "Ik ben 34, werk in een winkel in Gouda en wil iets met warmtepompen",
            intent="overstappen",
        ),
        {},
    )

    assert told(reading.updates) == {
        "rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek",
        "persona": "werk_buiten_techniek", "gemeente": "Gouda", "regio": "midden_holland",
        "interesse": ["energietransitie"],
    }  # fmt: skip
    assert next_question(reading.updates) == "keuzemoment"


def test_what_is_told_beside_an_answer_is_not_asked_again():
    known = after(CANDIDATE, "34, ik woon in Dordrecht")

    assert known["gemeente"] == "Dordrecht"
    assert next_question(known) == "situatie"


def test_the_four_questions_can_be_answered_one_by_one():
    known = after({}, "ik wil de techniek in", "34", "ik werk in een winkel", "ja dat klopt",
                  "ik en mijn vrouw", "Gouda", "lassen")  # fmt: skip

    assert next_question(known) is None
    assert told(known) == {
        "rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek",
        "keuzemoment": "blijven_of_switchen_deeltijd", "invloed": ["kandidaat", "partner"],
        "persona": "werk_buiten_techniek", "gemeente": "Gouda", "regio": "midden_holland",
        "interesse": ["metaal"],
    }  # fmt: skip


# A question of one's own


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("waarom wil je dat weten?", "waarom_vraag"),
        ("wat is een bbl?", "begrip_uitleg"),
        ("ik wil een mens spreken", "mens_spreken"),
        ("wat kost een opleiding in de bouw?", "geld_en_regelingen"),
    ],
)
@pytest.mark.parametrize("asked", ["leeftijd", "situatie", "invloed", "gemeente", "interesse"])
def test_a_question_of_ones_own_is_no_answer(text, intent, asked):
    assert not read(message(text, intent=intent, asked=asked), CANDIDATE).answered


def test_an_age_beside_a_question_of_ones_own_is_heard():
    text = "Ik ben 34, maar waarom wil je dat weten?"

    reading = read(message(text, intent="waarom_vraag", asked="leeftijd"), CANDIDATE)

    assert reading.updates["leeftijd"] == 34


# Helpers


def test_a_helper_tells_about_the_pupil():
    known = after({}, "ik zoek iets voor mijn leerling", "hij is 14", "2 tl")

    assert told(known) == {"rol": "begeleider", "leeftijd": 14, "situatie": "vmbo_tl"}


def test_the_helpers_own_age_is_not_the_pupils():
    known = {"rol": "begeleider"}

    reading = read(message("ik ben 45 en mijn zoon is 15", asked="leeftijd"), known)

    assert reading.updates["leeftijd"] == 15


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mijn vrouw en ik", ["partner", "kandidaat"]),
        ("blijven bij mijn baas", None),
        ("werk als ingenieur zoals thuis", None),
        ("ja", None),
    ],
)
def test_who_is_named_at_the_question_before_is_not_asked_again(text, expected):
    known = {"rol": "kandidaat", "leeftijd": 43, "situatie": "werk_buiten_techniek"}
    said = Message(text, intent="antwoord", confidence=1.0, question="keuzemoment")

    updates = read(said, known).updates

    assert updates["keuzemoment"] == "blijven_of_switchen_deeltijd"
    assert updates.get("invloed") == expected


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("doorgaan in dit vak, hogerop komen", "meer_resultaten"),
        ("welke school het wordt na de zomer", "kandidaatreis"),
        ("wat voor opleiding hierna", "kandidaatreis"),
        ("omscholen of terug", "terug"),
        ("dichter bij huis", "andere_regio"),
        ("parttime weer beginnen", "opnieuw"),
        ("veranderen van beroep", "corrigeer"),
        ("van werk veranderen", "corrigeer"),
        ("nieuwe opleiding zoeken", "opnieuw"),
        ("ik wil terug in ict", "terug"),
        ("opnieuw beginnen met automonteur", "opnieuw"),
        ("kijken of het wat voor mij is", "initiatieven_zoeken"),
        ("nog wat betekenen", "meer_resultaten"),
        ("wat er nog mogelijk is", "meer_resultaten"),
        ("afmaken en dan?", "kandidaatreis"),
    ],
)
def test_what_somebody_wants_or_wonders_is_a_choice(text, intent):
    assert answered(text, WORKER, intent=intent).updates["keuzemoment"]


@pytest.mark.parametrize(
    ("text", "intent"),
    [("is dit gratis?", "geld_en_regelingen"), ("hoe vind ik werk", "kandidaatreis"),
     ("mooi weer vandaag", "buiten_bereik"), ("dank je wel", "bedank"),
     ("opnieuw", "opnieuw"), ("laat meer zien", "meer_resultaten"),
     ("ik wil een mens spreken over werk", "mens_spreken")],
)  # fmt: skip
def test_a_question_or_small_talk_is_no_choice(text, intent):
    assert "keuzemoment" not in answered(text, WORKER, intent=intent).updates


def test_a_number_in_another_answer_changes_no_age():
    known = {**WORKER, "leeftijd": 41}

    assert "leeftijd" not in answered("welk profiel, er zijn er 10, ik heb 20 jaar", known).updates
    assert answered("ik ben 42 trouwens", known).updates["leeftijd"] == 42


@pytest.mark.parametrize(
    ("text", "slot", "expected"),
    [("ik woon in Rijnmond", "regio", "rijnmond"), ("ik kom uit Delft", "gemeente", "Delft"),
     ("o ja, ik ben 44", "leeftijd", 44)],
)  # fmt: skip
def test_age_or_place_is_no_answer_to_which_choice_there_is(text, slot, expected):
    known = {"rol": "kandidaat", "leeftijd": 43, "situatie": "werk_buiten_techniek"}

    reading = read(Message(text, "antwoord", 1.0, question="keuzemoment"), known)

    assert reading.updates[slot] == expected
    assert "keuzemoment" not in reading.updates


def test_a_move_from_a_town_to_a_region_is_said():
    known = {"rol": "kandidaat", "leeftijd": 43, "gemeente": "Gouda", "regio": "midden_holland"}

    reading = read(Message("ik woon in Rijnmond", "antwoord", 1.0, question="situatie"), known)

    assert [note.values for note in reading.notes] == [{"slot": "regio", "waarde": "rijnmond"}]


def test_who_is_asked_which_school_may_say_to_work():
    facts = {"soort": ["mbo", "hbo"], "technisch": False}
    known = {"rol": "kandidaat", "leeftijd": 34, "situatie_feiten": facts}

    reading = read(Message("ik werk als kok", "antwoord", 1.0, question="situatie"), known)

    assert reading.updates["situatie"] == "werk_buiten_techniek"


def test_other_work_told_with_the_age_that_was_asked_keeps_the_age():
    known = {**CANDIDATE, "situatie": "werk_binnen_techniek",
             "situatie_feiten": {"soort": ["werk"], "technisch": True}}  # fmt: skip

    reading = read(message("ik ben 47 en ik werk in de thuiszorg", asked="leeftijd"), known)

    assert reading.updates["leeftijd"] == 47
    assert reading.updates["situatie"] == "werk_buiten_techniek"


@pytest.mark.parametrize(
    ("text", "intent", "asked", "slot", "expected"),
    [
        ("Vlaardingen. Wat bewaar je eigenlijk?", "privacy", "gemeente", "gemeente", "Vlaardingen"),
        ("mijn baas, maar waarom vraag je dat?", "waarom_vraag", "invloed", "invloed",
         ["werkgever"]),
        ("ja, en wat kost zo'n cursus?", "geld_en_regelingen", "uitkering", "uitkering", True),
        ("ik snap het niet, wat bedoel je?", "help", "keuzemoment", "keuzemoment", None),
    ],
)  # fmt: skip
def test_an_answer_beside_a_question_is_taken(text, intent, asked, slot, expected):
    known = {"rol": "kandidaat", "leeftijd": 40}
    if asked == "uitkering":
        known |= {"situatie_feiten": {"soort": ["geen_werk"]}}
    elif asked == "keuzemoment":
        known |= {"situatie": "werk_buiten_techniek"}

    reading = read(message(text, intent=intent, asked=asked), known)

    assert reading.updates.get(slot) == expected


@pytest.mark.parametrize(
    ("text", "asked", "slot"),
    [
        ("mijn dochter is 17 en mijn man 50", "leeftijd", "leeftijd"),
        ("mijn broer zit in 4 havo en wil naar Eindhoven", "keuzemoment", "invloed"),
        ("dat houd ik liever voor mezelf", "invloed", "invloed"),
    ],
)
def test_what_is_told_of_others_or_kept_back_fills_nothing(text, asked, slot):
    known = {**CANDIDATE, "situatie": "werk_buiten_techniek"} if asked != "leeftijd" else CANDIDATE

    assert not read(message(text, asked=asked), known).updates.get(slot)


def test_the_place_of_a_helper_is_no_choice():
    known = {"rol": "begeleider", "leeftijd": 14, "situatie": "havo_vwo_3"}

    updates = read(message("wij zitten in Ridderkerk", asked="keuzemoment"), known).updates

    assert updates["gemeente"] == "Ridderkerk"
    assert "keuzemoment" not in updates


def test_an_interest_that_looks_like_a_question_about_privacy_is_one():
    reading = read(message("computers en data", intent="privacy", asked="interesse"), WORKER)

    assert reading.updates["interesse"]


def test_a_helper_goes_on_to_the_next_pupil():
    known = {"rol": "begeleider", "leeftijd": 15, "situatie": "vmbo_tl", "invloed": ["ouders"],
             "situatie_feiten": {"soort": ["vmbo"], "tl": True}, "gemeente": "Gouda"}  # fmt: skip

    reading = read(message("nu een andere leerling: 17 jaar, havo 5", asked="keuzemoment"), known)

    assert reading.updates["leeftijd"] == 17
    assert reading.updates["situatie"] == "havo_bovenbouw"
    assert reading.updates["invloed"] is None
    assert "gemeente" not in reading.updates
    assert notes(reading)[0] == "volgende_ander"


def test_the_next_pupil_may_live_elsewhere():
    known = {"rol": "begeleider", "leeftijd": 15, "gemeente": "Gouda", "regio": "midden_holland"}

    reading = read(message("nu mijn tweede leerling, 12 jaar, woont in Sliedrecht"), known)

    assert reading.updates["gemeente"] == "Sliedrecht"


@pytest.mark.parametrize(
    ("text", "confidence", "expected"),
    [
        ("mijn moeder, ze is alles voor me", 0.7, ["ouders"]),
        ("mijn moeder, ze is alles voor me", 0.9, None),
        ("mijn moeder zegt elke dag dat ik hier niet meer hoor te zijn", 0.7, None),
    ],
)
def test_a_short_answer_goes_before_doubtful_distress(text, confidence, expected):
    said = Message(text, intent="noodsignaal", confidence=confidence, question="invloed")

    assert read(said, {"rol": "leerling", "leeftijd": 17}).updates.get("invloed") == expected


def test_who_is_in_need_and_tells_of_work_is_heard_in_both():
    said = Message(
        "ik ben kok in Lisse, mijn vriend slaat me", intent="noodsignaal", confidence=1.0
    )

    told = read(said, {}).updates

    assert (told["situatie"], told["gemeente"]) == ("werk_buiten_techniek", "Lisse")
    assert told.get("invloed") is None
