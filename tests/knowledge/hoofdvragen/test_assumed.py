"""What counts for a school or work that somebody tells no more about."""

import pytest

from knowledge.hoofdvragen.message import Message
from knowledge.hoofdvragen.reading import read

_WORK = {"rol": "kandidaat", "leeftijd": 38, "situatie_feiten": {"soort": ["werk"]}}
_MBO = {"rol": "leerling", "leeftijd": 17, "situatie_feiten": {"soort": ["mbo"]}}
_TECHNICAL_MBO = {**_MBO, "situatie_feiten": {"soort": ["mbo"], "technisch": True}}


def _read(text, known, intent="antwoord"):
    return read(Message(text, intent, 0.9, "situatie"), known)


def _notes(reading):
    return [note.key for note in reading.notes]


@pytest.mark.parametrize(
    ("known", "text", "intent", "expected"),
    [
        (_WORK, "ik heb gewoon een baan", "antwoord", "werk_buiten_techniek"),
        (_WORK, "geen idee", "weet_niet", "werk_buiten_techniek"),
        (_MBO, "mbo zei ik", "antwoord", "mbo_niet_technisch"),
        (_MBO, "zeg ik liever niet", "sla_over", "mbo_niet_technisch"),
    ],
)
def test_what_nobody_calls_technical_counts_as_other(known, text, intent, expected):
    reading = _read(text, known, intent)
    assert reading.updates["situatie"] == expected
    assert "aangenomen_technisch" in _notes(reading)


def test_a_study_of_which_the_track_is_not_known_counts_as_bol():
    reading = _read("weet ik eigenlijk niet", _TECHNICAL_MBO, "weet_niet")
    assert reading.updates["situatie"] == "mbo_technisch_bol"
    assert "aangenomen_leerweg" in _notes(reading)


def test_the_answer_itself_goes_before_what_is_assumed():
    reading = _read("ja mechatronica", _MBO)
    assert reading.updates["situatie_feiten"]["technisch"] is True
    assert _notes(reading) == []


def test_it_can_be_put_right_afterwards():
    known = {**_MBO, **_read("mbo dus", _MBO).updates}
    reading = read(Message("het is wel technisch", "corrigeer", 0.9, "keuzemoment"), known)
    assert reading.updates["situatie_feiten"]["technisch"] is True


def test_a_question_back_assumes_nothing():
    assert not _read("waarom vraag je dat?", _WORK, "waarom_vraag").answered
