"""The pages for employers: recruitment advice a step with its sources, and figuur 13."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from bot.web import texts
from knowledge.employer_advice import Advice, advice_for, approach

_STEPS = tuple(texts.STEPS)
_ANSWERS = {"hr": {"ja": True, "nee": False}, "vacatures": {"vaak": True, "zelden": False}}


class EmployerPages:
    """The endpoints for employers."""

    def __init__(self, templates: Jinja2Templates):
        self._templates = templates

    def routes(self) -> list[Route]:
        """Return the routes for employers."""
        return [
            Route("/werkgevers", self.page, methods=["GET"]),
            Route("/werkgevers/{step}", self.step, methods=["GET"]),
        ]

    async def page(self, request: Request) -> Response:
        """Show the steps; with both questions answered, what figuur 13 says of it."""
        context = {
            "answers": {name: request.query_params.get(name) for name in _ANSWERS},
            "chosen": _chosen(request),
            "steps": {step: advice_for(step) for step in _STEPS},
        }
        return self._templates.TemplateResponse(request, "employers.html", context)

    async def step(self, request: Request) -> Response:
        """Show all advice for a step, with the way to the step before and after it."""
        step = request.path_params["step"]
        if step not in _STEPS:
            raise HTTPException(404)
        place = _STEPS.index(step)
        context = {
            "step": step,
            "advice": advice_for(step),
            "before": _STEPS[place - 1] if place else None,
            "after": _STEPS[place + 1] if place + 1 < len(_STEPS) else None,
        }
        return self._templates.TemplateResponse(request, "employer_step.html", context)


def _chosen(request: Request) -> Advice | None:
    told = [known.get(request.query_params.get(name, "")) for name, known in _ANSWERS.items()]
    if told[0] is None or told[1] is None:
        return None
    return approach(has_hr=told[0], is_often=told[1])
