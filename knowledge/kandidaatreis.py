"""The kandidaatreis: five steps to a job in technical work.

Source: chapter 3 of 004_ea60cb4fecf9db43; the tips are from Tabel 8 of 000_342337ba31c5919d.
"""

from dataclasses import dataclass
from functools import cache

from knowledge.reviewed import Source, read_data, required_source

_FILE = "kandidaatreis.yml"


@dataclass(frozen=True)
class Step:
    """A step: what happens, who helps and a tip for the candidate. Keys as in FASEN."""

    key: str
    naam: str
    wat: str
    wie: str
    tip: str
    source: Source
    tip_source: Source


@cache
def steps() -> tuple[Step, ...]:
    """Return the five steps in order."""
    return tuple(
        Step(
            key=record["key"],
            naam=record["naam"],
            wat=record["wat"],
            wie=record["wie"],
            tip=record["tip"],
            source=required_source(record),
            tip_source=required_source(record, "tip_bron"),
        )
        for record in read_data(_FILE)["stappen"]
    )


@cache
def going_back() -> str:
    """Return the sentences that tell that one may go back a step."""
    text: str = read_data(_FILE)["terug"]
    return text
