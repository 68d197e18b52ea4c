"""The commands of `techniekgids initiatieven`: what comes out, and what bad input gets."""

from __future__ import annotations

import csv
import datetime
import io
import json
from xml.etree import ElementTree

import pytest

from tests.bot.commands import Command, refused
from tests.knowledge.examples import record

# Search


def test_searching_gives_a_list_of_records_best_first(command):
    outcome = command("initiatieven", "search", "--leeftijd", "34", "--json")

    found = json.loads(outcome.out)
    assert outcome.status == 0
    assert outcome.err == ""
    assert len(found) == 10
    scores = [one["score"] for one in found]
    # After the best, variety may go before the score.
    assert scores[0] == max(scores)
    for one in found:
        assert {"id", "naam", "bron", "jaar", "reden"} <= set(one)


def test_every_option_can_be_combined(command):
    outcome = command(
        "initiatieven", "search", "--leeftijd", "34", "--situatie", "werk_buiten_techniek",
        "--persona", "werk_buiten_techniek", "--regio", "rijnmond", "--interesse", "metaal",
        "--interesse", "ict", "--limit", "3", "--json",
    )  # fmt: skip

    found = json.loads(outcome.out)
    assert len(found) == 3
    for one in found:
        assert one["leeftijd"][0] <= 34 <= one["leeftijd"][1]


def test_every_option_may_be_left_out(command):
    assert len(json.loads(command("initiatieven", "search", "--json").out)) == 10


def test_the_region_and_the_interest_make_a_difference(command):
    def ids(*options: str) -> list[str]:
        found = json.loads(command("initiatieven", "search", "--json", *options).out)
        return [one["id"] for one in found]

    assert ids("--regio", "rijnmond") != ids("--regio", "noord_holland")
    assert ids("--interesse", "ict") != ids("--interesse", "maritiem")


def test_for_people_the_matches_come_as_text(command):
    outcome = command("initiatieven", "search", "--leeftijd", "34", "--limit", "2")

    assert outcome.status == 0
    assert outcome.out.startswith("1. ")
    assert "\n2. " in outcome.out


@pytest.mark.parametrize(
    ("option", "value"),
    [("--situatie", "bestaat_niet"), ("--persona", "x"), ("--regio", "atlantis"),
     ("--interesse", "koken")],
)  # fmt: skip
def test_an_unknown_key_is_named_with_what_there_is(command, option, value):
    line = refused(command("initiatieven", "search", option, value, "--json"))

    assert f"'{value}' bestaat niet; kies uit: " in line


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["search", "--leeftijd", "oud"], "--leeftijd: 'oud' is geen heel getal."),
        (["search", "--leeftijd", "300"], "Leeftijd 300 kan niet; geef een getal van 0 tot 120."),
        (["search", "--leeftijd", "-1"], "Leeftijd -1 kan niet; geef een getal van 0 tot 120."),
        (["search", "--limit", "0"], "--limit: 0 kan niet; kies van 1 tot en met 500."),
        (["search", "--limit"], "Bij --limit hoort een waarde."),
        (["search", "--json=ja"], "Bij --json hoort geen waarde."),
        (["search", "--limit", "a'b"], "--limit: 'a'b' is geen heel getal."),
        (["nakijken", "--limit", "0"], "--limit: 0 kan niet; kies 1 of meer."),
        (
            ["dekking", "--svg", "a.svg", "--svg", "b.svg"],
            "--svg: deze optie staat er vaker dan één keer; kies één waarde.",
        ),
        (["import"], "BESTAND: hier is een waarde nodig."),
        (["--"], "Er ontbreekt een opdracht."),
        (["serch"], "De opdracht 'serch' bestaat niet; bedoel je 'search'?"),
        (
            ["search", "--leeftijd", "20", "--leeftijd", "30"],
            "--leeftijd: deze optie staat er vaker dan één keer; kies één waarde.",
        ),
        (["search", "--stad", "Gouda"], "De optie --stad bestaat niet."),
        (["export", "a.json", "b.json"], "Dit hoort er niet bij: b.json."),
        (["zoek"], "De opdracht 'zoek' bestaat niet."),
    ],
)
def test_what_cannot_be_is_one_dutch_line(command, arguments, expected):
    assert refused(command("initiatieven", *arguments)).startswith(expected)


# Export


