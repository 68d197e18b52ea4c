"""The page for owners of websites: how to show the guide there."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from bot.links import LONGEST_SCHOOL
from bot.web import placement


class PlacementPage:
    """The endpoint for owners of websites."""

    def __init__(self, templates: Jinja2Templates):
        self._templates = templates

    def routes(self) -> list[Route]:
        """Return the route for owners of websites."""
        return [Route("/plaatsen", self.page, methods=["GET"])]

    async def page(self, request: Request) -> Response:
        """Show what to paste, with the attributes that were chosen, and how it looks."""
        context = {
            "chosen": placement.read(request.query_params),
            "choices": placement.choices(),
            "longest_school": LONGEST_SCHOOL,
            "longest_title": placement.LONGEST_TITLE,
            "guide": str(request.base_url).rstrip("/"),
        }
        return self._templates.TemplateResponse(request, "placement.html", context)
