"""Finds two ways of addressing the reader in one text: the check `menging`.

een, ander  phrases; what there is less of is the finding

Where nothing counts: knowledge/vacancy/checks/exceptions.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.checks.exceptions import Exceptions
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns


def mixing(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return the places of the way that is used least, when both are used."""
    exceptions = Exceptions(check, reading)
    one, other = (
        [span for span in patterns(check[name]).find(reading.text) if exceptions.allow(span)]
        for name in ("een", "ander")
    )
    return [reading.found(span) for span in min(one, other, key=len)]
