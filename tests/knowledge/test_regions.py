from collections import Counter

import pytest

from knowledge.language.place_names import place_key, spellings
from knowledge.regions import (
    distance,
    municipalities,
    municipality_of,
    neighbours,
    region,
    regions,
)
from knowledge.vocabulary import LANDELIJK, REGIOS, REGIOS_NOORD_HOLLAND, REGIOS_ZUID_HOLLAND

# Tabel 3 of 000_342337ba31c5919d, letter for letter.
TABEL_3 = {
    "drechtsteden": "Alblasserdam, Dordrecht, Hardinxveld-Diesendam, Hendrik-Ido-Ambacht, "
    "Papendrecht, Sliedrecht, Zwijndrecht",
    "gorinchem": "Gorinchem, Vijfheerenlanden, Molenlanden",
    "haaglanden": "Delft, den Haag, Midden-Delfland, Rijswijk, Westland",
    "holland_rijnland": "Alphen aan den Rijn, Hillegom, Kaag en Braassem, Katwijk, Leiden, "
    "Leiderdorp, Lisse, Nieuwkoop, Noordwijk, Oegstgeest, Teylingen, Zoeterwoude",
    "midden_holland": "Bodegraven-Reeuwijk, Gouda, Krimpenerwaard, Waddinxveen",
    "rijnmond": "Albrandswaard, Barendrecht, Brielle, Capelle aan den IJssel, "
    "Goeree-Overflakkee, Hellevoetsluis, Hoeksche Waard, Krimpen aan den IJssel, Maassluis, "
    "Nissewaard, Ridderkerk, Rotterdam, Schiedam, Vlaardingen, Westvoorne, Zuidplas",
    "zuid_holland_centraal": "Lansingerland, Leidschendam-Voorburg, Pijnacker-Nootdorp, "
    "Voorschoten, Wassenaar, Zoetermeer",
}
ROWS = [(name, key) for key, names in TABEL_3.items() for name in names.split(", ")]


@pytest.mark.parametrize(("name", "key"), ROWS)
def test_every_municipality_of_tabel_3_has_its_spelling_and_region(name: str, key: str) -> None:
    place = municipality_of(name)

    assert place is not None
    assert (place.naam, place.regio) == (name, key)


def test_the_regions_of_zuid_holland_hold_tabel_3_and_the_later_merger_only() -> None:
    found = {p.naam for p in municipalities() if p.regio in REGIOS_ZUID_HOLLAND}

    assert found == {name for name, _ in ROWS} | {"Voorne aan Zee"}


def test_the_main_town_of_a_region_lies_in_it() -> None:
    for key in REGIOS_ZUID_HOLLAND:
        place = municipality_of(region(key).centrum or "")

        assert place is not None
        assert (place.naam, place.regio) == (region(key).centrum, key)


@pytest.mark.parametrize(
    ("spelling", "weergave"),
    [("den Haag", "Den Haag"), ("Hardinxveld-Giessendam", "Hardinxveld-Giessendam")],
)
def test_misprints_of_tabel_3_are_shown_in_the_public_spelling(
    spelling: str, weergave: str
) -> None:
    place = municipality_of(spelling)

    assert place is not None
    assert place.weergave == weergave


@pytest.mark.parametrize(
    ("name", "municipality", "key"),
    [
        ("Scheveningen", "den Haag", "haaglanden"),
        ("'s-Gravenhage", "den Haag", "haaglanden"),
        ("Hoek van Holland", "Rotterdam", "rijnmond"),
        ("Spijkenisse", "Nissewaard", "rijnmond"),
        ("Leerdam", "Vijfheerenlanden", "gorinchem"),
        ("Moerkapelle", "Zuidplas", "rijnmond"),
        ("Stad aan 't Haringvliet", "Goeree-Overflakkee", "rijnmond"),
        ("Heerhugowaard", "Dijk en Waard", "noord_holland"),
        ("Weesp", "Amsterdam", "groot_amsterdam"),
        ("Bussum", "Gooise Meren", "gooi_en_vechtstreek"),
        ("Emmeloord", "Noordoostpolder", "flevoland"),
        ("Cuijk", "Land van Cuijk", "noord_brabant"),
        ("sneek", "Súdwest-Fryslân", "friesland"),
    ],
)
def test_a_village_or_quarter_leads_to_its_municipality(
    name: str, municipality: str, key: str
) -> None:
    place = municipality_of(name)

    assert place is not None
    assert (place.naam, place.regio) == (municipality, key)


@pytest.mark.parametrize("name", ["", "Antwerpen", "techniek", "Zuid-Holland"])
def test_a_name_that_is_no_dutch_municipality_leads_nowhere(name: str) -> None:
    assert municipality_of(name) is None


