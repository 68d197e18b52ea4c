"""The page with the road to technical work: the steps of the kandidaatreis and five starts."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from bot.web.chat_address import chat_address
from knowledge.kandidaatreis import going_back, steps
from knowledge.personas import personas
from knowledge.vocabulary import PERSONAS_BIJ_SITUATIE


class PathPages:
    """The endpoint with the road."""

    def __init__(self, templates: Jinja2Templates):
        self._templates = templates

    def routes(self) -> list[Route]:
        """Return the route of the road."""
        return [Route("/pad", self.page, methods=["GET"])]

    async def page(self, request: Request) -> Response:
        """Show the map, and in words each start and each step."""
        context = {
            "starts": [(_situation(one.key), one) for one in personas()],
            "steps": steps(),
            "going_back": going_back(),
            "chat_address": chat_address,
        }
        return self._templates.TemplateResponse(request, "path.html", context)


def _situation(persona: str) -> str:
    return next(key for key, found in PERSONAS_BIJ_SITUATIE.items() if persona in found)
