"""The website as one Starlette application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
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
from bot.web.cards import cards, named_page, shown_text
from bot.web.compression import Compression
from bot.web.conversations import Conversations
from bot.web.errors import ErrorPages, UnexpectedErrors
from bot.web.markup import as_html
from bot.web.messages import MAX_CHARACTERS, RefusedError
from bot.web.other_sites import OtherSites
from bot.web.public_pages import PublicPages
from bot.web.rate_limit import PER_MINUTE, RateLimit
from bot.web.routes.about import AboutPages
from bot.web.routes.conversation import ConversationApi
from bot.web.routes.decanen import DecanenPages
from bot.web.routes.employers import EmployerPages
from bot.web.routes.health import Health
from bot.web.routes.initiatives import InitiativePages
from bot.web.routes.pages import Pages
from bot.web.routes.parents import ParentPages
from bot.web.routes.path import PathPages
from bot.web.routes.placement import PlacementPage
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
    per_minute: int = PER_MINUTE,
    telegram: TelegramGuide | None = None,
    other_sites: frozenset[str] = frozenset(),
) -> Starlette:
    """Return the website in front of an engine, with the initiatives of a catalogue.

    More than `per_minute` messages in a conversation have to wait (rate_limit.py).
    With `telegram`, the guide on Telegram works beside it. Websites with an origin in
    `other_sites` may show the chat.

    A reply that takes longer than `reply_timeout` seconds is not waited for: the work
    goes on and the page asks for it later.
    """
    environment, assets = _looks()
    templates = Jinja2Templates(env=environment)
    conversations = Conversations(engine, reply_timeout)
    public = PublicPages(catalogue)
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
            *public.routes(EmployerPages(templates).routes()),
            *public.routes(VacancyPages(templates).routes()),
            *public.routes(InitiativePages(templates, catalogue).routes()),
            *public.routes(DecanenPages(templates, catalogue).routes()),
            *public.routes(ParentPages(templates).routes()),
            *public.routes(PathPages(templates).routes()),
            *public.routes(PlacementPage(templates).routes()),
            *public.routes(AboutPages(templates, catalogue).routes()),
            *Health(conversations).routes(),
            Route("/static/{name}", assets.serve, methods=["GET"]),
            Route("/widget.js", assets.widget, methods=["GET"]),
            *(telegram.routes() if telegram else []),
        ],
        middleware=[
            Middleware(SecurityHeaders),
            Middleware(OtherSites, allowed=other_sites),
            Middleware(Compression),
            Middleware(UnexpectedErrors, pages=errors),
            Middleware(RateLimit, per_minute=per_minute, pages=errors),
        ],
        exception_handlers={HTTPException: errors.http_error, RefusedError: errors.refused},
        lifespan=lifespan,
    )


@cache
def _looks() -> tuple[Environment, Assets]:
    """Return the templates and the files that they name; a process reads them once."""
    environment = Environment(
        loader=FileSystemLoader(FOLDER / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        as_html=as_html,
        blank_reply=Reply(""),
        cards=cards,
        named_page=named_page,
        in_words=in_words,
        initiative_words=initiative_words,
        shown_text=shown_text,
        max_characters=MAX_CHARACTERS,
        texts=texts,
        year_in_words=year_in_words,
    )
    panel = environment.get_template("panel.html").render().encode()
    assets = Assets(FOLDER / "static", {"panel.html": panel})
    environment.globals["asset"] = assets.url
    return environment, assets
