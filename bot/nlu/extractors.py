"""Deterministic Dutch extractors: each finds one kind of thing in a text.

The finding itself is in knowledge/language; these put it in Rasa's entities.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from knowledge.language.age import find_ages
from knowledge.language.occupations import find_occupations
from knowledge.language.places import find_places
from knowledge.language.studies import find_studies
from knowledge.language.text import beginning
from knowledge.language.work import says_benefit

Found = Iterator[tuple[Any, int, int]]


class DutchExtractor(GraphComponent, EntityExtractorMixin):
    """Adds the entities that `find` yields; subclasses say what they look for."""

    entity: ClassVar[str]

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> DutchExtractor:
        """Return an extractor; it has no configuration."""
        del config, model_storage, resource, execution_context
        return cls()

    def find(self, text: str) -> Found:
        """Yield value, start and end of each find in the text."""
        raise NotImplementedError

    def process(self, messages: list[Message]) -> list[Message]:
        """Return the messages with what was found added to their entities."""
        for message in messages:
            text = message.get(TEXT) or ""
            # A pressed button carries its own values.
            if text.startswith("/"):
                continue
            found = [
                {"entity": self.entity, "value": value, "start": start, "end": end,
                 "extractor": type(self).__name__}
                for value, start, end in self.find(beginning(text))
            ]  # fmt: skip
            message.set(ENTITIES, [*message.get(ENTITIES, []), *found], add_to_output=True)
        return messages


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class AgeExtractor(DutchExtractor):
    """Ages in years, where the text itself says that it is an age."""

    entity = "leeftijd"

    def find(self, text: str) -> Found:
        """Yield the ages that are sure."""
        for age in find_ages(text):
            if age.sure:
                yield age.value, 0, len(text)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PlaceExtractor(DutchExtractor):
    """Municipalities, villages, quarters and regions."""

    entity = "plaats"

    def find(self, text: str) -> Found:
        """Yield the municipality, or the region where that is all that is named."""
        for place in find_places(text):
            yield place.gemeente or place.regio, place.start, place.end


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class OccupationExtractor(DutchExtractor):
    """Occupations and work activities."""

    entity = "beroep"

    def find(self, text: str) -> Found:
        """Yield the terms of the occupations."""
        for occupation in find_occupations(text):
            yield occupation.term, occupation.start, occupation.end


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class StudyExtractor(DutchExtractor):
    """Studies, directions and school profiles."""

    entity = "studie"

    def find(self, text: str) -> Found:
        """Yield the terms of the studies."""
        for study in find_studies(text):
            yield study.term, study.start, study.end


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class BenefitExtractor(DutchExtractor):
    """Whether somebody has a benefit."""

    entity = "uitkering"

    def find(self, text: str) -> Found:
        """Yield true or false for the text as a whole."""
        value = says_benefit(text)
        if value is not None:
            yield value, 0, len(text)
