"""Reads and writes initiatives in the database."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any
from uuid import uuid4

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from knowledge.exchange.changes import Changes
from knowledge.initiatives import FIELDS, LISTS, Bron, Initiative
from knowledge.storage import meta
from knowledge.storage.models import InitiativeRow, RemovedRow

_IN_PARTS = ("leeftijd", "bron")
_PLAIN = tuple(field for field in FIELDS if field not in (*LISTS, *_IN_PARTS))


def all(session: Session) -> list[Initiative]:
    """Return every initiative, in the order of the data files."""
    rows = session.execute(select(InitiativeRow).order_by(InitiativeRow.volgorde, InitiativeRow.id))
    return [_initiative(row) for row in rows.scalars()]


def get(session: Session, identity: str) -> Initiative | None:
    """Return the initiative with this id, None when there is none."""
    row = session.get(InitiativeRow, identity)
    return None if row is None else _initiative(row)


def add(session: Session, initiatives: Iterable[Initiative], *, from_data_files: bool) -> None:
    """Add initiatives whose ids are not in the database yet, after those that are."""
    last = session.execute(select(func.max(InitiativeRow.volgorde))).scalar()
    first = 0 if last is None else last + 1
    session.add_all(
        _row(initiative, place, from_data_files)
        for place, initiative in enumerate(initiatives, start=first)
    )


def apply(session: Session, changes: Changes, today: datetime.date) -> None:
    """Write what `changes.compare` found; the caller commits all of it or nothing.

    What people change or remove is no longer replaced from the data files; a record that
    was only checked still is.
    """
    returning = [initiative.id for initiative in changes.added]
    session.execute(delete(RemovedRow).where(RemovedRow.id.in_(returning)))
    add(session, changes.added, from_data_files=False)
    for change in changes.changed:
        before = session.get(InitiativeRow, change.initiative.id)
        still = before.uit_databestand and change.fields == ("checked",)
        session.merge(_row(change.initiative, before.volgorde, from_data_files=still))
    session.execute(delete(InitiativeRow).where(InitiativeRow.id.in_(changes.removed)))
    for identity in changes.removed:
        session.merge(RemovedRow(id=identity, verwijderd_op=today))
    meta.set_value(session, meta.REVISION, uuid4().hex)


def _initiative(row: InitiativeRow) -> Initiative:
    values: dict[str, Any] = {field: getattr(row, field) for field in _PLAIN}
    values.update({field: tuple(getattr(row, field)) for field in LISTS})
    return Initiative(
        **values,
        leeftijd=(row.leeftijd_van, row.leeftijd_tot),
        bron=Bron(row.bron_document, row.bron_onderdeel, row.bron_rij),
    )


def _row(initiative: Initiative, place: int, from_data_files: bool) -> InitiativeRow:
    return InitiativeRow(
        **{field: getattr(initiative, field) for field in _PLAIN},
        **{field: list(getattr(initiative, field)) for field in LISTS},
        leeftijd_van=initiative.leeftijd[0],
        leeftijd_tot=initiative.leeftijd[1],
        bron_document=initiative.bron.document,
        bron_onderdeel=initiative.bron.onderdeel,
        bron_rij=initiative.bron.rij,
        volgorde=place,
        uit_databestand=from_data_files,
    )
