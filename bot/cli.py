"""The `techniekgids` command."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot import initiatieven, once, vacature
from bot.usage import fail, in_dutch
from knowledge import system_errors
from knowledge.data_file import DataFileError
from knowledge.storage.database import DatabaseError

app = typer.Typer(
    help="Techniekgids: Nederlandstalige gids naar technisch werk en technische opleidingen.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(initiatieven.app, name="initiatieven")
app.command("vacature")(vacature.vacature)


def main() -> None:
    """Run the command; known errors become one Dutch line and exit status 2."""
    once.in_every_command(app)
    try:
        status = app(standalone_mode=False)
    except (DataFileError, DatabaseError, typer.TyperException) as error:
        message = in_dutch(error) if isinstance(error, typer.TyperException) else str(error)
        fail(message)
    except OSError as error:
        fail(f"De opdracht is niet afgemaakt: {system_errors.reason(error)}.")
    raise SystemExit(status or 0)


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
