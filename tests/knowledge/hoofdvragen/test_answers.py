"""The answer to the question that was asked, slot by slot."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.known import next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import Reading, read
from tests.knowledge.hoofdvragen.conversations import after, answered, message, told

CANDIDATE = {"rol": "kandidaat"}
WORKER = {"rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek",
          "persona": "werk_buiten_techniek"}  # fmt: skip


def notes(reading: Reading) -> list[str]:
    return [note.key for note in reading.notes]


# Answers


@pytest.mark.parametrize(
    ("text", "intent", "situation"),
    [
        ("ik krijg kindgebonden budget", "geld_en_regelingen", "zonder_werk_zonder_uitkering"),
        ("de ww is sinds juni gestopt hoor", "antwoord", "zonder_werk_zonder_uitkering"),
        ("leefgeld", "geld_en_regelingen", "zonder_werk_met_uitkering"),
    ],
)
def test_money_is_a_benefit_or_an_allowance(text, intent, situation):
    known = {**CANDIDATE, "leeftijd": 40, "situatie_feiten": {"soort": ["geen_werk"]}}

    assert answered(text, known, intent=intent).updates["situatie"] == situation


def test_of_a_benefit_the_background_is_work_and_no_hobby():
    known = {**CANDIDATE, "leeftijd": 40, "situatie": "zonder_werk_met_uitkering"}

    for text in ("ik rommel alleen thuis wat", "ja als hobby, nooit voor werk"):
        assert answered(text, known).updates["technische_achtergrond"] is False


@pytest.mark.parametrize("intent", ["antwoord", None])
def test_who_doubts_to_be_fit_for_it_is_reassured_and_skips_nothing(intent):
    text = "ik heb twee linkerhanden, weet niet of het iets voor mij is"
    reading = read(message(text, intent=intent, asked="situatie"), {**CANDIDATE, "leeftijd": 57})

    assert reading.answered
    assert notes(reading) == ["aarzelt_geschikt"]
    assert reading.updates == {}


def test_who_asks_whether_they_are_too_old_tells_an_age_all_the_same():
    reading = read(message("ben ik met 57 niet te oud?", asked="leeftijd"), CANDIDATE)

    assert reading.updates["leeftijd"] == 57
    assert notes(reading) == ["aarzelt_te_oud"]


def test_a_doubt_after_the_outcome_changes_nothing():
    reading = read(message("ben ik niet te oud?"), {**WORKER, "uitkomst_verteld": True})

    assert (reading.updates, reading.answered) == ({}, False)
    assert notes(reading) == ["aarzelt_te_oud"]


@pytest.mark.parametrize("text", ["06-24681357", "bel maar 0624681357", "+31 6 24 68 13 57"])
def test_a_telephone_number_is_no_age(text):
    reading = read(message(text, asked="leeftijd"), CANDIDATE)

    assert (reading.updates, notes(reading)) == ({}, ["contactgegevens"])


def test_a_background_told_after_the_outcome_changes_the_persona():
    known = {
        **CANDIDATE, "leeftijd": 50, "situatie": "zonder_werk_met_uitkering", "uitkering": True,
        "technische_achtergrond": False, "persona": "uitkering_zonder_techniek",
        "situatie_feiten": {"soort": ["geen_werk"], "uitkering": True}, "uitkomst_verteld": True,
    }  # fmt: skip

    updates = read(message("ik heb toch 12 jaar als loodgieter gewerkt hoor"), known).updates

    assert updates["persona"] == "uitkering_met_techniek"


def test_who_wants_to_start_over_skips_nothing():
    text = "laat maar zitten, ik wil liever helemaal overnieuw"
    known = {**CANDIDATE, "leeftijd": 45, "situatie": "werk_buiten_techniek"}

    assert "overgeslagen" not in answered(text, known, intent="opnieuw").updates


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
        ("interesse", "maakt mij niet uit", WORKER, "interesse", ["techniek_breed"]),
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


@pytest.mark.parametrize(
    "text", ["zoek maar iets in de bouw", "laat maar wat met auto's zien", "lassen lijkt me leuk"]
)
def test_a_wish_told_at_the_question_about_the_background_is_no_background(text):
    known = {**CANDIDATE, "situatie": "zonder_werk_met_uitkering"}
    updates = read(message(text, asked="technische_achtergrond"), known).updates

    assert "technische_achtergrond" not in updates
    assert updates["interesse"]


def test_a_yes_to_no_question_means_nothing():
    assert not read(message("ja", intent="bevestig"), WORKER).answered


@pytest.mark.parametrize("age", ["250", "0", "3"])
def test_an_impossible_age_is_not_taken_and_is_said(age):
    reading = read(message(age, asked="leeftijd"), CANDIDATE)

    assert "leeftijd" not in reading.updates
    assert notes(reading) == ["leeftijd_onmogelijk"]
    assert reading.answered


# Buttons


def test_a_button_gives_exactly_its_values():
    reading = read(message(asked="leeftijd", situatie="vmbo_tl"), {"rol": "leerling"})

    assert told(reading.updates) == {"situatie": "vmbo_tl"}


def test_a_button_for_a_sort_of_school_leaves_the_rest_to_ask():
    known = {"rol": "leerling", "leeftijd": 20}

    known |= read(message(asked="situatie", soort="hbo"), known).updates
    assert next_question(known) == "situatie"
    known |= read(message(asked="situatie", feit={"technisch": False}), known).updates

    assert known["situatie"] == "hbo_niet_technisch"


def test_a_region_button_takes_the_place_of_the_municipality():
    known = {**WORKER, "gemeente": "Gouda", "regio": "midden_holland", "wacht_op": "regio"}

    reading = read(message(intent="antwoord", regio="rijnmond"), known)

    assert reading.updates["regio"] == "rijnmond"
    assert reading.updates["gemeente"] is None
    assert reading.updates["wacht_op"] is None


# Skipping


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


@pytest.mark.parametrize(("text", "intent"), [("weet ik niet", "weet_niet"),
                                              ("ook niet, dat is privé", "sla_over")])  # fmt: skip
def test_after_a_situation_that_is_not_told_the_questions_go_on(text, intent):
    known = {**CANDIDATE, "leeftijd": 34}

    reading = read(message(text, intent=intent, asked="situatie"), known)

    assert next_question({**known, **reading.updates}) == "invloed"


def test_a_pupil_who_turns_out_to_work_becomes_a_candidate():
    known = {"rol": "leerling", "leeftijd": 15, "situatie_feiten": {"soort": ["vmbo"]}}

    reading = read(message("nee ik zit niet op school, ik werk in een winkel, ben 24",
                           intent="corrigeer", asked="situatie"), known)  # fmt: skip

    assert reading.updates["rol"] == "kandidaat"
    assert reading.updates["persona"] == "werk_buiten_techniek"


def test_a_candidate_who_turns_out_to_be_at_school_becomes_a_pupil():
    reading = read(message("ik ben 14 en zit in 2 vmbo", asked="leeftijd"), CANDIDATE)

    assert reading.updates["rol"] == "leerling"


def test_a_change_of_work_is_heard_beside_another_question():
    reading = read(message("ik ben sinds deze maand werkloos en krijg WW", intent="antwoord",
                           asked="keuzemoment"), WORKER)  # fmt: skip

    assert reading.updates["situatie"] == "zonder_werk_met_uitkering"
    assert "keuzemoment" not in reading.updates


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


# The choice


def test_a_refused_choice_is_asked_openly():
    known = {**WORKER}

    reading = answered("nee", known, intent="ontken")
    known |= reading.updates

    assert known["wacht_op"] == "keuze"
    assert next_question(known) == "keuzemoment"


def test_a_choice_that_the_table_does_not_hold_is_kept_as_another():
    known = {**WORKER, "wacht_op": "keuze"}

    reading = answered("ik wil een eigen bedrijf beginnen", known)

    assert reading.updates["keuzemoment"] == "anders"
    assert reading.updates["wacht_op"] is None


@pytest.mark.parametrize("text", ["nog niet", "nog lang niet", "nog niks"])
def test_who_has_nothing_to_choose_yet_stands_before_the_usual_choice(text):
    known = {"rol": "leerling", "leeftijd": 12, "situatie": "vmbo_onderbouw"}

    reading = answered(text, known, intent="ontken")

    assert reading.updates["keuzemoment"] == "beroepsgericht_profiel"


def test_a_school_that_is_weighed_changes_no_situation():
    known = {"rol": "leerling", "leeftijd": 18, "situatie": "mbo_niet_technisch"}
    said = Message("pabo of toch iets anders", "corrigeer", 0.5, "keuzemoment")

    assert read(said, known).updates["keuzemoment"] == "verder_leren_of_werken_breed"


def test_where_to_study_is_no_home():
    known = {"rol": "leerling", "leeftijd": 16, "situatie": "vwo_bovenbouw"}

    assert "gemeente" not in answered("delft of leiden", known).updates


def test_mavo_without_a_technical_profile_to_name_is_vmbo_tl():
    known = after({"rol": "leerling"}, "16", "4 tl", "4 tl")

    assert known["situatie"] == "vmbo_tl"


def test_the_boss_of_whoever_works_and_learns_is_the_leerbedrijf():
    known = after({"rol": "leerling"}, "18", "bbl kok", "ja")

    assert answered("mijn chef", known).updates["invloed"] == ["leerbedrijf"]


def test_the_occupation_of_a_grown_client_is_work():
    known = {"rol": "begeleider", "leeftijd": 48}

    assert answered("verpleegkundige", known).updates["situatie"] == "werk_buiten_techniek"


def test_who_does_not_know_the_choice_yet_is_reassured():
    assert notes(answered("weet ik niet", WORKER, intent="weet_niet")) == ["keuze_hoeft_niet_zeker"]


# The region


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


# An age that somebody does not know


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


def test_a_number_and_a_word_are_an_age_unless_the_word_is_a_unit():
    assert answered("15 wollah", {"rol": "leerling"}).updates["leeftijd"] == 15
    assert "leeftijd" not in answered("15 uur", {"rol": "leerling"}).updates


def test_a_refusal_may_be_explained():
    text = "mijn leeftijd hou ik liever voor me, daar word ik altijd op afgerekend door werkgevers"
    assert answered(text, CANDIDATE).updates["overgeslagen"] == ["leeftijd"]
