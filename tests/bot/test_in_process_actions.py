"""What Rasa gets back of an action in this process is checked as strictly as by Rasa itself."""

from __future__ import annotations

import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActiveLoop, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.in_process_actions import InProcessActions, call_quickly


@pytest.fixture
def action() -> RemoteAction:
    call_quickly()
    return RemoteAction("action_anders", InProcessActions())


@pytest.mark.parametrize(
    "event",
    [
        {"event": "slot", "name": "leeftijd", "value": 16},
        {"event": "followup", "name": "action_listen", "timestamp": None},
    ],
)
def test_an_event_of_rasa_is_good(action: RemoteAction, event: dict) -> None:
    assert action._validate_action_result({"events": [event], "responses": []})


@pytest.mark.parametrize(
    "result",
    [
        {"events": [{"event": "slot", "name": "leeftijd"}]},
        {"events": [{"event": "slot", "name": 3, "value": 1}]},
        {"events": [{"event": "verzonnen"}]},
        {"events": [{"name": "leeftijd", "value": 16}]},
        {"events": [{"event": "followup", "timestamp": "nu"}]},
        {"events": "geen"},
        {"responses": ["tekst"]},
    ],
)
def test_what_rasa_refuses_is_refused(action: RemoteAction, result: dict) -> None:
    with pytest.raises(ValidationError):
        action._validate_action_result(result)


def test_an_action_is_told_the_form_and_the_message_that_started_it(action: RemoteAction) -> None:
    tracker = DialogueStateTracker.from_events(
        "gesprek",
        [UserUttered("hoi", {"name": "groet", "confidence": 1.0}), ActiveLoop("formulier")],
    )

    told = action._action_call_format(tracker, Domain.empty())["tracker"]["active_loop"]

    assert told == {**tracker.current_state()["active_loop"], "name": "formulier"}
    assert told["trigger_message"]["text"] == "hoi"
    assert tracker.active_loop is not None
