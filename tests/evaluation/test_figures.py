import numpy as np
import pytest
from typer.testing import CliRunner

from tests.evaluation import __main__ as command
from tests.evaluation import figures
from tests.evaluation.figures import judged
from tests.evaluation.outcome import Outcome


@pytest.fixture
def limits(monkeypatch):
    """Sets other thresholds."""

    def put(**parts):
        monkeypatch.setattr(figures, "thresholds", lambda: parts)

    return put


def outcome(*rows: tuple[str, str, float]) -> Outcome:
    expected, predicted, confidence = zip(*rows, strict=True)
    return Outcome(
        expected, np.array(expected, object), np.array(predicted, object), np.array(confidence)
    )


@pytest.mark.parametrize(
    ("limit", "met"),
    [
        ({"minstens": 0.8}, True),
        ({"minstens": 0.81}, False),
        ({"hoogstens": 0.8}, True),
        ({"hoogstens": 0.79}, False),
    ],
)
def test_a_threshold_is_a_least_or_a_most(limits, limit, met):
    limits(deel={"juist": limit})
    [figure] = judged("deel", {"juist": 0.8})
    assert figure.met is met


def test_a_figure_without_a_threshold_is_told_and_so_is_the_reverse(limits):
    limits(deel={"juist": {"minstens": 0.5}})
    with pytest.raises(ValueError, match="onjuist"):
        judged("deel", {"juist": 0.8, "onjuist": 0.2})
    with pytest.raises(ValueError, match="juist"):
        judged("deel", {})


def test_who_is_as_often_right_as_sure_has_no_calibration_error():
    sure = [("groet", "groet", 0.75)] * 3 + [("groet", "help", 0.75)]
    assert outcome(*sure).calibration_error() == pytest.approx(0)
    assert outcome(("groet", "help", 0.95)).calibration_error() == pytest.approx(0.95)


def test_the_table_of_an_intent_has_precision_recall_and_f1():
    said = outcome(
        ("groet", "groet", 0.9),
        ("groet", "help", 0.9),
        ("help", "help", 0.9),
        ("help", "help", 0.9),
    )
    assert said.per_intent()[1].split() == ["groet", "2", "1.000", "0.500", "0.667"]
    assert said.confusions()[1].split() == ["groet", "help", "1", "50.0%"]


def test_the_whole_confusion_table_has_a_row_for_each_expected_intent(tmp_path):
    file = tmp_path / "tabel.csv"
    outcome(("groet", "groet", 0.9), ("groet", "help", 0.9)).write_matrix(file)
    assert file.read_text("utf-8").split() == ["verwacht,groet,help", "groet,1,1", "help,0,0"]


def test_the_command_ends_with_status_1_when_a_threshold_is_not_met(limits):
    command_line = command.typer.Typer()
    command_line.command()(command.main)
    met = CliRunner().invoke(command_line, ["--deel", "matcher"])
    assert met.exit_code == 0
    assert "volwassenen, nDCG@5" in met.stdout

    stricter = {name: {"minstens": 1.1} for name in figures.thresholds()["matcher"]}
    limits(matcher=stricter)
    assert CliRunner().invoke(command_line, ["--deel", "matcher"]).exit_code == 1
