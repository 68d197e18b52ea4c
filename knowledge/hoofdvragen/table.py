"""Tabel 6 of 000_342337ba31c5919d, and the situations of adults without work."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from knowledge.reviewed import Source

_DATA = Path(__file__).parent.parent / "data" / "tabel6.yml"
_ADULT_SWITCH = 25


@dataclass(frozen=True)
class Situation:
    """A situation (contract section 2), with what tells it from the others.

    `ages` are the youngest and oldest age, in years, at which nobody is surprised.
    """

    key: str
    button: str
    you: str
    pupil: str
    features: dict[str, tuple[Any, ...]]
    ages: tuple[int, int]
    aim: str

    @property
    def kinds(self) -> tuple[str, ...]:
        """Return the sorts of school or work that this situation belongs to."""
        return self.features["soort"]

    def usual_at(self, age: int) -> bool:
        """Return whether somebody of this age is often in this situation."""
        return self.ages[0] <= age <= self.ages[1]


@dataclass(frozen=True)
class Row:
    """A row of Tabel 6; `number` is None for the situations outside the table."""

    number: int | None
    group: str
    ages: tuple[int, int]
    text: str
    choice_key: str
    choice: str
    options: tuple[str, ...]
    technical_options: tuple[str, ...]
    influence: tuple[str, ...]
    situations: tuple[Situation, ...]

    @property
    def source(self) -> Source:
        """Return where the row comes from."""
        if self.number is None:
            return Source("004_ea60cb4fecf9db43", "hoofdstuk 2")
        return Source("000_342337ba31c5919d", f"Tabel 6, rij {self.number}")


@cache
def rows() -> tuple[Row, ...]:
    """Return the 22 rows of Tabel 6 in its order, then those for adults without work."""
    with _DATA.open(encoding="utf-8") as file:
        return tuple(_row(record) for record in yaml.safe_load(file))


@cache
def situations() -> dict[str, Situation]:
    """Return every situation by its key, in the order of the table."""
    return {situation.key: situation for row in rows() for situation in row.situations}


def row_for(situation: str, age: int | None) -> Row:
    """Return the row of a situation; for adults it depends on the age, 25 and over by default.

    Raises KeyError for a situation that does not exist.
    """
    found = [row for row in rows() if any(s.key == situation for s in row.situations)]
    if not found:
        raise KeyError(situation)
    if len(found) == 1:
        return found[0]
    young, adult = found
    return young if age is not None and age < _ADULT_SWITCH else adult


def rows_at(age: int) -> list[Row]:
    """Return the rows whose age band holds this age."""
    return [row for row in rows() if row.ages[0] <= age <= row.ages[1]]


def _row(record: dict[str, Any]) -> Row:
    return Row(
        number=record.get("rij"),
        group=record["groep"],
        ages=(record["leeftijd"][0], record["leeftijd"][1]),
        text=record["tekst"],
        choice_key=record["keuzemoment"],
        choice=record["keuze"],
        options=tuple(record["opties"]),
        technical_options=tuple(record.get("technische_opties", ())),
        influence=tuple(record["invloed"]),
        situations=tuple(_situation(situation) for situation in record["situaties"]),
    )


def _situation(record: dict[str, Any]) -> Situation:
    return Situation(
        key=record["sleutel"],
        button=record["knop"],
        you=record["jij"],
        pupil=record["leerling"],
        features={name: tuple(values) for name, values in record["kenmerken"].items()},
        ages=(record["leeftijden"][0], record["leeftijden"][1]),
        aim=record["doel"],
    )
