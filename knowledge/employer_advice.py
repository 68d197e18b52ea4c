"""Advice to employers: what to do and what to leave, for each step from recruiting to onboarding.

Sources: Tabel 10, figuur 13, Bijlage 3 and Tabel 8 of 000_342337ba31c5919d, and the ten lessons of
002_a796f2c08bb28895.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.reviewed import Source, read_data, required_source

_FILE = "werkgeversadvies.yml"
KINDS: tuple[str, ...] = ("doen", "laten")


@dataclass(frozen=True)
class Advice:
    """A do or a don't (`kind`), in words for the employer.

    `rules` holds the keys of the rules for vacancy texts that stand on this advice (contract
    section 9); empty if it is not about what the text says.
    """

    key: str
    step: str
    kind: str
    title: str
    text: str
    rules: tuple[str, ...]
    source: Source


@cache
def advice() -> tuple[Advice, ...]:
    """Return all advice in the order of the steps, in each step first what to do.

    ValueError if a record has a kind that is not one of KINDS or has no source.
    """
    return tuple(
        _read(step, record) for step, records in read_data(_FILE).items() for record in records
    )


def steps() -> tuple[str, ...]:
    """Return the keys of the steps that there is advice for, in order."""
    return tuple(dict.fromkeys(item.step for item in advice()))


def advice_for(step: str) -> tuple[Advice, ...]:
    """Return the advice for a step; KeyError names the steps that exist."""
    found = tuple(item for item in advice() if item.step == step)
    if not found:
        raise KeyError(f"no advice for step {step!r}; there are: {', '.join(steps())}")
    return found


def approach(*, has_hr: bool, is_often: bool) -> Advice:
    """Return what figuur 13 advises with or without an own HR department, by how often a
    company has vacancies.
    """
    key = f"{'met' if has_hr else 'zonder'}_hr_{'vaak' if is_often else 'zelden'}"
    return next(item for item in advice_for("aanpak") if item.key == key)


def _read(step: str, record: dict[str, Any]) -> Advice:
    if record["soort"] not in KINDS:
        raise ValueError(
            f"{_FILE}: {record['key']!r} has soort {record['soort']!r}; use one of: "
            f"{', '.join(KINDS)}"
        )
    return Advice(
        key=record["key"],
        step=step,
        kind=record["soort"],
        title=record["titel"],
        text=record["tekst"],
        rules=tuple(record["regels"]),
        source=required_source(record),
    )
