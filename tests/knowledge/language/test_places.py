import time

import pytest

from knowledge.language.place_names import place_key
from knowledge.language.places import (
    PlaceMention,
    find_places,
    mentions_zuid_holland,
    no_preference,
)
from knowledge.regions import municipality_of
from knowledge.reviewed import read_data


def found(text: str, *, asked: bool = False) -> list[tuple[str | None, str | None]]:
    return [(place.gemeente, place.regio) for place in find_places(text, asked=asked)]


@pytest.mark.parametrize(
    ("text", "gemeente", "regio"),
    [
        ("ik ben 34 en woon in rotterdam", "Rotterdam", "rijnmond"),
        ("gouda", "Gouda", "midden_holland"),
        ("ik vul vakken bij de Hoogvliet in Schoonhoven", "Krimpenerwaard", "midden_holland"),
        ("Wij wonen in Den Haag.", "den Haag", "haaglanden"),
        ("DENHAAG", "den Haag", "haaglanden"),
        ("'s-Gravenhage", "den Haag", "haaglanden"),
        ("ik kom uit s gravenzande", "Westland", "haaglanden"),
        ("’s\u2011Gravenzande", "Westland", "haaglanden"),
        ("hendrik ido ambacht", "Hendrik-Ido-Ambacht", "drechtsteden"),
        ("Alphen a/d Rijn", "Alphen aan den Rijn", "holland_rijnland"),
        ("alphen ad rijn", "Alphen aan den Rijn", "holland_rijnland"),
        ("capelle", "Capelle aan den IJssel", "rijnmond"),
        ("krimpen a/d lek", "Krimpenerwaard", "midden_holland"),
        ("stad aan t haringvliet", "Goeree-Overflakkee", "rijnmond"),
        ("berkel & rodenrijs", "Lansingerland", "zuid_holland_centraal"),
        ("Ymuiden", "Velsen", "noord_holland"),
        ("sudwest fryslan", "Súdwest-Fryslân", "friesland"),
        ("Su\u0301dwest-Frysla\u0302n", "Súdwest-Fryslân", "friesland"),
        ("bergen op zoom", "Bergen op Zoom", "noord_brabant"),
        ("hengelo gld", "Bronckhorst", "gelderland"),
        ("Utrecht", "Utrecht", "utrecht"),
        ("stad groningen", "Groningen", "groningen"),
        ("Voorne aan Zee", "Voorne aan Zee", "rijnmond"),
    ],
)
def test_a_municipality_is_found_however_it_is_written(
    text: str, gemeente: str, regio: str
) -> None:
    assert found(text) == [(gemeente, regio)]


@pytest.mark.parametrize(
    ("text", "gemeente"),
    [
        ("ik woon in de bijlmer", "Amsterdam"),
        ("scheveningen", "den Haag"),
        ("laakkwartier", "den Haag"),
        ("hoek van holland", "Rotterdam"),
        ("op zuid in rotjeknor", "Rotterdam"),
        ("ergens bij ijsselmonde", "Rotterdam"),
        ("dordt", "Dordrecht"),
        ("ouddorp", "Goeree-Overflakkee"),
        ("mokum", "Amsterdam"),
        ("den bosch", "'s-Hertogenbosch"),
    ],
)
def test_villages_quarters_and_nicknames_lead_to_the_municipality(text: str, gemeente: str) -> None:
    assert {place.gemeente for place in find_places(text)} == {gemeente}


@pytest.mark.parametrize(
    ("text", "regio"),
    [
        ("provincie Utrecht", "utrecht"),
        ("de provincie groningen", "groningen"),
        ("in brabant", "noord_brabant"),
        ("zeeuws-vlaanderen", "zeeland"),
        ("West-Friesland", "noord_holland"),
        ("de kop van noord-holland", "noord_holland"),
        ("ik kom uit het gooi", "gooi_en_vechtstreek"),
        ("in 't Gooi", "gooi_en_vechtstreek"),
        ("regio rotterdam", "rijnmond"),
        ("regio Den Haag", "haaglanden"),
        ("in de botlek", "rijnmond"),
        ("zuid-holland centraal", "zuid_holland_centraal"),
        ("duin- en bollenstreek", "holland_rijnland"),
        ("heel nederland", "landelijk"),
    ],
)
def test_regions_and_provinces_are_found_without_a_municipality(text: str, regio: str) -> None:
    assert found(text) == [(None, regio)]


