import datetime
from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.matching.index import Index
from knowledge.matching.profile import Profile
from knowledge.matching.score import score
from knowledge.matching.tiers import Tier, tiers_of
from knowledge.matching.weights import default_weights
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)
GOUDA = Profile(leeftijd=34, situatie="werk_buiten_techniek", gemeente="Gouda")
SAILOR = Profile(situatie="werk_buiten_techniek", gemeente="Gouda", interesse=("maritiem",))
PUPIL = Profile(leeftijd=13, situatie="vmbo_onderbouw", gemeente="Gouda")
ANYWHERE = Profile(leeftijd=34, situatie="werk_buiten_techniek")

NEIGHBOUR = {"regios": ["rijnmond"]}
FURTHER = {"regios": ["haaglanden"]}
COUNTRY = {"regios": ["landelijk"]}
PASSED = {"laatste_datum": "2026-11-21"}
COMES_BACK = {"soort": "evenement", "frequentie": "terugkerend", **PASSED}


def tiers(profile: Profile, *changes: dict[str, Any]) -> list[Tier]:
    index = Index(initiative(**{"id": f"nummer-{i}", **one}) for i, one in enumerate(changes))
    weights = default_weights()
    scores = score(index, profile, weights, TODAY)
    found = tiers_of(index, profile, scores, weights)
    return [Tier(tier) for tier in found]


def tier(profile: Profile, **changes: Any) -> Tier:
    return tiers(profile, changes)[0]


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"regios": list(v.REGIOS_ZUID_HOLLAND)},
        COUNTRY,
        {"soort": "loket", "kenmerk": "instrumentarium"},
        {"gemeenten": ["Waddinxveen"]},
    ],
    ids=["region", "province", "country", "regional-desk", "town-next-door"],
)
def test_what_is_near_or_everywhere_comes_first(changes: dict[str, Any]) -> None:
    assert tier(GOUDA, **changes) == Tier.EIGEN


def test_a_youth_club_elsewhere_is_for_who_is_at_school() -> None:
    club = {"regios": ["rijnmond"], "soort": "vereniging", "leeftijd": [8, 24]}
    student = Profile(leeftijd=23, situatie="wo_technisch", gemeente="Gouda")
    pupil = Profile(leeftijd=14, situatie="vmbo_onderbouw", gemeente="Gouda")

    assert tier(student, **club) == Tier.REST
    assert tier(student, **club | {"regios": ["midden_holland"]}) == Tier.EIGEN
    assert tier(pupil, **club) == Tier.BUURREGIO


@pytest.mark.parametrize(
    "changes",
    [
        {"kenmerk": "instrumentarium"},
        {"kenmerk": "instrumentarium", "soort": "loket"},
        {"soort": "platform"},
        {"soort": "hulpmiddel"},
        {"soort": "onderzoek"},
        {"jaar": 2018},
    ],
    ids=["arrangement", "desk", "platform", "tool", "study", "old"],
)
def test_what_is_national_and_general_comes_after_what_is_done_near_home(
    changes: dict[str, Any],
) -> None:
    assert tier(GOUDA, **COUNTRY, **changes) == Tier.ALGEMEEN
    assert tier(GOUDA, **changes) == Tier.EIGEN


@pytest.mark.parametrize(("years", "expected"), [(7, Tier.EIGEN), (8, Tier.ALGEMEEN)])
def test_national_information_is_old_after_seven_years(years: int, expected: Tier) -> None:
    assert tier(GOUDA, **COUNTRY, jaar=2026 - years) == expected


def test_a_passed_event_is_general_for_an_adult_unless_it_is_the_branch_asked_for() -> None:
    at_sea = {**COMES_BACK, "branche": "maritiem"}

    assert tier(GOUDA, **COMES_BACK) == Tier.ALGEMEEN
    assert tier(SAILOR, **at_sea) == Tier.EIGEN
    assert tier(PUPIL, **COMES_BACK) == Tier.EIGEN


