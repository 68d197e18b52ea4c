from __future__ import annotations

import pytest

from tests.dialogue.talk import Talk


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/dialogue" in item.nodeid:
            item.add_marker(pytest.mark.model)


@pytest.fixture
def talk(dialogue, request) -> Talk:
    return Talk(dialogue, request.node.nodeid)