def test_the_export_has_every_record_in_order(command):
    outcome = command("initiatieven", "export", "--json")

    records = json.loads(outcome.out)
    ids = [one["id"] for one in records]
    assert outcome.status == 0
    assert len(records) >= 244
    assert ids[:236] == [f"zh-{number:03}" for number in range(1, 237)]
    assert len(set(ids)) == len(ids)
    for one in records:
        assert one["bron"]["document"]
        assert one["jaar"]


def test_the_export_is_csv_too(command: Command) -> None:
    outcome = command("initiatieven", "export", "--csv")

    rows = list(csv.DictReader(io.StringIO(outcome.out)))
    records = json.loads(command("initiatieven", "export", "--json").out)
    assert [row["id"] for row in rows] == [one["id"] for one in records]
    assert all(row["bron_document"] for row in rows)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--json", "--csv"], "Kies één vorm"),
        (["lijst.xlsx"], "lijst.xlsx is geen .csv of .json"),
        (["lijst.json", "--csv"], "De gevraagde vorm past niet bij lijst.json"),
        (["/proc/lijst.csv"], "/proc/lijst.csv kan niet worden geschreven"),
    ],
)
def test_an_export_that_cannot_be_is_one_dutch_line(command, arguments, expected):
    assert refused(command("initiatieven", "export", *arguments)).startswith(expected)


# Import


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


# Text search


def test_searching_for_words_gives_what_they_are_about(command: Command) -> None:
    outcome = command("initiatieven", "search", "go dare", "--json")

    found = json.loads(outcome.out)
    assert found[0]["id"] == "zh-184"
    assert found[0]["score"] > found[1]["score"]


def test_people_are_told_how_a_word_was_read(command: Command) -> None:
    outcome = command("initiatieven", "search", "lasssen", "in", "schiedm", "--limit", "1")

    assert outcome.out.startswith("Gelezen: lasssen als lassen.\n\n1. ")
    assert "gevonden; met --limit zie je er meer." in outcome.out


def test_something_that_has_ended_says_so(command: Command) -> None:
    outcome = command("initiatieven", "search", "boris", "--limit", "1")

    assert "Volgens de bron duurde dit tot en met 2018" in outcome.out


@pytest.mark.parametrize("text", [["scholing"], []])
def test_words_and_persons_can_be_filtered(command: Command, text: list[str]) -> None:
    outcome = command(
        "initiatieven", "search", *text, "--fase", "scholing", "--kenmerk", "zij_instroom",
        "--soort", "opleiding", "--voor", "individu", "--regio", "rijnmond", "--json",
    )  # fmt: skip

    found = json.loads(outcome.out)
    assert found
    for one in found:
        assert "scholing" in one["fase"]
        assert one["kenmerk"] == "zij_instroom"
        assert one["soort"] == "opleiding"
        assert "individu" in one["voor"]


@pytest.mark.parametrize(
    ("option", "value"),
    [("--soort", "netwerk"), ("--voor", "organisatie"), ("--kenmerk", "werkgeversperspectief")],
)
def test_a_kind_alone_gives_all_of_that_kind(command: Command, option: str, value: str) -> None:
    found = json.loads(
        command("initiatieven", "search", option, value, "--limit", "500", "--json").out
    )

    records = json.loads(command("initiatieven", "export").out)
    kind = {one["id"] for one in records if value in (one["soort"], one["kenmerk"], *one["voor"])}
    assert {i for one in found for i in (one["id"], *one["herhalingen"])} == kind


def test_nothing_found_is_said(command: Command) -> None:
    outcome = command("initiatieven", "search", "xyzzyq")

    assert outcome.out == "Niets gevonden. Laat een voorwaarde weg en probeer het opnieuw.\n"


def test_the_words_that_are_nowhere_are_told(command: Command) -> None:
    outcome = command("initiatieven", "search", "xyzzyq lassen")

    assert outcome.out.startswith("Niet gevonden: xyzzyq.\n\n1. ")


def test_signs_alone_find_nothing_and_the_hint_says_what_to_type(command: Command) -> None:
    assert command("initiatieven", "search", "???").out == (
        "Niets gevonden: hier staat geen woord om op te zoeken. "
        "Noem een vak, een naam of een plaats.\n"
    )
    assert json.loads(command("initiatieven", "search", "%", "--json").out) == []


