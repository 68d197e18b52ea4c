"""The answer to the question that was asked, slot by slot."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.outcome import Reading
from knowledge.hoofdvragen.reading import read
from tests.knowledge.hoofdvragen.conversations import after, answered, message, notes
from tests.knowledge.hoofdvragen.people import CANDIDATE, WORKER

BROAD = ["techniek_breed"]


@pytest.mark.parametrize("text", ["06-24681357", "bel maar 0624681357", "+31 6 24 68 13 57"])
def test_a_telephone_number_is_no_age(text):
    reading = read(message(text, asked="leeftijd"), CANDIDATE)

    assert (reading.updates, notes(reading)) == ({}, ["contactgegevens"])


def test_who_asks_what_is_meant_names_nobody_yet():
    known = {**WORKER, "keuzemoment": "blijven_of_switchen_deeltijd"}

    assert "invloed" not in answered("wie bedoelt u, mijn ouders?", known).updates


def test_the_age_of_a_partner_is_not_the_answer():
    assert "leeftijd" not in answered("mijn man is 61", CANDIDATE).updates


def test_an_answer_fills_the_slot_that_was_asked_for():
    reading = read(message("34", asked="leeftijd"), CANDIDATE)

    assert reading.answered
    assert reading.updates["leeftijd"] == 34


def test_what_holds_no_answer_changes_nothing():
    reading = read(message("blauw met stippen", asked="leeftijd"), CANDIDATE)

    assert reading == Reading({}, (), answered=False)


def test_the_known_facts_are_left_as_they_were():
    known = {**CANDIDATE, "overgeslagen": ["invloed"]}

    read(message("sla over", intent="sla_over", asked="leeftijd"), known)

    assert known == {**CANDIDATE, "overgeslagen": ["invloed"]}


@pytest.mark.parametrize(
    ("asked", "text", "known", "slot", "expected"),
    [
        ("rol", "ik ben decaan", {}, "rol", "begeleider"),
        ("rol", "ik ben werkgever", {}, "rol", "werkgever"),
        ("leeftijd", "pas 16 geworden", CANDIDATE, "leeftijd", 16),
        ("leeftijd", "bijna 17", CANDIDATE, "leeftijd", 16),
        ("leeftijd", "oke vooruit dan 43", CANDIDATE, "leeftijd", 43),
        ("leeftijd", "een leerlinge van 16", {"rol": "begeleider"}, "leeftijd", 16),
        ("situatie", "ik werk in een winkel", CANDIDATE, "situatie", "werk_buiten_techniek"),
        ("situatie", "ik ben lasser", CANDIDATE, "situatie", "werk_binnen_techniek"),
        ("situatie", "ik zit in de bijstand", CANDIDATE, "situatie", "zonder_werk_met_uitkering"),
        ("keuzemoment", "ja", WORKER, "keuzemoment", "blijven_of_switchen_deeltijd"),
        ("keuzemoment", "weet ik niet", WORKER, "keuzemoment", "blijven_of_switchen_deeltijd"),
        ("invloed", "mijn moeder", WORKER, "invloed", ["ouders"]),
        ("invloed", "nee", WORKER, "invloed", ["niemand"]),
        ("gemeente", "Scheveningen", WORKER, "regio", "haaglanden"),
        ("gemeente", "maakt niet uit", WORKER, "regio", "landelijk"),
        ("interesse", "lassen", WORKER, "interesse", ["metaal"]),
        ("interesse", "eerst de haven gedaan, nu software", WORKER, "interesse", ["ict"]),
        ("interesse", "mijn oom is metselaar, ik wil schepen", WORKER, "interesse", ["maritiem"]),
        ("interesse", "mijn oom doet metaal", WORKER, "interesse", ["metaal"]),
        ("invloed", "dat bespreek ik thuis", WORKER, "invloed", ["partner"]),
        ("interesse", "maakt mij niet uit", WORKER, "interesse", BROAD),
        ("interesse", "dat maakt me echt weinig uit", WORKER, "interesse", BROAD),
        ("interesse", "maakt niet uit, als het maar buiten is", WORKER, "interesse", BROAD),
        ("interesse", "ik sta overal voor open", WORKER, "interesse", BROAD),
    ],
)
def test_what_an_answer_means_depends_on_the_question(asked, text, known, slot, expected):
    assert read(message(text, asked=asked), known).updates[slot] == expected


@pytest.mark.parametrize(
    ("asked", "text", "known", "slot", "expected"),
    [
        ("uitkering", "ja", {**CANDIDATE, "situatie_feiten": {"soort": ["geen_werk"]}},
         "situatie", "zonder_werk_met_uitkering"),
        ("uitkering", "nee", {**CANDIDATE, "situatie_feiten": {"soort": ["geen_werk"]}},
         "situatie", "zonder_werk_zonder_uitkering"),
        ("technische_achtergrond", "ja", {**CANDIDATE, "situatie": "zonder_werk_met_uitkering"},
         "persona", "uitkering_met_techniek"),
        ("technische_achtergrond", "nee", {**CANDIDATE, "situatie": "zonder_werk_met_uitkering"},
         "persona", "uitkering_zonder_techniek"),
        ("situatie", "ja", {**CANDIDATE, "leeftijd": 20, "situatie_feiten": {"soort": ["hbo"]}},
         "situatie", "hbo_technisch"),
    ],
)  # fmt: skip
def test_a_yes_or_no_means_what_was_asked(asked, text, known, slot, expected):
    intent = {"ja": "bevestig", "nee": "ontken"}[text]

    assert read(message(text, intent=intent, asked=asked), known).updates[slot] == expected


def test_a_yes_to_no_question_means_nothing():
    assert not read(message("ja", intent="bevestig"), WORKER).answered


@pytest.mark.parametrize("age", ["250", "0", "3"])
def test_an_impossible_age_is_not_taken_and_is_said(age):
    reading = read(message(age, asked="leeftijd"), CANDIDATE)

    assert "leeftijd" not in reading.updates
    assert notes(reading) == ["leeftijd_onmogelijk"]
    assert reading.answered


def test_the_boss_of_whoever_works_and_learns_is_the_leerbedrijf():
    known = after({"rol": "leerling"}, "18", "bbl kok", "ja")

    assert answered("mijn chef", known).updates["invloed"] == ["leerbedrijf"]


def test_zuid_holland_is_asked_in_parts():
    known = {**WORKER, "keuzemoment": "blijven_of_switchen_deeltijd", "invloed": ["kandidaat"]}

    reading = answered("Zuid-Holland", known)

    assert reading.updates["wacht_op"] == "deel_van_zuid_holland"
    assert next_question({**known, **reading.updates}) == "gemeente"


def test_a_place_answers_the_question_which_region_to_search():
    known = {**WORKER, "gemeente": "Gouda", "regio": "midden_holland", "wacht_op": "regio"}

    reading = read(message("Rotterdam"), known)

    assert (reading.updates["gemeente"], reading.updates["regio"]) == ("Rotterdam", "rijnmond")
    assert reading.updates["wacht_op"] is None


def test_a_number_and_a_word_are_an_age_unless_the_word_is_a_unit():
    assert answered("15 wollah", {"rol": "leerling"}).updates["leeftijd"] == 15
    assert "leeftijd" not in answered("15 uur", {"rol": "leerling"}).updates
