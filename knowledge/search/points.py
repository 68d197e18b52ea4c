"""How well initiatives meet a question, in points."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from knowledge.initiatives import Initiative
from knowledge.language.interests import BROAD
from knowledge.matching.index import Array, Index
from knowledge.search.inverted import InvertedIndex
from knowledge.search.question import Question
from knowledge.search.words import settings, synonyms, words

# How much more a word that names a branch tells than the rarest word.
_BRANCH = 1.5


@dataclass(frozen=True)
class Points:
    """For each initiative the points for the words, and which part of the words it meets.

    `unmet` are the words that no text holds and that name no branch or people.
    """

    total: Array
    part: Array
    unmet: tuple[str, ...] = ()


def points_of(asked: Question, index: Index, texts: InvertedIndex) -> Points:
    """Return how well each initiative meets the question.

    A word is met by a text that holds it, and by the branch or the people that it names.
    """
    if not asked.words:
        return Points(_of_places(asked, index, texts), np.ones(len(index)))
    in_texts = _in_texts(asked.words, texts)
    named = [
        np.maximum(_of_branch(asked, word, index), _of_people(asked, word, index))
        for word in asked.words
    ]
    met = [_met(points, others) for points, others in zip(in_texts, named, strict=True)]
    total = _of_places(asked, index, texts) + np.sum(in_texts, axis=0) + np.max(named, axis=0)
    unmet = tuple(
        word for word, one in zip(asked.words, met, strict=True) if one.max(initial=0.0) < 1
    )
    return Points(total, np.average(met, axis=0, weights=_weights(asked, met)), unmet)


def _met(in_text: Array, named: Array) -> Array:
    """Return 1 where a word is met, and less where it only says that it is technical work."""
    broad = settings()["breed_van_woord"]
    met: Array = np.where((in_text > 0) | (named > broad), 1.0, broad / 2 * (named > 0))
    return met


def _weights(asked: Question, met: list[Array]) -> list[float]:
    """Return how much each word tells: rare words more, and what names a branch most.

    A word that nothing meets tells nothing, unless there is no other.
    """
    counts = [np.count_nonzero(one) if one.max(initial=0.0) == 1 else 0 for one in met]
    if not any(counts):
        return [1.0] * len(met)
    rarity = [math.log(1 + len(met[0]) / count) if count else 0.0 for count in counts]
    return [
        _BRANCH * max(rarity) if asked.branches.get(word, frozenset()) - {BROAD} else own
        for word, own in zip(asked.words, rarity, strict=True)
    ]


def _in_texts(asked: tuple[str, ...], texts: InvertedIndex) -> list[Array]:
    """Return the points of each word, alone or as one word with its neighbour."""
    points = [np.maximum(texts.points(texts.alike(w)), _of_phrases(w, texts)) for w in asked]
    for place, pair in enumerate(pairwise(asked)):
        joined = "".join(pair)
        if texts.knows(joined) or synonyms(joined):
            together = texts.points(texts.alike(joined))
            for one in (place, place + 1):
                points[one] = np.maximum(points[one], together)
    return points


def _of_phrases(word: str, texts: InvertedIndex) -> Array:
    """Return the points of texts with all words of a phrase that the word is short for."""
    found = texts.points({})
    for phrase in synonyms(word):
        parts = phrase.split()
        if len(parts) > 1:
            each = [texts.points(texts.alike(part)) for part in parts]
            together = np.min(each, axis=0) * settings()["gelijkenis"]["synoniem"]
            found = np.maximum(found, together)
    return found


def _of_branch(asked: Question, word: str, index: Index) -> Array:
    branches = asked.branches.get(word, frozenset())
    worth, broad = settings()["branche_van_woord"], settings()["breed_van_woord"]

    def points(initiative: Initiative) -> float:
        if initiative.branche not in branches:
            return 0.0
        return float(broad if initiative.branche == BROAD else worth)

    return index.ask(("branche",), points).spread()


def _of_people(asked: Question, word: str, index: Index) -> Array:
    situations = asked.audience.get(word)
    if situations is None:
        return np.zeros(len(index))
    field, keys = ("situaties", situations) if situations else ("voor", {"organisatie"})
    worth: Array = index.holds(field, keys) * settings()["voor_wie_genoemd"]
    return worth


def _of_places(asked: Question, index: Index, texts: InvertedIndex) -> Array:
    """Return points for the names of places in the texts themselves."""
    named = [word for mention in asked.mentions for word in words(mention.text)]
    return sum((texts.points(texts.alike(word)) for word in named), np.zeros(len(index)))
