"""What a parent can do when a child chooses.

Source: section 5.3a of 000_342337ba31c5919d, the factors under Tabel 6.
"""

from dataclasses import dataclass
from functools import cache

from knowledge.reviewed import Source, read_data, required_source


@dataclass(frozen=True)
class ParentTip:
    """Something a parent can do, in words for the parent."""

    key: str
    title: str
    text: str
    source: Source


@cache
def tips_for_parents() -> dict[str, tuple[ParentTip, ...]]:
    """Return the tips by aim (DOELEN): for a child that has yet to choose, and one that chose."""
    return {
        aim: tuple(
            ParentTip(
                key=record["key"],
                title=record["titel"],
                text=record["tekst"],
                source=required_source(record),
            )
            for record in records
        )
        for aim, records in read_data("ouders.yml").items()
    }
