"""The pages with the initiatives: a search with filters, and one page for each."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from bot.web import search_form, texts
from bot.web.chat_address import chat_address
from bot.web.initiative_facts import sections
from bot.web.search_form import SearchForm
from knowledge.catalogue import Catalogue
from knowledge.initiative_words import caution

PAGE = 20


class InitiativePages:
    """The endpoints for initiatives; in threads, for a catalogue may be read anew."""

    def __init__(self, templates: Jinja2Templates, catalogue: Callable[[], Catalogue]):
        self._templates = templates
        self._catalogue = catalogue

    def routes(self) -> list[Route]:
        """Return the routes for initiatives."""
        return [
            Route("/initiatieven", self.search, methods=["GET"]),
            Route("/initiatieven/{identity}", self.one, methods=["GET"]),
        ]

    def search(self, request: Request) -> Response:
        """Show what the words and filters in the address find."""
        return self._search_page(request, search_form.read(request.query_params))

    def one(self, request: Request) -> Response:
        """Show all that is known of an initiative; the search when there is none."""
        catalogue, today = self._catalogue(), datetime.date.today()
        identity: str = request.path_params["identity"]
        initiative = catalogue.get(identity)
        if initiative is None:
            problem = texts.NO_INITIATIVE.format(id=search_form.shown(identity))
            form = SearchForm("", {}, 1, (problem,))
            return self._search_page(request, form, 404)
        group = initiative.groep
        context = {
            "one": initiative,
            "caution": caution(initiative, today),
            "sections": sections(initiative, today),
            "repeats": [
                other
                for other in catalogue
                if group and other.groep == group and other != initiative
            ],
            "chat": chat_address(),
        }
        return self._templates.TemplateResponse(request, "initiative.html", context)

    def _search_page(self, request: Request, form: SearchForm, status: int = 200) -> Response:
        found = self._catalogue().find(form.text, form.filters, PAGE, PAGE * (form.page - 1))
        pages = max(1, -(-found.total // PAGE))
        if form.page > pages:
            problem = texts.NO_SUCH_PAGE.format(page=form.page, pages=pages)
            last = replace(form, page=pages, problems=(*form.problems, problem))
            return self._search_page(request, last, status)
        context = {
            "form": form,
            "choices": search_form.choices(),
            "longest": search_form.LONGEST,
            "found": found,
            "pages": pages,
            "first": PAGE * (form.page - 1) + 1,
        }
        return self._templates.TemplateResponse(request, "initiatives.html", context, status)
