"""Finds initiatives by words, best first."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import partial

import numpy as np

from knowledge import vocabulary as v
from knowledge.actuality import GONE, is_gone
from knowledge.initiatives import Initiative
from knowledge.language.asked_names import compact
from knowledge.matching.index import Array, Index
from knowledge.matching.moment import PARTS
from knowledge.matching.profile import Profile
from knowledge.matching.reasons import warning
from knowledge.matching.score import Scores, score
from knowledge.matching.suitable import suitable
from knowledge.matching.weights import default_weights
from knowledge.search.fields import fields_of
from knowledge.search.filters import Filters
from knowledge.search.inverted import InvertedIndex
from knowledge.search.points import points_of
from knowledge.search.question import Question, read
from knowledge.search.spelling import Spelling, words_of_work
from knowledge.search.words import lemma, settings, synonyms, words

# Points that differ less than one in so many are equal.
_PRECISION = 10_000

# The part of the words that is as good as all of them.
_ALL = 0.99

# What is elsewhere or for others is not among so many first ones, nor in a list that is shorter.
_FRONT = 10


@dataclass(frozen=True)
class Hit:
    """An initiative that was found; `score` is higher when it fits the words better.

    `herhalingen` are the ids of the repeats that it stands for. `waarschuwing` tells of passed
    dates, old information or another region, and must be shown with it.
    """

    initiatief: Initiative
    score: float
    herhalingen: tuple[str, ...]
    waarschuwing: str | None


@dataclass(frozen=True)
class Found:
    """One page of what was found, and how many there are in all.

    `corrected` gives the words that were read as others: {"lasssen": "lassen"}. `understood`
    is False when the text has nothing in it to search for. `unknown` are the words that are
    nowhere: what was found meets the others.
    """

    hits: tuple[Hit, ...]
    total: int
    corrected: dict[str, str]
    understood: bool = True
    unknown: tuple[str, ...] = ()


class Search:
    """Searches the initiatives of an index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._texts = InvertedIndex(map(fields_of, index.initiatives))
        self._spelling = Spelling([*self._texts.words(), *words_of_work()])
        self._named: dict[str, list[int]] = {}
        for place, initiative in enumerate(index.initiatives):
            for name in (initiative.id, initiative.naam, *initiative.ook_bekend_als):
                self._named.setdefault(compact(name), []).append(place)
        self._named.pop("", None)

    def find(
        self,
        text: str,
        filters: Filters | None = None,
        limit: int = 10,
        offset: int = 0,
        today: datetime.date | None = None,
    ) -> Found:
        """Return the initiatives that the words and filters ask for, best first.

        Typing errors, other forms and parts of compounds count, less than the word itself;
        so do the branch of an occupation and the people that are named. When a place or an
        age is named, what people can do near it or at that age goes first. An empty text finds
        everything that passes the filters, a text with nothing to search for finds nothing.
        Raises ValueError when `limit` or `offset` is negative.
        """
        if limit < 0 or offset < 0:
            raise ValueError("Het aantal en het begin van de lijst kunnen niet onder nul zijn.")
        day, filters = today or datetime.date.today(), filters or Filters()
        asked = read(text, self._spelling, self._texts.knows)
        named = self._named.get(compact(asked.text), [])
        if asked.text and asked.is_empty and not named:
            return Found((), 0, {}, understood=False)
        person = _person(asked, filters)
        fit = score(self._index, person, default_weights(), day)
        if not named:
            beside = self._named.get(asked.name, [])
            near = [place for place in beside if fit.nearness.of(place).steps == 0]
            named = [other for place in near for other in self._local(place, fit)]
        met = points_of(asked, self._index, self._texts)
        part = met.part
        meant = self._meant(asked, day)
        general = np.maximum(_general(fit, person) + self._newer_desks(fit), 0)
        points = (met.total + general) * part**2 * self._worth(asked, fit, meant, day)
        # When the whole question is a name or an id, or all but a place, that goes first.
        points[named] += points.max(initial=0.0) + 1
        part[named] = 1.0
        found = filters.mask(self._index) & (part > 0)
        if asked.words:
            found &= points >= settings()["ondergrens"] * points[found].max(initial=0.0)
        outside = self._outside(asked, part, fit, found, meant)
        outside[named] = False
        narrowed = asked.mentions or asked.only_for or asked.age is not None
        if narrowed and 0 < self._count(found & ~outside) < _FRONT:
            found &= ~outside
        over = self._over(part, found & ~outside, day)
        over[named] = False
        if 0 < self._count(found & ~over) < _FRONT:
            found &= ~over
        later = outside | over
        order = self._order(points, later)
        best = self._index.first(np.flatnonzero(found), order, offset + limit)[offset:]
        hits = []
        for place in best:
            initiative = self._index.initiatives[place]
            said = warning(person, initiative, fit.of(place), day)
            worth = round(float(points[place]), 4)
            hits.append(Hit(initiative, worth, self._repeats(place, found), said))
        return Found(tuple(hits), self._count(found), asked.corrected, unknown=met.unmet)

    def _local(self, place: int, fit: Scores) -> list[int]:
        """Return those of its group that are nearest to the place named; itself when none is."""
        group = self._index.groups.get(self._index.initiatives[place].groep or "", ())
        for level in ("gemeente", "regio"):
            there = [other for other in group if fit.nearness.of(other).level == level]
            if there:
                return there
        return [place]

    def _count(self, found: Array) -> int:
        """Return how many these are when repeats count once."""
        return self._index.groups_in(np.flatnonzero(found))

    def _repeats(self, place: int, found: Array) -> tuple[str, ...]:
        others = self._index.groups.get(self._index.initiatives[place].groep or "", ())
        ids = (self._index.initiatives[o].id for o in others if o != place and found[o])
        return tuple(sorted(ids))

    def _order(self, points: Array, later: Array) -> Array:
        """Return numbers, lowest first; the ids settle what is equal."""
        order = self._index.order_of_ids / len(self._index) - np.round(_PRECISION * points)
        found: Array = order + later * (2 + _PRECISION * points.max(initial=0.0))
        return found

    def _newer_desks(self, fit: Scores) -> Array:
        """Return points for desks with new information, less than none when it is old."""
        desks = self._index.ask(("soort",), lambda one: one.soort == "loket").spread()
        newer: Array = settings()["loket_vers"] * fit.parts["ouderdom"] * desks
        return newer

    def _meant(self, asked: Question, today: datetime.date) -> Array:
        """Return whether each is for the people and the age that are named."""
        meant = np.ones(len(self._index), dtype=bool)
        if asked.only_for:
            meant &= self._index.holds("situaties", asked.only_for)
        if asked.aim is not None:
            meant &= self._index.holds("doel", (asked.aim,))
        if asked.age is not None and not asked.for_organisations:
            meant &= suitable(self._index, Profile(leeftijd=asked.age), today)
        return meant

    def _worth(self, asked: Question, fit: Scores, meant: Array, today: datetime.date) -> Array:
        """Return what is left of the points of what is elsewhere, over or for others."""
        left = settings()
        elsewhere = left["elders"]
        worth: Array = np.where(self._ended(today), left["beeindigd"], 1.0) * fit.nearness.spread(
            lambda found: elsewhere[min(found.steps, len(elsewhere) - 1)]
        )
        if not asked.for_organisations:
            worth = np.where(self._is_for_persons(), worth, left["niet_voor_personen"] * worth)
        narrow = self._index.ask(("doelgroep",), partial(_is_for_unnamed_group, asked)).spread()
        worth = np.where(narrow, left["kleine_groep"] * worth, worth)
        return np.where(meant, worth, left["voor_anderen"] * worth)

    def _outside(
        self, asked: Question, part: Array, fit: Scores, found: Array, meant: Array
    ) -> Array:
        """Return what comes after all that the people can do, near the place if one is named.

        What meets more of the words than any of that is not held back; what no person can go
        to only when it meets them all.
        """
        closed = np.zeros(len(self._index), dtype=bool)
        if not asked.for_organisations:
            closed = ~self._is_for_persons()
        fits = meant & ~closed
        if asked.mentions:
            fits &= fit.nearness.spread(lambda where: where.steps == 0).astype(bool)
        enough = part[found & fits].max(initial=0.0)
        held: Array = ~fits & ((part <= enough) | (closed & (part < _ALL)))
        return held

    def _over(self, part: Array, found: Array, today: datetime.date) -> Array:
        """Return what has ended, unless it meets more of the words than what still is."""
        ended = self._ended(today)
        over: Array = ended & (part <= part[found & ~ended].max(initial=0.0))
        return over

    def _ended(self, today: datetime.date) -> Array:
        return self._index.ask(GONE, lambda one: is_gone(one, today)).spread().astype(bool)

    def _is_for_persons(self) -> Array:
        return self._index.ask(("for_persons",), lambda one: one.for_persons).spread().astype(bool)


