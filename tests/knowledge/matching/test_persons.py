import datetime
import time
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge import vocabulary as v
from knowledge.catalogue import Catalogue
from knowledge.matching.matcher import Match
from knowledge.matching.profile import Profile

TODAY = datetime.date(2026, 11, 22)
PERSONS = yaml.safe_load(Path(__file__).with_name("persons.yml").read_text(encoding="utf-8"))
EVERYTHING = 1000


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
    def stands_out(match: Match) -> bool:
        return (
            match.score.interest != "anders"
            and not match.score.passed
            and match.initiatief.soort != "loket"
        )

    for one in profiles():
        found = catalogue.match(one, limit=EVERYTHING, today=TODAY)
        steps = [match.score.nearness.steps for match in found if stands_out(match)]
        first_elsewhere = next((i for i, step in enumerate(steps) if step > 0), len(steps))
        assert 0 not in steps[first_elsewhere:], one


def test_every_event_of_the_past_is_said_to_be_so(catalogue: Catalogue) -> None:
    events = [
        match
        for match in catalogue.match(Profile(), limit=EVERYTHING, today=TODAY)
        if match.initiatief.soort == "evenement" and match.initiatief.jaar < TODAY.year
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


def test_matching_all_records_takes_a_few_milliseconds(catalogue: Catalogue) -> None:
    anybody = Profile()

    def seconds() -> float:
        start = time.process_time()
        catalogue.match(anybody, today=TODAY)
        return time.process_time() - start

    assert min(seconds() for _ in range(10)) < 0.02
