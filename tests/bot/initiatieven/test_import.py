"""`techniekgids initiatieven import` and `controleer`: what changes, and what is refused."""

from __future__ import annotations

import json

import pytest

from tests.bot.commands import refused
from tests.knowledge.examples import record


@pytest.mark.parametrize("name", ["alles.csv", "alles.json"])
def test_what_was_exported_is_imported_without_a_difference(command, tmp_path, name):
    command("initiatieven", "export", str(tmp_path / name))

    outcome = command("initiatieven", "import", str(tmp_path / name), "--verwijder", "--json")

    report = json.loads(outcome.out)
    assert outcome.status == 0
    assert report.pop("ongewijzigd") > 400
    assert report == {
        "proef": False,
        "gelezen_als": "UTF-8",
        "toegevoegd": [],
        "gewijzigd": [],
        "verwijderd": [],
        "niet_in_bestand": [],
        "geweigerd": [],
    }


def test_an_import_tells_what_it_added_and_what_it_refused(command, tmp_path):
    file = tmp_path / "nieuw.json"
    file.write_text(json.dumps([record(id="nieuw"), record(id="fout", soort="feest")]))

    outcome = command("initiatieven", "import", str(file))

    assert outcome.status == 2
    assert outcome.err == "Geweigerd: 1 van de 2 rijen; zie het verslag.\n"
    assert "Toegevoegd: 1\n  nieuw\n" in outcome.out
    assert "rij 2 (fout): Initiatief fout, veld 'soort': 'feest' mag niet" in outcome.out
    ids = [one["id"] for one in json.loads(command("initiatieven", "export").out)]
    assert "nieuw" in ids
    assert "fout" not in ids


def test_a_check_tells_the_same_and_stores_nothing(command, tmp_path):
    file = tmp_path / "nieuw.json"
    file.write_text(json.dumps([record(id="nieuw")]))

    outcome = command("initiatieven", "controleer", str(file))

    assert outcome.out.startswith("Proef: er is niets opgeslagen.\nToegevoegd: 1\n  nieuw\n")
    assert '"nieuw"' not in command("initiatieven", "export").out


def test_a_change_is_told_with_the_old_and_the_new_value(command, tmp_path):
    file = tmp_path / "anders.csv"
    file.write_text("id,jaar,gemeenten\nzh-001,2021,\nzh-184,2022,Gouda\n")

    report = json.loads(command("initiatieven", "controleer", str(file), "--json").out)
    outcome = command("initiatieven", "controleer", str(file))

    assert report["gewijzigd"][0]["waarden"]["jaar"] == {"oud": 2022, "nieuw": 2021}
    assert "\n  zh-001, jaar: '2022' -> '2021'\n" in outcome.out


def test_a_file_of_windows_is_told_to_be_read_as_such(command, tmp_path):
    file = tmp_path / "oud.csv"
    file.write_bytes("id,naam\nzh-001,Café Techniek\n".encode("cp1252"))

    report = json.loads(command("initiatieven", "controleer", str(file), "--json").out)
    outcome = command("initiatieven", "controleer", str(file))

    assert report["gelezen_als"] == "Windows-1252"
    assert "Gelezen als Windows-1252, want het is geen UTF-8." in outcome.out
    assert "-> 'Café Techniek'" in outcome.out


@pytest.mark.parametrize("name", ["import", "controleer"])
def test_most_of_what_is_stored_goes_only_when_asked_twice(command, tmp_path, name):
    file = tmp_path / "kort.csv"
    file.write_text("id\nzh-001\nzh-002\n")
    before = command("initiatieven", "export").out

    outcome = command("initiatieven", name, str(file), "--verwijder")

    assert outcome.status == 2
    assert outcome.out.startswith("Proef") == (name == "controleer")
    assert outcome.err.startswith("Met --verwijder gaan 535 van de 537 initiatieven weg: meer dan")
    assert command("initiatieven", "export").out == before

    assert command("initiatieven", name, str(file), "--verwijder", "--toch").status == 0

    left = json.loads(command("initiatieven", "export").out)
    assert len(left) == (2 if name == "import" else 537)


def test_anyway_alone_is_refused(command, tmp_path):
    line = refused(command("initiatieven", "import", str(tmp_path / "a.csv"), "--toch"))

    assert line.startswith("--toch hoort bij --verwijder")


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_what_steers_a_terminal_is_shown_as_a_code(command, tmp_path, options):
    file = tmp_path / "kwaad.json"
    file.write_text(json.dumps([record(id="a\x1b[31m\u202e"), {"id": "b", "\x9b2J": "c\nd"}]))

    outcome = command("initiatieven", "controleer", str(file), *options)

    assert "a\\u001b[31m\\u202e" in outcome.out
    assert not set("\x1b\x9b\u202e") & set(outcome.out + outcome.err)


def test_a_file_that_is_not_there_is_one_dutch_line(command, tmp_path):
    line = refused(command("initiatieven", "import", str(tmp_path / "weg.csv")))

    assert line.endswith("kan niet worden gelezen: het bestand is er niet.")
