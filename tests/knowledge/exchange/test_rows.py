import os
from pathlib import Path

import pytest

from knowledge.exchange import csv_file, rows
from knowledge.exchange.row import FileError
from tests.knowledge.examples import initiative

TEXT = csv_file.write([initiative(naam="Café Techniek")])


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8"),
        ("cp1252", "Windows-1252"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
    ],
)
def test_the_encodings_of_spreadsheets_are_read_and_told(
    tmp_path: Path, encoding: str, told: str
) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(TEXT.encode(encoding))

    contents = rows.read(file)

    assert contents.rows[0].values["naam"] == "Café Techniek"
    assert contents.encoding == told


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "id,naam\na,Café\nb,Caf".encode() + b"\xe9\n",
            "geen goede UTF-8: in regel 3 staat",
        ),
        (b"\xef\xbb\xbfid,naam\na,Caf\xe9\n", "geen goede UTF-8: in regel 2 staat"),
        (b"id,naam\na,Caf\x81\n", "geen goede UTF-8: in regel 2 staat"),
        ("id,naam\r\na,b".encode("utf-16") + b"x", "geen goede UTF-16: in regel 2 staat"),
    ],
)
def test_one_wrong_byte_does_not_make_every_accent_wrong(
    tmp_path: Path, content: bytes, message: str
) -> None:
    (tmp_path / "a.csv").write_bytes(content)

    with pytest.raises(FileError) as caught:
        rows.read(tmp_path / "a.csv")

    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.xlsx", b"PK", "a.xlsx is geen .csv of .json"),
        ("a.csv", b"\x7fELF\xff\0", "a.csv is geen tekstbestand"),
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


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("nergens/a.csv", "nergens is er niet"),
        ("map.csv", "het is een map"),
        ("rondje.csv", "de koppeling verwijst naar zichzelf"),
        ("pijp.csv", "is geen gewoon bestand"),
        ("eindeloos.json", "is geen gewoon bestand"),
    ],
)
def test_only_a_file_is_read(tmp_path: Path, path: str, message: str) -> None:
    (tmp_path / "map.csv").mkdir()
    (tmp_path / "rondje.csv").symlink_to("rondje.csv")
    (tmp_path / "eindeloos.json").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "pijp.csv")

    with pytest.raises(FileError) as caught:
        rows.read(tmp_path / path)

    assert message in str(caught.value)
