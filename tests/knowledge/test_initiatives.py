import datetime
import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge.initiatives import (
    INITIATIEVEN,
    fingerprint,
    from_record,
    load_data_files,
    to_record,
)
from tests.knowledge.examples import initiative, record


def write(folder: Path, name: str, *records: dict[str, Any]) -> None:
    (folder / name).write_text(yaml.safe_dump({"initiatieven": list(records)}), encoding="utf-8")


def test_names_of_situation_groups_are_expanded_in_the_order_of_tabel_6() -> None:
    given = initiative(situaties=["werkzoekend", "mbo_technisch", "vmbo_tl"])

    assert given.situaties == (
        "vmbo_tl",
        "mbo_technisch_bol",
        "mbo_technisch_bbl",
        "zonder_werk_met_uitkering",
        "zonder_werk_zonder_uitkering",
    )


def test_personas_follow_from_the_situations() -> None:
    given = initiative(situaties=["zonder_werk_met_uitkering", "werk_binnen_techniek", "vmbo"])

    assert given.personas == (
        "uitkering_zonder_techniek",
        "uitkering_met_techniek",
        "werk_binnen_techniek",
    )


def test_told_personas_narrow_those_of_the_situations() -> None:
    given = initiative(situaties=["werkzoekend"], personas=["uitkering_met_techniek"])

    assert given.personas == ("uitkering_met_techniek",)


def test_a_record_is_the_same_after_json() -> None:
    given = initiative(
        laatste_datum=datetime.date(2023, 6, 6),
        data="6x tussen 15-1-22 en 6-6-23",
        einde=2023,
        groep="open-dagen",
        link="https://deberoepentuin.nl/",
    )

    assert from_record(json.loads(json.dumps(to_record(given)))) == given


