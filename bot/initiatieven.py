"""The commands of `techniekgids initiatieven` that ask something."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot import beheer
from bot.files import write_file
from bot.usage import AS_JSON, fail

if TYPE_CHECKING:
    from knowledge.matching.matcher import Match
    from knowledge.search.engine import Found

app = typer.Typer(help="De kennisbank met initiatieven.", no_args_is_help=True)
app.add_typer(beheer.app)


@app.command("search")
def search(
    words: Annotated[
        list[str] | None, typer.Argument(metavar="[TEKST]", help="Zoals: lassen in Schiedam.")
    ] = None,
    leeftijd: Annotated[int | None, typer.Option(help="Leeftijd in jaren.")] = None,
    situatie: Annotated[str | None, typer.Option(help="Situatie, bijvoorbeeld vmbo_tl.")] = None,
    persona: Annotated[str | None, typer.Option(help="Een van de vijf persona's.")] = None,
    regio: Annotated[str | None, typer.Option(help="Regio, bijvoorbeeld rijnmond.")] = None,
    interesse: Annotated[
        list[str] | None, typer.Option(help="Branche; mag vaker voorkomen.")
    ] = None,
    fase: Annotated[
        list[str] | None, typer.Option(help="Stap van het pad, bijvoorbeeld scholing.")
    ] = None,
    kenmerk: Annotated[
        list[str] | None, typer.Option(help="Kenmerk, bijvoorbeeld zij_instroom.")
    ] = None,
    soort: Annotated[list[str] | None, typer.Option(help="Soort, bijvoorbeeld opleiding.")] = None,
    voor: Annotated[str | None, typer.Option(help="Voor wie: individu of organisatie.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=500, help="Hoeveel hooguit.")] = 10,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Zoek initiatieven die passen; elke optie mag weg.

    Zonder tekst staat bovenaan wat het best bij de persoon past. Met tekst staat bovenaan
    wat het best bij de woorden past, en filteren de opties.
    """
    from actions.dependencies import catalogue
    from bot import listing
    from knowledge.matching.profile import Profile
    from knowledge.search.filters import Filters

    branches = tuple(interesse or ())
    try:
        person = Profile(leeftijd, situatie, persona, regio, interesse=branches)
        filters = Filters(
            fase=tuple(fase or ()),
            kenmerk=tuple(kenmerk or ()),
            soort=tuple(soort or ()),
            voor=voor,
        )
    except ValueError as error:
        fail(str(error))
    found: Found | list[Match]
    text = " ".join(words or ()).strip()
    about_somebody = any((leeftijd is not None, situatie, persona, regio, interesse))
    about_kind = any((fase, kenmerk, soort, voor))
    if text or (about_kind and not about_somebody):
        filters = replace(
            filters,
            leeftijd=leeftijd,
            situatie=situatie,
            persona=persona,
            regio=regio,
            branche=branches,
        )
        found = catalogue().find(text, filters, limit)
    else:
        found = catalogue().match(person, limit, filters=filters)
    typer.echo(listing.as_json(found) if as_json else listing.as_text(found))


@app.command("dekking")
def show_coverage(
    by: Annotated[str, typer.Option("--per", help="leeftijd of persona.")] = "leeftijd",
    kenmerk: Annotated[
        str | None, typer.Option(help="Alleen dit kenmerk, bijvoorbeeld techniekpromotie.")
    ] = None,
    svg: Annotated[
        Path | None, typer.Option(metavar="BESTAND", help="Teken het ook, in dit .svg-bestand.")
    ] = None,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Tel de initiatieven per regio en doelgroep, en laat de witte vlekken zien."""
    from actions.dependencies import catalogue
    from bot import coverage_report
    from knowledge.coverage import coverage

    if svg is not None and svg.suffix.lower() != ".svg":
        fail(f"{svg.name} is geen .svg; kies een naam die zo eindigt.")
    try:
        found = coverage(catalogue(), datetime.date.today(), by, kenmerk)
    except ValueError as error:
        fail(str(error))
    if svg is not None:
        write_file(svg, coverage_report.as_svg(found))
        typer.echo(f"De tekening staat in {svg}.", err=True)
    typer.echo(coverage_report.as_json(found) if as_json else coverage_report.as_text(found))
