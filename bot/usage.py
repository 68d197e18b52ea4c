"""How a command ends when it cannot do what was asked: one Dutch line, exit status 2."""

from __future__ import annotations

import re
from typing import NoReturn

import typer

BAD_INPUT = 2

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
