"""Recognise what clear signs say of a message, whatever the classifier makes of it."""

from __future__ import annotations

from typing import Any, ClassVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from knowledge.hoofdvragen.swapped import is_swap
from knowledge.language.distress import tells_distress
from knowledge.language.text import beginning
from knowledge.pasted_vacancy import is_vacancy


class IntentRecognizer(GraphComponent):
    """Gives a message its intent where it is recognised; subclasses say what they recognise."""

    intent: ClassVar[str]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentRecognizer:
        """Return a recogniser; it has no configuration."""
        del config, model_storage, resource, execution_context
        return cls()

    def recognises(self, text: str) -> bool:
        """Tell whether a typed text is certainly of this intent."""
        raise NotImplementedError

    def mark(self, message: Message) -> None:
        """Put a recognised message under the intent."""
        found = {"name": self.intent, "confidence": 1.0}
        message.set(INTENT, found, add_to_output=True)
        message.set("intent_ranking", [dict(found)], add_to_output=True)

    def process(self, messages: list[Message]) -> list[Message]:
        """Return the messages, the recognised ones under the intent."""
        for message in messages:
            text = message.get(TEXT) or ""
            if not text.startswith("/") and self.recognises(text):
                self.mark(message)
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class DistressRecognizer(IntentRecognizer):
    """Somebody who tells of danger in clear words."""

    intent = "noodsignaal"

    def recognises(self, text: str) -> bool:
        """Tell whether the text holds clear words of danger."""
        return tells_distress(beginning(text))


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class CorrectionRecognizer(IntentRecognizer):
    """Somebody who puts one answer in the place of another: "Gouda? nee Delft"."""

    intent = "corrigeer"

    def recognises(self, text: str) -> bool:
        """Tell whether the whole text takes back an answer and gives another."""
        return is_swap(text)

    def mark(self, message: Message) -> None:
        """Put a correction under its intent, but for a place to look, which may be meant too."""
        if (message.get(INTENT) or {}).get("name") != "andere_regio":
            super().mark(message)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class VacancyRecognizer(IntentRecognizer):
    """A pasted vacancy; comes last, for its ages and places are not those of who sends it."""

    intent = "vacature_checken"

    def recognises(self, text: str) -> bool:
        """Tell whether the text is a vacancy."""
        return is_vacancy(text)

    def mark(self, message: Message) -> None:
        """Put a vacancy under its intent, and take away what was found in it."""
        super().mark(message)
        message.set(ENTITIES, [], add_to_output=True)