def _is_for_unnamed_group(asked: Question, initiative: Initiative) -> bool:
    """Return whether it is only for a small group, and no word names that group."""
    group = initiative.doelgroep
    if group is None or group in default_weights().ruime_doelgroepen:
        return False
    asks = {lemma(other) for word in asked.words for other in (word, *synonyms(word))}
    asks.update(lemma(word) for mention in asked.mentions for word in words(mention.text))
    return asks.isdisjoint(map(lemma, words(group)))


def _person(asked: Question, filters: Filters) -> Profile:
    """Return what is known of who asks: where, and what the filters tell."""
    place = asked.mentions[0] if asked.mentions else None
    return Profile(
        leeftijd=filters.leeftijd if filters.leeftijd is not None else asked.age,
        situatie=filters.situatie or _situation(asked, filters),
        persona=filters.persona,
        gemeente=place.gemeente if place else None,
        regio=filters.regio if place is None else None if place.gemeente else place.regio,
    )


def _general(fit: Scores, person: Profile) -> Array:
    """Return points for what helps people; where it is counts when it is known where they are.

    The step that they are at does not count: the words tell what they seek.
    """
    unknown = PARTS if person.own_region else (*PARTS, "nabijheid")
    points = sum((part for name, part in fit.parts.items() if name not in unknown), np.zeros(1))
    general: Array = settings()["past"] * np.maximum(points, 0)
    return general


def _situation(asked: Question, filters: Filters) -> str | None:
    """Return a situation of the people that are named; None when a persona is told."""
    if filters.persona or not asked.only_for:
        return None
    return next(key for key in v.SITUATIES if key in asked.only_for)
