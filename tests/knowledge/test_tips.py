import re
from collections import Counter

import pytest

from knowledge import kandidaatreis
from knowledge import tips as tips_module
from knowledge.tips import READERS, Tip, steps, tips, tips_for, tips_for_reader
from knowledge.vocabulary import FASEN
from tests.knowledge.plain_dutch import faults, sentences

# Counted in Tabel 8 of the document: the points of each step, 20 together. Step 4 has a sentence
# above its points that is an advice itself.
POINTS = {
    "werven": 5,
    "loopbaanorientatie": 4,
    "matchen": 3,
    "opleiding": 2,
    "duurzame_plaatsing": 6,
}

EVERY_TIP = [pytest.param(tip, id=tip.key) for tip in tips()]


def _points(tip: Tip) -> list[str]:
    """The points of Tabel 8 that a tip rests on: "Tabel 8, stap 2, punt 1 en 2" has two."""
    _, _, place = tip.source.onderdeel.split(", ")
    return place.removeprefix("punt ").split(" en ")


def _for_candidate(tip: Tip) -> bool:
    return tip.readers == ("kandidaat",)


def test_the_steps_are_those_of_tabel_8():
    assert steps() == tuple(POINTS)
    assert sum(POINTS.values()) == 20


@pytest.mark.parametrize(("step", "count"), POINTS.items())
def test_every_point_of_a_step_is_one_tip_for_those_who_carry_it_out(step: str, count: int):
    rest_on = [point for tip in tips_for(step) if not _for_candidate(tip) for point in _points(tip)]

    expected = [str(number) for number in range(1, count + 1)]
    assert rest_on == (["inleiding", *expected] if step == "opleiding" else expected)


@pytest.mark.parametrize("tip", [tip for tip in tips() if _for_candidate(tip)], ids=lambda t: t.key)
def test_a_tip_for_a_candidate_rests_on_points_of_its_step(tip: Tip):
    assert set(_points(tip)) <= {str(n) for n in range(1, POINTS[tip.step] + 1)}


@pytest.mark.parametrize("tip", EVERY_TIP)
def test_the_source_of_a_tip_is_its_step_in_tabel_8(tip: Tip):
    number = list(POINTS).index(tip.step) + 1

    assert tip.source.document == "000_342337ba31c5919d"
    assert tip.source.onderdeel.startswith(f"Tabel 8, stap {number}, ")


@pytest.mark.parametrize("tip", EVERY_TIP)
def test_a_tip_is_short_plain_dutch(tip: Tip):
    assert faults(tip.title) + faults(tip.text) == []
    assert 1 <= len(sentences(tip.text)) <= 3
    assert len(tip.title.split()) <= 8
    assert not tip.title.endswith(".")


def test_every_key_is_a_slug_and_there_once():
    keys = [tip.key for tip in tips()]

    assert [key for key in keys if not re.fullmatch(r"[a-z]+(_[a-z]+)*", key)] == []
    assert [key for key, count in Counter(keys).items() if count > 1] == []


def test_a_tip_for_a_candidate_is_for_nobody_else():
    # It says "je" to the candidate; the others read about the candidate.
    assert all(_for_candidate(tip) for tip in tips_for_reader("kandidaat"))


@pytest.mark.parametrize("reader", READERS)
def test_everybody_has_tips(reader: str):
    found = tips_for_reader(reader)

    assert found
    assert all(reader in tip.readers for tip in found)


def test_an_employer_prepares_the_colleagues():
    assert "collegas_voorbereiden" in [tip.key for tip in tips_for_reader("werkgever")]


@pytest.mark.parametrize("step", kandidaatreis.steps(), ids=lambda step: step.key)
def test_the_tip_of_the_kandidaatreis_rests_on_the_same_steps_as_the_tips_here(
    step: kandidaatreis.Step,
):
    numbers = re.findall(r"\d", step.tip_source.onderdeel.removeprefix("Tabel 8"))
    cited = {list(POINTS)[int(number) - 1] for number in numbers}

    here = {tip.step for tip in tips_for_reader("kandidaat") if step.key in tip.fasen}

    assert cited <= here


@pytest.mark.parametrize(
    ("step", "fasen"),
    [
        ("loopbaanorientatie", {"orientatie", "verdiepende_orientatie"}),
        ("matchen", {"matching"}),
        ("opleiding", {"scholing"}),
    ],
)
def test_a_step_fits_its_phases_of_the_kandidaatreis(step: str, fasen: set[str]):
    assert {fase for tip in tips_for(step) for fase in tip.fasen} == fasen


def test_one_begeleider_goes_along_through_all_phases():
    tip = next(tip for tip in tips() if tip.key == "vaste_begeleider")

    assert tip.fasen == FASEN
    assert "twee kalenderjaren" in tip.text


def test_an_unknown_step_names_the_ones_there_are():
    with pytest.raises(KeyError, match=r"'ontslag'.*matchen"):
        tips_for("ontslag")


def test_an_unknown_reader_names_the_ones_there_are():
    with pytest.raises(KeyError, match=r"'directeur'.*begeleider"):
        tips_for_reader("directeur")


@pytest.mark.parametrize(
    ("lezers", "fasen", "fault"),
    [
        (["directeur"], [], r"'proef' has lezers \['directeur'\]"),
        (["werkgever"], ["pensioen"], r"'proef' has fasen \['pensioen'\]"),
        ([], [], "'proef' has no lezers"),
    ],
)
def test_a_record_that_does_not_fit_is_refused(
    monkeypatch: pytest.MonkeyPatch, lezers: list[str], fasen: list[str], fault: str
):
    record = {"key": "proef", "lezers": lezers, "fasen": fasen}
    monkeypatch.setattr(tips_module, "read_data", lambda _: {"werven": [record]})

    # Without the cache, so that the real tips stay as they are.
    with pytest.raises(ValueError, match=fault):
        tips.__wrapped__()
