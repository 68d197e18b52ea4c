"""Finds initiatives by words, best first."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import numpy as np

from knowledge import vocabulary as v
from knowledge.actuality import is_ended
from knowledge.initiatives import Initiative
from knowledge.language.asked_names import compact
from knowledge.language.interests import find_interests
from knowledge.language.places import PlaceMention, find_places
from knowledge.matching.fit import nearness
from knowledge.matching.index import Array, Index
from knowledge.matching.profile import Profile
from knowledge.matching.weights import default_weights
from knowledge.search.fields import fields_of
from knowledge.search.filters import Filters
from knowledge.search.inverted import InvertedIndex
from knowledge.search.spelling import Spelling, words_of_work
from knowledge.search.words import content_words, settings, synonyms, words

_LONGEST = 500
"""Characters of a question that are read."""

_MOST_WORDS = 12

_FIRST_YEAR = 1999

# Points that differ less than one in so many are equal.
_PRECISION = 10_000


@dataclass(frozen=True)
class Hit:
    """An initiative that was found; `score` is higher when it fits the words better.

    `herhalingen` are the ids of the repeats that it stands for.
    """

    initiatief: Initiative
    score: float
    herhalingen: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """One page of what was found, and how many there are in all.

    `corrected` gives the words that were read as others: {"lasssen": "lassen"}.
    """

    hits: tuple[Hit, ...]
    total: int
    corrected: dict[str, str]


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
        so do the branch of an occupation and what is near a place that is named. Without
        words everything that passes the filters is found. Raises ValueError when `limit`
        or `offset` is negative.
        """
        if limit < 0 or offset < 0:
            raise ValueError("Het aantal en het begin van de lijst kunnen niet onder nul zijn.")
        asked = self._read(text[:_LONGEST])
        points = self._points(asked) * self._worth(today or datetime.date.today())
        # When the whole question is a name or an id, that goes first.
        points[self._named.get(compact(asked.text), [])] += points.max(initial=0.0) + 1
        points = np.where((filters or Filters()).mask(self._index), points, 0.0)
        enough = settings()["ondergrens"] * points.max(initial=0.0)
        places = np.flatnonzero((points > 0) & (points >= enough))
        # The ids settle what is equal.
        order = self._index.order_of_ids / len(self._index) - np.round(_PRECISION * points)
        best = self._index.first(places, order, offset + limit)
        return Found(
            hits=tuple(self._hit(place, points, enough) for place in best[offset:]),
            total=self._index.groups_in(places),
            corrected=asked.corrected,
        )

    def _hit(self, place: int, points: Array, enough: float) -> Hit:
        initiative = self._index.initiatives[place]
        repeats = [
            self._index.initiatives[other].id
            for other in self._index.groups.get(initiative.groep or "", ())
            if other != place and points[other] > 0 and points[other] >= enough
        ]
        return Hit(initiative, round(float(points[place]), 4), tuple(sorted(repeats)))

    def _read(self, text: str) -> _Asked:
        """Return what is asked, with places found and unknown words corrected."""
        mentions = find_places(text, asked=True)
        rest = text
        for mention in mentions:
            rest = rest[: mention.start] + " " * (mention.end - mention.start) + rest[mention.end :]
        told = content_words(rest)[:_MOST_WORDS]
        corrected: dict[str, str] = {}
        for word in told:
            known = self._spelling.knows(word) or self._texts.knows(word) or synonyms(word)
            if not known:
                other = self._spelling.correct(word)
                # "bouwendnederland" and "installatietechniekbedrijf" are no slips.
                if other is not None:
                    corrected[word] = other
        return _Asked(
            text.strip().lower(), [corrected.get(w, w) for w in told], mentions, corrected
        )

    def _points(self, asked: _Asked) -> Array:
        near, nearby = self._near(asked.mentions)
        total = near + self._use()
        if not asked.words:
            return total * nearby
        branch = self._branch(" ".join(asked.words))
        per_word = self._per_word(asked.words)
        place_words = [word for mention in asked.mentions for word in words(mention.text)]
        named = [self._texts.points(self._texts.alike(word)) for word in place_words]
        total = sum([*per_word, *named], total) + branch
        met = np.mean([(points > 0) | (branch > 0) for points in per_word], axis=0)
        points: Array = np.where(met > 0, total * nearby * met**2, 0.0)
        return points

    def _per_word(self, asked: list[str]) -> list[Array]:
        """Return the points of each word, alone or as one word with its neighbour."""
        points = [self._texts.points(self._texts.alike(word)) for word in asked]
        for place, pair in enumerate(pairwise(asked)):
            joined = "".join(pair)
            if self._texts.knows(joined):
                together = self._texts.points(self._texts.alike(joined))
                for one in (place, place + 1):
                    points[one] = np.maximum(points[one], together)
        return points

    def _branch(self, text: str) -> Array:
        branches = [branch for branch in find_interests(text) if branch != v.TECHNIEK_BREED]
        worth = settings()["branche_van_woord"]
        answers = self._index.ask(("branche",), lambda one: one.branche in branches)
        return answers.spread().astype(float) * worth

    def _near(self, mentions: list[PlaceMention]) -> tuple[Array, Array]:
        """Return points for what is near the first place named, and what is left elsewhere."""
        if not mentions:
            return np.zeros(len(self._index)), np.ones(len(self._index))
        first = mentions[0]
        person = Profile(gemeente=first.gemeente, regio=None if first.gemeente else first.regio)
        weights, worth = default_weights().nabijheid, settings()["dichtbij"]
        left = settings()["elders"]
        near = self._index.ask(("regios", "gemeenten", "toegang"), partial(nearness, person))
        return (
            near.spread(lambda found: worth * weights[found.level]),
            near.spread(lambda found: left[min(found.steps, len(left) - 1)]),
        )

    def _use(self) -> Array:
        """Return points for what a person can go to; they settle what is otherwise equal."""
        use = self._index.ask(("for_persons", "soort"), _use)
        return use.spread() + self._index.ask(("jaar",), _newness).spread()

    def _worth(self, today: datetime.date) -> Array:
        left = settings()["beeindigd"]
        ended = self._index.ask(("einde",), lambda one: left if is_ended(one, today) else 1.0)
        return ended.spread()


@dataclass(frozen=True)
class _Asked:
    """What somebody typed: the words that tell what is sought, and the places."""

    text: str
    words: list[str]
    mentions: list[PlaceMention]
    corrected: dict[str, str]


def _use(initiative: Initiative) -> float:
    if not initiative.for_persons:
        return 0.0
    kind = default_weights().soort["volwassene"][initiative.soort]
    return float(settings()["voor_personen"] + settings()["soort"] * kind)


def _newness(initiative: Initiative) -> float:
    return (initiative.jaar - _FIRST_YEAR) * settings()["per_jaar"]
