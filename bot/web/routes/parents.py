"""The page for parents: each choice that a child makes, and what a parent can do."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from bot.handout.leaflet import options_of
from bot.web.chat_address import chat_address
from bot.web.guidance import Band, bands, rows_of
from knowledge.hoofdvragen.table import Row
from knowledge.invloeden import invloeden
from knowledge.parents import tips_for_parents


class ParentPages:
    """The endpoint for parents."""

    def __init__(self, templates: Jinja2Templates):
        self._templates = templates

    def routes(self) -> list[Route]:
        """Return the route for parents."""
        return [Route("/ouders", self.page, methods=["GET"])]

    async def page(self, request: Request) -> Response:
        """Show the choices of Tabel 6 in which parents have influence, by age."""
        context = {
            "choices": _choices(),
            "options_of": options_of,
            "people": invloeden(),
            "tips": tips_for_parents(),
            "chat_address": chat_address,
        }
        return self._templates.TemplateResponse(request, "parents.html", context)


def _choices() -> dict[Band, list[Row]]:
    by_band = {band: rows_of(band) for band in bands()}
    return {
        band: found
        for band, found in by_band.items()
        if any("ouders" in row.influence for row in found)
    }
