"""Every situation of Tabel 6 is reached, by buttons and by free text."""

import pytest

from knowledge.hoofdvragen.table import row_for, situations
from tests.dialogue.fragments import ADULT_STARTS, PUPIL_STARTS, SKIPS_THE_REST
from tests.dialogue.talk import Talk

# Situation, age, and the way there by titles of buttons after the age.
BY_BUTTONS = [
    ("primair_onderwijs", 10, ["Basisschool"]),
    ("speciaal_onderwijs", 10, ["Speciaal (basis)onderwijs"]),
    ("so_onderbouw", 13, ["Speciaal onderwijs, klas 1"]),
    ("vmbo_onderbouw", 13, ["Vmbo, klas 1"]),
    ("vmbo_tl", 13, ["Vmbo-tl"]),
    ("havo_vwo_onderbouw", 12, ["Havo of vwo, klas 1"]),
    ("so_vervolgonderwijs", 15, ["Speciaal onderwijs, daarna verder"]),
    ("so_arbeidsmarkt", 15, ["Speciaal onderwijs, daarna werken"]),
    ("vmbo_bovenbouw_technisch", 15, ["Vmbo klas 3 of 4, technisch"]),
    ("vmbo_bovenbouw_niet_technisch", 15, ["Vmbo klas 3 of 4, ander"]),
    ("havo_vwo_3", 15, ["Havo of vwo, klas 3"]),
    ("mbo_technisch_bol", 17, ["Mbo techniek, vooral school"]),
    ("mbo_technisch_bbl", 17, ["Mbo techniek, werken"]),
    ("havo_bovenbouw", 16, ["Havo, klas 4"]),
    ("vwo_bovenbouw", 17, ["Vwo, klas 4"]),
    ("mbo_niet_technisch", 18, ["Mbo, andere"]),
    ("hbo_technisch", 20, ["Hbo", "Ja"]),
    ("hbo_niet_technisch", 20, ["Hbo", "Nee"]),
    ("wo_technisch", 21, ["Universiteit", "Ja"]),
    ("wo_niet_technisch", 21, ["Universiteit", "Nee"]),
    ("werk_buiten_techniek", 22, ["Ik werk, niet"]),
    ("werk_binnen_techniek", 45, ["Ik werk in de techniek"]),
    ("zonder_werk_met_uitkering", 45, ["Ik heb nu geen werk", "Ja", "Nee"]),
    ("zonder_werk_zonder_uitkering", 22, ["Ik heb nu geen werk", "Nee"]),
]

BY_TEXT = [
    ("primair_onderwijs", "mijn leeftijd is 11", ["groep 8"]),
    ("speciaal_onderwijs", "9", ["ik zit op het speciaal basisonderwijs"]),
    ("so_onderbouw", "12 jaar", ["vso, klas 1"]),
    ("vmbo_onderbouw", "ik ben 13", ["2 kader"]),
    ("vmbo_tl", "dertien", ["mavo, tweede klas"]),
    ("havo_vwo_onderbouw", "12", ["brugklas havo/vwo"]),
    ("so_vervolgonderwijs", "15", ["vso en daarna wil ik doorleren op het mbo", "verder leren"]),
    ("so_arbeidsmarkt", "pas 16 geworden", ["voortgezet speciaal onderwijs", "ik ga werken"]),
    ("vmbo_bovenbouw_technisch", "15", ["4 vmbo met PIE"]),
    ("vmbo_bovenbouw_niet_technisch", "bijna 16", ["3 basis, zorg en welzijn"]),
    ("havo_vwo_3", "14,5", ["3 havo"]),
    ("mbo_technisch_bol", "17", ["mbo", "ja elektrotechniek", "bol"]),
    ("mbo_technisch_bbl", "18", ["bbl autotechniek"]),
    ("havo_bovenbouw", "zeventien", ["5 havo"]),
    ("vwo_bovenbouw", "16 jaar oud", ["v5"]),
    ("mbo_niet_technisch", "19", ["ik doe mbo verpleegkunde"]),
    ("hbo_technisch", "20", ["hbo werktuigbouwkunde"]),
    ("hbo_niet_technisch", "21", ["ik doe de pabo"]),
    ("wo_technisch", "22", ["tu delft"]),
    ("wo_niet_technisch", "20", ["rechten aan de universiteit"]),
]


async def finish(talk: Talk) -> None:
    await talk.says("ja", "ik beslis zelf", *SKIPS_THE_REST)


@pytest.mark.parametrize(("situation", "age", "path"), BY_BUTTONS)
async def test_buttons_lead_to_the_situation_and_its_choice(talk, situation, age, path):
    # Given somebody who chose a role and told an age
    school = row_for(situation, age).group == "schoolroutes"
    await talk.says("hallo")
    await talk.presses("Ik zit op school" if school else "Ik wil zelf")
    await talk.says(str(age))
    # When pressing the buttons on the way to the situation, and going on to the end
    await talk.presses(*path)
    await finish(talk)
    # Then the row of Tabel 6 is found and initiatives are offered
    talk.knows(leeftijd=age, situatie=situation, keuzemoment=row_for(situation, age).choice_key)
    assert talk.initiatives


@pytest.mark.parametrize(("situation", "age", "answers"), BY_TEXT)
async def test_free_text_leads_to_the_situation_and_its_choice(talk, situation, age, answers):
    # Given a pupil or student who types everything
    await talk.says(*PUPIL_STARTS, age, *answers)
    # When going on to the end
    await finish(talk)
    # Then the row of Tabel 6 is found and initiatives are offered
    talk.knows(rol="leerling", situatie=situation, keuzemoment=row_for(situation, None).choice_key)
    assert talk.initiatives


def test_every_situation_is_tried_with_buttons():
    assert {situation for situation, _, _ in BY_BUTTONS} == set(situations())


PERSONAS = [
    ("zonder_werk_zonder_uitkering", ["23", "ik zit thuis zonder werk", "nee geen uitkering"]),
    ("uitkering_zonder_techniek", ["51", "ik zit in de ww", "nee nooit iets technisch gedaan"]),
    ("uitkering_met_techniek", ["44", "bijstand", "ja ik was elektricien in Syrië"]),
    ("werk_buiten_techniek", ["34", "ik sta voor de klas"]),
    ("werk_binnen_techniek", ["29", "servicemonteur"]),
]


@pytest.mark.parametrize(("persona", "answers"), PERSONAS)
async def test_free_text_leads_to_the_persona(talk, persona, answers):
    # Given an adult who wants to move into technical work
    await talk.says(*ADULT_STARTS, *answers)
    # When going on to the end
    await finish(talk)
    # Then the persona is found and said in kind words
    talk.knows(rol="kandidaat", persona=persona)
    assert talk.initiatives
    assert persona not in talk.text