def test_an_exported_record_has_every_field() -> None:
    exported = to_record(initiative())

    assert exported["link"] is None
    assert exported["laatste_datum"] is None
    assert exported["bron"] == {
        "document": "000_342337ba31c5919d",
        "onderdeel": "Bijlage 2",
        "rij": 1,
    }


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"branche": "bakken"}, "Initiatief voorbeeld, veld 'branche': 'bakken' mag niet; kies"),
        ({"voor": ["iedereen"]}, "veld 'voor': 'iedereen' mag niet; kies uit: individu"),
        ({"voor": []}, "veld 'voor': geef er minstens één uit: individu, organisatie"),
        ({"situaties": ["vmbo", "kleuter"]}, "veld 'situaties': 'kleuter' mag niet"),
        ({"situaties": []}, "veld 'situaties': zeg voor wie het is"),
        ({"situaties": "vmbo"}, "veld 'situaties': hier wordt een lijst van woorden verwacht"),
        ({"situaties": ["vmbo"], "personas": ["werk_binnen_techniek"]}, "past niet bij de situat"),
        ({"leeftijd": [20, 16]}, "veld 'leeftijd': geef de laagste en de hoogste leeftijd"),
        ({"leeftijd": 16}, "veld 'leeftijd': geef de laagste en de hoogste leeftijd"),
        ({"naam": " "}, "veld 'naam': hier is een tekst nodig"),
        ({"naam": "-"}, "veld 'naam': '-' heeft geen letter of cijfer"),
        ({"ook_bekend_als": ["STO", "?"]}, "veld 'ook_bekend_als': '?' heeft geen letter"),
        ({"naam": 8}, "veld 'naam': '8' is geen tekst"),
        ({"jaar": "2022"}, "veld 'jaar': '2022' is geen geheel getal"),
        ({"jaar": 22}, "veld 'jaar': '22' is geen jaar"),
        ({"laatste_datum": "6-6-23"}, "veld 'laatste_datum': '6-6-23' is geen datum"),
        ({"link": "www.sptga.nl"}, "veld 'link': 'www.sptga.nl' is geen webadres"),
        ({"id": "ZH 185"}, "veld 'id': 'ZH 185' mag niet"),
        ({"bron": None}, "veld 'bron': hier wordt een blok met velden verwacht"),
        ({"bron": {"document": "000"}}, "veld 'bron', veld 'onderdeel': hier is een tekst nodig"),
        ({"regio": ["rijnmond"]}, "Initiatief voorbeeld: onbekend veld 'regio'"),
        ({"naam": "\u200b\u2060"}, "dat niet te lezen is, U+200B; haal het weg"),
        ({"naam": "Go\u00adDare"}, "dat niet te lezen is, U+00AD na 'Go'; haal het weg"),
        ({"naam": "\u3164"}, "dat niet te lezen is, U+3164"),
        ({"naam": "Go \u202eDare"}, "dat niet te lezen is, U+202E na 'Go'"),
        ({"naam": "Go\nDare"}, "veld 'naam': de tekst moet op één regel staan, zonder tabs"),
        ({"doelgroep": "a\tb"}, "veld 'doelgroep': de tekst moet op één regel staan"),
        ({"activiteit": "Een caf\ufffd."}, "bij het bewaren verloren is gegaan na 'caf'; typ het"),
        ({"activiteit": "Een\x07"}, "dat niet te lezen is, U+0007 na 'Een'"),
        ({"activiteit": "x" * 5001}, "de tekst is langer dan 5000 tekens"),
        ({"bron": {"document": "\u200b", "onderdeel": "x"}}, "veld 'document': in de tekst staat"),
        ({"bron": {"document": "000", "onderdeel": "…"}}, "'…' heeft geen letter of cijfer"),
        ({"kenmerk": None}, "veld 'kenmerk': hier is een waarde nodig; kies uit: techniekpromotie"),
        ({"soort": ""}, "veld 'soort': hier is een waarde nodig; kies uit: programma"),
        ({"soort": "x" * 100}, f"'{'x' * 59}…' mag niet; kies uit"),
        ({"gemeenten": ["Gouda", " "]}, "veld 'gemeenten': in de lijst staat een leeg woord"),
        ({"ook_in": [""]}, "veld 'ook_in': in de lijst staat een leeg woord"),
        ({"gemeenten": ["Atlantis"]}, "'Atlantis' is geen bekende gemeente"),
        ({"gemeenten": ["Reeuwijk"]}, "'Reeuwijk' hoort bij de gemeente 'Bodegraven-Reeuwijk'"),
        ({"gemeenten": ["Delft"]}, "'Delft' ligt in de regio 'haaglanden', en die staat niet bij"),
        ({"regios": ["rijnmond", "landelijk"]}, "'landelijk' is het hele land; haal dat weg"),
        ({"einde": True}, "veld 'einde': 'True' mag niet; geef een jaar"),
        ({"einde": 5}, "veld 'einde': '5' mag niet; geef een jaar"),
        ({"einde": "3000"}, "veld 'einde': '3000' mag niet; geef een jaar"),
        (
            {"bron": {"document": "999_x", "onderdeel": "Tabel 1"}},
            "veld 'bron', veld 'document': '999_x' is er niet; kies uit: 000_342337ba31c5919d",
        ),
        (
            {"bron": {"document": "000_342337ba31c5919d", "onderdeel": "Bijlage 2", "rij": 237}},
            "'237' is geen nummer van een rij; Bijlage 2 heeft de rijen 1 tot en met 236",
        ),
        ({"laatste_datum": "31-2-2023"}, "'31-2-2023' is een datum die niet bestaat"),
        ({"laatste_datum": "2023-02-31"}, "'2023-02-31' is een datum die niet bestaat"),
        ({"laatste_datum": 5}, "'5' is geen datum"),
        ({"link": "ftp://sptga.nl"}, "is geen webadres; begin met https://"),
        ({"link": "https://sptga"}, "na https:// hoort de naam van een website"),
        ({"link": "https://.nl"}, "na https:// hoort de naam van een website"),
        ({"link": "https://[::1"}, "na https:// hoort de naam van een website"),
        ({"link": "https://a@sptga.nl"}, "na https:// hoort de naam van een website"),
        ({"link": "https://sptga.nl:poort"}, "na https:// hoort de naam van een website"),
        ({"link": "https://sptga.nl/een twee"}, "is geen webadres; haal de spatie weg"),
        ({"link": "https://sptga.nl/<b>"}, "is geen webadres; haal < weg"),
        ({"link": 'https://sptga.nl/"x'}, 'is geen webadres; haal " weg'),
    ],
)
def test_a_wrong_field_is_named_with_what_is_allowed(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match="Initiatief") as caught:
        from_record(record(**changes))

    assert message in str(caught.value)


