"""`make evaluate`: how well the guide understands and matches, held against the thresholds."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.model import NoModelError, current_model, quiet_rasa
from bot.usage import fail
from tests.evaluation import dialogues, distress, facts, intents, matcher, persons, vacancies
from tests.evaluation.figures import Measured, judged
from tests.evaluation.progress import shown


class Part(str, Enum):
    """A part that can be measured alone."""

    bedoelingen = "bedoelingen"
    feiten = "feiten"
    gesprekken = "gesprekken"
    nood = "nood"
    personen = "personen"
    matcher = "matcher"
    vacatures = "vacatures"


def main(
    deel: Annotated[
        list[Part] | None, typer.Option(help="Meet alleen dit deel; mag vaker.")
    ] = None,
    fouten: Annotated[bool, typer.Option("--fouten", help="Laat zien wat er misging.")] = False,
    matrix: Annotated[
        Path | None, typer.Option(dir_okay=False, help="Schrijf de hele verwarringstabel hierheen.")
    ] = None,
    delen: Annotated[
        int, typer.Option(min=2, max=20, help="In hoeveel delen de kruisvalidatie gaat.")
    ] = intents.FOLDS,
    vacatures: Annotated[
        Path, typer.Option(file_okay=False, exists=True, help="Een map met teksten en labels.json.")
    ] = vacancies.OWN,
) -> None:
    """Meet hoe goed de gids begrijpt en kiest; status 1 als een drempel niet wordt gehaald."""
    try:
        model = current_model()
    except NoModelError as error:
        fail(str(error))
    quiet_rasa()
    measures: dict[Part, Callable[[], Measured]] = {
        Part.bedoelingen: lambda: intents.measure(shown, delen, matrix),
        Part.feiten: lambda: facts.measure(shown),
        Part.gesprekken: lambda: talk(model, dialogues.measure),
        Part.nood: lambda: talk(model, distress.measure),
        Part.personen: lambda: talk(model, persons.measure),
        Part.matcher: lambda: matcher.measure(shown),
        Part.vacatures: lambda: vacancies.measure(shown, vacatures),
    }
    met = [report(part, measures[part], with_faults=fouten) for part in deel or Part]
    if not all(met):
        typer.echo("\nNiet alle drempels zijn gehaald.")
        raise typer.Exit(1)
    typer.echo("\nAlle drempels zijn gehaald.")


def talk(model: Path, measure: Callable[..., Any]) -> Measured:
    """Return what a part measures that holds conversations with the trained model."""

    async def talking() -> Measured:
        from bot.dialogue import Dialogue
        from bot.trackers import PassingStore

        measured: Measured = await measure(Dialogue.load(model, PassingStore()), shown)
        return measured

    return asyncio.run(talking())


def report(part: Part, measure: Callable[[], Measured], *, with_faults: bool) -> bool:
    """Measure a part and print it; return whether all of its thresholds are met."""
    typer.echo(f"\n== {part.value} ==")
    start = time.perf_counter()
    measured = measure()
    figures = judged(part.value, measured.figures)
    print_lines(measured.lines)
    if with_faults:
        print_lines(measured.faults)
    print_lines(figures)
    typer.echo(f"({time.perf_counter() - start:.0f} s)")
    return all(figure.met for figure in figures)


def print_lines(lines: Iterable[object]) -> None:
    """Print lines, with an empty one after them."""
    for line in lines:
        typer.echo(str(line))
    typer.echo("")


if __name__ == "__main__":
    typer.run(main)
