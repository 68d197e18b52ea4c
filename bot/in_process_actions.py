"""Runs the custom actions in this process, where Rasa expects an action server."""

from __future__ import annotations

import logging
import secrets
from typing import Any

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor

logger = logging.getLogger(__name__)

APOLOGY = (
    "Sorry, er ging bij mij iets mis. Probeer het nog een keer. "
    "Blijft het zo? Noem dan deze code bij je vraag: {reference}."
)


class InProcessActions(EndpointConfig):
    """An action endpoint that calls rasa-sdk's executor directly."""

    def __init__(self, package: str = "actions") -> None:
        # The domain is not sent along: no action uses it.
        super().__init__(url="in-process", enable_selective_domain=True)
        self._executor = ActionExecutor()
        self._executor.register_package(package)

    async def request(self, *, json: dict[str, Any], **kwargs: Any) -> dict[str, Any]:
        """Return the events and responses of the action; an apology when it fails."""
        del kwargs
        try:
            result = await self._executor.run(json)
        except Exception:
            reference = failure_reference(f"action {json.get('next_action')}")
            return {"events": [], "responses": [{"text": APOLOGY.format(reference=reference)}]}
        return result or {"events": [], "responses": []}


def compile_result_check() -> None:
    """Let Rasa check the results of actions with a validator that is made once.

    Rasa checks its own schema anew for every action: 60 ms of the 90 ms that a message takes.
    """
    validator = validator_for({})(RemoteAction.action_response_format_spec())

    def check(self: RemoteAction, result: dict[str, Any]) -> bool:
        del self
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = check


def failure_reference(what: str) -> str:
    """Log the failure that is being handled, and return the reference under which it is there."""
    reference = secrets.token_hex(4)
    logger.exception("%s failed; reference %s", what, reference)
    return reference
