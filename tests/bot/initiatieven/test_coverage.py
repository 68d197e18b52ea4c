"""`techniekgids initiatieven dekking`: the white spots, told and drawn."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from tests.bot.commands import Command, refused


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
