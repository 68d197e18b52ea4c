"""What is told at the end: understood, what it means, who helps, what fits."""

from __future__ import annotations

import pytest

from actions.proceed import ActionVerder
from knowledge.hoofdvragen.table import row_for, situations
from knowledge.invloeden import invloeden
from knowledge.vocabulary import BRANCHES, PERSONAS, PERSONAS_BIJ_SITUATIE, REGIOS
from tests.actions.people import ON_BENEFIT, PUPIL, PUPIL_OF_A_DECAAN, SHOP_WORKER
from tests.actions.trackers import Said, create_tracker, run, slots_set

PERSONA_OF = {
    "zonder_werk_zonder_uitkering": "zonder_werk_zonder_uitkering",
    "zonder_werk_met_uitkering": "uitkering_zonder_techniek",
    "werk_buiten_techniek": "werk_buiten_techniek",
    "werk_binnen_techniek": "werk_binnen_techniek",
}


async def outcome(**known) -> list[Said]:
    _, said = await run(ActionVerder(), create_tracker("klaar", intent="antwoord", **known))
    return said


def of_situation(situation: str, **changes) -> dict:
    """Return the answers of somebody in a situation, at the youngest age of its row."""
    age = max(row_for(situation, None).ages[0], 6)
    school = row_for(situation, None).group == "schoolroutes"
    known = {
        "rol": "leerling" if school else "kandidaat",
        "leeftijd": age,
        "situatie": situation,
        "technische_achtergrond": False,
        "persona": PERSONA_OF.get(situation),
        "keuzemoment": row_for(situation, age).choice_key,
        "invloed": ["kandidaat"],
        "regio": "rijnmond",
        "interesse": ["techniek_breed"],
    }
    return {**known, **changes}


async def test_an_adult_reads_what_was_understood():
    understood, *_ = await outcome(**SHOP_WORKER)

    assert understood.text.splitlines() == [
        "Dit heb ik begrepen:",
        "- Je bent 34 jaar.",
        "- Je werkt, buiten de techniek.",
        "- Plaats of regio: Gouda.",
        "- Interesse: metaal en machines.",
        "- Wie meedenkt: je partner.",
    ]


async def test_a_decaan_reads_about_the_pupil():
    understood, meaning, *_ = await outcome(**PUPIL_OF_A_DECAAN)

    assert "De leerling of kandidaat is 13 jaar." in understood.text
    assert "zit in klas 1 of 2 van het vmbo" in understood.text
    assert meaning.text.startswith("De keuze die eraan komt: welk beroepsgericht profiel")


async def test_the_persona_comes_in_kind_words_with_a_first_step():
    _, meaning, *_ = await outcome(**ON_BENEFIT)

    assert "Een goede eerste stap:" in meaning.text
    assert "De keuze die voor je ligt:" in meaning.text


async def test_the_row_of_the_table_comes_with_its_technical_options():
    _, meaning, *_ = await outcome(**PUPIL)

    assert "Technisch zijn: bouw, metaal en installatie" in meaning.text


async def test_who_is_already_in_the_technical_direction_is_encouraged_to_stay():
    _, meaning, *_ = await outcome(**of_situation("mbo_technisch_bol"))

    assert "daar kun je mooi op verder bouwen" in meaning.text


async def test_where_no_profile_is_chosen_yet_that_is_said():
    _, meaning, *_ = await outcome(**of_situation("havo_vwo_onderbouw"))

    assert "nog geen profiel" in meaning.text


async def test_a_choice_of_ones_own_is_not_replaced_by_that_of_the_table():
    _, meaning, *_ = await outcome(**{**SHOP_WORKER, "keuzemoment": "anders"})

    assert "De keuze die voor je ligt" not in meaning.text
    assert "Een goede eerste stap:" in meaning.text


@pytest.mark.parametrize("helper", [False, True])
@pytest.mark.parametrize("situation", situations())
async def test_every_situation_has_an_outcome_without_a_key_in_it(situation, helper):
    # Given everybody of Tabel 6, for themselves or through a helper
    known = of_situation(situation, **({"rol": "begeleider"} if helper else {}))

    # When
    said = await outcome(**known)

    # Then the words are for people
    for key in (*situations(), *PERSONAS, *BRANCHES, *REGIOS, known["keuzemoment"]):
        if "_" in key:
            assert not any(key in one.text for one in said), key
    assert not any("None" in one.text for one in said)
    assert said[-1].data["initiatieven"]


@pytest.mark.parametrize("persona", PERSONAS)
async def test_every_persona_has_its_own_words(persona):
    texts = {}
    for one in PERSONAS:
        situation = next(s for s, personas in PERSONAS_BIJ_SITUATIE.items() if one in personas)
        texts[one] = (await outcome(**of_situation(situation, persona=one)))[1].text

    assert all(texts[persona] != text for other, text in texts.items() if other != persona)


# Who helps


async def test_those_who_were_named_come_first_in_who_can_help():
    _, _, helps, _ = await outcome(**ON_BENEFIT)

    lines = helps.text.splitlines()
    assert lines[0] == "Wie kan helpen:"
    assert "coach" in lines[1].lower()
    assert len(lines) > 2


async def test_a_pupil_who_decides_alone_hears_who_else_may_help():
    _, _, helps, _ = await outcome(**{**PUPIL, "invloed": ["kandidaat"]})

    assert "ouders" in helps.text.lower()
    assert "mentor" in helps.text.lower()


async def test_nobody_is_told_to_ask_themselves_or_nobody():
    _, _, helps, _ = await outcome(**{**SHOP_WORKER, "invloed": ["kandidaat", "niemand"]})

    for key in ("kandidaat", "niemand"):
        assert invloeden()[key].hulp not in helps.text


# What fits


async def test_initiatives_come_with_reason_place_and_year():
    *_, initiatives = await outcome(**SHOP_WORKER)

    cards = initiatives.data["kaarten"]
    assert [card["id"] for card in cards] == initiatives.data["initiatieven"]
    assert len(cards) == 3
    for card in cards:
        assert card["reden"].endswith(".")
        assert card["bron"].startswith("Informatie uit 20")
        assert card["waar"]
        for part in ("titel", "tekst", "reden", "waar", "bron"):
            assert card[part] in initiatives.text


async def test_what_was_shown_is_remembered():
    events, said = await run(
        ActionVerder(), create_tracker("klaar", intent="antwoord", **SHOP_WORKER)
    )

    assert slots_set(events)["getoond"] == said[-1].data["initiatieven"]


async def test_a_link_is_in_the_text_only_where_the_source_gives_one(reviewed_catalogue):
    *_, initiatives = await outcome(**{**SHOP_WORKER, "gemeente": None, "regio": "noord_holland"})

    links = [card["link"] for card in initiatives.data["kaarten"] if card["link"]]
    known = {one.link for one in reviewed_catalogue}
    assert links
    assert set(links) <= known
    assert initiatives.text.count("www.") + initiatives.text.count("http") >= len(links)


async def test_who_skipped_everything_still_gets_something():
    skipped = ["leeftijd", "situatie", "uitkering", "keuzemoment", "invloed", "gemeente",
               "interesse"]  # fmt: skip

    understood, meaning, initiatives = await outcome(rol="kandidaat", overgeslagen=skipped)

    assert understood.text == "Ik weet nog weinig, dus ik zoek breed."
    assert meaning.text == "Ook zonder alle antwoorden kan ik je op weg helpen."
    assert initiatives.data["initiatieven"]
