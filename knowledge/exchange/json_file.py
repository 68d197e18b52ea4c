"""Initiatives as JSON: a list of records."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from knowledge.exchange.row import FileError, Row
from knowledge.initiatives import Initiative, to_record


def write(initiatives: Iterable[Initiative]) -> str:
    """Return a JSON list with every field of every initiative."""
    records = [to_record(initiative) for initiative in initiatives]
    return json.dumps(records, ensure_ascii=False, indent=1) + "\n"


def read(text: str) -> list[Row]:
    """Return a row for every record of a list; a single record is a list of one.

    Raises FileError, in Dutch, when the text is no JSON or holds no list.
    """
    try:
        content = json.loads(text, object_pairs_hook=_block)
    except json.JSONDecodeError as error:
        raise FileError(
            f"Het bestand is geen geldige JSON: fout in regel {error.lineno}, teken {error.colno}."
        ) from error
    except ValueError as error:
        raise FileError("Het bestand heeft een getal dat te groot is om te lezen.") from error
    except RecursionError as error:
        raise FileError("Het bestand is te diep genest; geef een lijst van records.") from error
    records = [content] if isinstance(content, _Block) else content
    if not isinstance(records, list):
        raise FileError("Het bestand moet een lijst van records zijn, zoals een export.")
    return [_row(number, record) for number, record in enumerate(records, start=1)]


def _row(number: int, record: Any) -> Row:
    if not isinstance(record, _Block):
        return Row(number, {}, "hier wordt een blok met velden verwacht")
    try:
        json.dumps(record, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return Row(number, {}, "in het record staat een teken dat niet te lezen is")
    repeated = _repeated(record)
    if repeated:
        return Row(number, record, f"het veld '{repeated}' staat er twee keer in")
    return Row(number, record)


class _Block(dict[str, Any]):
    """A block that keeps in mind which name occurs twice: one value would be lost in silence."""

    repeated: str | None = None


def _block(pairs: list[tuple[str, Any]]) -> _Block:
    block = _Block(pairs)
    if len(block) < len(pairs):
        names = [name for name, _ in pairs]
        block.repeated = next(name for name in names if names.count(name) > 1)
    return block


def _repeated(record: _Block) -> str | None:
    """Return a name that a record, or a block inside it, tells twice."""
    blocks = [record, *(value for value in record.values() if isinstance(value, _Block))]
    return next((block.repeated for block in blocks if block.repeated is not None), None)
