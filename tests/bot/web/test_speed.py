"""How long the server takes to make a page, also while the engine is at work."""

from __future__ import annotations

import contextlib
import statistics
import sys
import threading
import time
from collections.abc import Iterator

import httpx
import pytest

from bot.serving import SWITCH_SECONDS
from tests.bot.web.site_pages import PAGES

LONGEST = 0.020
"""Seconds, half of the times."""


@pytest.mark.parametrize("path", PAGES)
async def test_a_page_is_quickly_there_beside_a_busy_engine(
    client: httpx.AsyncClient, path: str
) -> None:
    await client.get(path)

    with _busy():
        medians = [await _median(client, path) for _ in range(3)]

    # Whatever else this computer does only makes it slower.
    assert min(medians) < LONGEST


async def _median(client: httpx.AsyncClient, path: str) -> float:
    taken = []
    for _ in range(7):
        start = time.perf_counter()
        await client.get(path)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


@contextlib.contextmanager
def _busy() -> Iterator[None]:
    """Keep a thread calculating, as the engine does with a message."""
    stop = threading.Event()

    def calculate() -> None:
        while not stop.is_set():
            sum(number * number for number in range(5000))

    interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    thread = threading.Thread(target=calculate)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join()
        sys.setswitchinterval(interval)
