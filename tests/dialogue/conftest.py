"""One trained model and one engine serve all dialogue tests."""

from __future__ import annotations

import pytest

from bot.model import NoModelError, current_model, quiet_rasa
from tests.dialogue.talk import Talk


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/dialogue" in item.nodeid:
            item.add_marker(pytest.mark.model)


@pytest.fixture(scope="session")
def dialogue():
    quiet_rasa()
    try:
        model = current_model()
    except NoModelError as error:
        pytest.fail(str(error))
    from bot.dialogue import Dialogue
    from bot.trackers import PassingStore

    return Dialogue.load(model, PassingStore())


@pytest.fixture
def talk(dialogue, request) -> Talk:
    return Talk(dialogue, request.node.nodeid)
