import pytest

from knowledge.hoofdvragen.known import choice_for, derive, next_question, open_situations
from knowledge.hoofdvragen.table import situations

COMPLETE = {
    "rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek",
    "keuzemoment": "blijven_of_switchen_deeltijd", "invloed": ["kandidaat"], "gemeente": "Gouda",
    "regio": "midden_holland", "interesse": ["metaal"],
}  # fmt: skip
ORDER = ["rol", "leeftijd", "situatie", "keuzemoment", "invloed", "gemeente", "interesse"]


def without(*slots: str) -> dict:
    return {slot: value for slot, value in COMPLETE.items() if slot not in slots}


def test_the_questions_come_in_the_order_of_the_hoofdvragen():
    known: dict = {}
    asked = []
    while (slot := next_question(known)) is not None:
        asked.append(slot)
        known[slot] = COMPLETE[slot]

    assert asked == ORDER


def test_when_all_is_known_nothing_is_asked():
    assert next_question(COMPLETE) is None


def test_an_employer_is_asked_nothing():
    assert next_question({"rol": "werkgever"}) is None


@pytest.mark.parametrize("slot", ORDER)
def test_what_was_skipped_is_not_asked(slot):
    known = {**without(slot, "regio"), "overgeslagen": [slot, "gemeente"]}

    assert next_question(known) != slot


def test_an_empty_list_counts_as_not_answered():
    assert next_question({**COMPLETE, "interesse": []}) == "interesse"


def test_a_region_is_enough_without_a_municipality():
    assert next_question(without("gemeente")) is None


def test_no_choice_is_asked_of_whom_the_situation_is_unknown():
    known = {**without("situatie", "keuzemoment"), "overgeslagen": ["situatie"]}

    assert next_question(known) is None


# Questions that only some get


def test_a_benefit_is_only_asked_of_somebody_without_work():
    known = {"rol": "kandidaat", "leeftijd": 34}

    assert next_question({**known, "situatie_feiten": {"soort": ["geen_werk"]}}) == "uitkering"
    assert next_question({**known, "situatie_feiten": {"soort": ["werk"]}}) == "situatie"


def test_while_in_doubt_the_situation_is_asked_before_the_benefit():
    doubt = {"leeftijd": 12, "situatie": "zonder_werk_met_uitkering"}
    known = {"rol": "kandidaat", "leeftijd": 12, "twijfel": doubt,
             "situatie_feiten": {"soort": ["geen_werk"]}}  # fmt: skip

    assert next_question(known) == "situatie"


@pytest.mark.parametrize("situation", situations())
def test_the_background_is_only_asked_where_the_persona_depends_on_it(situation):
    asked = next_question({**without("keuzemoment"), "situatie": situation})

    assert (asked == "technische_achtergrond") is (situation == "zonder_werk_met_uitkering")


# What follows


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"situatie": "zonder_werk_met_uitkering", "technische_achtergrond": True},
         {"uitkering": True, "persona": "uitkering_met_techniek"}),
        ({"situatie": "zonder_werk_met_uitkering", "technische_achtergrond": False},
         {"uitkering": True, "persona": "uitkering_zonder_techniek"}),
        ({"situatie": "zonder_werk_zonder_uitkering"},
         {"uitkering": False, "persona": "zonder_werk_zonder_uitkering"}),
        ({"situatie": "werk_binnen_techniek", "uitkering": True, "technische_achtergrond": True},
         {"uitkering": None, "technische_achtergrond": None, "persona": "werk_binnen_techniek"}),
        ({"situatie": "vmbo_tl"},
         {"uitkering": None, "technische_achtergrond": None, "persona": None}),
    ],
)  # fmt: skip
def test_persona_and_benefit_follow_from_the_situation(known, expected):
    assert derive(known) == expected


def test_the_persona_waits_for_the_background_where_it_depends_on_it():
    assert derive({"situatie": "zonder_werk_met_uitkering"})["persona"] is None


@pytest.mark.parametrize(
    ("age", "expected"),
    [(24, "blijven_of_switchen"), (25, "blijven_of_switchen_deeltijd"),
     (None, "blijven_of_switchen_deeltijd")],
)  # fmt: skip
def test_the_choice_of_an_adult_depends_on_the_age(age, expected):
    assert choice_for({"situatie": "werk_buiten_techniek", "leeftijd": age}) == expected


def test_without_a_situation_there_is_no_choice():
    assert choice_for({"leeftijd": 34}) is None


def test_the_facts_leave_only_situations_of_their_sort_open():
    open_keys = open_situations({"situatie_feiten": {"soort": ["mbo"], "technisch": True}})

    assert open_keys == ["mbo_technisch_bol", "mbo_technisch_bbl"]


def test_without_facts_no_situation_is_singled_out():
    assert open_situations({"leeftijd": 17}) == []
