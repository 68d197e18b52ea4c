from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest
from playwright.async_api import Browser, BrowserContext, Page

from bot.web.app import create_app
from knowledge.catalogue import Catalogue
from tests.bot.web.chromium import launched, served
from tests.bot.web.fake_engine import FakeEngine
from tests.bot.web.host_page import HostSite, host_site, script


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine()


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.from_data_files()


@pytest.fixture
async def client(engine: FakeEngine, catalogue: Catalogue) -> AsyncIterator[httpx.AsyncClient]:
    """A browser without a script, which keeps its cookie; a slow reply takes over 50 ms."""
    app = create_app(engine, catalogue=lambda: catalogue, reply_timeout=0.05)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://gids.test") as client:
        yield client


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with launched() as browser:
        yield browser


@pytest.fixture
async def site(engine: FakeEngine, catalogue: Catalogue) -> AsyncIterator[str]:
    """The address of the website; after half a second a reply is slow."""
    app = create_app(engine, catalogue=lambda: catalogue, reply_timeout=0.5)
    async with served(app) as address:
        yield address
        engine.release()


@pytest.fixture
async def context(browser: Browser, site: str) -> AsyncIterator[BrowserContext]:
    context = await browser.new_context(base_url=site, reduced_motion="reduce")
    yield context
    await context.close()


@pytest.fixture
async def page(context: BrowserContext) -> Page:
    """The page of the chat."""
    page = await context.new_page()
    await page.goto("/")
    return page


@pytest.fixture
async def host() -> AsyncIterator[HostSite]:
    """A website of somebody else."""
    async with host_site() as site:
        yield site


@pytest.fixture
async def guide(engine: FakeEngine, catalogue: Catalogue, host: HostSite) -> AsyncIterator[str]:
    """The address of a guide that the website of the host may show, and shows."""
    allowed = frozenset({host.address})
    app = create_app(engine, catalogue=lambda: catalogue, reply_timeout=0.5, other_sites=allowed)
    async with served(app) as address:
        host.show(script(address))
        host.show(script(address), path="/twee")
        yield address
        engine.release()


@pytest.fixture
async def visit(browser: Browser, host: HostSite, guide: str) -> AsyncIterator[BrowserContext]:
    """A browser on the website of somebody else."""
    del guide
    context = await browser.new_context(base_url=host.address, reduced_motion="reduce")
    yield context
    await context.close()
