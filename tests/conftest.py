"""One trained model and one engine serve all tests that need them."""

from __future__ import annotations

import pytest


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep together, over processes, what shares an engine and what shares a browser."""
    for item in items:
        if item.get_closest_marker("model"):
            item.add_marker(pytest.mark.xdist_group("model"))
        elif item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def dialogue():
    from bot.model import NoModelError, current_model, quiet_rasa

    quiet_rasa()
    try:
        model = current_model()
    except NoModelError as error:
        pytest.fail(str(error))
    from bot.dialogue import Dialogue
    from bot.trackers import PassingStore

    return Dialogue.load(model, PassingStore())
