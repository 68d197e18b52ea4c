"""Runs the custom actions in this process, where Rasa expects an action server."""

from __future__ import annotations

import logging
import secrets
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
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


def call_quickly() -> None:
    """Let Rasa call actions without the half of the time that goes into copying and checking."""
    RemoteAction._validate_action_result = _result_check()
    RemoteAction._action_call_format = _call


def _result_check() -> Callable[[RemoteAction, dict[str, Any]], bool]:
    """Return what Rasa checks of the result of an action, with validators that are made once.

    Rasa checks its own schema anew for every action, and holds an event against the schemas of
    all kinds of events, of which only the one with its name can fit.
    """
    validator = validator_for({})
    whole = deepcopy(RemoteAction.action_response_format_spec())
    of_event = whole["properties"]["events"]["items"]
    kinds = of_event.pop("oneOf")
    names = [kind["properties"]["event"]["const"] for kind in kinds]
    of_event["properties"]["event"] = {"enum": names}
    check_whole = validator(whole)
    check_kind = {name: validator(kind) for name, kind in zip(names, kinds, strict=True)}

    def check(self: RemoteAction, result: dict[str, Any]) -> bool:
        del self
        check_whole.validate(result)
        for event in result.get("events", []):
            check_kind[event["event"]].validate(event)
        return True

    return check


_rasas_call = RemoteAction._action_call_format


def _call(self: RemoteAction, tracker: DialogueStateTracker, domain: Domain) -> dict[str, Any]:
    """Return what an action is given; the message that started a form is not copied for it."""
    loop, tracker.active_loop = tracker.active_loop, None
    try:
        call = _rasas_call(self, tracker, domain)
    finally:
        tracker.active_loop = loop
    if loop:
        call["tracker"]["active_loop"] = dict(vars(loop))
    return call


def failure_reference(what: str) -> str:
    """Log the failure that is being handled, and return the reference under which it is there."""
    reference = secrets.token_hex(4)
    logger.exception("%s failed; reference %s", what, reference)
    return reference