@pytest.mark.parametrize(
    ("text", "gemeente"),
    [
        ("ik woon in schevening", "den Haag"),
        ("ik kom uit rotterdm", "Rotterdam"),
        ("bij dordrect", "Dordrecht"),
        ("in zoetemeer", "Zoetermeer"),
        ("in vlaardinge", "Vlaardingen"),
    ],
)
def test_a_typing_error_after_a_preposition_is_forgiven(text: str, gemeente: str) -> None:
    assert [place.gemeente for place in find_places(text)] == [gemeente]


@pytest.mark.parametrize(
    ("text", "gemeente"),
    [
        ("schevening", "den Haag"),
        ("zoetemeer dus", "Zoetermeer"),
        ("capele aan de ijsel", "Capelle aan den IJssel"),
        ("hoek van hollnad", "Rotterdam"),
        ("pijnakker", "Pijnacker-Nootdorp"),
        ("leischendam", "Leidschendam-Voorburg"),
    ],
)
def test_a_typing_error_is_forgiven_anywhere_when_a_place_was_asked(
    text: str, gemeente: str
) -> None:
    assert [place.gemeente for place in find_places(text, asked=True)] == [gemeente]
    assert find_places(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "het is echt heel leuk en best goed gemaakt",
        "een monster van een klus",
        "dat moet leiden naar techniek",
        "Leiden naar een baan in de techniek, dat is het doel",
        "mensen leren te leiden",
        "op meer plekken uit huis werken",
        "ik ga voor hout en niet voor metaal",
        "mijn buren hebben houten huizen",
        "ik leek wel gek, ik ben een leek",
        "de dieren eten beter dan de anderen",
        "in de pijp zit een lek",
        "ervaring in gieten, vijlen en tegelen",
        "in opleiding bij een bedrijf in de techniek",
        "ik heb in overleg met mijn werkgever een cursus gedaan",
        "ik zit al jaren in een wijk in de stad",
        "bij de werkenden en in het verleden",
        "ik woon landelijk",
        "ik heb lange haren en hoorn niets",
    ],
)
def test_ordinary_dutch_holds_no_places(text: str) -> None:
    assert find_places(text) == []


@pytest.mark.parametrize(
    ("text", "gemeente"),
    [
        ("ik woon in Best", "Best"),
        ("Ik kom uit Echt", "Echt-Susteren"),
        ("IK WOON IN BEST", "Best"),
        ("ik kom uit hoorn", "Hoorn"),
        ("in leiden", "Leiden"),
        ("ik wil naar Leiden", "Leiden"),
        ("Leiden", "Leiden"),
        ("ik woon te Leiden", "Leiden"),
        ("ik werk in Houten", "Houten"),
    ],
)
def test_a_name_that_is_also_a_word_counts_where_a_place_is_meant(text: str, gemeente: str) -> None:
    assert [place.gemeente for place in find_places(text)] == [gemeente]


@pytest.mark.parametrize(
    ("text", "gemeente"),
    [
        ("best", "Best"),
        ("ik woon in echt", "Echt-Susteren"),
        ("monster", "Westland"),
        ("leiden denk ik", "Leiden"),
        ("we wonen al twintig jaar in huizen", "Huizen"),
        ("Bergen (NH)", "Bergen"),
    ],
)
def test_a_name_that_is_also_a_word_counts_as_the_answer(text: str, gemeente: str) -> None:
    assert [place.gemeente for place in find_places(text, asked=True)] == [gemeente]


