import datetime
from typing import Any

import pytest

from knowledge.initiatives import Initiative
from knowledge.matching.index import Index
from knowledge.matching.profile import Profile
from knowledge.matching.suitable import suitable
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)
ADULT = Profile(leeftijd=34, situatie="werk_buiten_techniek")


def is_suitable(profile: Profile, given: Initiative, today: datetime.date) -> bool:
    return bool(suitable(Index([given]), profile, today)[0])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, True),
        ({"toegang": "niet"}, False),
        ({"voor": ["organisatie"]}, False),
        ({"voor": ["individu", "organisatie"]}, True),
        ({"einde": 2024}, False),
        ({"einde": 2027}, True),
        ({"frequentie": "eenmalig", "laatste_datum": "2026-11-01"}, False),
        ({"frequentie": "terugkerend", "laatste_datum": "2022-11-01"}, True),
        ({"leeftijd": [35, 67]}, False),
        ({"leeftijd": [18, 33]}, False),
        ({"situaties": ["vmbo", "mbo"], "leeftijd": [12, 67]}, False),
        ({"situaties": ["mbo", "werkzoekend"], "leeftijd": [12, 67]}, False),
        ({"situaties": ["mbo", "werk_buiten_techniek"], "leeftijd": [14, 67]}, True),
        ({"situaties": ["werkend"], "personas": ["werk_binnen_techniek"]}, False),
    ],
)
def test_an_adult_sees_only_what_is_open_to_this_adult(
    changes: dict[str, Any], expected: bool
) -> None:
    assert is_suitable(ADULT, initiative(**changes), TODAY) is expected


@pytest.mark.parametrize(("age", "expected"), [(11, True), (10, False), (17, True), (18, False)])
def test_a_pupil_may_be_a_year_younger_or_older_than_the_class(age: int, expected: bool) -> None:
    pupil = Profile(leeftijd=age, situatie="vmbo_onderbouw")
    given = initiative(situaties=["vmbo"], leeftijd=[12, 16], toegang="via_school")

    assert is_suitable(pupil, given, TODAY) is expected


@pytest.mark.parametrize(
    ("situatie", "situaties", "leeftijd", "suits", "too_far"),
    [
        ("primair_onderwijs", ["basisschool", "vmbo"], [10, 14], (10, 12), (9,)),
        ("vmbo_onderbouw", ["basisschool", "vmbo"], [10, 14], (12, 14), (15,)),
        ("havo_vwo_onderbouw", ["havo_vwo"], [12, 15], (11, 15), (10, 16)),
        ("primair_onderwijs", ["basisschool", "vmbo"], [8, 16], (8,), (7,)),
        ("vmbo_tl", ["basisschool", "vmbo"], [8, 16], (17,), (18,)),
        ("mbo_technisch_bol", ["mbo"], [16, 27], (15, 27), (14, 28)),
    ],
)
def test_only_the_usual_age_of_a_school_type_has_a_margin(
    situatie: str,
    situaties: list[str],
    leeftijd: list[int],
    suits: tuple[int, ...],
    too_far: tuple[int, ...],
) -> None:
    given = initiative(situaties=situaties, leeftijd=leeftijd, toegang="via_school")

    for age in (*suits, *too_far):
        pupil = Profile(leeftijd=age, situatie=situatie)
        assert is_suitable(pupil, given, TODAY) is (age in suits), age


@pytest.mark.parametrize(("age", "expected"), [(11, False), (12, True), (16, True), (17, False)])
def test_what_a_pupil_goes_to_without_school_has_no_margin(age: int, expected: bool) -> None:
    pupil = Profile(leeftijd=age, situatie="vmbo_onderbouw")
    given = initiative(situaties=["vmbo"], leeftijd=[12, 16], toegang="zelf")

    assert is_suitable(pupil, given, TODAY) is expected


