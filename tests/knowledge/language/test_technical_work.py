"""Whether the work that somebody does is technical."""

import pytest

from knowledge.language.work import find_work, says_technical


@pytest.mark.parametrize(
    ("sentence", "technical"),
    [
        ("ik werk als metselaar", True),
        ("loodgieter in loondienst", True),
        ("ik zit in de bouw", True),
        ("werk op een scheepswerf", True),
        ("storingsmonteur bij een netbeheerder", True),
        ("programmeur bij een bank", True),
        ("ik monteer badkamers", True),
        ("field technician", True),
        ("elektrieker in Antwerpen", True),
        ("butcher in a supermarket", False),
        ("logistiek medewerker technische groothandel", False),
        ("ik sta in een lampenzaak", False),
        ("ik vul schappen", False),
        ("ik breng pizza's rond op de scooter", False),
        ("archiefsuppoost", False),
        ("ik werk in de zorg", False),
        ("kassamedewerker", False),
        ("ik rijd op een vrachtwagen", False),
        ("ik werk buiten de techniek", False),
        ("werk op kantoor bij een aannemersbedrijf", False),
        ("receptioniste bij een installatiebedrijf", False),
        ("ik beheer een camping", False),
        ("niet-technisch werk", False),
        ("ik werk in een winkel en wil iets met warmtepompen", False),
        ("ik ben kok maar was vroeger lasser", False),
        ("ik werk in een skihut", False),
        ("ik werk bij Jansen", None),
        ("ik werk in een loods", None),
        ("ja ik werk", None),
    ],
)
def test_the_kind_of_work_follows_from_occupation_or_sector(sentence, technical):
    assert find_work(sentence, asked=True).technical is technical


@pytest.mark.parametrize(
    ("sentence", "technical"),
    [("ja in de bouw", True), ("nee in de horeca", False), ("dat weet ik niet", None)],
)
def test_what_is_named_may_be_technical(sentence, technical):
    assert says_technical(sentence) is technical


@pytest.mark.parametrize(
    ("sentence", "technical"),
    [
        ("al dertig jaar in de horeca gewerkt en sta er nog steeds", False),
        ("ik ben altijd stukadoor geweest, dat doe ik nog", True),
        ("jaren op kantoor gezeten en nog altijd", False),
        ("heb lang in een magazijn gestaan, werk daar nu nog", False),
        ("eerst jaren als lasser gewerkt, tegenwoordig receptionist", False),
        ("vroeger kok geweest, sinds kort elektricien", True),
        ("ik werk meestal thuis als boekhouder", False),
        ("ik werk tot 5 uur in een winkel", False),
        ("ik werk bij shell in de kantine", False),
        ("volgende maand begin ik als lasser, nu nog barman", False),
        ("net geslaagd voor de mavo werk nu in een bar", False),
    ],
)
def test_what_somebody_does_now_is_the_work(sentence, technical):
    found = find_work(sentence)

    assert (found.works, found.technical) == (True, technical)


@pytest.mark.parametrize(
    "sentence",
    [
        "ik speel hobo in een symfonieorkest",
        "ik zet wimpers bij mensen aan huis",
        "sinds vorig jaar zet ik tatoeages",
        "ik maak trappenhuizen schoon",
        "ik maak elke dag klaslokalen schoon",
        "ik rij een lijkwagen",
        "ik geef celloles",
        "ik geef twee avonden yogalessen",
        "ik verzorg demente bejaarden",
        "ik begeleid mensen met een verstandelijke beperking",
        "ik behandel patienten",
        "ik knip mannen en jongens, ik knip baarden",
        "ik trim hondjes",
        "ik verkoop brillen",
        "ik teel paprika's",
        "ik organiseer festivals",
        "ik heb een eigen cocktailbar",
        "ik run een tearoom",
        "ik werk in een tattoostudio",
        "wij hebben een kleine dansschool",
        "eigenares van een kattensalon",
        "ik ben sergeant",
        "ik ben geschiedenisdocent",
        "ik ben beeldend kunstenaar",
        "opticien, 44, Zwolle",
    ],
)
def test_work_told_with_a_verb_or_a_shop_is_outside_technical_work(sentence):
    work = find_work(sentence)

    assert (work.works, work.technical) == (True, False)


@pytest.mark.parametrize(
    ("sentence", "technisch"),
    [
        ("ik heb een eigen installatiebedrijf", True),
        ("ik ben baggermachinist", True),
        ("elektricien, 44, Zwolle", True),
    ],
)
def test_technical_work_stays_technical(sentence, technisch):
    work = find_work(sentence)

    assert (work.works, work.technical) == (True, technisch)
