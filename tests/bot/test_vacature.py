"""`techniekgids vacature`: the report for people, JSON for programs, and bad input."""

import io
import json
import sys

import pytest

from tests.bot.commands import refused

TEXT = (
    "Monteur gezocht\r\n\r\nWij zoeken een monteur voor onze werkplaats in Delft.\r\n\r\n"
    "Wat bieden we\r\n- Een marktconform salaris\r\n- Fijne collega's\r\n"
)


@pytest.fixture
def vacancy(tmp_path):
    file = tmp_path / "monteur.txt"
    file.write_bytes(TEXT.encode())
    return str(file)


def test_json_has_places_in_the_text_as_it_was_given(command, vacancy):
    report = json.loads(command("vacature", vacancy, "--json").out)

    found = {one["regel"]: one for one in report["bevindingen"]}["salaris_vaag"]
    assert TEXT[found["start"] : found["eind"]] == found["tekst"] == "marktconform salaris"
    assert {"uitleg", "beter", "ernst", "bron"} <= found.keys()
    assert {"score", "doelgroep", "goed", "leesbaarheid"} <= report.keys()


def test_the_report_for_people_tells_the_words_the_reason_and_the_calculation(command, vacancy):
    shown = command("vacature", vacancy).out

    assert "Een marktconform salaris - Fijne" in " ".join(shown.split())
    assert "zeggen niet wat iemand gaat verdienen" in shown
    assert "Zo komt de score tot stand: 100" in shown


def test_standard_input_is_read_too(command, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))

    report = json.loads(command("vacature", "-", "--json", "--doelgroep", "techniek").out)

    assert report["doelgroep"] == "techniek"
    assert report["doelgroep_gekozen"]


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("leeg.txt", b"", "staat geen tekst"),
        ("kort.txt", b"Wij zoeken een lasser.", "te kort"),
        ("lang.txt", b"lasser " * 10_000, "te lang"),
        ("vacature.doc", b"x", "bewaar het als .docx"),
        ("stuk.pdf", b"%PDF", "kan niet worden gelezen"),
    ],
)
def test_a_file_that_cannot_be_checked_is_one_dutch_line(command, tmp_path, name, content, said):
    (tmp_path / name).write_bytes(content)

    assert said in refused(command("vacature", str(tmp_path / name)))


def test_a_file_that_is_not_there_is_one_dutch_line(command, tmp_path):
    assert "is er niet" in refused(command("vacature", str(tmp_path / "weg.txt")))
    assert "is er niet" in refused(command("vacature", str(tmp_path)))


def test_an_unknown_audience_is_one_dutch_line(command, vacancy):
    assert "kies uit: techniek, ict" in refused(command("vacature", vacancy, "--doelgroep", "x"))
