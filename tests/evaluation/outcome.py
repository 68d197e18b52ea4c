"""What a model said of messages, beside what they are: shares, tables, faults."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.metrics import confusion_matrix, f1_score

Matrix = np.ndarray[Any, Any]

_CONFUSIONS = 20


@dataclass(frozen=True)
class Outcome:
    """Messages with the intents that were expected, and the likeliest one with its probability."""

    texts: Sequence[str]
    expected: Matrix
    predicted: Matrix
    confidence: Matrix

    @property
    def right(self) -> Matrix:
        """Per message whether the likeliest intent was the expected one."""
        return np.asarray(self.expected == self.predicted)

    @property
    def accuracy(self) -> float:
        """The share of the messages of which the intent is right."""
        return float(self.right.mean())

    @property
    def macro_f1(self) -> float:
        """The mean F1 of the intents that were expected."""
        intents = np.unique(self.expected)
        return float(f1_score(self.expected, self.predicted, average="macro", labels=intents))

    def calibration_error(self, bins: int = 10) -> float:
        """The mean gap between confidence and share right (ECE), 0 at best."""
        part = np.minimum((self.confidence * bins).astype(int), bins - 1)
        gaps = [
            abs(self.confidence[part == i].mean() - self.right[part == i].mean())
            * (part == i).mean()
            for i in range(bins)
            if (part == i).any()
        ]
        return float(sum(gaps))

    def recall(self, intent: str) -> float:
        """The share of the messages of an intent that were found."""
        return float(self.right[self.expected == intent].mean())

    def per_intent(self) -> list[str]:
        """A table with precision, recall and F1 of each intent."""
        lines = [f"{'bedoeling':20} aantal  terecht  gevonden     F1"]
        for intent in np.unique(self.expected):
            named = self.predicted == intent
            precision = self.right[named].mean() if named.any() else 0.0
            recall = self.recall(intent)
            f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
            count = (self.expected == intent).sum()
            lines.append(f"{intent:20} {count:6} {precision:8.3f} {recall:9.3f} {f1:6.3f}")
        return lines

    def confusions(self) -> list[str]:
        """A table of the largest confusions, with their share of the expected intent."""
        counts = Counter(self.expected)
        wrong = Counter(
            zip(self.expected[~self.right], self.predicted[~self.right], strict=True)
        ).most_common(_CONFUSIONS)
        return [f"{'verwacht':20} {'herkend als':20}  keer   deel"] + [
            f"{expected:20} {said:20} {count:5} {count / counts[expected]:6.1%}"
            for (expected, said), count in wrong
        ]

    def write_matrix(self, file: Path) -> None:
        """Write the whole confusion table as CSV: a row per expected intent."""
        intents = sorted({*self.expected, *self.predicted})
        with file.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(["verwacht", *intents])
            table = confusion_matrix(self.expected, self.predicted, labels=intents)
            writer.writerows([intent, *row] for intent, row in zip(intents, table, strict=True))

    def faults(self) -> list[str]:
        """What was wrong, one a line."""
        return sorted(
            f"{expected} -> {said} ({sure:.2f})  {text}"
            for text, expected, said, sure, right in zip(
                self.texts, self.expected, self.predicted, self.confidence, self.right, strict=True
            )
            if not right
        )
