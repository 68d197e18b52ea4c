import datetime
from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.matching.fit import nearness
from knowledge.matching.profile import Profile
from knowledge.matching.score import Score, score
from knowledge.matching.weights import default_weights
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)
WHOLE_PROVINCE = list(v.REGIOS_ZUID_HOLLAND)
GOUDA = Profile(leeftijd=34, situatie="werk_buiten_techniek", gemeente="Gouda")


def scored(profile: Profile, **changes: Any) -> Score:
    return score(profile, initiative(**changes), default_weights(), TODAY)


@pytest.mark.parametrize(
    ("changes", "level", "steps"),
    [
        ({"gemeenten": ["Gouda"]}, "gemeente", 0),
        ({"gemeenten": ["Waddinxveen"]}, "andere_gemeente", 0),
        ({"gemeenten": ["Waddinxveen"], "toegang": "via_school"}, "andere_school", 0),
        ({}, "regio", 0),
        ({"regios": WHOLE_PROVINCE}, "provincie", 0),
        ({"regios": ["landelijk"]}, "landelijk", 0),
        ({"regios": ["rijnmond", "drechtsteden"]}, "buur", 1),
        ({"regios": ["drechtsteden"]}, "ver", 2),
    ],
)
def test_nearness_is_seen_from_the_municipality_and_the_region(
    changes: dict[str, Any], level: str, steps: int
) -> None:
    assert nearness(GOUDA, initiative(**changes)) == (level, steps)


@pytest.mark.parametrize("regio", [None, "landelijk"])
def test_without_a_region_everything_counts_and_the_wide_ones_most(regio: str | None) -> None:
    anybody = Profile(regio=regio)

    own = scored(anybody)
    province = scored(anybody, regios=WHOLE_PROVINCE)
    country = scored(anybody, regios=["landelijk"])

    assert own.nearness == ("onbekend", 0)
    assert min(province.total, country.total) > own.total


def test_the_exact_branch_counts_double_of_all_technical_work_and_others_count_nothing() -> None:
    plumber = Profile(interesse=("maritiem",))

    exact, broad, other = (
        scored(plumber, branche=branch).parts["interesse"]
        for branch in ("maritiem", "techniek_breed", "ict")
    )

    assert (exact, broad, other) == (2 * broad, broad, 0)


def test_a_branch_that_does_the_same_work_counts_less_than_all_technical_work() -> None:
    solar = Profile(interesse=("energietransitie",))

    related = scored(solar, branche="installatietechniek").parts["interesse"]

    assert 0 < related < scored(solar, branche="techniek_breed").parts["interesse"]


def test_somebody_who_likes_all_technical_work_is_half_served_by_one_branch() -> None:
    assert scored(Profile(interesse=("techniek_breed",)), branche="ict").interest == "breed"


def test_the_aim_of_tabel_6_adds_a_little() -> None:
    inside = Profile(situatie="werk_binnen_techniek")

    fits, misses = (scored(inside, doel=[aim]) for aim in ("behouden_voor", "leiden_naar"))

    assert 0 < fits.total - misses.total < 10


def test_for_adults_zij_instroom_and_programmes_go_before_promotion_and_events() -> None:
    programme = scored(GOUDA)

    assert programme.total > scored(GOUDA, kenmerk="techniekpromotie").total
    assert programme.total > scored(GOUDA, soort="evenement", jaar=2026).total


def test_for_pupils_seeing_and_doing_goes_before_a_fund() -> None:
    pupil = Profile(leeftijd=13, situatie="vmbo_onderbouw")
    changes = {"situaties": ["vmbo"], "leeftijd": [12, 16], "kenmerk": "techniekpromotie"}

    assert (
        scored(pupil, soort="ontdekplek", **changes).total
        > scored(pupil, soort="fonds", **changes).total
    )


def test_passed_dates_cost_points_and_most_for_what_does_not_come_back() -> None:
    def event(frequentie: str, laatste: str) -> Score:
        return scored(GOUDA, soort="evenement", frequentie=frequentie, laatste_datum=laatste)

    coming = event("terugkerend", "2027-01-10")
    repeated = event("terugkerend", "2023-01-10")
    once = event("eenmalig", "2023-01-10")

    assert coming.total > repeated.total > once.total
    assert (coming.passed, repeated.passed, once.passed) == (False, True, True)


def test_what_is_made_for_few_goes_before_what_is_for_everybody() -> None:
    narrow = scored(GOUDA, situaties=["werk_buiten_techniek"])
    wide = scored(GOUDA, situaties=["werkend", "werkzoekend", "mbo", "hbo", "vmbo"])

    assert narrow.total > wide.total


def test_what_is_for_a_group_that_nobody_is_asked_about_goes_last() -> None:
    assert scored(GOUDA, doelgroep="vluchtelingen").total < scored(GOUDA).total - 10


def test_the_total_is_the_sum_of_the_parts() -> None:
    given = scored(GOUDA)

    assert given.total == sum(given.parts.values())


def test_every_key_of_the_vocabulary_has_its_weight() -> None:
    weights = default_weights()

    for kind in ("volwassene", "student", "leerling"):
        assert set(weights.kenmerk[kind]) == set(v.KENMERKEN)
        assert set(weights.soort[kind]) == set(v.SOORTEN)
        assert set(weights.toegang[kind]) == set(v.TOEGANGEN)
    assert set(weights.actualiteit) == {*v.FREQUENTIES, "voorbij", "voorbij_terugkerend"}
    assert set(weights.verwant) <= set(v.BRANCHES)
