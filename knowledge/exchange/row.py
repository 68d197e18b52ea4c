"""One row of a file with initiatives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


class FileError(ValueError):
    """The file as a whole cannot be used; the message is a Dutch sentence."""


@dataclass(frozen=True)
class Row:
    """The fields that a row tells, or the `reason` why it cannot be read.

    `number` is where people find it: the row in a spreadsheet, whose heading is row 1, or
    the place in a JSON list, from 1.
    """

    number: int
    values: Mapping[str, Any]
    reason: str | None = None
