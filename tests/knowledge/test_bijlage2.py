"""The records of Bijlage 2: complete, with valid labels, and close to the authors' own count."""

import datetime
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge import vocabulary

DATA = Path(__file__).parents[2] / "knowledge" / "data"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DOCUMENT = "000_342337ba31c5919d"

# Labels are given row by row by reading; one row on another label changes two cells by one.
# We reach 2 (zh-160); one more doubtful row may be read differently.
TOLERANCE = 4

REQUIRED = {
    "id",
    "naam",
    "activiteit",
    "kenmerk",
    "branche",
    "voor",
    "soort",
    "toegang",
    "leeftijd",
    "situaties",
    "doel",
    "fase",
    "regios",
    "gemeenten",
    "frequentie",
    "jaar",
    "bron",
}
OPTIONAL = {
    "personas",
    "doelgroep",
    "data",
    "laatste_datum",
    "groep",
    "ook_bekend_als",
    "ook_in",
    "link",
}

ONE_OF = {
    "kenmerk": vocabulary.KENMERKEN,
    "branche": vocabulary.BRANCHES,
    "soort": vocabulary.SOORTEN,
    "toegang": vocabulary.TOEGANGEN,
    "frequentie": vocabulary.FREQUENTIES,
}
SOME_OF = {
    "voor": vocabulary.VOOR,
    "personas": vocabulary.PERSONAS,
    "doel": vocabulary.DOELEN,
    "fase": vocabulary.FASEN,
    "regios": vocabulary.REGIOS,
}

