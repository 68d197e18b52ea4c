"""The commands of `techniekgids initiatieven` for who manages the knowledge base."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.files import write_file
from bot.usage import AS_JSON, fail

if TYPE_CHECKING:
    from knowledge.exchange.changes import Changes

app = typer.Typer()

_FILE = typer.Argument(metavar="BESTAND", help="Een .csv of .json, zoals een export.")
_REMOVE = typer.Option("--verwijder", help="Verwijder wat niet in het bestand staat.")
_ANYWAY = typer.Option("--toch", help="Met --verwijder: ook als meer dan de helft weggaat.")


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
    write_file(file, text)
    typer.echo(f"{len(catalogue())} initiatieven staan in {file}.")


@app.command("import")
def import_file(
    file: Annotated[Path, _FILE],
    remove: Annotated[bool, _REMOVE] = False,
    anyway: Annotated[bool, _ANYWAY] = False,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Neem een bestand over en vertel wat er verandert.

    Goede rijen worden samen opgeslagen. Een foute rij wordt geweigerd, met de reden.
    """
    _import(file, remove=remove, anyway=anyway, trial=False, as_json=as_json)


@app.command("controleer")
def check_file(
    file: Annotated[Path, _FILE],
    remove: Annotated[bool, _REMOVE] = False,
    anyway: Annotated[bool, _ANYWAY] = False,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Vertel wat een import van dit bestand zou doen, zonder iets op te slaan."""
    _import(file, remove=remove, anyway=anyway, trial=True, as_json=as_json)


@app.command("nakijken")
def review(
    seen: Annotated[
        list[str] | None,
        typer.Option("--gezien", metavar="ID", help="Dit is vandaag nagekeken en klopt."),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, help="Hoeveel hooguit.")] = 20,
    as_json: Annotated[bool, AS_JSON] = False,
) -> None:
    """Laat zien welke initiatieven het langst niet zijn nagekeken, de oudste eerst."""
    from actions.dependencies import catalogue, sessions
    from bot import review_report
    from knowledge.exchange.row import Row
    from knowledge.review_list import oldest_first
    from knowledge.storage.database import session_scope
    from knowledge.storage.importing import import_rows

    today = datetime.date.today()
    unknown = [identity for identity in seen or () if catalogue().get(identity) is None]
    if unknown:
        fail(f"Het initiatief '{unknown[0]}' bestaat niet; er is niets als nagekeken bewaard.")
    if seen:
        ids = list(dict.fromkeys(seen))
        rows = [Row(n, {"id": identity, "checked": today}) for n, identity in enumerate(ids, 1)]
        with session_scope(sessions()) as session:
            refused = import_rows(session, rows, today).refused
            if refused:
                # Leaving the session this way rolls back what was written.
                fail(f"Er is niets als nagekeken bewaard. {refused[0].reason}")
        told = {"nagekeken": ids, "checked": today.isoformat()}
        typer.echo(json.dumps(told) if as_json else f"Nagekeken: {', '.join(ids)}.")
        return
    oldest = oldest_first(catalogue(), today)
    write = review_report.as_json if as_json else review_report.as_text
    typer.echo(write(oldest[:limit], len(oldest)))


def _import(file: Path, *, remove: bool, anyway: bool, trial: bool, as_json: bool) -> None:
    from actions.dependencies import sessions
    from bot import change_report
    from knowledge.exchange import rows
    from knowledge.exchange.row import FileError
    from knowledge.storage.database import session_scope
    from knowledge.storage.importing import import_rows

    if anyway and not remove:
        fail("--toch hoort bij --verwijder; zonder --verwijder gaat er niets weg.")
    try:
        read = rows.read(file)
    except FileError as error:
        fail(str(error))
    with session_scope(sessions()) as session:
        changes = import_rows(session, read.rows, datetime.date.today(), remove=remove, trial=trial)
        too_much = None if anyway else _removes_most(changes)
        if too_much and not trial:
            # Leaving the session this way rolls back what was written.
            fail(too_much)
    if as_json:
        typer.echo(change_report.as_json(changes, read.encoding, trial=trial))
    else:
        typer.echo(change_report.as_text(changes, read.encoding, trial=trial, remove=remove))
    if changes.refused:
        fail(f"Geweigerd: {len(changes.refused)} van de {len(read.rows)} rijen; zie het verslag.")
    if too_much:
        fail(too_much)


def _removes_most(changes: Changes) -> str | None:
    """Return what is wrong when more than half of what is stored would go, else None."""
    if not changes.removes_most:
        return None
    removed = len(changes.removed)
    return (
        f"Met --verwijder gaan {removed} van de {removed + changes.kept} initiatieven weg: meer "
        "dan de helft. Er is niets veranderd. Klopt het toch? Zet --toch erbij."
    )
