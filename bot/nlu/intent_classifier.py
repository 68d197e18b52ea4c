"""The linear model as a component of Rasa."""

from __future__ import annotations

import logging
import re
from typing import Any

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.clues import OF_DISTRESS
from bot.nlu.guarded_model import NEED, GuardedModel
from bot.nlu.linear_model import Utterance
from bot.nlu.parts import sentences
from knowledge.language.distress import without_harmless
from knowledge.language.replies import is_question, passed_on
from knowledge.language.text import beginning, normalise

logger = logging.getLogger(__name__)

_FILE = "linear_model.joblib"

# "Ik ben 53 en werk in de horeca. Kan ik iemand spreken?" tells much, and asks one thing.
_STATEMENTS = ("antwoord", "overstappen", "orienteren", "groet")
_QUESTIONS = ("begrip_uitleg", "ben_je_een_bot", "geld_en_regelingen", "kandidaatreis",
              "mens_spreken", "privacy")  # fmt: skip
_SURE = 0.6
# "Ik zit in de bijstand en wil de techniek in, wie kan mij helpen?"
_THEN_ASKS = re.compile(
    r"(?:,(?: en| maar| dus)?|\b(?:en|maar))\s+"
    r"(?=(?:wie|wat|hoe|hoeveel|waar|wanneer|welke|kan|kun|mag|moet|is|krijg)\b)",
    re.IGNORECASE,
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(IntentClassifier, GraphComponent):
    """Sets the likeliest intent of a message and the ranking of all of them.

    Needs the words of a tokenizer; without training data it leaves messages as they are.
    """

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: GuardedModel | None = None,
    ) -> None:
        self._config = config
        self._storage = model_storage
        self._resource = resource
        self._model = model

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the cost of a wrong answer in training, and how many times that per intent."""
        return {"cost": 1.0, "class_weight": {}}

    @classmethod
    def required_components(cls) -> list[type]:
        """Return what has to come before in the pipeline."""
        return [Tokenizer]

    @staticmethod
    def required_packages() -> list[str]:
        """Return the packages that this component needs."""
        return ["sklearn", "joblib"]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LinearIntentClassifier:
        """Return a classifier that has learned nothing yet."""
        del execution_context
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LinearIntentClassifier:
        """Return the classifier as it was trained; nothing is stored when there was no data."""
        del execution_context, kwargs
        with model_storage.read_from(resource) as folder:
            model = joblib.load(folder / _FILE) if (folder / _FILE).exists() else None
        return cls(config, model_storage, resource, model)

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples with an intent, and store what was learned."""
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        if examples:
            self._model = GuardedModel(self._config["cost"], self._config["class_weight"])
            self._model.fit(
                [_utterance(message) for message in examples],
                [message.get(INTENT) for message in examples],
            )
        else:
            logger.warning("There are no examples with an intent; no intents are learned.")
        with self._storage.write_to(self._resource) as folder:
            if self._model:
                joblib.dump(self._model, folder / _FILE, compress=3)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Return the messages with `intent` and `intent_ranking`."""
        if not self._model:
            return messages
        for message in messages:
            # A tokenizer gives no words to an empty text or a pressed button.
            row = self._likely(_utterance(message), _asked(message), _beside_saying(message))
            likeliest = sorted(zip(row, self._model.intents, strict=True), reverse=True)
            ranking = [
                {"name": intent, "confidence": float(probability)}
                for probability, intent in likeliest
            ]
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set("intent_ranking", ranking, add_to_output=True)
        return messages

    def _likely(
        self, whole: Utterance, asked: Utterance | None, beside: Utterance | None
    ) -> list[float]:
        """Return the probabilities of the whole, or of the part of it that counts.

        That is danger beside a saying, or the question that somebody ends up with.
        """
        row, of_question, of_rest = self._rows(whole, asked, beside)
        if of_rest and self._best(of_rest) == NEED and max(of_rest) >= _SURE:
            return of_rest
        heard_otherwise = self._best(row) not in _STATEMENTS and max(row) >= _SURE
        if not of_question or heard_otherwise:
            return row
        asks = self._best(of_question) in _QUESTIONS and max(of_question) >= _SURE
        return of_question if asks else row

    def _rows(self, whole: Utterance, *parts: Utterance | None) -> list[list[float]]:
        """Return the probabilities of the whole and of its parts; of no part, none."""
        assert self._model
        rows = iter(self._model.probabilities([whole, *(part for part in parts if part)]))
        return [list(next(rows)) if part else [] for part in (whole, *parts)]

    def _best(self, row: list[float]) -> str:
        """Return the likeliest intent."""
        assert self._model
        return max(zip(row, self._model.intents, strict=True))[1]


def _beside_saying(message: Message) -> Utterance | None:
    """Return the rest of a message with a saying of heavy words, if that sounds like danger."""
    text = beginning(message.get(TEXT) or "")
    left = without_harmless(text)
    rest = Utterance.of(left)
    return None if left == normalise(text) or OF_DISTRESS.isdisjoint(rest.clues) else rest


def _asked(message: Message) -> Utterance | None:
    """Return the sentence that asks something, where another tells something."""
    text = message.get(TEXT) or ""
    said = sentences(text)
    asking = [span for span in said if _asks(text[slice(*span)])]
    if not asking:
        return None
    start, end = asking[-1]
    told = [*_THEN_ASKS.finditer(text, start, end), *passed_on(text, start, end)]
    if len(asking) == len(said) and not told:
        return None
    start = told[-1].end() if told else start
    tokens = message.get(TOKENS_NAMES[TEXT]) or []
    words = [token.text for token in tokens if start <= token.start and token.end <= end]
    return Utterance(text[start:end].strip(), words)


def _asks(sentence: str) -> bool:
    return is_question(sentence) or bool(passed_on(sentence))


def _utterance(message: Message) -> Utterance:
    words = [token.text for token in message.get(TOKENS_NAMES[TEXT]) or []]
    return Utterance(message.get(TEXT) or "", words)
