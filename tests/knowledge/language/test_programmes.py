"""Programmes of mbo, hbo and wo and profiles of the vmbo: technical or not, at their own level."""

import pytest

from knowledge.hoofdvragen.facts import read_facts

TECHNICAL = {
    "mbo": """motorvoertuigentechniek, autotechniek, carrosserietechniek, mechatronica,
        middenkader engineering, elektrotechniek, koude- en klimaattechniek, precisietechniek,
        verspanen, constructiewerker, timmerman, metselaar, dakdekker, straatmaker, meubelmaker,
        interieurbouwer, industrieel lakverwerker, steigerbouwer, software development,
        it systems engineer, cybersecurity, procestechniek, analist, maritieme techniek,
        binnenvaart, vliegtuigonderhoud, tandtechniek, orthopedisch technoloog, human technology,
        industrieel onderhoud, mechanisatietechniek, railtechniek, werktuigkunde, smart building,
        landbouwmechanisatie, liftmonteur, zuiveltechnologie, brandstofceltechniek""",
    "hbo": """bouwkunde, civiele techniek, werktuigbouwkunde, hbo-ict, technische bedrijfskunde,
        automotive, aviation, industrieel product ontwerpen, embedded systems engineering,
        mens en techniek, gezondheidstechnologie, forensisch laboratoriumonderzoek, geomedia,
        delta management, biologie en medisch laboratoriumonderzoek, ad engineering""",
    "wo": """bouwkunde, lucht- en ruimtevaarttechniek, industrieel ontwerpen, natuurkunde,
        informatica, scheikunde, kunstmatige intelligentie, klinische technologie,
        molecular science & technology, sustainable energy""",
    "vmbo": """bwi, pie, m&t, mat, bouwen wonen en interieur, produceren installeren en energie,
        mobiliteit en transport, technologie en toepassing, metalektro, voertuigentechniek""",
}
OTHER = {
    "mbo": """sociaal werk, pedagogisch werk, maatschappelijke zorg, verzorgende ig,
        begeleider specifieke doelgroepen, sport en bewegen, haarverzorging, kleding maken,
        kok, gastheer/gastvrouw, leisure, hospitality, reizen, verkoper, commercie,
        bedrijfsadministratie, secretarieel, juridisch administratief dienstverlener, logistiek,
        vrachtwagenchauffeur, beveiliging, politie, mediavormgever, dierverzorging, hovenier,
        bloemist, groen, uitvaartverzorger, voeding, jeugdzorg, zuivelmanagement, horeca""",
    "hbo": """pabo, social work, hbo-v, fysiotherapie, commerciele economie, hrm, communicatie,
        sociaal juridische dienstverlening, facility management, hotelschool, vaktherapie,
        kunstacademie, integrale veiligheidskunde, sportkunde, logistics management""",
    "wo": """rechten, psychologie, geneeskunde, bedrijfskunde, politicologie, filosofie,
        communicatiewetenschap, farmacie, tandheelkunde, sociale geografie""",
    "vmbo": """zorg en welzijn, z&w, economie en ondernemen, e&o, d&p, groen, hbr, mvi,
        dienstverlening en producten, horeca bakkerij en recreatie, groene richting""",
}


def _listed(programmes: dict[str, str]) -> list[tuple[str, str]]:
    return [
        (level, " ".join(name.split()))
        for level, names in programmes.items()
        for name in names.split(",")
    ]


@pytest.mark.parametrize(("level", "name"), _listed(TECHNICAL))
def test_a_technical_programme_is_technical(level, name):
    facts = read_facts(f"{level} {name}", asked=True)

    assert (facts["soort"], facts["technisch"]) == ([level], True)


@pytest.mark.parametrize(("level", "name"), _listed(OTHER))
def test_another_programme_is_not(level, name):
    facts = read_facts(f"{level} {name}", asked=True)

    assert (facts["soort"], facts["technisch"]) == ([level], False)


@pytest.mark.parametrize("text", ["een goede gesprekstechniek", "ik houd van klassieke muziek"])
def test_an_ending_alone_names_no_study(text):
    assert "technisch" not in read_facts(text)
