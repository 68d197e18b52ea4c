"""Every question of the form: the words, and the buttons for what is known."""

from __future__ import annotations

import pytest

from actions.questions import (
    AskGemeente,
    AskInteresse,
    AskInvloed,
    AskKeuzemoment,
    AskLeeftijd,
    AskRol,
    AskSituatie,
    AskTechnischeAchtergrond,
    AskUitkering,
)
from knowledge.hoofdvragen.table import situations
from tests.actions.people import PUPIL, SHOP_WORKER
from tests.actions.trackers import create_tracker, read_payload, say

QUESTIONS = [AskRol, AskLeeftijd, AskSituatie, AskUitkering, AskTechnischeAchtergrond,
             AskKeuzemoment, AskInvloed, AskGemeente, AskInteresse]  # fmt: skip
YES_NO = ["Ja", "Nee", "Sla over"]


async def asks(question, **known):
    return await say(question(), create_tracker(asked=question.slot, **known))


def values(said):
    """Return what the buttons stand for, those without values (skip, yes, no) left out."""
    found = [read_payload(button["payload"])[1] for button in said.buttons]
    return [value for value in found if value]


async def test_the_role_is_asked_with_a_button_for_each():
    said = await asks(AskRol)

    assert said.text == "Voor wie zoek je iets?"
    assert values(said) == [
        {"rol": "kandidaat"}, {"rol": "leerling"}, {"rol": "begeleider"}, {"rol": "werkgever"},
    ]  # fmt: skip


async def test_the_age_is_typed_and_may_be_skipped():
    said = await asks(AskLeeftijd, rol="kandidaat")

    assert said.text == "Hoe oud ben je?"
    assert said.titles == ["Sla over"]


@pytest.mark.parametrize("question", QUESTIONS)
async def test_a_helper_is_never_asked_about_the_helper(question):
    said = await asks(question, **{**PUPIL, "rol": "begeleider"})

    words = said.text.lower().replace("?", " ").replace(".", " ").split()
    assert "je" not in words or "je mag" in said.text.lower() or said.response == "utter_vraag_rol"
    assert not {"ben", "jouw", "jij", "heb"} & set(words)


# The situation


@pytest.mark.parametrize(
    ("age", "expected"),
    [
        (8, {"primair_onderwijs", "speciaal_onderwijs"}),
        (12, {"primair_onderwijs", "speciaal_onderwijs", "so_onderbouw", "vmbo_onderbouw",
              "vmbo_tl", "havo_vwo_onderbouw"}),
        (13, {"so_onderbouw", "vmbo_onderbouw", "vmbo_tl", "havo_vwo_onderbouw"}),
        (15, {"so_vervolgonderwijs", "so_arbeidsmarkt", "vmbo_bovenbouw_technisch",
              "vmbo_bovenbouw_niet_technisch", "havo_vwo_3"}),
        (17, {"mbo_technisch_bol", "mbo_technisch_bbl", "havo_bovenbouw", "vwo_bovenbouw",
              "mbo_niet_technisch", "werk_buiten_techniek", "werk_binnen_techniek"}),
        (30, {"werk_buiten_techniek", "werk_binnen_techniek"}),
    ],
)  # fmt: skip
async def test_the_age_decides_which_situations_are_offered(age, expected):
    said = await asks(AskSituatie, rol="leerling", leeftijd=age)

    assert {value["situatie"] for value in values(said) if "situatie" in value} == expected
    assert said.titles[-1] == "Sla over"


@pytest.mark.parametrize(
    ("age", "offered"), [(8, False), (15, False), (16, True), (19, True), (45, True)]
)
async def test_being_without_work_is_offered_from_16_on(age, offered):
    said = await asks(AskSituatie, rol="kandidaat", leeftijd=age)

    assert ({"soort": "geen_werk"} in values(said)) is offered


async def test_a_student_sees_studies_first_and_a_candidate_sees_work_first():
    student = await asks(AskSituatie, rol="leerling", leeftijd=20)
    candidate = await asks(AskSituatie, rol="kandidaat", leeftijd=20)

    assert student.titles[0] == "Mbo"
    assert candidate.titles[0] == "Ik werk, niet in de techniek"
    assert set(student.titles) == set(candidate.titles)


async def test_without_an_age_every_sort_of_school_and_work_is_offered():
    said = await asks(AskSituatie, rol="leerling", overgeslagen=["leeftijd"])

    assert {"Mbo", "Hbo", "Universiteit", "Vmbo", "Havo", "Vwo", "Ik heb nu geen werk"} <= set(
        said.titles
    )


async def test_every_situation_that_is_offered_exists():
    for age in range(6, 91):
        for value in values(await asks(AskSituatie, leeftijd=age)):
            assert value.get("situatie", "vmbo_tl") in situations()


