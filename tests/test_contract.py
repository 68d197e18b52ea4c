"""The names that are checked from outside, held together: domain, rules, data and code."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml

from actions import questions
from actions.questions import AskRol
from knowledge.hoofdvragen.known import ANSWERS, INTERNAL
from knowledge.hoofdvragen.table import row_for, situations
from knowledge.invloeden import invloeden
from knowledge.labels import keys
from knowledge.personas import persona, persona_for
from knowledge.regions import regions
from knowledge.vocabulary import BRANCHES, PERSONAS, REGIOS, SITUATIES
from tests.actions.trackers import create_tracker, read_payload, run

ROOT = Path(__file__).resolve().parent.parent
DOMAIN: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
FORM = "hoofdvragen_form"

# Section 1
SLOTS = ["rol", "leeftijd", "situatie", "uitkering", "technische_achtergrond", "keuzemoment",
         "invloed", "persona", "gemeente", "regio", "interesse"]  # fmt: skip
ROLES = ["kandidaat", "leerling", "begeleider", "werkgever"]
INFLUENCES = ["kandidaat", "ouders", "leerkracht", "mentor", "decaan",
              "studieloopbaanbegeleider", "leerbedrijf", "partner", "werkgever", "coach",
              "vrienden", "niemand"]  # fmt: skip

# Section 2: age band, situation, choice
ROWS = [
    (6, 12, "primair_onderwijs", "schoolkeuze_vo"),
    (6, 12, "speciaal_onderwijs", "schoolkeuze_so"),
    (12, 14, "so_onderbouw", "uitstroomprofiel"),
    (12, 14, "vmbo_onderbouw", "beroepsgericht_profiel"),
    (12, 14, "vmbo_tl", "profielkeuze_tl"),
    (12, 14, "havo_vwo_onderbouw", "geen_profielkeuze"),
    (14, 16, "so_vervolgonderwijs", "vervolgopleiding_so"),
    (14, 16, "so_arbeidsmarkt", "werk_of_opleiding"),
    (14, 16, "vmbo_bovenbouw_technisch", "vervolgopleiding_mbo"),
    (14, 16, "vmbo_bovenbouw_niet_technisch", "vervolgopleiding"),
    (14, 16, "havo_vwo_3", "profielkeuze_havo_vwo"),
    (16, 18, "mbo_technisch_bol", "verder_leren_of_werken"),
    (16, 18, "mbo_technisch_bbl", "verder_leren_of_werken_llo"),
    (16, 18, "havo_bovenbouw", "vervolgonderwijs_hbo"),
    (16, 18, "vwo_bovenbouw", "vervolgonderwijs_hbo_wo"),
    (16, 18, "mbo_niet_technisch", "verder_leren_of_werken_breed"),
    (18, 22, "hbo_technisch", "verder_leren_wo_of_werken"),
    (18, 22, "hbo_niet_technisch", "verder_leren_wo_of_werken"),
    (18, 22, "wo_technisch", "werk_loopbaan_traineeship"),
    (18, 22, "wo_niet_technisch", "werk_loopbaan_traineeship"),
    (18, 24, "werk_buiten_techniek", "blijven_of_switchen"),
    (18, 24, "werk_binnen_techniek", "blijven_of_switchen"),
    (25, 67, "werk_buiten_techniek", "blijven_of_switchen_deeltijd"),
    (25, 67, "werk_binnen_techniek", "blijven_of_switchen_deeltijd"),
    (18, 24, "zonder_werk_met_uitkering", "blijven_of_switchen"),
    (18, 24, "zonder_werk_zonder_uitkering", "blijven_of_switchen"),
    (25, 67, "zonder_werk_met_uitkering", "blijven_of_switchen_deeltijd"),
    (25, 67, "zonder_werk_zonder_uitkering", "blijven_of_switchen_deeltijd"),
]

# Section 3: situation and technical background, persona
PERSONA_OF = [
    ("zonder_werk_zonder_uitkering", None, "zonder_werk_zonder_uitkering"),
    ("zonder_werk_met_uitkering", False, "uitkering_zonder_techniek"),
    ("zonder_werk_met_uitkering", True, "uitkering_met_techniek"),
    ("werk_buiten_techniek", None, "werk_buiten_techniek"),
    ("werk_binnen_techniek", None, "werk_binnen_techniek"),
]

# Section 4
REGIONS = [
    "drechtsteden", "gorinchem", "haaglanden", "holland_rijnland", "midden_holland", "rijnmond",
    "zuid_holland_centraal", "noord_holland", "groot_amsterdam", "gooi_en_vechtstreek", "drenthe",
    "flevoland", "friesland", "gelderland", "groningen", "limburg", "noord_brabant", "overijssel",
    "utrecht", "zeeland", "landelijk",
]  # fmt: skip

# Section 5
INTERESTS = ["techniek_breed", "automotive", "bouw_infra", "energietransitie", "greentech", "ict",
             "installatietechniek", "maritiem", "metaal", "zorg_techniek"]  # fmt: skip

# Section 6
INTENTS = [
    "groet", "afscheid", "bedank", "bevestig", "ontken", "weet_niet", "sla_over", "help", "terug",
    "opnieuw", "corrigeer", "waarom_vraag", "overstappen", "orienteren", "initiatieven_zoeken",
    "meer_resultaten", "vacature_checken", "werving_tips", "begrip_uitleg", "kandidaatreis",
    "geld_en_regelingen", "mens_spreken", "privacy", "ben_je_een_bot", "decaan_hulp", "klacht",
    "scheldwoorden", "buiten_bereik",
]  # fmt: skip


# The keys


def test_the_answers_are_the_slots_of_the_contract():
    assert sorted(ANSWERS) == sorted(SLOTS)
    assert set(SLOTS) <= set(DOMAIN["slots"])


def test_the_roles_are_those_of_the_contract():
    assert sorted(keys("rol")) == sorted(ROLES)


def test_the_people_with_influence_are_those_of_the_contract():
    assert sorted(invloeden()) == sorted(INFLUENCES)


def test_the_situations_are_those_of_the_contract():
    expected = {situation for _, _, situation, _ in ROWS}

    assert set(situations()) == set(SITUATIES) == expected


@pytest.mark.parametrize(("youngest", "oldest", "situation", "choice"), ROWS)
def test_a_situation_leads_to_its_choice_over_the_whole_age_band(
    youngest, oldest, situation, choice
):
    for age in (youngest, oldest):
        row = row_for(situation, age)
        assert row.choice_key == choice
        assert (row.ages[0], row.ages[1]) == (youngest, oldest)


@pytest.mark.parametrize(("youngest", "oldest", "situation"), [row[:3] for row in ROWS])
def test_nobody_in_the_age_band_of_a_row_is_doubted(youngest, oldest, situation):
    assert situations()[situation].usual_at(youngest)
    assert situations()[situation].usual_at(oldest)


@pytest.mark.parametrize(
    ("age", "situation"), [(19, "mbo_niet_technisch"), (23, "hbo_technisch"), (23, "wo_technisch")]
)
def test_a_student_outside_the_band_is_accepted_as_told(age, situation):
    assert situations()[situation].usual_at(age)


@pytest.mark.parametrize(("situation", "background", "expected"), PERSONA_OF)
def test_an_adult_has_the_persona_of_the_contract(situation, background, expected):
    assert persona_for(situation, background) == expected
    assert persona(expected).omschrijving


@pytest.mark.parametrize("situation", sorted({row[2] for row in ROWS} - {p[0] for p in PERSONA_OF}))
def test_a_pupil_or_student_has_no_persona(situation):
    assert persona_for(situation, None) is None


def test_the_personas_regions_and_branches_are_those_of_the_contract():
    assert sorted(PERSONAS) == sorted(key for _, _, key in PERSONA_OF)
    assert sorted(REGIOS) == sorted(REGIONS) == sorted(region.key for region in regions())
    assert sorted(BRANCHES) == sorted(INTERESTS) == sorted(keys("interesse"))


# The domain


def test_the_intents_of_the_contract_exist():
    assert set(INTENTS) <= set(DOMAIN["intents"])


def test_every_intent_has_examples_and_no_other_has():
    found = {
        item["intent"]
        for file in (ROOT / "data" / "nlu").glob("*.yml")
        for item in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]
        if "intent" in item
    }

    assert found == set(DOMAIN["intents"])


FOR_EMPLOYERS = {"vacaturetekst", "aanpak"}


def test_the_slots_of_the_dialogue_itself_exist():
    rest = set(DOMAIN["slots"]) - set(SLOTS)

    assert set(INTERNAL) <= rest
    reading = {"beantwoord", "begrepen", "laatste_bericht", "onbegrepen"}
    assert rest - set(INTERNAL) == {*reading, *FOR_EMPLOYERS, "vacaturecheck"}


@pytest.mark.parametrize("slot", DOMAIN["forms"][FORM]["required_slots"])
def test_a_slot_of_the_form_is_filled_only_when_the_form_asks_for_it(slot):
    (mapping,) = DOMAIN["slots"][slot]["mappings"]

    assert mapping["type"] == "custom"
    assert mapping["conditions"] == [{"active_loop": FORM, "requested_slot": slot}]


@pytest.mark.parametrize("slot", DOMAIN["slots"])
def test_no_slot_is_filled_from_a_message_by_rasa_itself(slot):
    # Every meaning of a message comes from knowledge.hoofdvragen.reading.
    assert [mapping["type"] for mapping in DOMAIN["slots"][slot]["mappings"]] == ["custom"]
    assert DOMAIN["slots"][slot]["influence_conversation"] is False


def test_the_form_asks_for_every_slot_of_the_contract_that_people_answer():
    asked = set(DOMAIN["forms"][FORM]["required_slots"])

    assert asked == {*SLOTS, *FOR_EMPLOYERS} - {"persona"}
    # The region follows from the question about the place.
    assert {f"action_ask_{slot}" for slot in asked - {"regio"}} <= set(DOMAIN["actions"])


# The rules


def rules(name: str) -> list[dict[str, Any]]:
    path = ROOT / "data" / "rules" / f"{name}.yml"
    return yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]


def intents_of(rule: dict[str, Any]) -> list[str]:
    first = rule["steps"][0]
    return [step["intent"] for step in first.get("or", [first]) if "intent" in step]


@pytest.mark.parametrize(("name", "loop"), [("buiten_formulier", None), ("hoofdvragen", FORM)])
def test_every_intent_has_exactly_one_rule_inside_the_form_and_one_outside(name, loop):
    answered = [intent for rule in rules(name) for intent in intents_of(rule)]

    assert sorted(answered) == sorted([*DOMAIN["intents"], "nlu_fallback"])
    for rule in rules(name):
        assert rule["condition"] == [{"active_loop": loop}]


def test_inside_the_form_every_rule_comes_back_to_the_question_or_waits_for_the_person():
    waiting = (["opnieuw"], ["afscheid", "noodsignaal"])
    for rule in rules("hoofdvragen"):
        steps = [value for step in rule["steps"] for value in step.values()]
        if intents_of(rule):
            assert FORM in steps or intents_of(rule) in waiting


def test_rules_name_only_actions_of_the_domain():
    named = {
        step["action"]
        for name in ("buiten_formulier", "hoofdvragen")
        for rule in rules(name)
        for step in rule["steps"]
        if "action" in step
    }

    assert named <= {*DOMAIN["actions"], FORM, "action_listen"}


# The buttons


@pytest.mark.parametrize("ask", questions.Ask.__subclasses__())
async def test_every_button_gives_values_that_the_contract_has(ask):
    allowed = {
        "rol": ROLES, "situatie": list(situations()), "invloed": INFLUENCES, "regio": REGIONS,
        "interesse": INTERESTS,
    }  # fmt: skip
    for rol, situation in product(ROLES, situations()):
        known = {"rol": rol, "situatie": situation, "leeftijd": situations()[situation].ages[0]}
        _, said = await run(ask(), create_tracker(asked=ask.slot, **known))
        for button in said[0].buttons:
            _, values = read_payload(button["payload"])
            for slot, value in values.items():
                for one in value if isinstance(value, list) else [value]:
                    assert one in allowed.get(slot, [one])


async def test_a_button_with_a_strange_entity_would_be_noticed():
    _, (said,) = await run(AskRol(), create_tracker(asked="rol"))
    assert said.buttons

    with pytest.raises(AssertionError):
        read_payload('/antwoord{"bestaat_niet": 1}')
    with pytest.raises(AssertionError):
        read_payload("/bestaat_niet")
