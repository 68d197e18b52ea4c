"""The website as one Starlette application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from actions.dependencies import catalogue as stored_catalogue
from bot.conversation import Engine, Reply
from bot.web import texts
from bot.web.assets import Assets
from bot.web.cards import cards, shown_text
from bot.web.conversations import Conversations
from bot.web.errors import ErrorPages, UnexpectedErrors
from bot.web.markup import blocks
from bot.web.messages import MAX_CHARACTERS, RefusedError
from bot.web.routes.about import AboutPages
from bot.web.routes.conversation import ConversationApi
from bot.web.routes.decanen import DecanenPages
from bot.web.routes.employers import EmployerPages
from bot.web.routes.health import Health
from bot.web.routes.initiatives import InitiativePages
from bot.web.routes.pages import Pages
from bot.web.routes.parents import ParentPages
from bot.web.routes.path import PathPages
from bot.web.routes.vacancy import VacancyPages
from bot.web.security import SecurityHeaders
from knowledge import initiative_words
from knowledge.catalogue import Catalogue
from knowledge.sources import in_words, year_in_words

if TYPE_CHECKING:
    from bot.telegram.guide import TelegramGuide

FOLDER = Path(__file__).parent


def create_app(
    engine: Engine,
    *,
    catalogue: Callable[[], Catalogue] = stored_catalogue,
    reply_timeout: float = 25.0,
    telegram: TelegramGuide | None = None,
) -> Starlette:
    """Return the website in front of an engine, with the initiatives of a catalogue.

    With `telegram`, the guide on Telegram works beside it.

    A reply that takes longer than `reply_timeout` seconds is not waited for: the work
    goes on and the page asks for it later.
    """
    assets = Assets(FOLDER / "static")
    templates = _templates(assets)
    conversations = Conversations(engine, reply_timeout)
    errors = ErrorPages(templates)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        if telegram:
            await telegram.start()
        yield
        if telegram:
            await telegram.stop()
        await conversations.settle()

    return Starlette(
        routes=[
            *Pages(conversations, templates).routes(),
            *ConversationApi(conversations).routes(),
            *EmployerPages(templates).routes(),
            *VacancyPages(templates).routes(),
            *InitiativePages(templates, catalogue).routes(),
            *DecanenPages(templates, catalogue).routes(),
            *ParentPages(templates).routes(),
            *PathPages(templates).routes(),
            *AboutPages(templates, catalogue).routes(),
            *Health(conversations).routes(),
            Route("/static/{name}", assets.serve, methods=["GET"]),
            *(telegram.routes() if telegram else []),
        ],
        middleware=[Middleware(SecurityHeaders), Middleware(UnexpectedErrors, pages=errors)],
        exception_handlers={HTTPException: errors.http_error, RefusedError: errors.refused},
        lifespan=lifespan,
    )


def _templates(assets: Assets) -> Jinja2Templates:
    environment = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        asset=assets.url,
        blank_reply=Reply(""),
        blocks=blocks,
        cards=cards,
        in_words=in_words,
        initiative_words=initiative_words,
        shown_text=shown_text,
        max_characters=MAX_CHARACTERS,
        texts=texts,
        year_in_words=year_in_words,
    )
    return Jinja2Templates(env=environment)
