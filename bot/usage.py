"""What commands share: one Dutch line and exit status 2 on failure."""

from __future__ import annotations

import re
from typing import NoReturn

import typer

BAD_INPUT = 2

AS_JSON = typer.Option("--json", help="Alleen JSON.")

_WORDINGS = (
    (r"No such option: (\S+).*", r"De optie \1 bestaat niet."),
    (r"No such command (['\"])(.*)\1\. Did you mean (.*)\?",
     r"De opdracht '\2' bestaat niet; bedoel je \3?"),
    (r"No such command (['\"])(.*)\1\.", r"De opdracht '\2' bestaat niet."),
    (r"Missing command\.", r"Er ontbreekt een opdracht."),
    (r"Missing parameter: .*", r"hier is een waarde nodig."),
    (r"Option (['\"])(.*)\1 requires an argument\.", r"Bij \2 hoort een waarde."),
    (r"Option (['\"])(.*)\1 does not take a value\.", r"Bij \2 hoort geen waarde."),
    (r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", r"Dit hoort er niet bij: \1."),
    (r"(['\"])(.*)\1 is not a valid int(?:eger)?(?: range)?\.", r"'\2' is geen heel getal."),
    (r"(['\"])(.*)\1 is not a valid .*", r"'\2' kan hier niet."),
    (r"(.*) is not in the range (.*)<=x<=(.*)\.", r"\1 kan niet; kies van \2 tot en met \3."),
    (r"(.*) is not in the range x>=(.*)\.", r"\1 kan niet; kies \2 of meer."),
)  # fmt: skip
"""What typer says, and how we say it."""


def fail(message: str) -> NoReturn:
    """Print one line on standard error, if there is one, and exit with status 2."""
    if message:
        typer.echo(printable(" ".join(message.splitlines())), err=True)
    raise SystemExit(BAD_INPUT)


def printable(text: str) -> str:
    """Return a text in which every character that steers a terminal is written as a code.

    Lines stay lines.
    """
    return "\n".join("".join(map(_visible, line)) for line in text.split("\n"))


def _visible(char: str) -> str:
    if char.isprintable():
        return char
    units = char.encode("utf-16-be", errors="surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))


def in_dutch(error: typer.TyperException) -> str:
    """Return what is wrong, with which option, and how to see what is possible.

    Empty when the help itself was shown because nothing was asked.
    """
    message = str(error)
    if not message:
        return ""
    param = getattr(error, "param", None)
    name = getattr(param, "opts", [""])[0]
    name = name if name.startswith("-") else getattr(param, "metavar", None)
    about = f"{name}: " if name else ""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "techniekgids"
    return f"{about}{_wording(message)} Typ '{command} --help' om te zien wat kan."


def _wording(message: str) -> str:
    line = " ".join(message.split())
    for pattern, dutch in _WORDINGS:
        if re.fullmatch(pattern, line):
            return re.sub(pattern, dutch, line)
    return line
