"""The pages for decanen: Tabel 6 to walk through, and what to hand out to pupils."""

from __future__ import annotations

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from bot.handout.leaflet import MOST, leaflet, options_of
from bot.handout.qr import as_png, as_svg
from bot.links import LONGEST_SCHOOL, greeting
from bot.web import guidance, texts
from bot.web.guidance import Guidance
from bot.web.messages import RefusedError
from knowledge.catalogue import Catalogue
from knowledge.hoofdvragen.table import rows
from knowledge.invloeden import invloeden
from knowledge.matching.matcher import Match
from knowledge.regions import region, regions
from knowledge.vocabulary import LANDELIJK

_LOOKED_AT = 60
_SHOWN = 6


class DecanenPages:
    """The endpoints for decanen; in threads, for codes and leaflets take time to draw."""

    def __init__(self, templates: Jinja2Templates, catalogue: Callable[[], Catalogue]):
        self._templates = templates
        self._catalogue = catalogue

    def routes(self) -> list[Route]:
        """Return the routes for decanen."""
        return [
            Route("/decanen", self.page, methods=["GET"]),
            Route("/decanen/qr.svg", self.svg, methods=["GET"]),
            Route("/decanen/qr.png", self.png, methods=["GET"]),
            Route("/decanen/folder.pdf", self.pdf, methods=["GET"]),
        ]

    def page(self, request: Request) -> Response:
        """Show the table, and with a situation what it leads to and what fits."""
        chosen = guidance.read(request.query_params)
        context = {
            "chosen": chosen,
            "bands": guidance.bands(),
            "rows": guidance.rows_of(chosen.band) if chosen.band else rows(),
            "regions": [one for one in regions() if one.key != LANDELIJK],
            "region": region(chosen.region).naam if chosen.region else None,
            "options": options_of(chosen.row) if chosen.row else [],
            "people": invloeden(),
            "groups": self._groups(chosen),
            "address": _absolute(request, chosen.chat),
            "greeting": greeting(chosen.school) if chosen.school else None,
            "longest_school": LONGEST_SCHOOL,
        }
        return self._templates.TemplateResponse(request, "decanen.html", context)

    def svg(self, request: Request) -> Response:
        """Return the QR code of the chat as an SVG."""
        address = _absolute(request, _required(request).chat)
        return Response(as_svg(address), media_type="image/svg+xml")

    def png(self, request: Request) -> Response:
        """Return the QR code of the chat as a PNG to put elsewhere."""
        address = _absolute(request, _required(request).chat)
        return _download(as_png(address), "image/png", "techniekgids-qr.png")

    def pdf(self, request: Request) -> Response:
        """Return the leaflet for the chosen situation."""
        chosen = _required(request)
        if chosen.situation is None or chosen.row is None:
            raise RefusedError(400, texts.NO_SITUATION)
        matches = self._catalogue().match(chosen.profile, MOST)
        address = _absolute(request, chosen.chat)
        made = leaflet(chosen.situation, chosen.row, chosen.region, matches, address, chosen.school)
        return _download(made, "application/pdf", f"techniekgids-{chosen.situation.key}.pdf")

    def _groups(self, chosen: Guidance) -> dict[str, list[Match]]:
        """Return what fits, under headings; for a class what goes through school comes first."""
        if chosen.situation is None:
            return {}
        found = self._catalogue().match(chosen.profile, _LOOKED_AT)
        if not chosen.for_class:
            return {"": found[:_SHOWN]}
        by_school = [one for one in found if one.initiatief.toegang == "via_school"]
        others = [one for one in found if one.initiatief.toegang != "via_school"]
        groups = {"Met de klas, via school": by_school, "Wat leerlingen zelf kunnen doen": others}
        return {title: matches[:_SHOWN] for title, matches in groups.items() if matches}


def _required(request: Request) -> Guidance:
    chosen = guidance.read(request.query_params)
    if chosen.problems:
        raise RefusedError(400, " ".join(chosen.problems.values()))
    return chosen


def _absolute(request: Request, path: str) -> str:
    return str(request.base_url).rstrip("/") + path


def _download(content: bytes, media_type: str, name: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=headers)
