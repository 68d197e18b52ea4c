"""The vacancy check in the conversation: what is heard, what is said, what is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from actions.form import ValidateHoofdvragenForm
from actions.questions import AskVacaturetekst
from actions.understand import ActionValidateSlotMappings
from knowledge.hoofdvragen.known import ANSWERS
from tests.actions.people import EMPLOYER, SHOP_WORKER
from tests.actions.trackers import Said, create_tracker, run, slots_set

HEAR = ActionValidateSlotMappings()
TEXTS = Path(__file__).parent.parent / "data" / "vacatures"
ROAD_WORKER = (TEXTS / "wegenbouwer-detachering.txt").read_text(encoding="utf-8").strip()
RECEPTIONIST = (TEXTS / "receptionist-hotel.txt").read_text(encoding="utf-8").strip()
APPRENTICE = (TEXTS / "leerling-monteur-bbl.txt").read_text(encoding="utf-8").strip()
LONG = "\n".join(
    (TEXTS / f"{name}.txt").read_text(encoding="utf-8").strip()
    for name in ("data-analist-verzekeraar", "servicetechnicus-medische-apparatuur-multinational")
)
SHORT = "Gezocht: lasser tussen 18 en 25 jaar in Rotterdam, 40 uur per week, salaris marktconform."
WAITING: dict[str, Any] = {"vacaturecheck": {"wacht": True}}
MORE = '/vacature_checken{"stap": "meer"}'


async def heard(text: str, **known: Any) -> tuple[dict[str, Any], list[Said]]:
    events, said = await run(HEAR, create_tracker(text, **known))
    return slots_set(events), said


async def checked(text: str, **known: Any) -> tuple[dict[str, Any], Said]:
    """Return the slots and the report after a text that was not asked for."""
    slots, said = await heard(text, intent="vacature_checken", **known)
    assert len(said) == 1
    return slots, said[0]


def remembered(slots: dict[str, Any]) -> dict[str, Any]:
    return {name: slots[name] for name in ("vacaturetekst", "vacaturecheck")}


@pytest.mark.parametrize("intent", ["antwoord", "noodsignaal", "afscheid", "privacy", "orienteren"])
async def test_a_text_that_was_asked_for_is_checked_whatever_its_intent(intent):
    slots, said = await heard(SHORT, intent=intent, asked="vacaturetekst", **EMPLOYER, **WAITING)

    assert slots["vacaturetekst"] == SHORT
    assert "18 en 25" in said[0].text
    assert "marktconform" in said[0].text


async def test_a_vacancy_changes_nothing_that_is_known_of_a_person():
    slots, _ = await heard(
        SHORT, intent="antwoord", asked="vacaturetekst", **SHOP_WORKER, **WAITING
    )

    assert not set(slots) & set(ANSWERS)


async def test_somebody_unknown_who_pastes_a_vacancy_is_an_employer():
    slots, _ = await checked(RECEPTIONIST)

    assert slots["rol"] == "werkgever"


async def test_the_first_findings_come_with_words_reason_and_what_to_write():
    _, said = await checked(ROAD_WORKER)

    assert "1. **'Werkervaring van tenminste vijf jaar'**" in said.text
    assert "5. **" in said.text
    assert "6. **" not in said.text
    assert said.text.count("Beter: ") == 5
    assert "Dit is al goed:" in said.text
    assert "Vacaturetekst nakijken" in said.text
    assert said.titles == ["Meer bevindingen", "Nog een tekst", "Tips om mensen te vinden"]


async def test_the_data_hold_all_findings_on_the_text_itself():
    _, said = await checked(ROAD_WORKER)

    findings = said.data["bevindingen"]
    assert len(findings) > 12
    assert said.data["tekst"] == ROAD_WORKER
    placed = [one for one in findings if one["start"] is not None]
    assert all(ROAD_WORKER[one["start"] : one["eind"]] == one["tekst"] for one in placed)


async def test_what_is_missing_says_where_to_put_it_and_gives_a_sentence():
    _, said = await checked(RECEPTIONIST)
    _, more = await heard(MORE, **remembered((await checked(RECEPTIONIST))[0]), **EMPLOYER)

    told = f"{said.text}\n{more[0].text}"
    assert "Bijvoorbeeld: '" in told
    assert "Zet het" in told


async def test_the_rest_comes_on_demand_until_there_is_no_more():
    slots, said = await checked(ROAD_WORKER)
    total = len(said.data["bevindingen"])
    titles = []
    while "stap" in said.buttons[0]["payload"] and said.buttons[0]["payload"] == MORE:
        slots, replies = await heard(MORE, **remembered({**slots, "vacaturetekst": ROAD_WORKER}))
        said = replies[0]
        titles.append(said.titles[0])
        assert len(said.data["bevindingen"]) == total

    assert titles[0] == f"Ook de rest ({total - 12})"
    assert slots["vacaturecheck"]["getoond"] == total


async def test_a_text_without_faults_says_so():
    _, said = await checked(APPRENTICE)

    assert "100 van de 100" in said.text
    assert "niets wat beter moet" in said.text
    assert said.data["bevindingen"] == []


async def test_a_text_of_6000_characters_in_two_parts_is_checked_as_one():
    cut = LONG.rindex("\n", 0, 4096)
    slots, _ = await checked(LONG[:cut])

    slots, said = await checked(
        LONG[cut + 1 :], asked="vacaturetekst", **EMPLOYER, **remembered(slots)
    )

    assert slots["vacaturetekst"] == said.data["tekst"] == LONG
    placed = [one for one in said.data["bevindingen"] if one["start"] is not None]
    assert any(one["start"] > cut for one in placed)
    assert all(LONG[one["start"] : one["eind"]] == one["tekst"] for one in placed)
    assert "erbij gezet" in said.text


async def test_another_text_right_after_one_can_be_checked_alone():
    slots, _ = await checked(RECEPTIONIST)
    slots, said = await checked(ROAD_WORKER, asked="vacaturetekst", **EMPLOYER, **remembered(slots))
    apart = said.buttons[0]["payload"]

    slots, replies = await heard(apart, asked="vacaturetekst", **EMPLOYER, **remembered(slots))

    assert said.titles[0] == "Dit is een andere tekst"
    assert slots["vacaturetekst"] == replies[0].data["tekst"] == ROAD_WORKER


async def test_a_rewritten_text_takes_the_place_of_the_first_and_is_compared():
    slots, _ = await checked(ROAD_WORKER)
    better = ROAD_WORKER.replace("Werkervaring van tenminste vijf jaar", "Ervaring met straatwerk")

    slots, said = await checked(better, asked="vacaturetekst", **EMPLOYER, **remembered(slots))

    assert slots["vacaturetekst"] == better
    assert said.text.startswith("Eerst had je tekst")


async def test_the_same_text_once_more_is_not_told_once_more():
    slots, first = await checked(ROAD_WORKER)

    _, said = await checked(ROAD_WORKER, asked="vacaturetekst", **EMPLOYER, **remembered(slots))

    assert "precies de tekst van net" in said.text
    assert said.data["bevindingen"] == first.data["bevindingen"]


async def test_too_short_a_text_is_kept_and_the_rest_is_put_behind_it():
    slots, said = await heard("Monteur gezocht", asked="vacaturetekst", **EMPLOYER, **WAITING)
    rest = "Wij bieden een marktconform salaris aan een enthousiaste teamspeler."

    slots, replies = await heard(rest, asked="vacaturetekst", **EMPLOYER, **remembered(slots))

    assert said[0].response == "utter_vacature_te_kort"
    assert said[0].titles == ["Stop met de vacature"]
    assert slots["vacaturetekst"] == f"Monteur gezocht\n{rest}"
    assert replies[0].data["bevindingen"]


async def test_what_is_no_vacancy_can_be_checked_all_the_same_or_left():
    story = "gisteren was het mooi weer en toen gingen we samen naar het strand"
    slots, said = await heard(story, asked="vacaturetekst", **EMPLOYER, **WAITING)

    _, anyway = await heard(said[0].buttons[0]["payload"], **EMPLOYER, **remembered(slots))

    assert said[0].response == "utter_vacature_onherkend"
    assert said[0].titles == ["Kijk dit toch na", "Stop met de vacature"]
    assert anyway[0].data["tekst"] == story


async def test_a_text_that_grows_too_long_says_so_and_keeps_what_there_was():
    slots, _ = await checked(ROAD_WORKER)

    after, said = await heard(
        "Wij zoeken een monteur.\n" * 2_500, asked="vacaturetekst", **EMPLOYER, **remembered(slots)
    )

    assert "50000 tekens" in said[0].text
    assert "vacaturetekst" not in after


async def test_distress_is_heard_also_where_a_vacancy_was_asked_for():
    cry = "ik zie het niet meer zitten met dit bedrijf en ik wil dood"

    slots, said = await heard(
        cry, intent="noodsignaal", asked="vacaturetekst", **EMPLOYER, **WAITING
    )

    assert not said
    assert slots["begrepen"] is False


async def test_an_age_beside_the_question_for_a_vacancy_is_nobodys_age():
    slots, _ = await heard(
        "25 jaar", intent="antwoord", asked="vacaturetekst", **EMPLOYER, **WAITING
    )

    assert "leeftijd" not in slots


async def test_who_comes_back_is_no_part_of_a_vacancy():
    text = "nu ben ik het weer, die van de bakkerij aan de haven"
    slots, _ = await heard(text, intent="antwoord", asked="vacaturetekst", **EMPLOYER, **WAITING)
    assert slots["rol"] == "kandidaat"


@pytest.mark.parametrize("text", ["stop", "klaar", '/vacature_checken{"stap": "stop"}'])
async def test_somebody_can_leave_before_and_after_the_report(text):
    for state in ({"wacht": True}, {"open": True, "getoond": 5}):
        slots, said = await heard(text, asked="vacaturetekst", vacaturecheck=state, **EMPLOYER)

        assert not slots["vacaturecheck"].get("wacht")
        assert not slots["vacaturecheck"].get("open")
        assert said[0].buttons


async def test_hostile_text_is_only_text():
    hostile = "Wij zoeken **een** <script>x</script> jonge *hond* {leeftijd} %s met goed salaris"

    slots, said = await heard(hostile, asked="vacaturetekst", **EMPLOYER, **WAITING)

    assert slots["vacaturetekst"] == hostile
    assert all("*" not in part for part in said[0].text.split("**"))


# What the form asks


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        ({**EMPLOYER, **WAITING}, "vacaturetekst"),
        ({**EMPLOYER, "vacaturecheck": {"open": True}}, "vacaturetekst"),
        ({"rol": "kandidaat", "vacaturecheck": {"open": True}}, "leeftijd"),
        ({**EMPLOYER, "vacaturecheck": {}}, None),
    ],
)
async def test_the_vacancy_is_asked_for_first_and_stays_open_last(known, asked):
    events, _ = await run(ValidateHoofdvragenForm(), create_tracker("x", asked="rol", **known))

    assert slots_set(events)["requested_slot"] == asked


async def test_the_question_for_the_text_is_silent_after_an_answer_of_the_check():
    _, asking = await run(AskVacaturetekst(), create_tracker("x", **EMPLOYER, **WAITING))
    answered = {**WAITING, "beantwoord": "bericht-1"}
    _, silent = await run(AskVacaturetekst(), create_tracker("x", **EMPLOYER, **answered))

    assert asking[0].titles == ["Stop met de vacature"]
    assert not silent


async def test_a_judgement_is_no_request_to_have_a_text_checked():
    tracker = create_tracker(
        "we plaatsen al jaren dezelfde vacature, is dat slim?",
        intent="vacature_checken",
        **EMPLOYER,
    )

    events, _ = await run(ActionValidateSlotMappings(), tracker)

    assert "vacaturecheck" not in slots_set(events)


@pytest.mark.parametrize(
    ("question", "words"),
    [("en die acht jaar, is dat te veel?", "8 jaar ervaring"), ("hoezo mag jong niet?", "35 jaar")],
)
async def test_a_question_about_a_finding_is_answered_whatever_it_was_taken_for(question, words):
    text = (
        "Lasser gezocht met minimaal 8 jaar ervaring, tot 35 jaar. Je maakt frames in onze "
        "werkplaats. Je krijgt 2.900 euro bruto per maand. Solliciteer via onze website."
    )
    tracker = create_tracker(
        question, intent="nlu_fallback", confidence=0.3, vacaturetekst=text, **EMPLOYER
    )

    _, (said,) = await run(ActionValidateSlotMappings(), tracker)

    assert words in said.text
    assert "Beter:" in said.text
