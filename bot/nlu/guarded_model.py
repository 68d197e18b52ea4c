"""The linear model, with a second one that listens for somebody in need in every part.

What somebody says in passing drowns in a long message: the scores of a message are those of
all of its words. What was compared is in docs/nlu.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

import numpy as np

from bot.nlu.linear_model import LinearModel, Utterance
from bot.nlu.parts import parts
from knowledge.language.text import beginning

NEED = "noodsignaal"
_REST = "rest"
_SURE = 0.65
# A message has many parts, and each is a chance to be mistaken.
_SURE_OF_PART = 0.75


class GuardedModel(LinearModel):
    """Learns intents, and need against all the rest; the part most like need decides on that."""

    _need: LinearModel | None = None

    def fit(self, utterances: Sequence[Utterance], intents: Sequence[str]) -> GuardedModel:
        """Learn, and return this model. Every intent needs at least three utterances."""
        super().fit(utterances, intents)
        if NEED in self.intents:
            told = zip(utterances, intents, strict=True)
            # A clause sounds like need sooner than the sentence that it was cut from.
            cut = [part for whole, intent in told if intent != NEED for part in _parts(whole)]
            labels = [NEED if intent == NEED else _REST for intent in intents]
            self._need = LinearModel(self._cost, self._class_weight).fit(
                [*utterances, *cut], [*labels, *[_REST] * len(cut)]
            )
        return self

    def probabilities(self, utterances: Sequence[Utterance]) -> np.ndarray[Any, Any]:
        """Return a row per utterance with a column per intent, in the order of `intents`.

        The chance of need is that of both models, in the part most like it.
        """
        if not self._need or not utterances:
            return super().probabilities(utterances)
        split = [[utterance, *_parts(utterance)] for utterance in utterances]
        heard = [part for one in split for part in one]
        rows, need = super().probabilities(heard), self.intents.index(NEED)
        chances = (
            rows[:, need] + self._need.probabilities(heard)[:, self._need.intents.index(NEED)]
        ) / 2
        first = [0, *accumulate(len(one) for one in split[:-1])]
        sure = np.full(len(heard), _SURE_OF_PART)
        sure[first] = _SURE
        counting = np.maximum.reduceat(np.where(chances >= sure, chances, 0), first)
        return _with(rows[first], need, np.where(counting, counting, chances[first]))


def _parts(whole: Utterance) -> list[Utterance]:
    return [Utterance.of(part) for part in parts(beginning(whole.text))]


def _with(
    rows: np.ndarray[Any, Any], column: int, chances: np.ndarray[Any, Any]
) -> np.ndarray[Any, Any]:
    """Return rows with other chances in a column, the likeliest only where that is sure."""
    others = np.delete(rows, column, axis=1)
    others = others / np.maximum(others.sum(axis=1, keepdims=True), 1e-9)
    likeliest = others.max(axis=1)
    below = likeliest / (1 + likeliest) / 2
    chances = np.where(chances >= _SURE, chances, np.minimum(chances, below))
    return np.insert(others * (1 - chances)[:, None], column, chances, axis=1)
