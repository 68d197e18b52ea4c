import datetime
from dataclasses import replace
from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.matching.fit import nearness
from knowledge.matching.index import Index
from knowledge.matching.profile import Profile
from knowledge.matching.score import Score, score
from knowledge.matching.weights import default_weights
from knowledge.regions import municipalities
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)
TOWNS_OF_RIJNMOND = [one.naam for one in municipalities() if one.regio == "rijnmond"]
WHOLE_PROVINCE = list(v.REGIOS_ZUID_HOLLAND)
GOUDA = Profile(leeftijd=34, situatie="werk_buiten_techniek", gemeente="Gouda")


def scored(profile: Profile, **changes: Any) -> Score:
    return score(Index([initiative(**changes)]), profile, default_weights(), TODAY).of(0)


@pytest.mark.parametrize(
    ("changes", "level", "steps"),
    [
        ({"gemeenten": ["Gouda"]}, "gemeente", 0),
        ({"gemeenten": ["Waddinxveen"]}, "andere_gemeente", 0),
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


@pytest.mark.parametrize(
    ("situatie", "level"),
    [
        ("primair_onderwijs", "andere_school"),
        ("vmbo_onderbouw", "andere_school"),
        ("mbo_technisch_bol", "andere_gemeente"),
        ("wo_technisch", "andere_gemeente"),
        ("werk_buiten_techniek", "andere_gemeente"),
    ],
)
def test_only_pupils_are_held_to_the_schools_of_their_municipality(
    situatie: str, level: str
) -> None:
    by_school = initiative(gemeenten=["Waddinxveen"], toegang="via_school")

    assert nearness(Profile(situatie=situatie, gemeente="Gouda"), by_school) == (level, 0)


@pytest.mark.parametrize(
    ("towns", "level"),
    [
        ([], "regio"),
        (["Rotterdam"], "regio"),
        (["Hoeksche Waard"], "buiten_centrum"),
        (["Brielle", "Nissewaard", "Rotterdam"], "buiten_centrum"),
        (TOWNS_OF_RIJNMOND, "regio"),
    ],
    ids=["no-towns", "centre", "small-town", "centre-and-others", "all-towns"],
)
def test_who_tells_only_a_region_most_likely_lives_in_its_main_town(
    towns: list[str], level: str
) -> None:
    given = initiative(gemeenten=towns, regios=["rijnmond"])

    assert nearness(Profile(regio="rijnmond"), given) == (level, 0)


def test_a_region_without_one_main_town_has_no_outside() -> None:
    given = initiative(gemeenten=["Haarlem"], regios=["noord_holland"])

    assert nearness(Profile(regio="noord_holland"), given) == ("regio", 0)


@pytest.mark.parametrize("regio", [None, "landelijk"])
def test_without_a_region_only_the_whole_country_is_near(regio: str | None) -> None:
    anybody = Profile(regio=regio)

    one_region = scored(anybody)
    province = scored(anybody, regios=WHOLE_PROVINCE)
    country = scored(anybody, regios=["landelijk"])

    assert one_region.nearness == province.nearness == ("onbekend", 0)
    assert country.nearness == ("landelijk", 0)
    assert country.total > province.total == one_region.total


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


def test_older_information_counts_less() -> None:
    by_age = [scored(GOUDA, jaar=2026 - years) for years in (2, 5, 7, 8)]

    parts = [one.parts["ouderdom"] for one in by_age]
    assert parts == sorted(set(parts), reverse=True)
    assert [scored(GOUDA, jaar=2026 - years).parts["ouderdom"] for years in (0, 3, 6, 20)] == parts


def test_what_is_made_for_few_goes_before_what_is_for_everybody() -> None:
    narrow = scored(GOUDA, situaties=["werk_buiten_techniek"])
    wide = scored(GOUDA, situaties=["werkend", "werkzoekend", "mbo", "hbo", "vmbo"])

    assert narrow.total > wide.total


def test_what_is_for_a_group_that_nobody_is_asked_about_goes_last() -> None:
    assert scored(GOUDA, doelgroep="vluchtelingen").total < scored(GOUDA).total - 10


def test_the_total_is_the_sum_of_the_parts() -> None:
    given = [initiative(id="a"), initiative(id="b", regios=["landelijk"], jaar=2026)]

    scores = score(Index(given), GOUDA, default_weights(), TODAY)

    assert list(scores.total) == [scores.of(0).total, scores.of(1).total]
    assert scores.of(1).total == sum(scores.of(1).parts.values())
    assert scores.of(0).total != scores.of(1).total


def test_every_key_of_the_vocabulary_has_its_weight() -> None:
    weights = default_weights()

    for kind in ("volwassene", "student", "leerling"):
        assert set(weights.kenmerk[kind]) == set(v.KENMERKEN)
        assert set(weights.soort[kind]) == set(v.SOORTEN)
        assert set(weights.toegang[kind]) == set(v.TOEGANGEN)
    assert set(weights.toegang["zonder_werk"]) == set(v.TOEGANGEN)
    assert set(weights.actualiteit) == {*v.FREQUENTIES, "voorbij", "voorbij_terugkerend"}
    assert set(weights.ouderdom) == {"vers", "recent", "ouder", "oud"}
    assert set(weights.verwant) <= set(v.BRANCHES)


def test_without_work_and_interest_the_desk_of_the_own_region_is_the_first_step() -> None:
    person = replace(GOUDA, situatie="zonder_werk_met_uitkering")

    def points(profile: Profile, **changes: Any) -> int:
        return scored(profile, soort="loket", **changes).parts["eerste_stap"]

    assert points(person) > 0
    assert points(person, regios=WHOLE_PROVINCE) == points(person, regios=["landelijk"]) == 0
    assert points(person, kenmerk="instrumentarium") == 0
    assert points(replace(person, interesse=("ict",))) == points(GOUDA) == 0


def test_who_has_no_work_does_not_get_in_through_an_employer() -> None:
    def points(situatie: str) -> int:
        person = replace(GOUDA, situatie=situatie)
        return scored(person, toegang="via_werkgever").parts["toegang"]

    assert points("zonder_werk_met_uitkering") < 0 < points("werk_buiten_techniek")
