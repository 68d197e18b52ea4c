import datetime
from dataclasses import replace
from typing import Any

import pytest

from knowledge import vocabulary as v
from knowledge.catalogue import Catalogue
from knowledge.matching.index import Index
from knowledge.matching.profile import Profile
from knowledge.matching.score import Score, score
from knowledge.matching.weights import default_weights
from tests.knowledge.examples import initiative

TODAY = datetime.date(2026, 11, 22)
WORKER = Profile(leeftijd=34, situatie="werk_buiten_techniek", gemeente="Gouda")
UWV = Profile(leeftijd=45, situatie="zonder_werk_met_uitkering", gemeente="Gouda")
NEW = replace(UWV, persona="uitkering_zonder_techniek")
SKILLED = replace(UWV, persona="uitkering_met_techniek")

SITE = {"soort": "hulpmiddel", "kenmerk": "instrumentarium"}
COURSE = {"soort": "opleiding", "kenmerk": "zij_instroom"}
FOR_CHILDREN = {"soort": "ontdekplek", "leeftijd": [6, 14]}
BY_CLASS = {"soort": "programma", "toegang": "via_school"}


def scored(profile: Profile, **changes: Any) -> Score:
    return score(Index([initiative(**changes)]), profile, default_weights(), TODAY).of(0)


@pytest.mark.parametrize(
    ("situatie", "helps", "hinders"),
    [
        ("vmbo_onderbouw", {"soort": "open_dag"}, FOR_CHILDREN),
        ("vmbo_tl", SITE, FOR_CHILDREN),
        ("so_onderbouw", {"soort": "evenement"}, BY_CLASS),
        ("havo_vwo_onderbouw", {"soort": "evenement"}, FOR_CHILDREN),
        ("havo_vwo_3", {"soort": "open_dag"}, BY_CLASS),
        ("vmbo_bovenbouw_technisch", COURSE, BY_CLASS),
        ("vmbo_bovenbouw_niet_technisch", SITE, FOR_CHILDREN),
        ("so_vervolgonderwijs", {"soort": "open_dag"}, BY_CLASS),
        ("vwo_bovenbouw", {"soort": "open_dag"}, BY_CLASS),
    ],
)
def test_what_helps_with_the_choice_counts_more_than_what_is_for_children_or_a_class(
    situatie: str, helps: dict[str, Any], hinders: dict[str, Any]
) -> None:
    chooser = Profile(situatie=situatie)

    assert scored(chooser, **helps).parts["keuze"] > 0 > scored(chooser, **hinders).parts["keuze"]


@pytest.mark.parametrize("situatie", ["primair_onderwijs", "mbo_technisch_bol", "wo_technisch"])
def test_without_a_choice_in_technical_work_ahead_nothing_counts_for_it(situatie: str) -> None:
    for changes in (SITE, COURSE, FOR_CHILDREN, BY_CLASS, {"soort": "open_dag"}):
        assert scored(Profile(situatie=situatie), **changes).parts["keuze"] == 0


def test_the_organisations_that_a_persona_is_in_contact_with_count() -> None:
    assert scored(SKILLED, id="uwv").parts["contact"] > 0
    assert scored(WORKER, id="uwv").parts["contact"] == 0
    assert scored(WORKER, id="werkcentrum").parts["contact"] > 0
    assert scored(UWV, id="uwv").parts["contact"] == 0


def test_who_knows_technical_work_gets_matching_before_a_taste_of_it() -> None:
    def points(profile: Profile, *phases: str) -> int:
        return scored(profile, fase=list(phases)).parts["fase"]

    assert points(SKILLED, "matching", "orientatie") > points(SKILLED, "scholing")
    assert points(SKILLED, "scholing") > points(SKILLED, "orientatie", "verdiepende_orientatie")
    assert points(NEW, "matching") == points(NEW, "orientatie")


def test_who_told_no_interest_looks_round_before_the_course_of_one_branch() -> None:
    metal = {**COURSE, "branche": "metaal"}
    tour = {"branche": "techniek_breed", "fase": ["orientatie"]}

    assert scored(NEW, **tour).parts["verkennen"] > 0 > scored(NEW, **metal).parts["verkennen"]
    for other in (SKILLED, replace(NEW, interesse=("metaal",)), Profile(situatie="vmbo_tl")):
        assert scored(other, **tour).parts["verkennen"] == 0


@pytest.mark.parametrize(
    ("profile", "counts"),
    [
        (replace(WORKER, leeftijd=24), True),
        (replace(WORKER, leeftijd=28), False),
        (replace(NEW, leeftijd=24), False),
        (Profile(leeftijd=22, situatie="hbo_technisch"), False),
    ],
)
def test_what_is_for_young_professionals_counts_for_them(profile: Profile, counts: bool) -> None:
    club = {"leeftijd": [20, 40], "situaties": ["werkend"]}

    assert (scored(profile, **club).parts["eigen_groep"] > 0) is counts
    assert scored(profile, **club | {"leeftijd": [18, 67]}).parts["eigen_groep"] == 0


def test_what_is_for_students_only_counts_in_the_branch_that_they_asked_for() -> None:
    student = Profile(leeftijd=20, situatie="hbo_technisch", interesse=("maritiem",))
    stage = {"situaties": ["mbo", "hbo"], "branche": "maritiem"}

    assert scored(student, **stage).parts["eigen_groep"] > 0
    assert scored(student, **stage | {"branche": "ict"}).parts["eigen_groep"] == 0
    assert scored(student, **stage | {"situaties": ["hbo", "vmbo"]}).parts["eigen_groep"] == 0


def test_the_weights_name_choices_persona_s_and_initiatives_that_there_are() -> None:
    weights, catalogue = default_weights(), Catalogue.from_data_files()

    assert set(weights.staat_voor_keuze) < set(v.SITUATIES_SCHOOL)
    assert set(weights.staat_voor_keuze.values()) == set(weights.keuze)
    assert set(weights.contact) == set(v.PERSONAS)
    assert set(weights.fase) < set(v.PERSONAS)
    for identities in weights.contact.values():
        assert all(catalogue.get(identity) for identity in identities)
