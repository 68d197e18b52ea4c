import csv
import datetime
import io
from random import Random

import pytest

from knowledge.exchange import csv_file
from knowledge.exchange.row import FileError
from knowledge.initiatives import from_record
from tests.knowledge.examples import initiative, record

GIVEN = initiative(
    activiteit='Je leert "lassen"; daarna, als het past,\nkrijg je werk.',
    laatste_datum=datetime.date(2023, 6, 6),
    data="6x, laatste op 6-6-23",
    gemeenten=["Gouda", "Krimpenerwaard"],
    ook_bekend_als=["STO"],
    checked=datetime.date(2026, 11, 1),
    einde="2028",
)


def read(heading: str, *lines: str) -> list[csv_file.Row]:
    return csv_file.read("\r\n".join([heading, *lines]))


@pytest.mark.parametrize("for_excel", [False, True])
def test_what_was_written_is_read_again_with_every_field(for_excel: bool) -> None:
    text = csv_file.write([GIVEN, initiative(id="tweede")], for_excel=for_excel)

    rows = csv_file.read(text.removeprefix("\ufeff"))

    assert [row.number for row in rows] == [2, 3]
    assert [from_record(row.values) for row in rows] == [GIVEN, initiative(id="tweede")]


def test_any_program_can_read_what_was_written() -> None:
    (row,) = csv.DictReader(io.StringIO(csv_file.write([GIVEN])))

    assert row["leeftijd_van"] == "18"
    assert row["gemeenten"] == "Gouda | Krimpenerwaard"
    assert row["bron_onderdeel"] == "Bijlage 2"


def test_a_spreadsheet_runs_nothing_of_what_was_written() -> None:
    given = initiative(naam="=HYPERLINK(1)", activiteit="-1 is een getal.")

    text = csv_file.write([given])

    assert "'=HYPERLINK(1)" in text
    assert [from_record(row.values) for row in csv_file.read(text)] == [given]


def test_odd_texts_come_back_as_they_were() -> None:
    pieces = ["'", "=", "|", "\\", '"', ";", ",", " ", "a", "-", "@", "+", "é"]
    random = Random(1)
    for _ in range(2000):
        texts = [f"{''.join(random.choices(pieces, k=random.randint(0, 6)))}x" for _ in range(4)]
        texts[1] = f"x\n{texts[1]}"
        given = initiative(naam=texts[0], activiteit=texts[1], ook_bekend_als=texts[2:])

        for for_excel in (False, True):
            text = csv_file.write([given], for_excel=for_excel).removeprefix("\ufeff")

            assert [from_record(row.values) for row in csv_file.read(text)] == [given]


def test_a_word_with_a_bar_is_one_word() -> None:
    (row,) = read("id,ook_bekend_als", r"a,Ja\|Nee | C:\\ | C:\x")

    assert row.values["ook_bekend_als"] == ["Ja|Nee", "C:\\", r"C:\x"]


def test_a_list_with_nothing_between_two_bars_is_refused() -> None:
    (row,) = read("id,gemeenten", "a,Gouda | | Zuidplas")

    with pytest.raises(ValueError, match="in de lijst staat een leeg woord; haal het weg"):
        from_record({**record(), **row.values})


def test_columns_may_be_left_out_and_stand_in_any_order() -> None:
    (row,) = read("naam;id", "Nieuwe naam;zh-001")

    assert row.values == {"id": "zh-001", "naam": "Nieuwe naam"}


def test_an_empty_cell_tells_that_there_is_nothing() -> None:
    (row,) = read("id,link,gemeenten", "zh-001,,")

    assert row.values == {"id": "zh-001", "link": None, "gemeenten": []}


@pytest.mark.parametrize("heading", ["id;naam;;", "id;naam"])
def test_empty_columns_at_the_end_are_left_alone(heading: str) -> None:
    rows = read(heading, "a;Een;;", "b;Twee", "c;Drie;;x")

    assert [row.values for row in rows[:2]] == [
        {"id": "a", "naam": "Een"},
        {"id": "b", "naam": "Twee"},
    ]
    assert str(rows[2].reason).startswith("de rij heeft 4 cellen en de kop 2")


def test_rows_keep_the_number_that_the_spreadsheet_shows() -> None:
    rows = read("id,naam", "a,Een", ",", "b,Twee", "c")

    assert [(row.number, row.reason) for row in rows] == [
        (2, None),
        (4, None),
        (5, "de rij heeft 1 cellen en de kop 2; zet elke waarde onder haar kolom"),
    ]


def test_a_number_that_is_none_gives_the_column() -> None:
    (row,) = read("id,leeftijd_van,leeftijd_tot", "a,zes,12")

    assert row.reason == "veld 'leeftijd_van': 'zes' is geen geheel getal"
    assert row.values == {"id": "a"}


@pytest.mark.parametrize(
    ("heading", "message"),
    [
        ("naam,soort", "De eerste rij mist de kolom 'id'."),
        ("id,nam", "Kolom 2 heet 'nam', en die is er niet; bedoel je 'naam'?"),
        ("id,xyzzy", "Kolom 2 heet 'xyzzy', en die is er niet; bekend zijn: id, naam"),
        ("id,,naam", "Kolom 2 heeft geen naam"),
        ("id,naam,id", "De kolom 'id' staat er twee keer in"),
    ],
)
def test_a_heading_that_cannot_be_used_is_explained(heading: str, message: str) -> None:
    with pytest.raises(FileError) as caught:
        read(heading, "a,b,c")

    assert message in str(caught.value)


def test_a_loose_quotation_mark_is_told_with_the_line() -> None:
    with pytest.raises(FileError, match="geen geldige CSV bij regel 3"):
        read("id,naam", "a,Een", '"b"x,Twee')


def test_a_part_of_the_ages_or_the_source_may_stand_alone() -> None:
    (row,) = read("id,leeftijd_tot,bron_rij", "a,60,12")

    assert row.values == {"id": "a", "leeftijd": {"tot": 60}, "bron": {"rij": 12}}


@pytest.mark.parametrize("told", ["sep=;", '"sep=;"', "SEP=;"])
def test_the_line_that_tells_excel_the_separator_is_no_heading(told: str) -> None:
    (row,) = read(told, "id;naam", "a;Techniek, en meer")

    assert (row.number, row.values["naam"]) == (3, "Techniek, en meer")
