"""Reads a file with initiatives into rows, whatever program wrote it."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path

from knowledge import system_errors
from knowledge.encoding import UnreadableTextError, decoded
from knowledge.exchange import csv_file, json_file
from knowledge.exchange.row import FileError, Row

_LARGEST = 50_000_000


@dataclass(frozen=True)
class Contents:
    """The rows of a file, and the encoding that its text was read in."""

    rows: list[Row]
    encoding: str


def read(file: Path) -> Contents:
    """Return the rows of a .csv or .json file.

    Raises FileError, in Dutch, when the file as a whole cannot be used; a wrong row only
    carries its own reason.
    """
    readers = {".csv": csv_file.read, ".json": json_file.read}
    reader = readers.get(file.suffix.lower())
    if reader is None:
        raise FileError(f"{file.name} is geen .csv of .json; kies een bestand van die soort.")
    try:
        text, encoding = decoded(_content(file))
    except UnreadableTextError as error:
        advice = "Bewaar het opnieuw als CSV UTF-8 of JSON."
        raise FileError(f"{file.name} {error}. {advice}") from error
    rows = reader(text) if text.strip() else []
    if not rows:
        raise FileError(f"{file.name} bevat geen initiatieven.")
    return Contents(rows, encoding)


def _content(file: Path) -> bytes:
    try:
        about = file.stat()
        if not (stat.S_ISREG(about.st_mode) or stat.S_ISDIR(about.st_mode)):
            raise FileError(f"{file} is geen gewoon bestand; bewaar de rijen eerst in een bestand.")
        if about.st_size > _LARGEST:
            raise FileError(f"{file.name} is groter dan 50 MB; splits het bestand.")
        return file.read_bytes()
    except OSError as error:
        reason = system_errors.reason(error)
        raise FileError(f"{file} kan niet worden gelezen: {reason}.") from error
