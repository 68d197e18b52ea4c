from pathlib import Path

import pytest

from knowledge.data_file import DataFileError, load


def test_dates_stay_as_they_are_written(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("dag: 2023-02-31")

    assert load(tmp_path / "a.yml") == {"dag": "2023-02-31"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"a: 1\nb: [1,\n", "a.yml, regel 3: dit is geen YAML; kijk naar de inspringing"),
        (b"a: 1\n\tb: 2\n", "a.yml, regel 2: dit is geen YAML"),
        (b"a: 1\nb: Caf\xe9\n", "a.yml, regel 2: hier staat een teken dat niet te lezen is"),
        (b"a:\n  b: 1\n  c: 2\n  b: 3\n", "a.yml, regel 4: het veld 'b' staat er twee keer in"),
        (b"a: !eigen 1\n", "a.yml, regel 1: dit is geen YAML"),
        (b"a: !!map [1]\n", "a.yml, regel 1: dit is geen YAML"),
    ],
)
def test_a_broken_file_is_told_with_its_line(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "a.yml").write_bytes(content)

    with pytest.raises(DataFileError) as caught:
        load(tmp_path / "a.yml")

    assert str(caught.value).startswith(message)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.yml").mkdir()

    with pytest.raises(DataFileError, match=r"a\.yml kan niet worden gelezen: het is een map\."):
        load(tmp_path / "a.yml")
