"""A linear model from messages to intents, without Rasa.

Words, word pairs and parts of words (TF-IDF) and the clues of the rules for Dutch go into
one support vector machine per intent. Its scores become probabilities with one temperature,
fitted on messages that were held out. What was compared is in docs/nlu.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack
from scipy.special import logsumexp, softmax
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from bot.nlu.clues import clues_of, with_pairs
from bot.nlu.word_groups import plain
from knowledge.language.text import tokens

_CLUE_WEIGHT = 0.2
_FOLDS = 3
_POINTS = re.compile(r"[.,;:'\"()-]+")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class Utterance:
    """A message with its words in lower case."""

    text: str
    words: list[str]

    @classmethod
    def of(cls, text: str) -> Utterance:
        """Return a text as an utterance, where no tokenizer has split it."""
        return cls(text, [token.text for token in tokens(text)])

    @cached_property
    def clues(self) -> list[str]:
        """Return what the rules for Dutch see in the message."""
        return clues_of(self.text, self.words)


class LinearModel:
    """Learns intents from utterances, then gives each utterance a probability per intent."""

    def __init__(self, cost: float = 1.0, class_weight: dict[str, float] | None = None) -> None:
        self._cost = cost
        self._class_weight = class_weight or {}
        self._features = [
            _Weighed(TfidfVectorizer(analyzer=_words_and_pairs, sublinear_tf=True)),
            _Weighed(
                TfidfVectorizer(
                    analyzer="char_wb",
                    ngram_range=(2, 5),
                    sublinear_tf=True,
                    preprocessor=_plain_text,
                )
            ),
            _Weighed(CountVectorizer(analyzer=_clues, binary=True), _CLUE_WEIGHT),
        ]
        self.intents: list[str] = []
        self._weights = np.zeros((0, 0), np.float32)
        self._intercept = np.zeros(0, np.float32)
        self._temperature = 1.0

    def fit(self, utterances: Sequence[Utterance], intents: Sequence[str]) -> LinearModel:
        """Learn, and return this model. Every intent needs at least three utterances."""
        self._temperature = self._fit_temperature(utterances, intents)
        return self._fit_weights(utterances, intents)

    def probabilities(self, utterances: Sequence[Utterance]) -> np.ndarray[Any, Any]:
        """Return a row per utterance with a column per intent, in the order of `intents`."""
        return softmax(self._scores(utterances) / self._temperature, axis=1)

    def _learner(self, class_weight: dict[str, float]) -> Any:
        """Return what learns a weight per feature and intent."""
        return LinearSVC(C=self._cost, class_weight=class_weight, random_state=0)

    def _fit_weights(self, utterances: Sequence[Utterance], intents: Sequence[str]) -> LinearModel:
        # An intent of which there is no example may not be named.
        weights = {k: v for k, v in self._class_weight.items() if k in set(intents)}
        learner = self._learner(weights).fit(self._matrix(utterances, fit=True), intents)
        self.intents = [str(intent) for intent in learner.classes_]
        self._weights = learner.coef_.T.astype(np.float32)
        self._intercept = learner.intercept_.astype(np.float32)
        if len(self.intents) == 2:  # scikit-learn gives one row then
            self._weights = np.hstack([-self._weights, self._weights])
            self._intercept = np.hstack([-self._intercept, self._intercept])
        return self

    def _fit_temperature(self, utterances: Sequence[Utterance], intents: Sequence[str]) -> float:
        """Return what to divide scores by to make the right answers likeliest."""
        labels, expected = np.unique(list(intents), return_inverse=True)
        scores = np.zeros((len(utterances), len(labels)))
        splits = StratifiedKFold(_FOLDS, shuffle=True, random_state=0).split(scores, expected)
        for learned, held_out in splits:
            model = type(self)(self._cost, self._class_weight)
            model._fit_weights([utterances[i] for i in learned], [intents[i] for i in learned])
            scores[held_out] = model._scores([utterances[i] for i in held_out])

        def surprise(temperature: float) -> float:
            scaled = scores / temperature
            right = scaled[np.arange(len(scaled)), expected]
            return float((logsumexp(scaled, axis=1) - right).mean())

        return float(minimize_scalar(surprise, bounds=(0.05, 2.0), method="bounded").x)

    def _scores(self, utterances: Sequence[Utterance]) -> np.ndarray[Any, Any]:
        features = self._matrix(utterances)
        # The weights of what is there alone: SciPy would first copy all, to the features' type.
        present = np.unique(features.indices)
        return features[:, present] @ self._weights[present] + self._intercept

    def _matrix(self, utterances: Sequence[Utterance], *, fit: bool = False) -> csr_matrix:
        return hstack([part.matrix(utterances, fit=fit) for part in self._features]).tocsr()


@dataclass
class _Weighed:
    """One kind of features and how heavily it counts."""

    vectorizer: CountVectorizer
    weight: float = 1.0

    def matrix(self, utterances: Sequence[Utterance], *, fit: bool) -> csr_matrix:
        vectorize: Callable[[Sequence[Utterance]], csr_matrix] = (
            self.vectorizer.fit_transform if fit else self.vectorizer.transform
        )
        return vectorize(utterances) * self.weight


def _masked(text: str) -> str:
    """The text in plain letters; which number it is makes no difference."""
    return _DIGIT.sub("0", plain(text))


def _plain_text(utterance: Utterance) -> str:
    return _masked(utterance.text)


def _words_and_pairs(utterance: Utterance) -> list[str]:
    """Words and pairs of words, with the begin and end of the message as words in pairs.

    Points and commas tell how long a message is rather than what it says.
    """
    words = [_masked(word) for word in utterance.words if not _POINTS.fullmatch(word)]
    ends = ["^", *words, "$"]
    return [*words, *(f"{one} {two}" for one, two in pairwise(ends))]


def _clues(utterance: Utterance) -> list[str]:
    return with_pairs(utterance.clues)
