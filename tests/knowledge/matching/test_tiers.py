import datetime
from dataclasses import replace
from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.matching.index import Index
from knowledge.matching.profile import Profile
from knowledge.matching.score import score
from knowledge.matching.suitable import suitable
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
    found = tiers_of(index, profile, scores, weights, suitable(index, profile, TODAY))
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


def test_a_club_elsewhere_is_for_the_pupil_who_asked_for_its_branch() -> None:
    club = {"regios": ["rijnmond"], "soort": "vereniging", "leeftijd": [8, 24], "branche": "ict"}
    student = Profile(leeftijd=23, situatie="wo_technisch", gemeente="Gouda", interesse=("ict",))
    pupil = Profile(leeftijd=14, situatie="vmbo_onderbouw", gemeente="Gouda")

    assert tier(student, **club) == Tier.REST
    assert tier(student, **club | {"regios": ["midden_holland"]}) == Tier.EIGEN
    assert tier(replace(pupil, interesse=("ict",)), **club) == Tier.BUURREGIO
    assert tier(pupil, **club) == Tier.NIET_VOORAAN


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
    assert tier(SAILOR, **COUNTRY, **changes) == Tier.ALGEMEEN
    assert tier(SAILOR, **changes) == Tier.EIGEN


@pytest.mark.parametrize(("years", "expected"), [(7, Tier.EIGEN), (8, Tier.ALGEMEEN)])
def test_national_information_is_old_after_seven_years(years: int, expected: Tier) -> None:
    assert tier(SAILOR, **COUNTRY, jaar=2026 - years) == expected


def test_a_passed_event_is_general_for_an_adult_unless_it_is_the_branch_asked_for() -> None:
    at_sea = {**COMES_BACK, "branche": "maritiem"}

    assert tier(SAILOR, **COMES_BACK) == Tier.ALGEMEEN
    assert tier(SAILOR, **at_sea) == Tier.EIGEN
    assert tier(PUPIL, **COMES_BACK) == Tier.EIGEN


@pytest.mark.parametrize("soort", ["evenement", "open_dag", "ontdekplek", "museum", "wedstrijd"])
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
    ("profile", "changes", "expected"),
    [
        (SAILOR, {"branche": "ict"}, Tier.NIET_VOORAAN),
        (PUPIL, PASSED, Tier.REST),
    ],
    ids=["another-branch", "passed"],
)
def test_nobody_travels_to_a_neighbour_for_what_fits_less(
    profile: Profile, changes: dict[str, Any], expected: Tier
) -> None:
    museum = {**NEIGHBOUR, "soort": "museum"}

    assert tier(profile, **museum) == Tier.BUURREGIO
    assert tier(profile, **museum, **changes) == expected


def test_what_is_for_another_province_is_not_for_who_lives_next_to_it() -> None:
    museum = {"regios": list(v.REGIOS_ZUID_HOLLAND), "soort": "museum"}

    assert tier(Profile(leeftijd=13, regio="utrecht"), **museum) == Tier.NIET_VOORAAN


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
    fund = {**COUNTRY, "soort": "fonds", "kenmerk": "instrumentarium", "fase": ["scholing"]}

    assert tiers(ANYWHERE, fund, {}) == [Tier.ALGEMEEN, Tier.ERGENS]


def test_no_initiatives_have_no_tiers() -> None:
    assert tiers(GOUDA) == []


HARBOUR = {"regios": ["rijnmond"], "branche": "maritiem"}


def test_the_interest_next_door_comes_after_home_when_there_is_none_at_home() -> None:
    alone = tiers(SAILOR, HARBOUR, {})
    beside = tiers(SAILOR, HARBOUR, {"branche": "maritiem"})
    not_for_sailors = tiers(SAILOR, HARBOUR, {"branche": "maritiem", "situaties": ["vmbo"]})

    assert alone == [not_for_sailors[0], Tier.EIGEN] == [Tier.ALLEEN_BUREN, Tier.EIGEN]
    assert beside == [Tier.NIET_VOORAAN, Tier.EIGEN]
    assert tier(SAILOR, **HARBOUR | {"soort": "loket"}) == Tier.NIET_VOORAAN
    assert tier(SAILOR, **HARBOUR | {"regios": ["haaglanden"]}) == Tier.NIET_VOORAAN


@pytest.mark.parametrize("changes", [{"jaar": 2018}, {"soort": "platform"}, {"soort": "fonds"}])
def test_the_interest_itself_is_never_general(changes: dict[str, Any]) -> None:
    at_sea = {**COUNTRY, "kenmerk": "instrumentarium", **changes}

    assert tier(SAILOR, **at_sea, branche="maritiem") == Tier.EIGEN
    assert tier(SAILOR, **at_sea) == Tier.ALGEMEEN


def test_what_helps_with_the_step_that_somebody_is_at_is_not_general() -> None:
    site = {**COUNTRY, "soort": "hulpmiddel", "kenmerk": "instrumentarium", "situaties": ["vmbo"]}
    chooser = Profile(leeftijd=14, situatie="vmbo_tl", gemeente="Gouda")
    desk = {**COUNTRY, "soort": "loket", "kenmerk": "instrumentarium"}

    assert tier(chooser, **site) == Tier.EIGEN
    assert tier(SAILOR, **site) == Tier.ALGEMEEN
    assert tier(SAILOR, **desk, id="werkcentrum") == Tier.EIGEN
    assert tier(SAILOR, **desk) == Tier.ALGEMEEN


def test_who_has_no_work_asks_an_employer_later() -> None:
    without = Profile(situatie="zonder_werk_met_uitkering", gemeente="Gouda", interesse=("ict",))

    assert tier(without, toegang="via_werkgever") == Tier.ALGEMEEN
    assert tier(GOUDA, toegang="via_werkgever") == Tier.EIGEN
