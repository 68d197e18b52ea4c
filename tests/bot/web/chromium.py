"""Chromium and a web server for the tests that use the site as a person does."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import socket
from collections.abc import AsyncIterator, Iterator

import pytest
import uvicorn
from playwright.async_api import Browser, async_playwright, expect
from starlette.applications import Starlette

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
MISSING = "Chromium is not installed: `apt-get update && apt-get install -y chromium`"
PATIENCE = 20_000
"""Milliseconds for what is expected: a busy machine is slow, and only a failure waits so long."""
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class _Server(uvicorn.Server):
    """Serves in the loop of the tests, so that they can hold and release the engine."""

    def __init__(self, config: uvicorn.Config):
        super().__init__(config)
        self.listening = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextlib.asynccontextmanager
async def launched() -> AsyncIterator[Browser]:
    """Give a browser; skip the test, and say how to install it, where there is none."""
    if CHROMIUM is None:
        pytest.skip(MISSING)
    expect.set_options(timeout=PATIENCE)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


@contextlib.asynccontextmanager
async def served(app: Starlette, port: int = 0) -> AsyncIterator[str]:
    """Give the address at which the application is served until the end of the block."""
    with socket.create_server(("127.0.0.1", port)) as listener:
        server = _Server(uvicorn.Config(app, ws="none", log_config=None, access_log=False))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        await server.listening.wait()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            server.should_exit = True
            await serving