@pytest.mark.parametrize(
    ("age", "facts", "text", "titles"),
    [
        (13, {"soort": ["vmbo", "havo"]}, "Op welke school zit je?", ["Vmbo", "Havo"]),
        (None, {"soort": ["vmbo"]}, "In welke klas zit je?",
         ["Klas 1", "Klas 2", "Klas 3", "Klas 4"]),
        (None, {"soort": ["havo"]}, "In welke klas zit je?",
         ["Klas 1", "Klas 2", "Klas 3", "Klas 4", "Klas 5"]),
        (None, {"soort": ["vwo"]}, "In welke klas zit je?",
         ["Klas 1", "Klas 2", "Klas 3", "Klas 4", "Klas 5", "Klas 6"]),
        (None, {"soort": ["so"]}, "In welke klas zit je?",
         ["Groep 8 of lager", "Klas 1 of 2", "Klas 3 of hoger"]),
        (16, {"soort": ["so"]}, "Ga je na school verder leren, of ga je werken?",
         ["Verder leren", "Werken"]),
        (16, {"soort": ["vmbo"]}, "Heb je een technisch profiel gekozen?", ["Ja", "Nee"]),
        (18, {"soort": ["mbo"]}, "Is je opleiding technisch?", ["Ja", "Nee"]),
        (18, {"soort": ["mbo"], "technisch": True},
         "Zit je vooral op school (bol), of werk en leer je tegelijk (bbl)?",
         ["Vooral school (bol)", "Werken en leren (bbl)"]),
        (20, {"soort": ["hbo"]}, "Is je opleiding technisch?", ["Ja", "Nee"]),
        (34, {"soort": ["werk"]}, "Is je werk technisch?", ["Ja", "Nee"]),
    ],
)  # fmt: skip
async def test_only_what_is_still_unknown_of_the_situation_is_asked(age, facts, text, titles):
    said = await asks(AskSituatie, rol="leerling", leeftijd=age, situatie_feiten=facts)

    assert said.text == text
    assert said.titles[: len(titles)] == titles


async def test_buttons_for_a_detail_add_it_to_what_was_told():
    said = await asks(AskSituatie, leeftijd=18, situatie_feiten={"soort": ["mbo"]})

    assert values(said)[:2] == [{"feit": {"technisch": True}}, {"feit": {"technisch": False}}]


async def test_an_unusual_age_is_asked_about_and_either_can_be_changed():
    doubt = {"leeftijd": 38, "situatie": "primair_onderwijs"}

    said = await asks(AskSituatie, rol="kandidaat", leeftijd=38, twijfel=doubt)

    assert (
        said.text == "Je bent 38 jaar en je zit op de basisschool. Dat komt weinig voor. Klopt het?"
    )
    assert said.titles[0] == "Ja, dat klopt"
    assert values(said) == [{"wijzig": "leeftijd"}, {"wijzig": "situatie"}]


async def test_a_doubt_is_told_to_a_helper_about_the_pupil():
    doubt = {"leeftijd": 38, "situatie": "primair_onderwijs"}

    said = await asks(AskSituatie, rol="begeleider", leeftijd=38, twijfel=doubt)

    assert said.text.startswith("De leerling of kandidaat is 38 jaar en zit op de basisschool.")


# The other questions


async def test_benefit_and_background_are_yes_or_no():
    assert (await asks(AskUitkering, rol="kandidaat")).titles == YES_NO
    assert (await asks(AskTechnischeAchtergrond, rol="kandidaat")).titles == YES_NO


async def test_the_choice_of_the_row_is_confirmed():
    said = await asks(AskKeuzemoment, **{**SHOP_WORKER, "keuzemoment": None})

    assert "verder op je pad of overstappen" in said.text
    assert said.text.endswith("Klopt dat?")
    assert said.titles == ["Ja, dat klopt", "Nee, een andere keuze", "Weet ik niet"]


async def test_where_there_is_no_choice_yet_that_is_said():
    said = await asks(AskKeuzemoment, rol="leerling", leeftijd=12, situatie="havo_vwo_onderbouw")

    assert said.text.startswith("Dan hoeft er nu nog geen profiel gekozen te worden.")


async def test_after_a_refusal_the_real_choice_is_asked():
    known = {**SHOP_WORKER, "keuzemoment": None, "wacht_op": "keuze"}

    said = await asks(AskKeuzemoment, **known)

    assert said.text == "Welke keuze is er dan wel? Vertel het in een paar woorden."


@pytest.mark.parametrize("situation", situations())
async def test_every_situation_has_a_choice_to_confirm(situation):
    said = await asks(AskKeuzemoment, rol="leerling", leeftijd=20, situatie=situation)

    assert "Klopt dat?" in said.text


@pytest.mark.parametrize(
    ("known", "first", "among"),
    [
        ({"rol": "leerling", "leeftijd": 13, "situatie": "vmbo_onderbouw"}, "ouders", "mentor"),
        ({"rol": "leerling", "leeftijd": 15, "situatie": "vmbo_bovenbouw_technisch"},
         "ouders", "leerbedrijf"),
        ({"rol": "leerling", "leeftijd": 20, "situatie": "hbo_technisch"},
         "kandidaat", "studieloopbaanbegeleider"),
        ({"rol": "kandidaat", "leeftijd": 34, "situatie": "werk_buiten_techniek"},
         "kandidaat", "partner"),
        ({"rol": "kandidaat"}, "kandidaat", "coach"),
    ],
)  # fmt: skip
async def test_those_of_the_row_are_offered_first_as_having_influence(known, first, among):
    said = await asks(AskInvloed, **known)

    people = [value["invloed"][0] for value in values(said)]
    assert people[0] == first
    assert among in people
    assert "niemand" in people
    assert len(people) == len(set(people))


async def test_the_place_may_be_anywhere_or_skipped():
    said = await asks(AskGemeente, rol="kandidaat")

    assert values(said) == [{"regio": "landelijk"}]
    assert said.titles == ["Maakt niet uit", "Sla over"]


async def test_zuid_holland_is_asked_in_parts():
    said = await asks(AskGemeente, wacht_op="deel_van_zuid_holland")

    assert said.text == "Zuid-Holland is groot. In welk deel zoek je?"
    assert [value["regio"] for value in values(said)] == [
        "drechtsteden", "gorinchem", "haaglanden", "holland_rijnland", "midden_holland",
        "rijnmond", "zuid_holland_centraal",
    ]  # fmt: skip


async def test_every_branch_is_offered_as_an_interest():
    said = await asks(AskInteresse, rol="kandidaat")

    assert len(values(said)) == 10
    assert said.titles[-1] == "Sla over"
