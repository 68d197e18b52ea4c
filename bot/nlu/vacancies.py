"""Recognises a pasted vacancy, whatever its words make the classifier think."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from knowledge.pasted_vacancy import is_vacancy

_INTENT = {"name": "vacature_checken", "confidence": 1.0}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class VacancyRecognizer(GraphComponent):
    """Comes last: gives a pasted vacancy its intent, and takes what was found in it away.

    The ages and places of a vacancy are not those of who sends it.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> VacancyRecognizer:
        """Return a recogniser; it has no configuration."""
        del config, model_storage, resource, execution_context
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Return the messages, those with a vacancy under its intent."""
        for message in messages:
            text = message.get(TEXT) or ""
            if not text.startswith("/") and is_vacancy(text):
                message.set(INTENT, dict(_INTENT), add_to_output=True)
                message.set("intent_ranking", [dict(_INTENT)], add_to_output=True)
                message.set(ENTITIES, [], add_to_output=True)
        return messages
