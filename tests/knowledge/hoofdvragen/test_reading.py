"""What a message means: answers, several at once, steps back, starting over."""

from __future__ import annotations

import pytest

from knowledge.hoofdvragen.known import ANSWERS, INTERNAL, next_question
from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import Reading, read
from tests.knowledge.hoofdvragen.conversations import after, answered, message, told

CANDIDATE = {"rol": "kandidaat"}
WORKER = {"rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek",
          "persona": "werk_buiten_techniek"}  # fmt: skip


def notes(reading: Reading) -> list[str]:
    return [note.key for note in reading.notes]


# Answers


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


def test_a_yes_to_no_question_means_nothing():
    assert not read(message("ja", intent="bevestig"), WORKER).answered


@pytest.mark.parametrize("age", ["250", "0", "3"])
def test_an_impossible_age_is_not_taken_and_is_said(age):
    reading = read(message(age, asked="leeftijd"), CANDIDATE)

    assert "leeftijd" not in reading.updates
    assert notes(reading) == ["leeftijd_onmogelijk"]
    assert reading.answered


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


# Doubt


def test_age_and_situation_that_contradict_are_asked_about():
    reading = answered("ik zit in groep 7", {**CANDIDATE, "leeftijd": 38})

    assert reading.updates["twijfel"] == {"leeftijd": 38, "situatie": "primair_onderwijs"}
    assert reading.updates.get("situatie") is None


def test_a_doubt_can_be_confirmed():
    doubt = {"leeftijd": 23, "situatie": "vwo_bovenbouw"}
    known = {"rol": "leerling", "leeftijd": 23, "twijfel": doubt}

    reading = answered("ja", known, intent="bevestig")

    assert reading.updates["situatie"] == "vwo_bovenbouw"
    assert reading.updates["twijfel"] is None


def test_a_doubt_can_be_solved_by_another_situation():
    doubt = {"leeftijd": 38, "situatie": "primair_onderwijs"}
    known = {**CANDIDATE, "leeftijd": 38, "twijfel": doubt,
             "situatie_feiten": {"soort": ["po"]}}  # fmt: skip

    reading = answered("oh nee, ik werk in een magazijn", known)

    assert reading.updates["situatie"] == "werk_buiten_techniek"
    assert reading.updates["twijfel"] is None


def test_a_doubt_can_be_solved_by_another_age():
    doubt = {"leeftijd": 38, "situatie": "primair_onderwijs"}
    known = {"rol": "leerling", "leeftijd": 38, "twijfel": doubt,
             "situatie_feiten": {"soort": ["po"]}}  # fmt: skip

    reading = answered("nee, ik ben 8", known, intent="corrigeer")

    assert reading.updates["leeftijd"] == 8
    assert reading.updates["situatie"] == "primair_onderwijs"
    assert reading.updates["twijfel"] is None


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


# Back


def test_back_undoes_the_last_message_with_all_that_followed_from_it():
    before = after({}, "ik wil de techniek in", "34")
    known = after(before, "ik werk in een winkel")

    reading = read(message("terug", intent="terug", asked="keuzemoment"), known)

    assert told({**known, **reading.updates}) == told(before)
    assert notes(reading) == ["terug"]


def test_back_can_be_said_again_and_again_until_the_start():
    known = after({}, "ik wil de techniek in", "34", "ik werk in een winkel")

    for _ in range(3):
        known |= read(message("terug", intent="terug"), known).updates

    assert told(known) == {}
    assert notes(read(message("terug", intent="terug"), known)) == ["terug_kan_niet"]


def test_back_remembers_a_skipped_question_too():
    known = after(CANDIDATE, "sla over")

    known |= read(message("terug", intent="terug"), known).updates

    assert next_question(known) == "leeftijd"


def test_the_way_back_is_not_endless():
    known = dict(CANDIDATE)
    for age in range(20, 60):
        known |= read(message(f"ik ben {age}", intent="corrigeer"), known).updates

    assert len(known["geschiedenis"]) == 12


# Starting over


@pytest.mark.parametrize(
    "sure", [message("ja", intent="bevestig"), message(intent="opnieuw", stap="opnieuw")]
)
def test_starting_over_forgets_everything(sure):
    reading = read(sure, {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates == dict.fromkeys((*ANSWERS, *INTERNAL))
    assert notes(reading) == ["opnieuw"]


@pytest.mark.parametrize(
    "unsure", [message("nee", intent="ontken"), message(intent="ontken", stap="verder")]
)
def test_starting_over_can_be_refused(unsure):
    reading = read(unsure, {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates == {"wacht_op": None}
    assert notes(reading) == ["niet_opnieuw"]


def test_who_tells_of_somebody_else_at_once_has_begun_anew():
    reading = read(message("mijn zoon is 12 en zit in groep 8"), {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates["leeftijd"] == 12
    assert reading.updates["situatie"] == "primair_onderwijs"
    assert reading.updates["interesse"] is None
    assert notes(reading)[0] == "opnieuw"


def test_who_says_again_what_they_come_for_has_begun_anew():
    again = message("ik wil de techniek in", intent="overstappen")
    reading = read(again, {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates["rol"] == "kandidaat"
    assert reading.updates["leeftijd"] is None


def test_a_correction_instead_of_a_yes_keeps_the_rest():
    reading = read(message("nee wacht, ik ben 43"), {**WORKER, "wacht_op": "opnieuw"})

    assert reading.updates["leeftijd"] == 43
    assert "situatie" not in reading.updates or reading.updates["situatie"] == WORKER["situatie"]


def test_a_yes_starts_over_only_when_that_was_asked():
    assert "opnieuw" not in notes(
        read(message("ja", intent="bevestig", asked="keuzemoment"), WORKER)
    )


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
        ("omscholen of terug", "terug"),
        ("dichter bij huis", "andere_regio"),
        ("parttime weer beginnen", "opnieuw"),
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


# "Opnieuw?" that gets no yes


def test_a_step_back_starts_nothing_over():
    reading = read(message("terug", intent="terug"), {**WORKER, "wacht_op": "opnieuw"})

    assert notes(reading) == ["niet_opnieuw"]


def test_a_yes_to_a_later_question_starts_nothing_over():
    known = {**WORKER, "wacht_op": "opnieuw"}
    for text in ("ik woon in Gouda", "ja"):
        known |= answered(text, known).updates

    assert known["keuzemoment"] == "blijven_of_switchen_deeltijd"
    assert known["gemeente"] == "Gouda"
