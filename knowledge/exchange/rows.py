"""Reads a file with initiatives into rows, whatever program wrote it."""

from __future__ import annotations

from pathlib import Path

from knowledge.exchange import csv_file, json_file
from knowledge.exchange.row import FileError, Row

_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}
_LARGEST = 50_000_000


def read(file: Path) -> list[Row]:
    """Return the rows of a .csv or .json file.

    Raises FileError, in Dutch, when the file as a whole cannot be used; a wrong row only
    carries its own reason.
    """
    readers = {".csv": csv_file.read, ".json": json_file.read}
    reader = readers.get(file.suffix.lower())
    if reader is None:
        raise FileError(f"{file.name} is geen .csv of .json; kies een bestand van die soort.")
    try:
        if file.stat().st_size > _LARGEST:
            raise FileError(f"{file.name} is groter dan 50 MB; splits het bestand.")
        content = file.read_bytes()
    except OSError as error:
        raise FileError(f"{file} kan niet worden gelezen: {_reason(error)}.") from error
    text = _text(content, file.name)
    rows = reader(text) if text.strip() else []
    if not rows:
        raise FileError(f"{file.name} bevat geen initiatieven.")
    return rows


def _text(content: bytes, name: str) -> str:
    encoding = next((e for mark, e in _MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        # What Excel writes when it is not asked for UTF-8.
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise FileError(f"{name} is geen tekstbestand; bewaar het opnieuw als CSV (UTF-8) of JSON.")
    return text


def _reason(error: OSError) -> str:
    known = {FileNotFoundError: "het bestand is er niet", IsADirectoryError: "het is een map"}
    return known.get(type(error), f"{error.strerror}")