# Tabel 3 of the same document, in its spelling.
GEMEENTEN_TABEL_3 = {
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
REGIO_BY_GEMEENTE = {
    gemeente: regio for regio, row in GEMEENTEN_TABEL_3.items() for gemeente in row.split(", ")
}


def load(name: str) -> Any:
    return yaml.load((DATA / name).read_text(encoding="utf-8"), Loader=LOADER)


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    return load("initiatieven/bijlage2.yml")["initiatieven"]


@pytest.fixture(scope="module")
def groups() -> dict[str, list[str]]:
    return load("situatiegroepen.yml")


@pytest.fixture(scope="module")
def table() -> dict[str, Any]:
    return load("tabel4.yml")


def ids(records: list[dict[str, Any]]) -> list[str]:
    return [record["id"] for record in records]


def situations(record: dict[str, Any], groups: dict[str, list[str]]) -> set[str]:
    """The keys of Tabel 6 that a record names, with the names of groups written out."""
    return {key for name in record["situaties"] for key in groups.get(name, [name])}


def test_every_row_of_bijlage_2_has_one_record_in_row_order(records):
    assert ids(records) == [f"zh-{row:03d}" for row in range(1, 237)]


def test_every_record_points_to_its_row_in_the_document(records):
    for row, record in enumerate(records, start=1):
        source = record["bron"]
        assert source["document"] == DOCUMENT, record["id"]
        assert source["onderdeel"].startswith("Bijlage 2"), record["id"]
        assert source["rij"] == row, record["id"]
        assert record["jaar"] == 2022, record["id"]


def test_every_record_has_the_required_fields_and_no_unknown_ones(records):
    for record in records:
        assert record.keys() >= REQUIRED, (record["id"], REQUIRED - record.keys())
        assert record.keys() <= REQUIRED | OPTIONAL, (record["id"], record.keys() - REQUIRED)


def test_every_record_has_a_name_and_a_plain_description(records):
    for record in records:
        assert record["naam"].strip(), record["id"]
        assert record["activiteit"].endswith((".", "?")), record["id"]
        assert "!" not in record["activiteit"], record["id"]


@pytest.mark.parametrize("field", ONE_OF)
def test_single_labels_come_from_the_vocabulary(records, field):
    for record in records:
        assert record[field] in ONE_OF[field], (record["id"], record[field])


@pytest.mark.parametrize("field", SOME_OF)
def test_lists_of_labels_come_from_the_vocabulary_without_repeats(records, field):
    for record in records:
        labels = record.get(field, [])
        assert set(labels) <= set(SOME_OF[field]), (record["id"], labels)
        assert len(labels) == len(set(labels)), (record["id"], labels)


@pytest.mark.parametrize("field", ["voor", "doel", "regios"])
def test_lists_that_always_say_something_are_never_empty(records, field):
    assert [record["id"] for record in records if not record[field]] == []


def test_situations_are_keys_of_tabel_6_or_names_of_groups(records, groups):
    known = set(vocabulary.SITUATIES) | groups.keys()

    unknown = {name for record in records for name in record["situaties"]} - known

    assert unknown == set()


def test_only_what_nobody_can_join_has_no_situations_and_may_leave_out_the_phase(records):
    for record in records:
        closed = record["toegang"] == "niet"
        assert bool(record["situaties"]) is not closed, record["id"]
        assert closed or record["fase"], record["id"]
        assert ("individu" in record["voor"]) is not closed, record["id"]


def test_ages_are_a_realistic_range(records):
    for record in records:
        youngest, oldest = record["leeftijd"]
        assert 6 <= youngest < oldest <= 67, record["id"]


def test_only_what_is_for_adults_reaches_beyond_the_student_years(records, groups):
    adult = set(vocabulary.SITUATIES_VOLWASSEN)

    for record in records:
        if record["toegang"] != "niet" and record["leeftijd"][1] > 30:
            assert situations(record, groups) & adult, record["id"]


def test_what_is_for_primary_school_starts_there_and_nothing_else_does(records, groups):
    for record in records:
        for_primary_school = "primair_onderwijs" in situations(record, groups)
        assert for_primary_school is (record["leeftijd"][0] <= 10), record["id"]


def test_municipalities_are_spelled_as_in_tabel_3_and_lie_in_the_regions_named(records):
    for record in records:
        for gemeente in record["gemeenten"]:
            assert REGIO_BY_GEMEENTE[gemeente] in record["regios"], (record["id"], gemeente)


def test_a_national_record_names_no_other_region(records):
    for record in records:
        if vocabulary.LANDELIJK in record["regios"]:
            assert record["regios"] == [vocabulary.LANDELIJK], record["id"]


def test_a_last_date_is_a_real_date_and_is_told_in_words_too(records):
    dated = [record for record in records if "laatste_datum" in record]

    for record in dated:
        assert isinstance(record["laatste_datum"], datetime.date), record["id"]
        assert str(record["laatste_datum"].year) in record["data"], record["id"]
    assert {"zh-185", "zh-189", "zh-190"} <= set(ids(dated))


def test_repeated_open_days_share_one_group(records):
    by_name_and_text: dict[tuple[str, str], set[str | None]] = {}
    for record in records:
        key = (record["naam"], record["activiteit"])
        by_name_and_text.setdefault(key, set()).add(record.get("groep", record["id"]))

    apart = {key: found for key, found in by_name_and_text.items() if len(found) > 1}

    assert apart == {}


def test_group_names_are_slugs(records):
    for record in records:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", record.get("groep", "geen")), record["id"]


def test_tabel_4_adds_up_to_its_own_totals(table):
    rows = table["tellingen"]
    assert set(rows) == set(vocabulary.BRANCHES)

    for branche, row in rows.items():
        assert sum(row[kenmerk] for kenmerk in vocabulary.KENMERKEN) == row["totaal"], branche
    for column in ("totaal", *vocabulary.KENMERKEN):
        assert sum(row[column] for row in rows.values()) == table["totaal"][column], column


def test_the_labels_count_up_to_tabel_4_within_the_tolerance(records, table):
    ours = Counter((record["branche"], record["kenmerk"]) for record in records)

    differences = {
        (branche, kenmerk): ours[branche, kenmerk] - row[kenmerk]
        for branche, row in table["tellingen"].items()
        for kenmerk in vocabulary.KENMERKEN
    }

    total = sum(abs(difference) for difference in differences.values())
    assert total <= TOLERANCE, as_table(ours, differences)


def as_table(ours: Counter, differences: dict[tuple[str, str], int]) -> str:
    """Our counts with the difference from Tabel 4 behind them, one line a branche."""
    lines = ["", "ours (difference from Tabel 4)"]
    lines.append(f"{'':20}" + "".join(f"{kenmerk:>24}" for kenmerk in vocabulary.KENMERKEN))
    for branche in vocabulary.BRANCHES:
        cells = [
            f"{ours[branche, kenmerk]} ({differences[branche, kenmerk]:+d})"
            for kenmerk in vocabulary.KENMERKEN
        ]
        lines.append(f"{branche:20}" + "".join(f"{cell:>24}" for cell in cells))
    return "\n".join(lines)
