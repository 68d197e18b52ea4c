"""What the rows of a file change in the stored initiatives."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from knowledge.exchange.row import Row
from knowledge.initiatives import FIELDS, Initiative, from_record, to_record
from knowledge.record_source import is_no_row

# Clocks and time zones differ.
_SLACK = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Change:
    """A stored initiative, `before`, that gets other values in `fields`."""

    initiative: Initiative
    fields: tuple[str, ...]
    before: Initiative


@dataclass(frozen=True)
class Refusal:
    """A row that cannot be taken over; `id` is empty when the row does not tell it."""

    number: int
    id: str
    reason: str


@dataclass(frozen=True)
class Changes:
    """What differs; `missing` are stored ids that the file does not have and that stay."""

    added: tuple[Initiative, ...]
    changed: tuple[Change, ...]
    removed: tuple[str, ...]
    missing: tuple[str, ...]
    unchanged: int
    refused: tuple[Refusal, ...]

    @property
    def kept(self) -> int:
        """How many stored initiatives stay."""
        return self.unchanged + len(self.changed) + len(self.missing)

    @property
    def removes_most(self) -> bool:
        """Whether more than half of what is stored goes away."""
        return len(self.removed) > self.kept


def compare(
    rows: Iterable[Row],
    stored: Mapping[str, Initiative],
    today: datetime.date,
    *,
    remove: bool = False,
) -> Changes:
    """Return what the rows change; nothing is written.

    A field that a row does not tell keeps its stored value. A changed record gets `today`
    as `updated`, unless the row gives a later date than the stored one; `checked` is never
    turned back. With `remove`, what is stored and not
    in the file is to be removed, but only when no row is refused.
    """
    added: list[Initiative] = []
    changed: list[Change] = []
    refused: list[Refusal] = []
    seen: dict[str, int] = {}
    unchanged = 0
    for row in rows:
        identity = str(row.values.get("id") or "").strip()
        try:
            _check(row, identity, seen)
            initiative = _initiative(row.values, stored.get(identity), today)
        except ValueError as error:
            refused.append(Refusal(row.number, identity, str(error)))
        else:
            before = stored.get(identity)
            fields = _differences(before, initiative)
            if before is None:
                added.append(initiative)
            elif fields:
                changed.append(Change(initiative, fields, before))
            else:
                unchanged += 1
        seen.setdefault(identity, row.number)
    left = tuple(identity for identity in stored if identity not in seen)
    remove = remove and not refused
    return Changes(
        added=tuple(added),
        changed=tuple(changed),
        removed=left if remove else (),
        missing=() if remove else left,
        unchanged=unchanged,
        refused=tuple(refused),
    )


def _check(row: Row, identity: str, seen: Mapping[str, int]) -> None:
    if row.reason:
        raise ValueError(f"{row.reason}.")
    if identity and identity in seen:
        raise ValueError(f"het id '{identity}' staat al in rij {seen[identity]}.")


def _initiative(
    values: Mapping[str, Any], before: Initiative | None, today: datetime.date
) -> Initiative:
    known = {} if before is None else to_record(before)
    if "situaties" in values and "personas" not in values:
        known.pop("personas", None)
    initiative = from_record({**known, **values, **_completed(values, known)})
    if (before is None or initiative.jaar != before.jaar) and initiative.jaar > today.year:
        reason = "ligt in de toekomst; geef het jaar van de bron"
        raise ValueError(f"veld 'jaar': {initiative.jaar} {reason}.")
    if before is None and is_no_row(initiative.id):
        reason = "staat niet in Bijlage 2 (zh-001 tot en met zh-236); kies een ander id"
        raise ValueError(f"veld 'id': '{initiative.id}' {reason}.")
    for field in ("updated", "checked"):
        day = getattr(initiative, field)
        is_new = before is None or day != getattr(before, field)
        if day and is_new and day > today + _SLACK:
            raise ValueError(f"veld '{field}': {day.isoformat()} ligt in de toekomst.")
    if before is None:
        return replace(initiative, updated=initiative.updated or today)
    if before.checked and (initiative.checked is None or initiative.checked < before.checked):
        # An older file does not undo that somebody looked at the record.
        initiative = replace(initiative, checked=before.checked)
    if not set(_differences(before, initiative)) - {"checked"}:
        return replace(initiative, updated=before.updated)
    is_told = initiative.updated and initiative.updated > (before.updated or datetime.date.min)
    return replace(initiative, updated=initiative.updated if is_told else today)


def _completed(values: Mapping[str, Any], known: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that are told in parts, with the stored value of every other part."""
    completed: dict[str, Any] = {}
    ages = values.get("leeftijd")
    if isinstance(ages, Mapping) and ages.keys() <= {"van", "tot"}:
        youngest, oldest = known.get("leeftijd", (None, None))
        completed["leeftijd"] = [ages.get("van", youngest), ages.get("tot", oldest)]
    if isinstance(values.get("bron"), Mapping):
        completed["bron"] = {**known.get("bron", {}), **values["bron"]}
    return completed


def _differences(before: Initiative | None, after: Initiative) -> tuple[str, ...]:
    if before is None:
        return ()
    return tuple(
        field
        for field in FIELDS
        if field != "updated" and getattr(before, field) != getattr(after, field)
    )
