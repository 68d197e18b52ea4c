"""The `techniekgids` command."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from bot.usage import in_dutch
from knowledge.storage.database import DatabaseError

app = typer.Typer(
    help="Techniekgids: Nederlandstalige gids naar technisch werk en technische opleidingen.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
initiatives_app = typer.Typer(help="De kennisbank met initiatieven.", no_args_is_help=True)
app.add_typer(initiatives_app, name="initiatieven")

BAD_INPUT = 2


def main() -> None:
    """Run the command; known errors become one Dutch line and exit status 2."""
    try:
        status = app(standalone_mode=False)
    except (DatabaseError, typer.TyperException) as error:
        message = in_dutch(error) if isinstance(error, typer.TyperException) else str(error)
        fail(message)
    raise SystemExit(status or 0)


def fail(message: str) -> NoReturn:
    """Print one line on standard error, if there is one, and exit with status 2."""
    if message:
        typer.echo(message, err=True)
    raise SystemExit(BAD_INPUT)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Adres om op te luisteren.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=1, max=65535, help="Poort.")] = 8000,
) -> None:
    """Start de website met de chat."""
    from bot.serving import serve_website

    serve_website(host, port)


@app.command()
def train(
    force: Annotated[bool, typer.Option("--force", help="Ook als er niets is veranderd.")] = False,
) -> None:
    """Train het taalmodel; doet niets als het al actueel is."""
    from bot.model import NoModelError, model_path
    from bot.model import train as train_model

    if not force and model_path().exists():
        typer.echo("Het model is al actueel.")
        return
    typer.echo("Het model wordt getraind. Dit duurt een tot twee minuten.")
    try:
        train_model(force=force)
    except NoModelError as error:
        fail(str(error))
    typer.echo(f"Het model staat in {model_path().relative_to(Path.cwd())}.")


@app.command()
def chat(
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help="Voor programma's: JSON per regel.")
    ] = False,
) -> None:
    """Voer een gesprek in de terminal."""
    from bot.terminal import run_chat, run_jsonl

    (run_jsonl if jsonl else run_chat)()


@initiatives_app.command("search")
def search(
    leeftijd: Annotated[int | None, typer.Option(help="Leeftijd in jaren.")] = None,
    situatie: Annotated[str | None, typer.Option(help="Situatie, bijvoorbeeld vmbo_tl.")] = None,
    persona: Annotated[str | None, typer.Option(help="Een van de vijf persona's.")] = None,
    regio: Annotated[str | None, typer.Option(help="Regio, bijvoorbeeld rijnmond.")] = None,
    interesse: Annotated[
        list[str] | None, typer.Option(help="Branche; mag vaker voorkomen.")
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=500, help="Hoeveel hooguit.")] = 10,
    as_json: Annotated[bool, typer.Option("--json", help="Alleen JSON.")] = False,
) -> None:
    """Zoek initiatieven die passen; elke optie mag weg."""
    from bot import listing

    try:
        matches = listing.find(leeftijd, situatie, persona, regio, interesse or [], limit)
    except ValueError as error:
        fail(str(error))
    typer.echo(listing.as_json(matches) if as_json else listing.as_text(matches))


@initiatives_app.command("export")
def export(
    as_json: Annotated[bool, typer.Option("--json", help="JSON; nu de enige vorm.")] = True,
) -> None:
    """Geef elk initiatief met alle velden."""
    from actions.dependencies import catalogue

    del as_json
    json.dump(catalogue().export(), sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
