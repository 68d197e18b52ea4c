"""Initiatives as CSV: a row each, for spreadsheets.

A list is one cell with " | " between its words; inside a word it is "\\|", and a backslash
"\\\\". The ages and the source take a column for each of their parts. What a spreadsheet
would take for a formula gets an apostrophe, and so does what has that apostrophe itself.
"""

from __future__ import annotations

import csv
import difflib
import io
import re
from collections.abc import Callable, Iterable
from typing import Any

from knowledge.exchange.row import FileError, Row
from knowledge.initiatives import FIELDS, LISTS, Initiative, to_record

_BETWEEN = " | "
_MARKS_IN_WORD = re.compile(r"[\\|]")
_PIECE = re.compile(r"\\[\\|]|.", re.DOTALL)
_PARTS = {
    "leeftijd": ("leeftijd_van", "leeftijd_tot"),
    "bron": ("bron_document", "bron_onderdeel", "bron_rij"),
}
COLUMNS: tuple[str, ...] = tuple(
    column for field in FIELDS for column in _PARTS.get(field, (field,))
)

_SEPARATOR = re.compile(r'"?sep=(.)"?[;,\t]*(?:\r\n|\r|\n)', re.IGNORECASE)
_FORMULA = re.compile(r"'*[=+\-@]")


def write(initiatives: Iterable[Initiative], *, for_excel: bool = False) -> str:
    """Return CSV with a heading and every field of every initiative.

    Commas between the cells, or semicolons and a byte order mark as the Dutch Excel
    expects them.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if for_excel else ",", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for initiative in initiatives:
        cells = _cells(to_record(initiative))
        writer.writerow([_written(cells[column]) for column in COLUMNS])
    return ("\ufeff" if for_excel else "") + text.getvalue()


def read(text: str) -> list[Row]:
    """Return a row for every line below the heading that is not empty.

    Columns may be left out and may stand in any order; commas, semicolons and tabs
    between the cells are told apart by the heading, or by the line "sep=;" that Excel puts
    above it. The source, and ages with one column, are blocks of the parts that are told.
    Raises FileError, in Dutch, when the heading cannot be used.
    """
    told = _SEPARATOR.match(text)
    above = 1 if told else 0
    text = text[told.end() :] if told else text
    heading = re.split(r"[\r\n]", text, maxsplit=1)[0]
    delimiter = told[1] if told else max(",;\t", key=heading.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        columns = _columns(next(lines, []))
        _check(columns)
        return [
            _row(number, columns, cells)
            for number, cells in enumerate(lines, start=2 + above)
            if any(cell.strip() for cell in cells)
        ]
    except csv.Error as error:
        line = lines.line_num + above
        raise FileError(
            f"Het bestand is geen geldige CSV bij regel {line}: staat daar een los "
            "aanhalingsteken of is een cel te groot?"
        ) from error


def _columns(heading: list[str]) -> list[str]:
    """Return the names of the columns, without the empty ones that Excel leaves at the end."""
    columns = [cell.strip().lower() for cell in heading]
    while columns and not columns[-1]:
        columns.pop()
    return columns


def _check(columns: list[str]) -> None:
    if "id" not in columns:
        raise FileError(f"De eerste rij mist de kolom 'id'. Bekende kolommen: {_all_columns()}.")
    for place, column in enumerate(columns, start=1):
        if not column:
            raise FileError(f"Kolom {place} heeft geen naam; geef die, of haal de kolom weg.")
        if column not in COLUMNS:
            near = difflib.get_close_matches(column, COLUMNS, n=1)
            hint = f"bedoel je '{near[0]}'?" if near else f"bekend zijn: {_all_columns()}."
            raise FileError(f"Kolom {place} heet '{column}', en die is er niet; {hint}")
        if columns.count(column) > 1:
            raise FileError(f"De kolom '{column}' staat er twee keer in; haal er een weg.")


def _all_columns() -> str:
    return ", ".join(COLUMNS)


def _row(number: int, columns: list[str], cells: list[str]) -> Row:
    told = {column: _plain(cell) for column, cell in zip(columns, cells, strict=False)}
    if len(cells) < len(columns) or any(cell.strip() for cell in cells[len(columns) :]):
        reason = (
            f"de rij heeft {len(cells)} cellen en de kop {len(columns)}; "
            "zet elke waarde onder haar kolom"
        )
        return Row(number, {"id": told.get("id", "")}, reason)
    try:
        values = {field: _value(field, told) for field in FIELDS if _is_told(field, told)}
    except ValueError as error:
        return Row(number, {"id": told["id"]}, str(error))
    return Row(number, values)


def _is_told(field: str, told: dict[str, str]) -> bool:
    return any(column in told for column in _PARTS.get(field, (field,)))


def _value(field: str, told: dict[str, str]) -> Any:
    match field:
        case "leeftijd" if all(column in told for column in _PARTS[field]):
            return [_integer(column, told) for column in _PARTS[field]]
        case "leeftijd" | "bron":
            parts = [column for column in _PARTS[field] if column in told]
            return {column.removeprefix(f"{field}_"): _part(column, told) for column in parts}
        case _:
            reader = _READERS.get(field)
            return reader(field, told) if reader else (told[field] or None)


def _part(column: str, told: dict[str, str]) -> Any:
    is_text = column in ("bron_document", "bron_onderdeel")
    return told[column] or None if is_text else _integer(column, told)


def _integer(column: str, told: dict[str, str]) -> int | None:
    cell = told[column]
    if not cell:
        return None
    if not re.fullmatch(r"-?\d{1,9}", cell):
        raise ValueError(f"veld '{column}': '{cell}' is geen geheel getal")
    return int(cell)


def _list(column: str, told: dict[str, str]) -> list[str]:
    if not told[column]:
        return []
    words = [""]
    for piece in _PIECE.findall(told[column]):
        if piece == _BETWEEN.strip():
            words.append("")
        else:
            words[-1] += piece[-1]
    return [word.strip() for word in words]


_READERS: dict[str, Callable[[str, dict[str, str]], Any]] = {
    "jaar": _integer,
    **dict.fromkeys(LISTS, _list),
}


def _cells(record: dict[str, Any]) -> dict[str, Any]:
    cells = dict(record)
    for column, age in zip(_PARTS["leeftijd"], record["leeftijd"], strict=True):
        cells[column] = age
    for part, value in record["bron"].items():
        cells[f"bron_{part}"] = value
    return cells


def _written(value: Any) -> str:
    if isinstance(value, list):
        return _written(_BETWEEN.join(_MARKS_IN_WORD.sub(r"\\\g<0>", word) for word in value))
    text = "" if value is None else str(value)
    return f"'{text}" if _FORMULA.match(text) else text


def _plain(cell: str) -> str:
    text = cell.strip()
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