@pytest.mark.parametrize("told", ["6-6-2023", "06-06-2023", "6/6/2023", "2023-06-06"])
def test_a_date_that_a_spreadsheet_turned_round_is_read(told: str) -> None:
    assert initiative(laatste_datum=told).laatste_datum == datetime.date(2023, 6, 6)


@pytest.mark.parametrize(
    "link",
    [
        "https://www.sptga.nl",
        "http://techniek-in.nl:8080/a/b?c=d&e=%20#f",
        "https://www.coöperatie.nl/één",
    ],
)
def test_a_web_address_is_kept_as_it_is(link: str) -> None:
    assert initiative(link=link).link == link


def test_an_activity_may_have_several_lines() -> None:
    assert initiative(activiteit="Eerst dit.\n\tDan dat.\n").activiteit == "Eerst dit.\n\tDan dat."


def test_municipalities_get_the_spelling_of_tabel_3() -> None:
    given = initiative(regios=["haaglanden"], gemeenten=["Den Haag", "den haag", "Delft"])

    assert given.gemeenten == ("den Haag", "Delft")


def test_something_for_the_whole_country_may_be_anywhere() -> None:
    assert initiative(regios=["landelijk"], gemeenten=["Delft"]).gemeenten == ("Delft",)


def test_something_for_organisations_only_needs_no_situations() -> None:
    given = initiative(voor=["organisatie"], toegang="niet", situaties=[])

    assert given.situaties == given.personas == ()


def test_a_wrong_record_in_a_file_is_reported_with_the_file(tmp_path: Path) -> None:
    write(tmp_path, "eigen.yml", record(soort="feest"))

    with pytest.raises(ValueError, match=r"eigen\.yml: Initiatief voorbeeld, veld 'soort'"):
        load_data_files(tmp_path)


def test_the_same_id_in_two_files_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "a.yml", record())
    write(tmp_path, "b.yml", record())

    with pytest.raises(ValueError, match=r"b\.yml: het id 'voorbeeld' komt twee keer voor"):
        load_data_files(tmp_path)


def test_the_fingerprint_changes_with_the_files_and_only_then(tmp_path: Path) -> None:
    write(tmp_path, "a.yml", record())
    first = fingerprint(tmp_path)
    write(tmp_path, "a.yml", record())
    assert fingerprint(tmp_path) == first

    write(tmp_path, "a.yml", record(naam="Anders"))

    assert fingerprint(tmp_path) != first


def test_every_row_of_bijlage_2_is_there_once() -> None:
    ids = [i.id for i in load_data_files(INITIATIEVEN) if i.id.startswith("zh-")]

    assert ids == [f"zh-{number:03d}" for number in range(1, 237)]


def test_no_record_tells_of_a_year_after_its_last_change() -> None:
    for one in load_data_files(INITIATIEVEN):
        assert one.updated is not None
        assert one.jaar <= one.updated.year


def test_the_safety_net_has_the_servicepunten_with_their_sites() -> None:
    known = {i.id: i for i in load_data_files(INITIATIEVEN)}

    assert known["spt-noord-holland"].link == "https://www.sptnoord-holland.nl"
    assert known["spt-groot-amsterdam"].link == "https://www.sptga.nl"
    assert known["spt-midden"].link == "https://www.sptmidden.nl"
    assert known["spt-zuid-holland"].toegang == "niet"
    assert known["werkcentrum"].regios == ("landelijk",)
    assert known["werkcentrum"].link is None