@pytest.mark.parametrize(
    "text",
    [
        "weet ik echt niet",
        "best ver weg",
        "heel graag",
        "dat wil ik er nog bij zetten",
        "waarom wil je dat weten",
        "niet te ver reizen, zo dicht mogelijk bij huis",
        "nee",
    ],
)
def test_an_answer_without_a_place_gives_none(text: str) -> None:
    assert find_places(text, asked=True) == []


def test_the_longest_name_wins_and_mentions_do_not_overlap() -> None:
    text = "tussen Krimpen aan den IJssel en Krimpen aan de Lek"

    assert find_places(text) == [
        PlaceMention("Krimpen aan den IJssel", "rijnmond", 7, 29, "Krimpen aan den IJssel"),
        PlaceMention("Krimpenerwaard", "midden_holland", 33, 51, "Krimpen aan de Lek"),
    ]


def test_a_comma_parts_two_places() -> None:
    assert found("nee niet dordrecht, delft", asked=True) == [
        ("Dordrecht", "drechtsteden"),
        ("Delft", "haaglanden"),
    ]


@pytest.mark.parametrize("text", ["zuid-holland", "ergens in Zuid Holland", "zuidholland", "ZH"])
def test_the_province_zuid_holland_is_recognised_but_is_no_place_yet(text: str) -> None:
    assert mentions_zuid_holland(text)
    assert find_places(text, asked=True) == []


@pytest.mark.parametrize(
    "text",
    ["zuid-holland centraal", "noord-holland", "de zuid-hollandse eilanden", "valkenburg zh"],
)
def test_a_part_of_zuid_holland_is_not_the_whole_province(text: str) -> None:
    assert not mentions_zuid_holland(text)
    assert len(find_places(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "maakt niet uit waar",
        "Het maakt me niet uit",
        "heel Nederland",
        "overal",
        "ik heb geen voorkeur",
        "alle regio's zijn goed",
        "boeit niet",
    ],
)
def test_no_preference_is_recognised(text: str) -> None:
    assert no_preference(text)


@pytest.mark.parametrize(
    "text",
    [
        "niet overal",
        "liever niet door heel nederland",
        "maakt niet uit wat voor werk",
        "in Rotterdam",
        "het maakt wel uit",
        "",
    ],
)
def test_a_preference_or_another_subject_is_not_no_preference(text: str) -> None:
    assert not no_preference(text)


def test_every_careful_name_is_the_name_of_a_place_or_region() -> None:
    careful = read_data("plaatsnamen_voorzichtig.yml")
    unknown = [
        name
        for name in (*careful["streng"], *careful["licht"])
        if municipality_of(name) is None and not find_places(name, asked=True)
    ]

    assert unknown == []
    assert {place_key(n) for n in careful["streng"]}.isdisjoint(map(place_key, careful["licht"]))


@pytest.mark.parametrize("asked", [False, True])
def test_a_message_is_read_in_well_under_five_milliseconds(asked: bool) -> None:
    text = (
        "hoi ik ben 34 en woon in rotterdm zuid, ik werk nu in de zorg maar wil graag iets met "
        "mijn handen doen in de techniek, liefst in de buurt van schevening of in het westland"
    )
    find_places(text, asked=asked)

    start = time.process_time()
    for _ in range(20):
        find_places(text, asked=asked)

    assert (time.process_time() - start) / 20 < 0.005


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("070", True, ["den Haag"]),
        ("in de 078", True, ["Dordrecht"]),
        ("070", False, []),
        ("070-1234567", True, []),
        ("0701234567", True, []),
    ],
)
def test_an_area_code_is_the_town_where_the_place_was_asked(text, asked, expected):
    assert [place.gemeente for place in find_places(text, asked=asked)] == expected


@pytest.mark.parametrize("text", ["de winkel uit", "uit de winkel", "het well in"])
def test_an_ordinary_word_after_its_article_is_no_village(text):
    assert find_places(text, asked=True) == []
