"""What commands share: one Dutch line and exit status 2 on failure, and whole files."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import NoReturn

import typer

BAD_INPUT = 2

AS_JSON = typer.Option("--json", help="Alleen JSON.")

_WORDINGS = (
    (r"No such option: (\S+).*", r"De optie \1 bestaat niet."),
    (r"No such command '(.*)'\.", r"De opdracht '\1' bestaat niet."),
    (r"Option '(.*)' requires an argument\.", r"Bij \1 hoort een waarde."),
    (r"Missing argument.*", r"Er ontbreekt een argument."),
    (r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", r"Dit hoort er niet bij: \1."),
    (r"'(.*)' is not a valid (?:int|integer)\.", r"'\1' is geen heel getal."),
    (r"'(.*)' is not a valid .*", r"'\1' kan hier niet."),
    (r"(.*) is not in the range (.*)<=x<=(.*)\.", r"\1 kan niet; kies van \2 tot en met \3."),
)


def fail(message: str) -> NoReturn:
    """Print one line on standard error, if there is one, and exit with status 2."""
    if message:
        typer.echo(message, err=True)
    raise SystemExit(BAD_INPUT)


def write_file(file: Path, text: str) -> None:
    """Write a file whole or not at all; exit with one line when that cannot be."""
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="", dir=file.parent, delete=False
        ) as unfinished:
            unfinished.write(text)
        Path(unfinished.name).replace(file)
    except OSError as error:
        fail(f"{file} kan niet worden geschreven: {error.strerror}.")


def in_dutch(error: typer.TyperException) -> str:
    """Return what is wrong, with which option, and how to see what is possible.

    Empty when the help itself was shown because nothing was asked.
    """
    message = str(getattr(error, "message", error))
    if not message:
        return ""
    option = next(iter(getattr(getattr(error, "param", None), "opts", [])), None)
    about = f"{option}: " if option and option.startswith("-") else ""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "techniekgids"
    return f"{about}{_wording(message)} Typ '{command} --help' om te zien wat kan."


def _wording(message: str) -> str:
    line = " ".join(message.split())
    for pattern, dutch in _WORDINGS:
        if re.fullmatch(pattern, line):
            return re.sub(pattern, dutch, line)
    return line
