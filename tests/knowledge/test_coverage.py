import datetime

import pytest

from knowledge import vocabulary as v
from knowledge.catalogue import Catalogue
from knowledge.coverage import Cell, coverage
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)


def test_each_is_counted_where_it_is() -> None:
    given = [
        initiative(id="eigen", regios=["gorinchem"]),
        initiative(id="heel", regios=list(v.REGIOS_ZUID_HOLLAND)),
        initiative(id="land", regios=["landelijk"]),
    ]

    found = coverage(given, TODAY)

    assert found.cells["gorinchem", "25-67"] == Cell(eigen=1, provincie=1, landelijk=1)
    assert found.cells["rijnmond", "25-67"] == Cell(eigen=0, provincie=1, landelijk=1)
    assert found.cells["limburg", "25-67"] == Cell(eigen=0, provincie=0, landelijk=1)


def test_a_group_is_counted_by_situation_and_age() -> None:
    given = [
        initiative(id="po", situaties=["basisschool"], leeftijd=[6, 12], regios=["gorinchem"]),
        initiative(id="mbo", situaties=["mbo"], leeftijd=[16, 20], regios=["gorinchem"]),
    ]

    found = coverage(given, TODAY)

    counts = {group: found.cells["gorinchem", group].eigen for group in found.groups}
    assert counts == {
        "6-12": 1, "12-14": 0, "14-16": 0, "16-18": 1, "18-22": 0, "18-24": 0, "25-67": 0,
    }  # fmt: skip


@pytest.mark.parametrize(("ages", "bands"), [([18, 67], (1, 1)), ([18, 24], (1, 0))])
def test_what_is_only_for_people_without_work_counts_by_age(
    ages: list[int], bands: tuple[int, int]
) -> None:
    found = coverage([initiative(situaties=["werkzoekend"], leeftijd=ages)], TODAY)

    assert bands == tuple(found.cells["midden_holland", key].eigen for key in ("18-24", "25-67"))


@pytest.mark.parametrize(
    ("ages", "bands"),
    [([16, 27], (1, 0)), ([16, 46], (1, 1)), ([21, 67], (1, 1)), ([22, 67], (0, 1))],
)
def test_an_age_band_counts_what_serves_half_of_its_years(
    ages: list[int], bands: tuple[int, int]
) -> None:
    found = coverage([initiative(situaties=["werkzoekend"], leeftijd=ages)], TODAY)

    assert bands == tuple(found.cells["midden_holland", key].eigen for key in ("18-24", "25-67"))


def test_personas_are_counted_by_what_they_can_join() -> None:
    found = coverage([initiative(personas=["werk_buiten_techniek"])], TODAY, by="persona")

    assert found.groups == v.PERSONAS
    assert found.cells["midden_holland", "werk_buiten_techniek"].eigen == 1
    assert found.cells["midden_holland", "werk_binnen_techniek"].eigen == 0


@pytest.mark.parametrize(
    "changes",
    [
        {"einde": "2018"},
        {"voor": ["organisatie"], "toegang": "niet", "situaties": []},
        {"kenmerk": "instrumentarium"},
    ],
)
def test_what_nobody_can_join_or_was_not_asked_is_not_counted(changes: dict[str, object]) -> None:
    found = coverage([initiative(**changes)], TODAY, kenmerk="zij_instroom")

    assert found.cells["midden_holland", "25-67"].is_gap


def test_repeats_count_once() -> None:
    days = [initiative(id=f"dag-{n}", groep="open-dagen") for n in range(3)]

    assert coverage(days, TODAY).cells["midden_holland", "25-67"].eigen == 1


def test_gaps_are_named_by_region_and_group() -> None:
    found = coverage([initiative(regios=["gorinchem"])], TODAY, by="persona")

    assert ("gorinchem", "werk_buiten_techniek") not in found.gaps()
    assert ("zeeland", "werk_buiten_techniek") in found.gaps()


def test_the_region_of_the_sources_has_no_gap_and_others_have() -> None:
    found = coverage(Catalogue.from_data_files(), TODAY)

    gaps = {region for region, _ in found.gaps()}
    assert not gaps & set(v.REGIOS_ZUID_HOLLAND)
    assert "zeeland" in gaps


@pytest.mark.parametrize(
    ("options", "message"),
    [({"by": "schoen"}, "'schoen' kan niet"), ({"kenmerk": "x"}, "kenmerk 'x' bestaat niet")],
)
def test_an_unknown_question_is_refused(options: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        coverage([], TODAY, **options)  # type: ignore[arg-type]
