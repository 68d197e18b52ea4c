import datetime
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge import vocabulary as v
from knowledge.actuality import is_ended
from knowledge.catalogue import Catalogue
from knowledge.initiatives import Initiative
from knowledge.matching.fit import serves_centre
from knowledge.matching.index import Index
from knowledge.matching.matcher import Match
from knowledge.matching.profile import Profile
from knowledge.matching.score import Score, score
from knowledge.matching.suitable import suitable
from knowledge.matching.tiers import tiers_of
from knowledge.matching.weights import default_weights
from knowledge.regions import distance, regions

TODAY = datetime.date(2026, 11, 22)
PERSONS = yaml.safe_load(Path(__file__).with_name("persons.yml").read_text(encoding="utf-8"))
EVERYTHING = 1000
FIRST = 10
TO_VISIT = ("evenement", "open_dag", "ontdekplek", "museum", "wedstrijd", "vereniging")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.from_data_files()


def profile(values: dict[str, Any]) -> Profile:
    return Profile(**{**values, "interesse": tuple(values.get("interesse", ()))})


def profiles() -> list[Profile]:
    """Return a person for every situation in every region, half of them with an interest."""
    ages = {"primair_onderwijs": 10, "speciaal_onderwijs": 10}
    return [
        Profile(
            leeftijd=40 if situatie in v.SITUATIES_VOLWASSEN else ages.get(situatie, 16),
            situatie=situatie,
            regio=regio,
            interesse=interesse,
        )
        for situatie in v.SITUATIES
        for regio in v.REGIOS
        for interesse in ((), ("metaal",))
    ]


def stands_out(match: Match) -> bool:
    """Return whether nothing but the place can be against it."""
    return (
        match.score.interest != "anders"
        and not match.score.passed
        and not is_for_a_narrow_group(match.initiatief)
    )


def is_for_a_narrow_group(given: Initiative) -> bool:
    return given.doelgroep not in (None, *default_weights().ruime_doelgroepen)


def is_to_visit_from(region: str, given: Initiative) -> bool:
    next_door = any(distance(region, other) == 1 for other in given.regios)
    return given.soort in TO_VISIT and next_door


def shown(matches: list[Match]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.initiatief.id, one.herhalingen) for one in matches]


@pytest.mark.parametrize("person", PERSONS, ids=[person["wie"] for person in PERSONS])
def test_every_person_gets_what_fits_and_nothing_that_does_not(
    catalogue: Catalogue, person: dict[str, Any]
) -> None:
    everything = catalogue.match(profile(person["profiel"]), limit=EVERYTHING, today=TODAY)

    ids = [one.initiatief.id for one in everything]
    assert person.get("eerst", ids[0]) == ids[0]
    assert set(person.get("bij_eerste_drie", ())) <= set(ids[:3])
    assert set(person.get("een_van", ids)) & set(ids[:3])
    assert all(catalogue.get(identity) for identity in person["nooit"])
    assert not set(person["nooit"]) & {*ids, *(r for one in everything for r in one.herhalingen)}


def test_the_persons_cover_every_persona_and_both_kinds_of_school() -> None:
    told = [person["profiel"] for person in PERSONS]

    assert {one.get("persona") for one in told} >= set(v.PERSONAS)
    assert {one["situatie"].split("_")[0] for one in told if "situatie" in one} >= {
        "primair",
        "so",
        "vmbo",
        "havo",
        "vwo",
        "mbo",
        "wo",
    }


def test_there_is_always_something_and_for_adults_a_full_page(catalogue: Catalogue) -> None:
    for one in profiles():
        found = catalogue.match(one, today=TODAY)
        least = 3 if one.kind == "volwassene" else 1
        assert len(found) >= least, one


def test_nobody_sees_what_is_not_for_them(catalogue: Catalogue) -> None:
    for one in profiles():
        for match in catalogue.match(one, limit=EVERYTHING, today=TODAY):
            given = match.initiatief
            assert one.situatie in given.situaties
            assert given.toegang != "niet"
            assert "individu" in given.voor


