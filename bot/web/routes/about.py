"""The pages about the guide itself: terms, sources, privacy and accessibility."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from bot.web.messages import clean
from knowledge.catalogue import Catalogue
from knowledge.glossary import Term, search_terms
from knowledge.sources import documents

LONGEST = 200
"""Characters of a question about terms that are read."""


class AboutPages:
    """The endpoints about the guide; where a catalogue may be read anew in threads."""

    def __init__(self, templates: Jinja2Templates, catalogue: Callable[[], Catalogue]):
        self._templates = templates
        self._catalogue = catalogue

    def routes(self) -> list[Route]:
        """Return the routes about the guide."""
        return [
            Route("/begrippen", self.terms, methods=["GET"]),
            Route("/bronnen", self.sources, methods=["GET"]),
            Route("/privacy", self.privacy, methods=["GET"]),
            Route("/toegankelijkheid", self.accessibility, methods=["GET"]),
        ]

    def terms(self, request: Request) -> Response:
        """Show the terms, all of them or those that the words are about."""
        text = clean(request.query_params.get("zoek", ""))[:LONGEST]
        found = search_terms(text)
        letters: dict[str, list[tuple[str, Term]]] = {}
        for term in found:
            # What was searched for stays in the order of how well it fits.
            letters.setdefault("" if text else _letter(term), []).append((anchor(term), term))
        context = {"text": text, "longest": LONGEST, "count": len(found), "letters": letters}
        return self._templates.TemplateResponse(request, "terms.html", context)

    def sources(self, request: Request) -> Response:
        """Show the documents that the facts come from, with how many initiatives each gave."""
        context = {
            "documents": documents(),
            "counts": Counter(one.bron.document for one in self._catalogue()),
        }
        return self._templates.TemplateResponse(request, "sources.html", context)

    async def privacy(self, request: Request) -> Response:
        """Show what is kept of people."""
        return self._templates.TemplateResponse(request, "privacy.html")

    async def accessibility(self, request: Request) -> Response:
        """Show for whom the site was tested, and how."""
        return self._templates.TemplateResponse(request, "accessibility.html")


def anchor(term: Term) -> str:
    """Return the place of a term on its page, "het-verschil-tussen-bbl-en-bol" for example."""
    return "-".join(re.findall(r"\w+", term.term.lower()))


def _letter(term: Term) -> str:
    first = term.term[0].lower()
    return first if first.isalpha() else "0-9"
