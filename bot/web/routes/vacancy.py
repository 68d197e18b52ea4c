"""The vacancy check: a page that works without a script, its live part, and the API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.templating import Jinja2Templates

from bot import vacancy_report
from bot.web import texts
from bot.web.marked_text import pieces
from bot.web.messages import RefusedError
from bot.web.security import is_same_origin
from bot.web.uploads import read_form, read_json
from knowledge.documents import SUFFIXES, DocumentError, read_document
from knowledge.vacancy.checker import LONGEST, check
from knowledge.vacancy.report import Report
from knowledge.vacancy.rules import AUDIENCES, rule


@dataclass(frozen=True)
class Sent:
    """A text to check, and the audience when that was chosen."""

    text: str
    audience: str | None
    is_upload: bool = False


class VacancyPages:
    """The endpoints of the vacancy check; nothing that is sent is kept."""

    def __init__(self, templates: Jinja2Templates):
        self._templates = templates

    def routes(self) -> list[Route]:
        """Return the routes of the vacancy check."""
        return [
            Route("/vacature", self.page, methods=["GET"]),
            Route("/vacature", self.check_form, methods=["POST"]),
            Route("/api/vacature/html", self.part, methods=["POST"]),
            Route("/vacature/verslag", self.download, methods=["POST"]),
            Route("/api/vacature", self.api, methods=["POST"]),
        ]

    async def page(self, request: Request) -> Response:
        """Show the empty form."""
        return self._page(request, Sent("", None))

    async def check_form(self, request: Request) -> Response:
        """Check what the form holds: a file, or else the text."""
        _require_same_origin(request)
        async with read_form(request) as form:
            sent = Sent(_field(form, "tekst"), _field(form, "doelgroep") or None)
            try:
                sent = await _from_form(form)
                report = await _check(sent)
            except RefusedError as refused:
                return self._page(request, sent, problem=refused.sentence, status=refused.status)
        return self._page(request, sent, report)

    async def part(self, request: Request) -> Response:
        """Return the result alone, for the script that checks again while somebody types."""
        _require_same_origin(request)
        sent = _from_json(await read_json(request))
        context = _context(sent, await _check(sent))
        return self._templates.TemplateResponse(request, "vacancy_result.html", context)

    async def download(self, request: Request) -> Response:
        """Return the report as a text file."""
        _require_same_origin(request)
        async with read_form(request) as form:
            sent = await _from_form(form)
        report = vacancy_report.as_text(await _check(sent), sent.text)
        headers = {"Content-Disposition": 'attachment; filename="verslag-vacature.txt"'}
        return PlainTextResponse(report, headers=headers)

    async def api(self, request: Request) -> Response:
        """Return the report as JSON; with the text that was read when a file was sent."""
        kind = request.headers.get("content-type", "").split(";")[0].strip()
        if kind == "application/json":
            sent = _from_json(await read_json(request))
        elif kind == "multipart/form-data":
            async with read_form(request) as form:
                sent = await _from_form(form)
        else:
            raise RefusedError(415, texts.NOT_JSON_OR_FORM)
        content = (await _check(sent)).as_dict()
        return JSONResponse({**content, "tekst": sent.text} if sent.is_upload else content)

    def _page(
        self,
        request: Request,
        sent: Sent,
        report: Report | None = None,
        problem: str = "",
        status: int = 200,
    ) -> Response:
        context = {
            **_context(sent, report),
            "sent": sent,
            "problem": problem,
            "audiences": AUDIENCES,
            "suffixes": ",".join(SUFFIXES),
            "longest": LONGEST,
        }
        return self._templates.TemplateResponse(request, "vacancy.html", context, status)


def _context(sent: Sent, report: Report | None) -> dict[str, Any]:
    return {
        "report": report,
        "pieces": pieces(sent.text, report.findings) if report else [],
        "most": vacancy_report.MOST,
        "rule": rule,
    }


async def _check(sent: Sent) -> Report:
    """Return the report; RefusedError with 422 when the text cannot be checked."""
    try:
        return await run_in_threadpool(check, sent.text, sent.audience)
    except ValueError as error:
        raise RefusedError(422, str(error)) from error


async def _from_form(form: FormData) -> Sent:
    audience = _field(form, "doelgroep") or None
    file = form.get("bestand")
    if not isinstance(file, UploadFile) or not file.filename:
        # Browsers send "\r\n" for what the person sees as one line end.
        return Sent(_field(form, "tekst").replace("\r\n", "\n"), audience)
    try:
        content = await file.read()
        text = await run_in_threadpool(read_document, file.filename, content)
    except DocumentError as error:
        raise RefusedError(422, str(error)) from error
    return Sent(text.replace("\r\n", "\n"), audience, is_upload=True)


def _from_json(content: Mapping[str, Any]) -> Sent:
    text, audience = content.get("tekst"), content.get("doelgroep")
    if not isinstance(text, str) or not isinstance(audience, str | None):
        raise RefusedError(400, texts.NO_VACANCY_IN_JSON)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise RefusedError(400, texts.NO_VACANCY_IN_JSON) from None
    return Sent(text, audience or None)


def _field(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def _require_same_origin(request: Request) -> None:
    if not is_same_origin(request):
        raise RefusedError(403, texts.OTHER_SITE)
