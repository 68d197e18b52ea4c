"""How well intents are recognised: by cross-validation, and on messages never trained on.

Cross-validation on the training data says what to choose; the test files in `tests/data`
only say how well that did, and nothing may be tuned to them.
"""

from __future__ import annotations

import tarfile
from collections.abc import Sequence
from pathlib import Path

import joblib
import numpy as np
import yaml
from sklearn.model_selection import StratifiedKFold

from bot.model import ROOT, current_model
from bot.nlu.guarded_model import GuardedModel
from bot.nlu.linear_model import LinearModel, Utterance
from tests.evaluation.examples import read_examples, training
from tests.evaluation.figures import Measured
from tests.evaluation.outcome import Matrix, Outcome
from tests.evaluation.progress import Progress, silent

FOLDS = 5
TESTS = ROOT / "tests" / "data"

_STORED = "LinearIntentClassifier"


def measure(
    progress: Progress = silent, folds: int = FOLDS, matrix: Path | None = None
) -> Measured:
    """Return the figures of cross-validation and of the trained model on each test file.

    Takes some 12 seconds a fold.
    """
    crossed = cross_validate(training(), folds, progress)
    if matrix:
        crossed.write_matrix(matrix)
    figures = {
        "kruisvalidatie, juist": crossed.accuracy,
        "kruisvalidatie, macro-F1": crossed.macro_f1,
        "kruisvalidatie, ECE": crossed.calibration_error(),
        "kruisvalidatie, noodsignaal gevonden": crossed.recall("noodsignaal"),
    }
    model, faults = trained_model(), crossed.faults()
    for file in sorted(TESTS.glob("nlu_*.yml")):
        outcome = predict(model, read_examples(file))
        figures[f"{file.stem}, juist"] = outcome.accuracy
        faults += outcome.faults()
    lines = [*crossed.per_intent(), "", "Het meest verward:", *crossed.confusions()]
    return Measured(figures, lines, faults)


def cross_validate(
    examples: Sequence[tuple[str, str]], folds: int, progress: Progress = silent
) -> Outcome:
    """Return what models say of each fold of the messages that learned from the others."""
    texts, intents = zip(*examples, strict=True)
    messages = utterances(texts)
    predicted = np.empty(len(intents), dtype=object)
    confidence = np.zeros(len(intents))
    splits = StratifiedKFold(folds, shuffle=True, random_state=0).split(intents, intents)
    for learned, held_out in progress(splits, "Kruisvalidatie"):
        model = new_model().fit([messages[i] for i in learned], [intents[i] for i in learned])
        predicted[held_out], confidence[held_out] = _likeliest(
            model, [messages[i] for i in held_out]
        )
    return Outcome(texts, np.array(intents, dtype=object), predicted, confidence)


def predict(model: LinearModel, examples: Sequence[tuple[str, str]]) -> Outcome:
    """Return what a trained model says of messages."""
    texts, intents = zip(*examples, strict=True)
    return Outcome(texts, np.array(intents, dtype=object), *_likeliest(model, utterances(texts)))


def new_model() -> GuardedModel:
    """Return an untrained model with the settings of config.yml."""
    config = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))
    [settings] = [part for part in config["pipeline"] if part["name"].endswith(_STORED)]
    return GuardedModel(settings.get("cost", 1.0), settings.get("class_weight"))


def trained_model() -> LinearModel:
    """Return the model of the intents as `make train` left it."""
    with tarfile.open(current_model()) as archive:
        [name] = [name for name in archive.getnames() if _STORED in name and ".joblib" in name]
        stored = archive.extractfile(name)
        assert stored is not None, name
        model: LinearModel = joblib.load(stored)
    return model


def utterances(texts: Sequence[str]) -> list[Utterance]:
    """Return the messages with their words."""
    # The tokenizer brings Rasa along, which takes ten seconds.
    from bot.nlu.tokenizer import load_pipeline

    split = load_pipeline("nl_core_news_sm").tokenizer
    return [
        Utterance(text, [word.text.lower() for word in split(text) if not word.is_space])
        for text in texts
    ]


def _likeliest(model: LinearModel, messages: Sequence[Utterance]) -> tuple[Matrix, Matrix]:
    probabilities = model.probabilities(messages)
    best = probabilities.argmax(axis=1)
    return np.array(model.intents, dtype=object)[best], probabilities.max(axis=1)
