"""Groups of initiatives that do not mix: all of the first comes before any of the second."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum

import numpy as np

from knowledge.initiatives import Initiative
from knowledge.matching.fit import province, same_province
from knowledge.matching.index import Array, Index
from knowledge.matching.profile import Profile
from knowledge.matching.score import OLD, Scores
from knowledge.matching.weights import Weights

# What people from a neighbouring region can just go to.
_TO_VISIT = ("evenement", "open_dag", "ontdekplek", "museum", "wedstrijd", "vereniging")
_LEAVES_PRIMARY_SCHOOL = 12
_OPEN_END = 67
_STEPS = ("keuze", "contact", "verkennen")
_TO_READ = ("hulpmiddel", "platform", "onderzoek")


class Tier(IntEnum):
    """The groups, in order; `NIET_VOORAAN` may not be among the first ten.

    `ALLEEN_BUREN` is of the interest, in a neighbouring region, when there is none at home.
    `ERGENS` is in one region while that of the person is not known.
    Only a third of one organiser in a row lets something of a later group go first.
    """

    EIGEN = 0
    ALLEEN_BUREN = 1
    ALGEMEEN = 2
    ERGENS = 3
    ANDERE_BRANCHE = 4
    BUURREGIO = 5
    REST = 6
    NIET_VOORAAN = 7


def tiers_of(
    index: Index, profile: Profile, scores: Scores, weights: Weights, fits: Array
) -> Array:
    """Return the tier of each initiative for this person; `fits` tells which may be shown."""

    def has(field: str, question: Callable[[Initiative], bool]) -> Array:
        return index.ask((field,), question).spread().astype(bool)

    def level(name: str) -> Array:
        return scores.nearness.spread(lambda found: found.level == name).astype(bool)

    desk = has("soort", lambda one: one.soort == "loket")
    to_read = has("soort", lambda one: one.soort in _TO_READ)
    tool = has("soort", lambda one: one.soort == "hulpmiddel")
    instrument = has("kenmerk", lambda one: one.kenmerk == "instrumentarium")
    by_employer = has("toegang", lambda one: one.toegang == "via_werkgever")
    by_school = has("toegang", lambda one: one.toegang == "via_school")
    to_visit = has("soort", lambda one: one.soort in _TO_VISIT) & ~by_school
    once = has("frequentie", lambda one: one.frequentie != "terugkerend")
    narrow = has("doelgroep", lambda one: one.doelgroep not in (None, *weights.ruime_doelgroepen))
    steps = scores.nearness.spread(lambda found: found.steps)
    club = has("soort", lambda one: one.soort == "vereniging")
    provincial = has("regios", lambda one: province(one.regio_set) is not None)
    unknown = level("onbekend")
    elsewhere = (steps > 0) | unknown
    other_branch = scores.interest.spread(lambda met: met == "anders").astype(bool)
    exact = scores.interest.spread(lambda met: met == "exact").astype(bool)
    old = scores.age.spread(lambda age: age == OLD).astype(bool)
    passed = scores.passed

    # What is bound to a region is for who lives there, as is what is made for a group. Next door
    # somebody goes for one visit of what interests them: no weekly club, no other branch.
    bound = (steps > 1) | ((steps == 1) & ~to_visit) | (narrow & ~level("gemeente"))
    bound |= (steps > 0) & (other_branch | (club & ~exact) | provincial)
    # Nobody visits another school, another region's desk or its youth club for one activity.
    to_leave = desk | passed | other_branch | by_school | _for_younger(index, profile)
    not_mine = level("andere_school") | (elsewhere & to_leave)
    # National arrangements and what is only to be read come after what people do near home;
    # where the home is not known, a national desk is the nearest.
    to_ask = instrument if profile.own_region else instrument & ~desk
    of_no_place = level("landelijk") & (old | to_read | to_ask)
    to_ask_at_work = by_employer & profile.without_work
    general = of_no_place | to_ask_at_work | (level("provincie") & tool)
    general &= ~exact & ~_for_this_step(scores)
    # An open day comes back every school year for pupils; an adult needs a next step now.
    adult = profile.kind == "volwassene"
    old_event = passed & ~exact & ~_for_this_step(scores) & adult
    only_there = adult & exact & (steps == 1) & ~np.any(fits & exact & (steps == 0))
    own = profile.own_region
    only_there &= has("regios", lambda one: same_province(own, one.regio_set)) & ~narrow & ~to_leave
    choices = (
        (only_there, Tier.ALLEEN_BUREN),
        (bound, Tier.NIET_VOORAAN),
        (not_mine, Tier.REST),
        (unknown, Tier.ERGENS),
        (elsewhere, Tier.BUURREGIO),
        (other_branch | (passed & once), Tier.ANDERE_BRANCHE),
        (general | old_event, Tier.ALGEMEEN),
    )
    conditions = [condition for condition, _ in choices]
    found: Array = np.select(conditions, [int(tier) for _, tier in choices], int(Tier.EIGEN))
    return found


def _for_this_step(scores: Scores) -> Array:
    """Return what is made for the step that the person is at."""
    found: Array = np.any([scores.parts[name] > 0 for name in _STEPS], axis=0)
    return found


def _for_younger(index: Index, profile: Profile) -> Array:
    """Return what begins at primary school, for somebody who has left school."""
    if profile.kind == "leerling" or profile.leeftijd is None:
        return np.zeros(len(index), dtype=bool)
    found: Array = (index.youngest < _LEAVES_PRIMARY_SCHOOL) & (index.oldest < _OPEN_END)
    return found