def test_no_name_belongs_to_two_municipalities() -> None:
    owners = {
        (place_key(name), place.naam)
        for place in municipalities()
        for name in {place.naam, place.weergave, *place.plaatsen, *place.varianten}
    }
    shared = [key for key, count in Counter(key for key, _ in owners).items() if count > 1]

    assert shared == []


def test_every_municipality_lies_in_a_region_of_the_contract() -> None:
    used = {place.regio for place in municipalities()}

    assert used == set(REGIOS) - {LANDELIJK}


def test_the_regions_are_those_of_the_contract_in_its_order() -> None:
    assert tuple(r.key for r in regions()) == REGIOS


def test_an_unknown_region_is_an_error() -> None:
    with pytest.raises(KeyError):
        region("randstad")


def test_neighbours_are_each_others_neighbours() -> None:
    one_sided = [(r.key, b) for r in regions() for b in r.buren if r.key not in region(b).buren]

    assert one_sided == []


@pytest.mark.parametrize(
    ("key", "around"),
    [
        ("haaglanden", {"zuid_holland_centraal", "rijnmond"}),
        (
            "holland_rijnland",
            {
                "zuid_holland_centraal",
                "midden_holland",
                "groot_amsterdam",
                "noord_holland",
                "utrecht",
            },
        ),
        ("drechtsteden", {"rijnmond", "gorinchem", "noord_brabant"}),
        ("limburg", {"noord_brabant", "gelderland"}),
    ],
)
def test_a_region_borders_on_what_the_map_shows(key: str, around: set[str]) -> None:
    assert set(region(key).buren) == around


def test_neighbours_come_near_first_and_reach_every_region() -> None:
    found = neighbours("haaglanden")

    assert found[:2] == ["zuid_holland_centraal", "rijnmond"]
    assert sorted(found) == sorted(set(REGIOS) - {"haaglanden", LANDELIJK})
    steps = [distance("haaglanden", key) for key in found]
    assert steps == sorted(steps)


@pytest.mark.parametrize(
    ("a", "b", "steps"),
    [
        ("rijnmond", "rijnmond", 0),
        ("rijnmond", "haaglanden", 1),
        ("rijnmond", "holland_rijnland", 2),
        ("haaglanden", "gorinchem", 3),
        ("groningen", LANDELIJK, 0),
        (LANDELIJK, "zeeland", 0),
    ],
)
def test_distance_counts_the_borders_between_two_regions(a: str, b: str, steps: int) -> None:
    assert distance(a, b) == steps
    assert distance(b, a) == steps


@pytest.mark.parametrize(("a", "b"), [("rijnmond", "randstad"), ("randstad", LANDELIJK)])
def test_the_distance_to_an_unknown_region_is_an_error(a: str, b: str) -> None:
    with pytest.raises(KeyError):
        distance(a, b)


@pytest.mark.parametrize(
    ("key", "naam", "site"),
    [
        ("noord_holland", "SPT Noord-Holland", "www.sptnoord-holland.nl"),
        ("groot_amsterdam", "SPT Groot Amsterdam", "www.sptga.nl"),
        ("gooi_en_vechtstreek", "SPT Midden", "www.sptmidden.nl"),
    ],
)
def test_noord_holland_has_its_servicepunten_with_the_sites_of_the_whitepaper(
    key: str, naam: str, site: str
) -> None:
    servicepunt = region(key).servicepunt

    assert servicepunt is not None
    assert (servicepunt.naam, servicepunt.site) == (naam, site)
    assert servicepunt.bron.document == "004_ea60cb4fecf9db43"


def test_the_three_areas_cover_the_five_arbeidsmarktregios_of_noord_holland() -> None:
    covered = [name for key in REGIOS_NOORD_HOLLAND for name in region(key).arbeidsmarktregios]

    assert sorted(covered) == [
        "Gooi en Vechtstreek",
        "Groot-Amsterdam",
        "Noord-Holland Noord",
        "Zaanstreek-Waterland",
        "Zuid-Kennemerland-IJmond",
    ]


def test_zuid_holland_has_a_servicepunt_without_a_link_and_a_loket_of_its_own() -> None:
    found = [region(key) for key in REGIOS_ZUID_HOLLAND]

    assert {r.servicepunt.site if r.servicepunt else "none" for r in found} == {None}
    assert [r.loket.initiatief if r.loket else None for r in found] == [
        f"zh-{number}" for number in range(153, 160)
    ]


def test_a_name_has_the_spellings_that_people_type() -> None:
    assert spellings("Alphen aan den Rijn")[0] == "alphen aan den ryn"
    assert {"alphen ad ryn", "alphen a d ryn", "alphenaandenryn"} <= {
        *spellings("Alphen aan den Rijn")
    }
    assert "berkel rodenrys" in spellings("Berkel en Rodenrijs")
    assert "st pancras" in spellings("Sint Pancras")
