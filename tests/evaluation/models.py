"""Compares models on one fifth of the training sentences: `python -m tests.evaluation.models`.

The linear models get the same features, DIET gets those of Rasa. Times are of the processor, so
that they do not depend on what else runs.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import typer
import yaml
from sklearn.linear_model import LogisticRegression, RidgeClassifier
from sklearn.model_selection import StratifiedKFold

from bot.model import quiet_rasa
from bot.nlu.linear_model import LinearModel
from tests.evaluation.examples import training
from tests.evaluation.intents import new_model, predict, utterances
from tests.evaluation.outcome import Outcome

_FOLDS = 5
_EPOCHS = 20

Examples = Sequence[tuple[str, str]]


class Logistic(LinearModel):
    """Logistic regression."""

    def _learner(self, class_weight: dict[str, float]) -> Any:
        return LogisticRegression(C=10, class_weight=class_weight, max_iter=60, tol=1e-3)


class Ridge(LinearModel):
    """Ridge regression to -1 and 1."""

    def _learner(self, class_weight: dict[str, float]) -> Any:
        return RidgeClassifier(class_weight=class_weight, solver="sparse_cg")


def compare(
    diet: Annotated[bool, typer.Option("--diet", help="Ook DIET; duurt een kwartier.")] = False,
) -> None:
    """Vergelijk modellen: juist, macro-F1, ECE, noodsignaal gevonden, training en antwoordtijd."""
    quiet_rasa()
    examples = training()
    intents = [intent for _, intent in examples]
    splits = StratifiedKFold(_FOLDS, shuffle=True, random_state=0).split(intents, intents)
    learned, held_out = ([examples[i] for i in part] for part in next(splits))
    typer.echo("model                 juist  macro-F1    ECE   nood  training  per bericht")
    settings = new_model()
    for kind in (LinearModel, Ridge, Logistic):
        _linear(kind(settings._cost, settings._class_weight), learned, held_out)
    if diet:
        _diet(learned, held_out)


def _linear(model: LinearModel, learned: Examples, held_out: Examples) -> None:
    start = time.process_time()
    model.fit(utterances([text for text, _ in learned]), [intent for _, intent in learned])
    trained = time.process_time() - start
    start = time.process_time()
    outcome = predict(model, held_out)
    _print(type(model).__name__, outcome, trained, (time.process_time() - start) / len(held_out))


def _diet(learned: Examples, held_out: Examples) -> None:
    from rasa.core.agent import Agent
    from rasa.model_training import train_nlu

    pipeline = [
        {"name": "WhitespaceTokenizer"},
        {"name": "LexicalSyntacticFeaturizer"},
        {"name": "CountVectorsFeaturizer"},
        {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
        {"name": "DIETClassifier", "epochs": _EPOCHS, "entity_recognition": False,
         "random_seed": 0, "constrain_similarities": True},
    ]  # fmt: skip
    config = {"recipe": "default.v1", "language": "nl", "assistant_id": "x", "pipeline": pipeline}
    examples: dict[str, str] = {}
    for text, intent in learned:
        examples[intent] = examples.get(intent, "") + f"- {text}\n"
    nlu = [{"intent": intent, "examples": lines} for intent, lines in examples.items()]
    with tempfile.TemporaryDirectory() as folder:
        for name, content in {"config": config, "nlu": {"version": "3.1", "nlu": nlu}}.items():
            (Path(folder) / f"{name}.yml").write_text(yaml.dump(content, allow_unicode=True))
        start = time.process_time()
        model = train_nlu(f"{folder}/config.yml", f"{folder}/nlu.yml", folder)
        trained = time.process_time() - start
        agent = Agent.load(str(model))
        start = time.process_time()
        said = asyncio.run(_parse(agent, [text for text, _ in held_out]))
        spent = (time.process_time() - start) / len(held_out)
    outcome = Outcome(
        [text for text, _ in held_out],
        np.array([intent for _, intent in held_out], dtype=object),
        np.array([intent["name"] for intent in said], dtype=object),
        np.array([intent["confidence"] for intent in said]),
    )
    _print("DIET", outcome, trained, spent)


async def _parse(agent: Any, texts: Sequence[str]) -> list[dict[str, Any]]:
    return [(await agent.parse_message(text))["intent"] for text in texts]


def _print(name: str, outcome: Outcome, trained: float, spent: float) -> None:
    typer.echo(
        f"{name:20} {outcome.accuracy:6.3f} {outcome.macro_f1:9.3f} "
        f"{outcome.calibration_error():6.3f} {outcome.recall('noodsignaal'):6.3f} "
        f"{trained:7.0f} s {spent * 1000:9.1f} ms"
    )


if __name__ == "__main__":
    typer.run(compare)
