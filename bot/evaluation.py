"""How well intents are recognised: `python -m bot.evaluation`, or with `--test` at the very end.

Cross-validation on the training data says what to choose; the test set only says how well
that did, and nothing may be tuned to it. The results are in docs/nlu.md.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer
import yaml
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold

from bot.model import ROOT
from bot.nlu.linear_model import LinearModel, Utterance

_FOLDS = 5
_TESTS = ROOT / "tests" / "data"

Matrix = np.ndarray[Any, Any]


@dataclass(frozen=True)
class Outcome:
    """Intents that were expected, with the likeliest one and its probability."""

    expected: Matrix
    predicted: Matrix
    confidence: Matrix

    @property
    def right(self) -> Matrix:
        """Return per message whether the likeliest intent was the expected one."""
        return np.asarray(self.expected == self.predicted)

    def calibration_error(self, bins: int = 10) -> float:
        """Return the mean gap between confidence and share right (ECE), 0 at best."""
        part = np.minimum((self.confidence * bins).astype(int), bins - 1)
        gaps = [
            abs(self.confidence[part == i].mean() - self.right[part == i].mean())
            * (part == i).mean()
            for i in range(bins)
            if (part == i).any()
        ]
        return float(sum(gaps))

    def report(self) -> str:
        """Return accuracy, macro-F1, ECE, what thresholds would do, and the confusions."""
        known = np.unique(self.expected)
        macro = f1_score(self.expected, self.predicted, average="macro", labels=known)
        lines = [
            f"{len(self.expected)} berichten",
            f"juist {self.right.mean():.4f}  macro-F1 {macro:.4f}  "
            f"ECE {self.calibration_error():.3f}",
            "",
            "drempel  juist maar eronder  fout en eronder",
        ]
        for threshold in (0.15, 0.2, 0.25, 0.3, 0.35, 0.4):
            below = self.confidence < threshold
            lost, caught = (below & self.right).mean(), (below & ~self.right).mean()
            lines.append(f"{threshold:7.2f}  {lost:18.3f}  {caught:15.3f}")
        lines += ["", "intent                 aantal  gevonden  terecht"]
        for intent in np.unique(self.expected):
            recall = self.right[self.expected == intent].mean()
            named = self.predicted == intent
            precision = self.right[named].mean() if named.any() else 0.0
            count = (self.expected == intent).sum()
            lines.append(f"{intent:22} {count:6} {recall:9.3f} {precision:8.3f}")
        wrong = zip(self.expected[~self.right], self.predicted[~self.right], strict=True)
        lines += ["", "meest verward"]
        lines += [f"{n:4} {a} -> {b}" for (a, b), n in Counter(wrong).most_common(20)]
        return "\n".join(lines)


def read_examples(*files: Path) -> list[tuple[str, str]]:
    """Return the texts in files of training data, each with its intent."""
    return [
        (line.removeprefix("- ").strip(), block["intent"])
        for file in files
        for block in yaml.safe_load(file.read_text(encoding="utf-8"))["nlu"]
        if "intent" in block
        for line in block["examples"].splitlines()
        if line.startswith("- ")
    ]


def cross_validate(utterances: Sequence[Utterance], intents: Sequence[str]) -> Outcome:
    """Return what models say of each fifth of the messages that learned from the others."""
    predicted = np.empty(len(intents), dtype=object)
    confidence = np.zeros(len(intents))
    splits = StratifiedKFold(_FOLDS, shuffle=True, random_state=0).split(intents, intents)
    for learned, held_out in splits:
        model = new_model().fit([utterances[i] for i in learned], [intents[i] for i in learned])
        predicted[held_out], confidence[held_out] = _predict(
            model, [utterances[i] for i in held_out]
        )
    return Outcome(np.array(intents, dtype=object), predicted, confidence)


def new_model() -> LinearModel:
    """Return an untrained model with the settings of config.yml."""
    config = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
    [settings] = [
        part for part in config["pipeline"] if part["name"].endswith("LinearIntentClassifier")
    ]
    return LinearModel(settings.get("cost", 1.0), settings.get("class_weight"))


def _predict(model: LinearModel, utterances: Sequence[Utterance]) -> tuple[Matrix, Matrix]:
    probabilities = model.probabilities(utterances)
    best = probabilities.argmax(axis=1)
    return np.array(model.intents, dtype=object)[best], probabilities.max(axis=1)


def _utterances(examples: Sequence[tuple[str, str]]) -> tuple[list[Utterance], list[str]]:
    # The tokenizer brings Rasa along, which takes ten seconds.
    from bot.nlu.tokenizer import load_pipeline

    split = load_pipeline("nl_core_news_sm").tokenizer
    utterances = [
        Utterance(text, [word.text.lower() for word in split(text) if not word.is_space])
        for text, _ in examples
    ]
    return utterances, [intent for _, intent in examples]


def main(
    test: Annotated[bool, typer.Option("--test", help="Meet op de testzinnen.")] = False,
    name: Annotated[str, typer.Option(help="Bestand in tests/data.")] = "nlu_test.yml",
    errors: Annotated[Path | None, typer.Option(help="Schrijf de fouten hierheen.")] = None,
) -> None:
    """Meet hoe goed bedoelingen worden herkend, met kruisvalidatie op de trainingszinnen."""
    examples = read_examples(*sorted((ROOT / "data" / "nlu").glob("*.yml")))
    utterances, intents = _utterances(examples)
    if test:
        start = time.perf_counter()
        model = new_model().fit(utterances, intents)
        trained = time.perf_counter()
        examples = read_examples(_TESTS / name)
        utterances, intents = _utterances(examples)
        answered = time.perf_counter()
        predicted, confidence = _predict(model, utterances)
        spent = (time.perf_counter() - answered) / len(utterances)
        typer.echo(f"getraind in {trained - start:.1f} s, {spent * 1000:.1f} ms per bericht")
        outcome = Outcome(np.array(intents, dtype=object), predicted, confidence)
    else:
        outcome = cross_validate(utterances, intents)
    typer.echo(outcome.report())
    if errors:
        rows = sorted(
            f"{expected}\t{said}\t{sure:.2f}\t{text}"
            for expected, said, sure, right, (text, _) in zip(
                outcome.expected, outcome.predicted, outcome.confidence, outcome.right,
                examples, strict=True,
            )
            if not right
        )  # fmt: skip
        errors.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
