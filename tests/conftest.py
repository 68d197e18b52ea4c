"""One trained model and one engine serve all tests that need them."""

from __future__ import annotations

import pytest


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
