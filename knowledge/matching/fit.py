"""Where an initiative is, seen from the person, and how it meets the interest."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from knowledge import vocabulary as v
from knowledge.initiatives import Initiative
from knowledge.matching.profile import Profile
from knowledge.matching.weights import Weights
from knowledge.regions import distance, municipalities, region

PROVINCES: dict[str, frozenset[str]] = {
    "Zuid-Holland": frozenset(v.REGIOS_ZUID_HOLLAND),
    "Noord-Holland": frozenset(v.REGIOS_NOORD_HOLLAND),
}

_NEIGHBOUR = 1


class Nearness(NamedTuple):
    """`level` is a key of `nabijheid` in weights.yml; `steps` counts regions, 0 is near."""

    level: str
    steps: int


def nearness(profile: Profile, initiative: Initiative) -> Nearness:
    """Return how near the initiative is to the person's region and municipality."""
    own = profile.own_region
    if v.LANDELIJK in initiative.regio_set:
        return Nearness("landelijk", 0)
    if own is None:
        return Nearness("onbekend", 0)
    if own in initiative.regio_set:
        return Nearness(_within(profile, initiative), 0)
    steps = nearest(own, initiative.regio_set)[0]
    return Nearness("buur" if steps <= _NEIGHBOUR else "ver", steps)


@cache
def nearest(own: str, regions: frozenset[str]) -> tuple[int, str]:
    """Return the distance to, and the key of, the region that is nearest to `own`."""
    return min((distance(own, region), region) for region in regions)


@cache
def province(regions: frozenset[str]) -> str | None:
    """Return the name of the province that the regions cover whole, None if there is none."""
    return next((name for name, parts in PROVINCES.items() if parts <= regions), None)


@cache
def same_province(own: str | None, regions: frozenset[str]) -> bool:
    """Return whether one of the regions is in the province of `own`, and is only a part of it."""
    return any(own in parts and regions & parts and regions < parts for parts in PROVINCES.values())


@cache
def serves_centre(own: str, towns: tuple[str, ...]) -> bool:
    """Return whether somebody of whom only the region is known most likely lives in these towns.

    True when they are the region's main town alone, most of its towns, or no towns are named.
    """
    centre = region(own).centrum
    here = {place.naam for place in municipalities() if place.regio == own}
    named = here.intersection(towns)
    return not towns or centre is None or named == {centre} or len(named) * 2 > len(here)


def interest(profile: Profile, initiative: Initiative, weights: Weights) -> str:
    """Return how the branch meets the interest: a key of `interesse` in weights.yml."""
    branch = initiative.branche
    told = profile.interesse
    if branch in told:
        return "exact"
    if not told:
        return "vrij_breed" if branch == v.TECHNIEK_BREED else "vrij_branche"
    # Somebody who likes all of technical work is half served by any branch.
    if v.TECHNIEK_BREED in (branch, *told):
        return "breed"
    related = any(branch in weights.verwant.get(one, ()) for one in told)
    return "verwant" if related else "anders"


def _within(profile: Profile, initiative: Initiative) -> str:
    own = profile.own_region
    if own and profile.place is None and not serves_centre(own, initiative.gemeenten):
        return "buiten_centrum"
    if profile.place and initiative.gemeenten:
        if not profile.home.isdisjoint(initiative.gemeenten):
            return "gemeente"
        # Pupils go to school where they live; mbo, hbo and universities serve a region.
        by_school = initiative.toegang == "via_school" and profile.kind == "leerling"
        return "andere_school" if by_school else "andere_gemeente"
    return "provincie" if province(initiative.regio_set) else "regio"
