"""Splits Dutch messages into words and gives each its lemma."""

from __future__ import annotations

import functools
import logging
import re
from itertools import pairwise
from typing import Any

import simplemma
import spacy
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message
from spacy.language import Language

logger = logging.getLogger(__name__)

_LONG_RUN = re.compile(r"\S{100}(?=\S)")


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class DutchTokenizer(Tokenizer):
    """spaCy's Dutch word splitting with simplemma's lemmas.

    The spaCy model is used for its tokenizer alone, which is the same in the blank
    pipeline: features do not differ between machines with and without the model.
    """

    def __init__(self, config: dict[str, Any]) -> None:
        super().__init__(config)
        self._splitter = load_pipeline(config["model"]).tokenizer

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Return the defaults of Rasa's tokenizers and the name of the spaCy model."""
        return {
            "model": "nl_core_news_sm",
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
        }

    @staticmethod
    def required_packages() -> list[str]:
        """Return the packages that this component needs."""
        return ["spacy", "simplemma"]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> DutchTokenizer:
        """Return a tokenizer for this configuration."""
        del model_storage, resource, execution_context
        return cls(config)

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """Return the words of an attribute of the message, with offsets and lemmas."""
        text = message.get(attribute)
        return [
            Token(token.text.lower(), start + token.idx, lemma=lemma(token.text.lower()))
            for start, end in pairwise((0, *_breaks(text), len(text)))
            for token in self._splitter(text[start:end])
            if not token.is_space
        ]


def _breaks(text: str) -> list[int]:
    """Return where to break up runs without a space, over which spaCy goes again for each sign."""
    return [run.end() for run in _LONG_RUN.finditer(text)]


@functools.cache
def load_pipeline(model: str) -> Language:
    """Return the spaCy pipeline without its statistical parts, or a blank Dutch one."""
    if not spacy.util.is_package(model):
        logger.info("spaCy model %s is not installed; a blank Dutch pipeline is used.", model)
        return spacy.blank("nl")
    return spacy.load(model, exclude=["tok2vec", "tagger", "morphologizer", "parser", "ner"])


@functools.lru_cache(maxsize=20_000)
def lemma(word: str) -> str:
    """Return the Dutch lemma of a word in lower case; the word itself when it is unknown."""
    return simplemma.lemmatize(word, lang="nl")