def test_a_persona_of_another_situation_is_one_dutch_line(command: Command) -> None:
    options = ["--situatie", "vmbo_tl", "--persona", "werk_buiten_techniek"]

    for text in ([], ["lassen"]):
        line = refused(command("initiatieven", "search", *text, *options))
        assert line == (
            "persona 'werk_buiten_techniek' past niet bij situatie 'vmbo_tl'; laat de persona weg."
        )


def test_an_unknown_filter_is_named_with_what_there_is(command: Command) -> None:
    line = refused(command("initiatieven", "search", "lassen", "--fase", "feest"))

    assert line.startswith("fase 'feest' bestaat niet; kies uit: orientatie")


# Coverage


def test_the_white_spots_are_told_in_json(command: Command) -> None:
    report = json.loads(command("initiatieven", "dekking", "--json").out)

    assert report["per"] == "leeftijd"
    assert set(report["regios"]["rijnmond"]["25-67"]) == {"eigen", "provincie", "landelijk"}
    for gap in report["witte_vlekken"]:
        cell = report["regios"][gap["regio"]][gap["groep"]]
        assert cell["eigen"] == cell["provincie"] == 0


def test_the_white_spots_are_a_table_for_people(command: Command) -> None:
    outcome = command("initiatieven", "dekking", "--per", "persona")

    assert "Zuid-Holland Centraal" in outcome.out
    assert "Witte vlekken: " in outcome.out


def test_the_drawing_has_every_cell_and_can_be_read_aloud(command: Command, tmp_path) -> None:
    outcome = command("initiatieven", "dekking", "--svg", str(tmp_path / "dekking.svg"))

    svg = ElementTree.parse(tmp_path / "dekking.svg").getroot()
    space = "{http://www.w3.org/2000/svg}"
    titles = [svg.findtext(f"{space}{name}") for name in ("title", "desc")]
    words = [element.text for element in svg.iter(f"{space}text")]
    assert outcome.err == f"De tekening staat in {tmp_path}/dekking.svg.\n"
    assert titles[0] == "Initiatieven per regio, per leeftijd"
    assert "Witte vlekken" in str(titles[1])
    assert "Gooi en Vechtstreek" in words
    assert "geen" in words
    assert len(list(svg.iter(f"{space}rect"))) == 1 + 20 * 7


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--per", "schoen"], "'schoen' kan niet; kies uit: leeftijd, persona."),
        (["--kenmerk", "x"], "kenmerk 'x' bestaat niet"),
        (["--svg", "x.png"], "x.png is geen .svg; kies een naam die zo eindigt."),
        (["--svg", "/proc/x.svg"], "/proc/x.svg kan niet worden geschreven"),
    ],
)
def test_a_question_about_coverage_that_cannot_be_is_one_dutch_line(command, arguments, expected):
    assert refused(command("initiatieven", "dekking", *arguments)).startswith(expected)


# Review


def test_what_was_seen_today_is_written_down(command: Command, tmp_path) -> None:
    file = tmp_path / "oud.json"
    file.write_text(json.dumps([record(id="lang-geleden", checked="2024-01-01")]))
    command("initiatieven", "import", str(file))
    before = json.loads(command("initiatieven", "nakijken", "--json", "--limit", "1").out)

    seen = command("initiatieven", "nakijken", "--gezien", "lang-geleden")

    after = json.loads(command("initiatieven", "nakijken", "--json", "--limit", "1").out)
    records = json.loads(command("initiatieven", "export").out)
    (checked,) = [one["checked"] for one in records if one["id"] == "lang-geleden"]
    assert before["nakijken"][0]["id"] == "lang-geleden"
    assert seen.status == 0
    assert after["nakijken"][0]["id"] != "lang-geleden"
    assert checked == datetime.date.today().isoformat()


def test_what_is_seen_twice_is_seen(command: Command) -> None:
    outcome = command("initiatieven", "nakijken", "--gezien", "zh-001", "--gezien", "zh-001")

    assert (outcome.status, outcome.out) == (0, "Nagekeken: zh-001.\n")


def test_what_does_not_exist_cannot_be_seen(command: Command) -> None:
    line = refused(command("initiatieven", "nakijken", "--gezien", "bestaat-niet"))

    assert line == (
        "Het initiatief 'bestaat-niet' bestaat niet; er is niets als nagekeken bewaard."
    )
