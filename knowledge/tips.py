"""Tips for zij-instroom, for each step from recruiting to a job that lasts.

Source: Tabel 8 of 000_342337ba31c5919d. The steps are those of the table; `fasen` connects a tip to
the kandidaatreis (FASEN).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.reviewed import Source, read_data, required_source
from knowledge.vocabulary import FASEN

_FILE = "tips_zij_instroom.yml"
READERS: tuple[str, ...] = ("organisatie", "begeleider", "werkgever", "kandidaat")


@dataclass(frozen=True)
class Tip:
    """A tip in words for its readers (of READERS), with the phases of FASEN that it fits.

    Without phases it is about work before or around the road of the candidate.
    """

    key: str
    step: str
    readers: tuple[str, ...]
    fasen: tuple[str, ...]
    title: str
    text: str
    source: Source


@cache
def tips() -> tuple[Tip, ...]:
    """Return all tips in the order of the steps; in each, those for a candidate come last.

    ValueError if a record has a reader or phase that does not exist, no reader, or no source.
    """
    return tuple(
        _read(step, record) for step, records in read_data(_FILE).items() for record in records
    )


def steps() -> tuple[str, ...]:
    """Return the keys of the five steps of Tabel 8 in order."""
    return tuple(dict.fromkeys(tip.step for tip in tips()))


def tips_for(step: str) -> tuple[Tip, ...]:
    """Return the tips for a step; KeyError names the steps that exist."""
    found = tuple(tip for tip in tips() if tip.step == step)
    if not found:
        raise KeyError(f"no tips for step {step!r}; there are: {', '.join(steps())}")
    return found


def tips_for_reader(reader: str) -> tuple[Tip, ...]:
    """Return the tips that are for this reader; KeyError names the readers that exist."""
    found = tuple(tip for tip in tips() if reader in tip.readers)
    if not found:
        raise KeyError(f"no tips for reader {reader!r}; there are: {', '.join(READERS)}")
    return found


def _read(step: str, record: Mapping[str, Any]) -> Tip:
    if not record["lezers"]:
        raise ValueError(f"{_FILE}: {record['key']!r} has no lezers")
    return Tip(
        key=record["key"],
        step=step,
        readers=_checked(record, "lezers", READERS),
        fasen=_checked(record, "fasen", FASEN),
        title=record["titel"],
        text=record["tekst"],
        source=required_source(record),
    )


def _checked(record: Mapping[str, Any], field: str, known: Iterable[str]) -> tuple[str, ...]:
    if unknown := set(record[field]) - set(known):
        raise ValueError(
            f"{_FILE}: {record['key']!r} has {field} {sorted(unknown)}; use: {', '.join(known)}"
        )
    return tuple(record[field])
