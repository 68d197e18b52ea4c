"""Which wording of a response of the domain is said."""

from __future__ import annotations

import copy
from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered, Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig


class FreshWordings(TemplatedNaturalLanguageGenerator):
    """Says the first wording of a response that was not among what was said last.

    Where all were, the first again. Rasa's own draws one at random.
    """

    def __init__(
        self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None
    ) -> None:
        """Take the responses of the domain; Rasa passes both by name."""
        del endpoint_config
        super().__init__((domain or Domain.empty()).responses)

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any] | None:
        """Return the filled response, or None where the domain has none of this name."""
        del output_channel
        slots = tracker.current_slot_values()
        wordings = [
            self._fill_response(copy.deepcopy(wording), slots, **kwargs)
            for wording in self.responses.get(utter_action, [])
        ]
        said = _said_last(list(tracker.events))
        fresh = (wording for wording in wordings if wording.get("text") not in said)
        return next(fresh, wordings[0] if wordings else None)


def _said_last(events: list[Event]) -> set[str | None]:
    """Return what was said since the message before the last one."""
    said: set[str | None] = set()
    messages = 0
    for event in reversed(events):
        if isinstance(event, UserUttered):
            messages += 1
            if messages > 1:
                break
        elif isinstance(event, BotUttered):
            said.add(event.text)
    return said