@pytest.mark.parametrize("toegang", ["zelf", "via_school"])
@pytest.mark.parametrize(("age", "expected"), [(5, False), (6, True), (12, True), (13, False)])
def test_activities_for_children_have_no_margin(age: int, expected: bool, toegang: str) -> None:
    child = Profile(leeftijd=age, situatie="primair_onderwijs")
    given = initiative(situaties=["basisschool"], leeftijd=[6, 12], toegang=toegang)

    assert is_suitable(child, given, TODAY) is expected


@pytest.mark.parametrize(("age", "expected"), [(17, False), (18, True), (30, True), (31, False)])
def test_an_adult_has_no_margin_at_school_either(age: int, expected: bool) -> None:
    adult = Profile(leeftijd=age, situatie="werk_buiten_techniek")

    given = initiative(leeftijd=[18, 30], toegang="via_school")

    assert is_suitable(adult, given, TODAY) is expected


def test_an_age_band_that_ends_at_67_has_no_end() -> None:
    older = Profile(leeftijd=70, situatie="werk_buiten_techniek")

    assert is_suitable(older, initiative(leeftijd=[18, 67]), TODAY)
    assert not is_suitable(older, initiative(leeftijd=[18, 66]), TODAY)


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"situatie": "mbo_technisch_bol", "leeftijd": 17}, False),
        ({"situatie": "mbo_technisch_bol", "leeftijd": 18}, True),
        ({"situatie": "mbo_technisch_bol"}, False),
        ({"situatie": "hbo_technisch"}, True),
        ({"situatie": "zonder_werk_zonder_uitkering", "leeftijd": 17}, True),
    ],
)
def test_a_loket_for_work_is_not_for_pupils_under_18(known: dict[str, Any], expected: bool) -> None:
    loket = initiative(
        soort="loket", situaties=["mbo", "hbo", "werkend", "werkzoekend"], leeftijd=[16, 67]
    )

    assert is_suitable(Profile(**known), loket, TODAY) is expected


def test_when_nothing_is_known_everything_for_a_person_is_suitable() -> None:
    assert is_suitable(Profile(), initiative(situaties=["basisschool"], leeftijd=[6, 12]), TODAY)
    assert is_suitable(Profile(), initiative(), TODAY)


def test_somebody_of_whom_only_the_age_is_known_gets_no_school_activities_from_25_on() -> None:
    at_school = initiative(situaties=["mbo"], leeftijd=[16, 67])

    assert is_suitable(Profile(leeftijd=24), at_school, TODAY)
    assert not is_suitable(Profile(leeftijd=25), at_school, TODAY)


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        ({}, True),
        ({"regio": "midden_holland"}, True),
        ({"regio": "midden_holland", "gemeente": "Gouda"}, True),
        ({"regio": "midden_holland", "gemeente": "Waddinxveen"}, False),
        ({"regio": "rijnmond"}, False),
    ],
)
@pytest.mark.parametrize(
    "changes",
    [{"doelgroep": "jongeren uit de binnenstad"}, {"soort": "fonds"}, {"soort": "loket"}],
    ids=["doelgroep", "fonds", "loket"],
)
def test_what_a_town_does_for_a_group_or_pays_for_is_not_for_others(
    changes: dict[str, str], where: dict[str, str], expected: bool
) -> None:
    given = initiative(gemeenten=["Gouda"], regios=["midden_holland"], **changes)

    assert is_suitable(Profile(leeftijd=34, **where), given, TODAY) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "changes",
    [{"gemeenten": ["Gouda"]}, {"soort": "fonds"}, {"soort": "loket"}],
    ids=["programme-of-a-town", "fonds-of-no-town", "loket-of-no-town"],
)
def test_other_things_are_also_for_who_lives_next_door(changes: dict[str, Any]) -> None:
    next_door = Profile(leeftijd=34, gemeente="Waddinxveen")

    assert is_suitable(next_door, initiative(**changes), TODAY)


def test_each_of_many_is_judged_by_itself() -> None:
    given = Index([initiative(id="a"), initiative(id="b", einde=2024), initiative(id="c")])

    assert list(suitable(given, ADULT, TODAY)) == [True, False, True]
