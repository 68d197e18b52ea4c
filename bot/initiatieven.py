"""The commands of `techniekgids initiatieven`."""

from __future__ import annotations

import datetime
import json
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.usage import fail

if TYPE_CHECKING:
    from knowledge.matching.matcher import Match
    from knowledge.search.engine import Found

app = typer.Typer(help="De kennisbank met initiatieven.", no_args_is_help=True)

_AS_JSON = typer.Option("--json", help="Alleen JSON.")
_FILE = typer.Argument(metavar="BESTAND", help="Een .csv of .json, zoals een export.")
_REMOVE = typer.Option("--verwijder", help="Verwijder wat niet in het bestand staat.")


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
    as_json: Annotated[bool, _AS_JSON] = False,
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


@app.command("export")
def export(
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[BESTAND]", help="Een .csv of .json; zonder bestand op scherm."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="JSON (de standaard).")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="CSV met komma's.")] = False,
    for_excel: Annotated[
        bool, typer.Option("--excel", help="CSV met puntkomma's, voor het Nederlandse Excel.")
    ] = False,
) -> None:
    """Geef elk initiatief met alle velden."""
    from actions.dependencies import catalogue
    from knowledge.exchange import csv_file, json_file

    if as_json + as_csv + for_excel > 1:
        fail("Kies één vorm: --json, --csv of --excel.")
    suffix = file.suffix.lower() if file else ""
    if file and suffix not in (".csv", ".json"):
        fail(f"{file.name} is geen .csv of .json; kies een bestand van die soort.")
    if (suffix == ".csv" and as_json) or (suffix == ".json" and (as_csv or for_excel)):
        fail(f"De gevraagde vorm past niet bij {file}; laat de optie weg of kies een andere naam.")
    if as_csv or for_excel or suffix == ".csv":
        text = csv_file.write(catalogue(), for_excel=for_excel)
    else:
        text = json_file.write(catalogue())
    if file is None:
        typer.echo(text, nl=False)
        return
    _write(file, text)
    typer.echo(f"{len(catalogue())} initiatieven staan in {file}.")


@app.command("import")
def import_file(
    file: Annotated[Path, _FILE],
    remove: Annotated[bool, _REMOVE] = False,
    as_json: Annotated[bool, _AS_JSON] = False,
) -> None:
    """Neem een bestand over en vertel wat er verandert.

    Goede rijen worden samen opgeslagen. Een foute rij wordt geweigerd, met de reden.
    """
    _import(file, remove=remove, trial=False, as_json=as_json)


@app.command("controleer")
def check_file(
    file: Annotated[Path, _FILE],
    remove: Annotated[bool, _REMOVE] = False,
    as_json: Annotated[bool, _AS_JSON] = False,
) -> None:
    """Vertel wat een import van dit bestand zou doen, zonder iets op te slaan."""
    _import(file, remove=remove, trial=True, as_json=as_json)


@app.command("nakijken")
def review(
    seen: Annotated[
        list[str] | None,
        typer.Option("--gezien", metavar="ID", help="Dit is vandaag nagekeken en klopt."),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="Hoeveel hooguit.")] = 20,
    as_json: Annotated[bool, _AS_JSON] = False,
) -> None:
    """Laat zien welke initiatieven het langst niet zijn nagekeken, de oudste eerst."""
    from actions.dependencies import catalogue, sessions
    from bot import review_report
    from knowledge.exchange.row import Row
    from knowledge.review import oldest_first
    from knowledge.storage.database import session_scope
    from knowledge.storage.importing import import_rows

    today = datetime.date.today()
    unknown = [identity for identity in seen or () if catalogue().get(identity) is None]
    if unknown:
        fail(f"Het initiatief '{unknown[0]}' bestaat niet; er is niets als nagekeken bewaard.")
    if seen:
        rows = [Row(n, {"id": identity, "checked": today}) for n, identity in enumerate(seen, 1)]
        with session_scope(sessions()) as session:
            refused = import_rows(session, rows, today).refused
        if refused:
            fail(f"Niet bewaard: {refused[0].reason}")
        told = {"nagekeken": seen, "checked": today.isoformat()}
        typer.echo(json.dumps(told) if as_json else f"Nagekeken: {', '.join(seen)}.")
        return
    oldest = oldest_first(catalogue(), today)
    write = review_report.as_json if as_json else review_report.as_text
    typer.echo(write(oldest[:limit], len(oldest)))


@app.command("dekking")
def show_coverage(
    by: Annotated[str, typer.Option("--per", help="leeftijd of persona.")] = "leeftijd",
    kenmerk: Annotated[
        str | None, typer.Option(help="Alleen dit kenmerk, bijvoorbeeld techniekpromotie.")
    ] = None,
    svg: Annotated[
        Path | None, typer.Option(metavar="BESTAND", help="Teken het ook, in dit .svg-bestand.")
    ] = None,
    as_json: Annotated[bool, _AS_JSON] = False,
) -> None:
    """Tel de initiatieven per regio en doelgroep, en laat de witte vlekken zien."""
    from actions.dependencies import catalogue
    from bot import coverage_report
    from knowledge.coverage import coverage

    try:
        found = coverage(catalogue(), datetime.date.today(), by, kenmerk)
    except ValueError as error:
        fail(str(error))
    if svg is not None:
        _write(svg, coverage_report.as_svg(found))
    typer.echo(coverage_report.as_json(found) if as_json else coverage_report.as_text(found))


def _import(file: Path, *, remove: bool, trial: bool, as_json: bool) -> None:
    from actions.dependencies import sessions
    from bot import change_report
    from knowledge.exchange import rows
    from knowledge.exchange.row import FileError
    from knowledge.storage.database import session_scope
    from knowledge.storage.importing import import_rows

    try:
        read = rows.read(file)
    except FileError as error:
        fail(str(error))
    with session_scope(sessions()) as session:
        changes = import_rows(session, read, datetime.date.today(), remove=remove, trial=trial)
    if as_json:
        typer.echo(change_report.as_json(changes, trial=trial))
    else:
        typer.echo(change_report.as_text(changes, trial=trial, remove=remove))
    if changes.refused:
        fail(f"Geweigerd: {len(changes.refused)} van de {len(read)} rijen; zie het verslag.")


def _write(file: Path, text: str) -> None:
    """Write a file whole or not at all; exit with one line when that cannot be."""
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=file.parent, delete=False
        ) as unfinished:
            unfinished.write(text)
        Path(unfinished.name).replace(file)
    except OSError as error:
        fail(f"{file} kan niet worden geschreven: {error.strerror}.")
