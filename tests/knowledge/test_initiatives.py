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
    ],
)
def test_a_wrong_field_is_named_with_what_is_allowed(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match="Initiatief") as caught:
        from_record(record(**changes))

    assert message in str(caught.value)


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


def test_the_safety_net_has_the_servicepunten_with_their_sites() -> None:
    known = {i.id: i for i in load_data_files(INITIATIEVEN)}

    assert known["spt-noord-holland"].link == "https://www.sptnoord-holland.nl"
    assert known["spt-groot-amsterdam"].link == "https://www.sptga.nl"
    assert known["spt-midden"].link == "https://www.sptmidden.nl"
    assert known["spt-zuid-holland"].toegang == "niet"
    assert known["werkcentrum"].regios == ("landelijk",)
    assert known["werkcentrum"].link is None
