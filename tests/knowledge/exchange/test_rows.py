from pathlib import Path

import pytest

from knowledge.exchange import csv_file, rows
from knowledge.exchange.row import FileError
from tests.knowledge.examples import initiative

TEXT = csv_file.write([initiative(naam="Café Techniek")])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_encodings_of_spreadsheets_are_read(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(TEXT.encode(encoding))

    (row,) = rows.read(file)

    assert row.values["naam"] == "Café Techniek"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.xlsx", b"PK", "a.xlsx is geen .csv of .json"),
        ("a.csv", b"\x7fELF\0\0", "a.csv is geen tekstbestand"),
        ("a.csv", b"", "a.csv bevat geen initiatieven"),
        ("a.csv", b"id,naam\r\n", "a.csv bevat geen initiatieven"),
        ("a.json", b"[]", "a.json bevat geen initiatieven"),
    ],
)
def test_a_file_that_cannot_be_used_is_explained(
    tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)

    with pytest.raises(FileError) as caught:
        rows.read(tmp_path / name)

    assert message in str(caught.value)


def test_a_file_that_is_not_there_is_explained(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"weg\.csv kan niet worden gelezen: het bestand is er"):
        rows.read(tmp_path / "weg.csv")
