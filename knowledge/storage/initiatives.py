"""Reads and writes initiatives in the database."""

from __future__ import annotations

import datetime
import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any
from uuid import uuid4

from sqlalchemy import delete, func, insert, literal_column, select
from sqlalchemy.orm import Session

from knowledge.exchange.changes import Changes
from knowledge.initiatives import FIELDS, LISTS, Initiative, from_record
from knowledge.storage import meta
from knowledge.storage.models import InitiativeRow, RemovedRow

_logger = logging.getLogger(__name__)

_IN_PARTS = ("leeftijd", "bron")
_PLAIN = tuple(field for field in FIELDS if field not in (*LISTS, *_IN_PARTS))

# Databases take only so many values in one question.
_AT_ONCE = 500


def all(session: Session) -> list[Initiative]:
    """Return every initiative, in the order of the data files.

    A row that cannot be an initiative, as after a change by hand, is left out, with a line
    in the log that names its id and field.
    """
    rows = session.execute(
        # As the database holds them: a value that cannot be, is for from_record to name.
        select(*(literal_column(column.name) for column in InitiativeRow.__table__.columns))
        .select_from(InitiativeRow.__table__)
        .order_by(InitiativeRow.volgorde, InitiativeRow.id)
    )
    found = []
    for row in rows.mappings():
        try:
            found.append(from_record(_record(row)))
        except ValueError as error:
            _logger.warning(
                "%s Dit initiatief doet niet mee tot dat in de database is verbeterd; "
                "importeer het hele record opnieuw.",
                error,
            )
    return found


def add(session: Session, initiatives: Iterable[Initiative], *, from_data_files: bool) -> None:
    """Add initiatives whose ids are not in the database yet, after those that are."""
    first = _next_place(session)
    _insert(
        session,
        [
            _row(initiative, place, from_data_files)
            for place, initiative in enumerate(initiatives, start=first)
        ],
    )


def apply(
    session: Session,
    changes: Changes,
    today: datetime.date,
    in_files: Mapping[str, Initiative],
) -> None:
    """Write what `changes.compare` found; the caller commits all of it or nothing.

    What people change or remove is no longer replaced from the data files (`in_files`, by
    id); a record that was only checked, or says again what the data files say, still is.
    """
    stored = select(InitiativeRow.id, InitiativeRow.volgorde, InitiativeRow.uit_databestand)
    before = {row.id: row for row in session.execute(stored)}
    rows = []
    for change in changes.changed:
        one, old = change.initiative, before[change.initiative.id]
        still = old.uit_databestand and change.fields == ("checked",)
        rows.append(_row(one, old.volgorde, still or same(one, in_files.get(one.id))))
    for place, one in enumerate(changes.added, start=_next_place(session)):
        rows.append(_row(one, place, same(one, in_files.get(one.id))))
    written = [row["id"] for row in rows]
    # Also the ids that are new: there may be a row that could not be read.
    delete_rows(session, [*written, *changes.removed])
    _insert(session, rows)
    delete_rows(session, [*written, *changes.removed], RemovedRow)
    session.add_all(RemovedRow(id=one, verwijderd_op=today) for one in changes.removed)
    meta.set_value(session, meta.REVISION, uuid4().hex)


def same(one: Initiative, other: Initiative | None) -> bool:
    """Return whether two records say the same, whenever that was written or checked."""
    return other is not None and one == replace(other, updated=one.updated, checked=one.checked)


def delete_rows(session: Session, ids: list[str], table: Any = InitiativeRow) -> None:
    """Delete the rows with these ids, as far as they are there."""
    for start in range(0, len(ids), _AT_ONCE):
        these = table.id.in_(ids[start : start + _AT_ONCE])
        session.execute(delete(table).where(these).execution_options(synchronize_session=False))


def _next_place(session: Session) -> int:
    last = session.execute(select(func.max(InitiativeRow.volgorde))).scalar()
    return 0 if last is None else last + 1


def _insert(session: Session, rows: list[dict[str, Any]]) -> None:
    if rows:
        session.execute(insert(InitiativeRow.__table__), rows)


def _record(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        **{field: row[field] for field in _PLAIN},
        **{field: _list(row[field]) for field in LISTS},
        "leeftijd": [row["leeftijd_van"], row["leeftijd_tot"]],
        "bron": {
            "document": row["bron_document"],
            "onderdeel": row["bron_onderdeel"],
            "rij": row["bron_rij"],
        },
    }


def _list(value: Any) -> Any:
    """Return the list that a JSON column holds; what is no JSON comes back as it is."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _row(initiative: Initiative, place: int, from_data_files: bool) -> dict[str, Any]:
    return {
        **{field: getattr(initiative, field) for field in _PLAIN},
        **{field: list(getattr(initiative, field)) for field in LISTS},
        "leeftijd_van": initiative.leeftijd[0],
        "leeftijd_tot": initiative.leeftijd[1],
        "bron_document": initiative.bron.document,
        "bron_onderdeel": initiative.bron.onderdeel,
        "bron_rij": initiative.bron.rij,
        "volgorde": place,
        "uit_databestand": from_data_files,
    }
