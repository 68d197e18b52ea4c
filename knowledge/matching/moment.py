"""The step that somebody is at: what is made for that step, and for exactly these people."""

from __future__ import annotations

import numpy as np

from knowledge import vocabulary as v
from knowledge.initiatives import Initiative
from knowledge.matching.index import Array, Index
from knowledge.matching.profile import Profile
from knowledge.matching.weights import Weights

PARTS = ("keuze", "contact", "fase", "verkennen", "eigen_groep")
"""The names of what this module counts, in weights.yml and in a score."""

# What begins at primary school and ends with the first classes after it.
_CHILD = 12
_CHILDREN_UNTIL = 14
# Tabel 6 calls people at work young professionals until 24; what the documents hold for young
# people has 27 as its end. The initiatives for them have members until 35 or 40.
_YOUNG = 27
_YOUNG_UNTIL = 40
_YOUNG_FROM = 16

_STUDENTS = frozenset(s for s in v.SITUATIES_SCHOOL if s.startswith(("mbo_", "hbo_", "wo_")))
_ORIENTATION = frozenset(("orientatie", "verdiepende_orientatie"))


def choice(index: Index, profile: Profile, weights: Weights) -> Array:
    """Return the points for what helps with the choice of Tabel 6 that a pupil is up to."""
    points = weights.keuze.get(weights.staat_voor_keuze.get(profile.situatie or "", ""), {})
    kinds = index.ask(("soort", "toegang", "kenmerk"), _helps_choosing)
    found: Array = kinds.spread(lambda kind: points.get(kind, 0))
    for_children = (index.youngest < _CHILD) & (index.oldest <= _CHILDREN_UNTIL)
    return found + for_children * points.get("voor_kinderen", 0)


def contact(index: Index, profile: Profile, weights: Weights) -> Array:
    """Return the points for the organisations that the persona is in contact with."""
    found = np.zeros(len(index), dtype=np.int64)
    persona = _persona(profile)
    for identity, points in weights.contact.get(persona or "", {}).items():
        found[index.places_of(identity)] = points
    return found


def phase(index: Index, profile: Profile, weights: Weights) -> Array:
    """Return the points for the phases of the road that the persona is at."""
    points = weights.fase.get(_persona(profile) or "", {})
    return index.ask(("fase",), lambda one: points.get(_phase(one), 0)).spread()


def looking_round(index: Index, profile: Profile, weights: Weights) -> Array:
    """Return the points for who told no interest: what shows all technical work goes first."""
    looks = profile.kind == "volwassene" and not profile.interesse
    points = weights.verkennen if looks and not _knows_the_work(profile) else {}
    fields = ("fase", "branche", "soort")
    return index.ask(fields, lambda one: points.get(_shows(one), 0)).spread()


def own_people(index: Index, profile: Profile, weights: Weights) -> Array:
    """Return the points for what is made for students only, or for young people at work.

    It counts in the branch asked for, and in all of technical work.
    """
    wanted = frozenset((v.TECHNIEK_BREED, *profile.interesse))
    fits = index.ask(("branche",), lambda one: one.branche in wanted).spread()
    if profile.kind == "student":
        only = index.always(("situaties",), _for_students_only)
        return fits * only * weights.eigen_groep["student"]
    young = (index.youngest >= _YOUNG_FROM) & (index.oldest <= _YOUNG_UNTIL)
    return (
        fits * young * _is_young_professional(profile) * weights.eigen_groep["young_professional"]
    )


def _is_young_professional(profile: Profile) -> bool:
    young = profile.leeftijd is not None and profile.leeftijd <= _YOUNG
    return profile.kind == "volwassene" and young and not profile.without_work


def _for_students_only(initiative: Initiative) -> bool:
    return initiative.situatie_set <= _STUDENTS


def _helps_choosing(initiative: Initiative) -> str:
    if initiative.soort == "hulpmiddel" and initiative.kenmerk == "instrumentarium":
        return "keuzehulp"
    if initiative.soort == "programma" and initiative.toegang == "via_school":
        return "via_de_klas"
    trade = initiative.soort == "opleiding" and initiative.kenmerk == "zij_instroom"
    return "vakopleiding" if trade else initiative.soort


def _phase(initiative: Initiative) -> str:
    phases = frozenset(initiative.fase)
    if phases and phases <= _ORIENTATION:
        return "alleen_orientatie"
    return "matching" if "matching" in phases else "anders"


def _shows(initiative: Initiative) -> str:
    if initiative.branche != v.TECHNIEK_BREED:
        return "opleiding_branche" if initiative.soort == "opleiding" else "anders"
    return "orientatie" if "orientatie" in initiative.fase else "anders"


def _persona(profile: Profile) -> str | None:
    """Return the persona, None when it can be more than one."""
    return next(iter(profile.personas)) if len(profile.personas) == 1 else None


def _knows_the_work(profile: Profile) -> bool:
    return _persona(profile) in ("uitkering_met_techniek", "werk_binnen_techniek")