def test_nearer_ones_that_fit_never_come_after_those_of_another_region(
    catalogue: Catalogue,
) -> None:
    for one in profiles():
        found = catalogue.match(one, limit=EVERYTHING, today=TODAY)
        steps = [match.score.nearness.steps for match in found if stands_out(match)]
        first_elsewhere = next((i for i, step in enumerate(steps) if step > 0), len(steps))
        assert 0 not in steps[first_elsewhere:], one


def test_without_a_region_what_is_national_and_fits_comes_before_what_is_in_one_region(
    catalogue: Catalogue,
) -> None:
    for one in (person for person in profiles() if person.own_region is None):
        found = catalogue.match(one, limit=EVERYTHING, today=TODAY)
        national = [v.LANDELIJK in match.initiatief.regios for match in found if stands_out(match)]
        assert national == sorted(national, reverse=True), one


def test_the_first_ten_are_not_bound_to_a_region_that_is_too_far_to_go_to(
    catalogue: Catalogue,
) -> None:
    for one in profiles():
        for match in catalogue.match(one, limit=FIRST, today=TODAY):
            given, own = match.initiatief, one.own_region
            near = own is None or own in given.regios
            assert near or v.LANDELIJK in given.regios or is_to_visit_from(own, given), (one, given)


def test_the_first_ten_have_not_ended(catalogue: Catalogue) -> None:
    ended = {one.id for one in catalogue if is_ended(one, TODAY)}

    assert {"boris", "eerst-de-klas", "duurzame-stad-duurzame-banen"} <= ended
    for one in profiles():
        for identity, repeats in shown(catalogue.match(one, limit=FIRST, today=TODAY)):
            assert not ended & {identity, *repeats}, one


def test_the_first_ten_are_not_for_a_narrow_group_that_nobody_is_asked_about(
    catalogue: Catalogue,
) -> None:
    in_towns = [
        Profile(leeftijd=age, situatie=situatie, gemeente=gemeente)
        for age, situatie in ((10, "primair_onderwijs"), (25, "zonder_werk_met_uitkering"))
        for gemeente in ("Rotterdam", "Schiedam", "Gouda")
    ]

    for one in (*profiles(), *in_towns):
        for match in catalogue.match(one, limit=FIRST, today=TODAY):
            given = match.initiatief
            own_town = one.gemeente in given.gemeenten
            assert own_town or not is_for_a_narrow_group(given), (one, given)


def test_every_event_of_the_past_is_said_to_be_so(catalogue: Catalogue) -> None:
    events = [
        match
        for match in catalogue.match(Profile(), limit=EVERYTHING, today=TODAY)
        if match.initiatief.soort in v.EVENEMENTEN and match.initiatief.jaar < TODAY.year
    ]

    assert events
    assert all("Kijk of er een nieuwe datum is." in (match.waarschuwing or "") for match in events)


def test_the_open_days_of_one_school_are_shown_once(catalogue: Catalogue) -> None:
    young = Profile(leeftijd=16, situatie="vmbo_tl", regio="rijnmond")

    found = catalogue.match(young, limit=EVERYTHING, today=TODAY)

    groups = [match.initiatief.groep for match in found if match.initiatief.groep]
    assert len(groups) == len(set(groups))
    open_day = next(m for m in found if m.initiatief.groep == "techniek-college-rotterdam-open-dag")
    assert len({open_day.initiatief.id, *open_day.herhalingen}) == 4


