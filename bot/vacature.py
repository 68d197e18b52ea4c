"""The command `techniekgids vacature`: checks the text of a vacancy."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.usage import AS_JSON, fail
from knowledge import system_errors

_STANDARD_INPUT = "-"


def vacature(
    file: Annotated[
        str,
        typer.Argument(
            metavar="BESTAND", help="Een .txt, .docx, .odt, .pdf of .html; - leest standaardinvoer."
        ),
    ],
    doelgroep: Annotated[
        str | None,
        typer.Option(
            help="techniek, ict, kantoor, starters, zij-instromers of anderstaligen; "
            "zonder keuze volgt dat uit de tekst."
        ),
    ] = None,
    all_of_them: Annotated[bool, typer.Option("--alles", help="Laat elke bevinding zien.")] = False,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Kijk een vacaturetekst na: wat kan beter, wat ontbreekt en wat is al goed."""
    from bot import vacancy_report
    from knowledge.documents import DocumentError
    from knowledge.vacancy.checker import check

    try:
        text = _text(file)
        report = check(text, doelgroep)
    except (DocumentError, ValueError) as error:
        fail(str(error))
    if as_json:
        typer.echo(json.dumps(report.as_dict(), ensure_ascii=False, indent=1))
    else:
        vacancy_report.show(report, text, everything=all_of_them)


def _text(file: str) -> str:
    """Return the text of a file or of standard input; the line ends stay as they are."""
    from knowledge.documents import LARGEST, read_document

    if file == _STANDARD_INPUT:
        return read_document("tekst.txt", sys.stdin.buffer.read(LARGEST + 1))
    path = Path(file)
    if not path.is_file():
        fail(f"{file} is er niet of is geen bestand; geef de naam van een vacature, of - .")
    try:
        with path.open("rb") as opened:
            return read_document(path.name, opened.read(LARGEST + 1))
    except OSError as error:
        fail(f"{file} kan niet worden gelezen: {system_errors.reason(error)}.")
