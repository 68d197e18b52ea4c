"""Where a record comes from, as the record tells: a source document, or another source."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.record_fields import RecordFields
from knowledge.sources import names

_LAST_ROW = 100_000
_NAME = re.compile(r"\d{3}_\w+")
"""The form of the names of the source documents."""

_BIJLAGE_2 = ("000_342337ba31c5919d", "Bijlage 2")
_LAST_OF_BIJLAGE_2 = 236
_OF_BIJLAGE_2 = re.compile(r"zh-(\d+)")


@dataclass(frozen=True)
class Bron:
    """Where a record comes from: document, table or section, and row number if any."""

    document: str
    onderdeel: str
    rij: int | None = None


def source_of(fields: RecordFields) -> Bron:
    """Return the source: one of the documents by its name, or any other in words."""
    block = fields.block("bron")
    block.only(tuple(Bron.__dataclass_fields__))
    bron = Bron(block.text("document"), block.text("onderdeel"), block.optional_integer("rij"))
    if _NAME.fullmatch(bron.document) and bron.document not in names():
        known = ", ".join(names())
        reason = f"'{bron.document}' is er niet; kies uit: {known}, of noem de bron in woorden"
        raise block.wrong("document", reason)
    in_list = bron.document == _BIJLAGE_2[0] and bron.onderdeel.startswith(_BIJLAGE_2[1])
    last = _LAST_OF_BIJLAGE_2 if in_list else _LAST_ROW
    if bron.rij is not None and not 1 <= bron.rij <= last:
        hint = f"; Bijlage 2 heeft de rijen 1 tot en met {last}" if in_list else ""
        raise block.wrong("rij", f"'{bron.rij}' is geen nummer van een rij{hint}")
    return bron


def is_no_row(identity: str) -> bool:
    """Return whether an id has the form of a row of Bijlage 2, and is none ("zh-999")."""
    number = _OF_BIJLAGE_2.fullmatch(identity)
    if number is None:
        return False
    row = int(number[1])
    return identity != f"zh-{row:03}" or not 1 <= row <= _LAST_OF_BIJLAGE_2