@pytest.mark.parametrize("size", [3, 10])
@pytest.mark.parametrize(
    "one",
    [
        Profile(),
        Profile(leeftijd=36),
        Profile(leeftijd=16, situatie="vmbo_tl", regio="rijnmond"),
        Profile(leeftijd=10, situatie="primair_onderwijs", gemeente="Leiden"),
        Profile(leeftijd=17, situatie="so_arbeidsmarkt", regio="limburg"),
        Profile(leeftijd=40, situatie="werk_buiten_techniek", regio="noord_holland"),
        Profile(situatie="werk_binnen_techniek", gemeente="Gouda", interesse=("metaal", "ict")),
    ],
    ids=["nobody", "an-adult", "open-days", "child", "little", "noord-holland", "two-interests"],
)
def test_pages_of_any_size_make_up_the_one_long_list(
    catalogue: Catalogue, one: Profile, size: int
) -> None:
    whole = shown(catalogue.match(one, limit=EVERYTHING, today=TODAY))

    pages = [
        shown(catalogue.match(one, limit=size, offset=offset, today=TODAY))
        for offset in range(0, len(whole) + size, size)
    ]

    assert [match for page in pages for match in page] == whole
    assert pages[-1] == []


@pytest.mark.parametrize(
    "one",
    [
        Profile(leeftijd=7, situatie="primair_onderwijs", gemeente="Maassluis"),
        Profile(leeftijd=17, situatie="vmbo_tl", gemeente="Gouda", interesse=("metaal",)),
        Profile(leeftijd=17, situatie="havo_bovenbouw", regio="rijnmond"),
        Profile(leeftijd=19, situatie="mbo_technisch_bol", gemeente="Rotterdam"),
        Profile(leeftijd=45, situatie="zonder_werk_met_uitkering", gemeente="Leiden"),
    ],
    ids=["child", "pupil", "chooser", "student", "adult"],
)
def test_a_record_is_judged_among_all_as_it_is_alone(catalogue: Catalogue, one: Profile) -> None:
    def judged(index: Index) -> list[tuple[bool, Score, int]]:
        scores = score(index, one, default_weights(), TODAY)
        fits = suitable(index, one, TODAY)
        tiers = tiers_of(index, one, scores, default_weights(), fits)
        return [(bool(fits[i]), scores.of(i), int(tiers[i])) for i in range(len(index))]

    alone = [judged(Index([given]))[0] for given in catalogue]

    assert judged(Index(catalogue)) == alone


def test_wide_groups_are_those_of_the_records(catalogue: Catalogue) -> None:
    assert default_weights().ruime_doelgroepen <= {one.doelgroep for one in catalogue}


def test_matching_all_records_takes_a_few_milliseconds(catalogue: Catalogue) -> None:
    anybody = Profile()

    def seconds() -> float:
        start = time.process_time()
        catalogue.match(anybody, today=TODAY)
        return time.process_time() - start

    assert min(seconds() for _ in range(10)) < 0.02


# Who knows technical work gets what leads to an employer first.
@pytest.mark.parametrize(
    "persona", [None, *(p for p in v.PERSONAS if p != "uitkering_met_techniek")]
)
def test_an_old_programme_of_the_own_region_is_still_among_the_ten(
    catalogue: Catalogue, persona: str | None
) -> None:
    adult = Profile(leeftijd=35, persona=persona, regio="groot_amsterdam")

    assert "house-of-skills" in dict(shown(catalogue.match(adult, limit=FIRST, today=TODAY)))


@pytest.mark.parametrize("regio", [one.key for one in regions() if one.centrum])
@pytest.mark.parametrize("situatie", ["primair_onderwijs", "vmbo_onderbouw"])
def test_who_tells_only_a_region_gets_something_of_the_main_town_before_a_small_one(
    catalogue: Catalogue, situatie: str, regio: str
) -> None:
    pupil = Profile(leeftijd=12, situatie=situatie, regio=regio)
    found = [match.initiatief for match in catalogue.match(pupil, limit=FIRST, today=TODAY)]
    of_towns = [serves_centre(regio, one.gemeenten) for one in found if one.gemeenten]

    assert True not in of_towns or of_towns[0]


@pytest.mark.parametrize("age", [8, 9])
def test_what_the_document_calls_ten_to_fourteen_is_not_for_younger_children(
    catalogue: Catalogue, age: int
) -> None:
    child = Profile(leeftijd=age, situatie="primair_onderwijs", regio="holland_rijnland")
    found = dict(shown(catalogue.match(child, limit=EVERYTHING, today=TODAY)))

    assert not {"zh-009", "zh-022"} & set(found)