@pytest.mark.parametrize(
    "soort", ["evenement", "open_dag", "ontdekplek", "museum", "wedstrijd", "vereniging"]
)
def test_what_people_can_visit_next_door_may_stand_in_front(soort: str) -> None:
    coming = {"soort": soort, "jaar": 2026}

    assert tier(GOUDA, **NEIGHBOUR, **coming) == Tier.BUURREGIO
    assert tier(GOUDA, **FURTHER, **coming) == Tier.NIET_VOORAAN


@pytest.mark.parametrize(
    "soort",
    ["programma", "opleiding", "fonds", "loket", "netwerk", "campagne", "platform", "hulpmiddel"],
)
def test_the_rest_of_a_neighbouring_region_is_for_who_lives_there(soort: str) -> None:
    assert tier(GOUDA, **NEIGHBOUR, soort=soort) == Tier.NIET_VOORAAN


@pytest.mark.parametrize(
    ("profile", "changes"),
    [
        (SAILOR, {"branche": "ict"}),
        (PUPIL, PASSED),
    ],
    ids=["another-branch", "passed"],
)
def test_nobody_travels_to_a_neighbour_for_what_fits_less(
    profile: Profile, changes: dict[str, Any]
) -> None:
    museum = {**NEIGHBOUR, "soort": "museum"}

    assert tier(profile, **museum) == Tier.BUURREGIO
    assert tier(profile, **museum, **changes) == Tier.REST


@pytest.mark.parametrize("soort", ["evenement", "museum", "ontdekplek"])
def test_what_a_school_of_another_region_goes_to_is_for_who_lives_there(soort: str) -> None:
    trip = {"soort": soort, "toegang": "via_school", "jaar": 2026}

    assert tier(PUPIL, **NEIGHBOUR, **trip) == Tier.NIET_VOORAAN
    assert tier(PUPIL, **trip) == Tier.EIGEN


def test_another_branch_and_what_was_once_near_home_go_before_the_neighbours() -> None:
    assert tier(SAILOR, branche="ict") == Tier.ANDERE_BRANCHE
    assert tier(GOUDA, **PASSED) == Tier.ANDERE_BRANCHE
    assert Tier.ANDERE_BRANCHE < Tier.BUURREGIO


def test_another_school_of_the_region_is_not_for_a_pupil() -> None:
    school = {"gemeenten": ["Waddinxveen"], "toegang": "via_school"}

    assert tier(PUPIL, **school) == Tier.REST
    assert tier(GOUDA, **school) == Tier.EIGEN


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"gemeenten": ["Gouda"]}, Tier.EIGEN),
        ({"gemeenten": ["Waddinxveen"]}, Tier.NIET_VOORAAN),
        ({}, Tier.NIET_VOORAAN),
        (COUNTRY, Tier.NIET_VOORAAN),
    ],
    ids=["own-town", "town-next-door", "region", "country"],
)
def test_a_narrow_group_stands_in_front_only_in_the_own_town(
    changes: dict[str, Any], expected: Tier
) -> None:
    assert tier(GOUDA, doelgroep="statushouders", **changes) == expected


def test_a_group_that_many_belong_to_is_not_narrow() -> None:
    wide = default_weights().ruime_doelgroepen

    assert wide
    assert {tier(GOUDA, doelgroep=group) for group in wide} == {Tier.EIGEN}


def test_without_a_region_what_is_bound_to_one_comes_after_the_national() -> None:
    desk = {"soort": "loket", "kenmerk": "instrumentarium"}

    assert tiers(ANYWHERE, COUNTRY, {**COUNTRY, **desk}, {}, desk) == [
        Tier.EIGEN,
        Tier.EIGEN,
        Tier.ERGENS,
        Tier.REST,
    ]


def test_without_a_region_only_the_desk_of_all_arrangements_goes_before_the_tools() -> None:
    fund = {**COUNTRY, "soort": "fonds", "kenmerk": "instrumentarium"}

    assert tiers(ANYWHERE, fund, {}) == [Tier.ALGEMEEN, Tier.ERGENS]


def test_no_initiatives_have_no_tiers() -> None:
    assert tiers(GOUDA) == []
