"""Files that commands write: whole or not at all, with the rights that people gave them."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from bot.files import write_file


@pytest.fixture
def umask() -> object:
    before = os.umask(0o027)
    yield
    os.umask(before)


def mode(file: Path) -> int:
    return file.stat().st_mode & 0o777


@pytest.mark.usefixtures("umask")
def test_a_new_file_gets_the_rights_of_every_new_file(tmp_path: Path) -> None:
    write_file(tmp_path / "a.csv", "é\r\n")

    assert mode(tmp_path / "a.csv") == 0o640
    assert (tmp_path / "a.csv").read_bytes() == b"\xc3\xa9\r\n"


@pytest.mark.usefixtures("umask")
def test_a_file_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch()
    (tmp_path / "a.csv").chmod(0o666)

    write_file(tmp_path / "a.csv", "nieuw")

    assert mode(tmp_path / "a.csv") == 0o666
    assert (tmp_path / "a.csv").read_text() == "nieuw"


def test_a_link_keeps_pointing_at_the_file(tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "link.csv").symlink_to("map/echt.csv")

    write_file(tmp_path / "link.csv", "nieuw")

    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "map" / "echt.csv").read_text() == "nieuw"


def test_a_full_disk_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    (tmp_path / "a.csv").write_text("oud")
    monkeypatch.setattr(Path, "replace", full)

    with pytest.raises(SystemExit):
        write_file(tmp_path / "a.csv", "nieuw")

    assert (
        capsys.readouterr().err
        == f"{tmp_path}/a.csv kan niet worden geschreven: de schijf is vol.\n"
    )
    assert [file.name for file in tmp_path.iterdir()] == ["a.csv"]
    assert (tmp_path / "a.csv").read_text() == "oud"


def test_a_pipe_is_not_replaced_by_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "a.csv")

    with pytest.raises(SystemExit):
        write_file(tmp_path / "a.csv", "nieuw")

    assert capsys.readouterr().err.endswith("het is geen gewoon bestand.\n")
    assert (tmp_path / "a.csv").is_fifo()
