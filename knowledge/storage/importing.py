"""Brings the rows of a file into the database."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from sqlalchemy.orm import Session

from knowledge.exchange.changes import Changes, compare
from knowledge.exchange.row import Row
from knowledge.initiatives import load_data_files
from knowledge.storage import initiatives, meta
from knowledge.storage.locks import start_writing
from knowledge.storage.seed import fill_if_empty


def import_rows(
    session: Session,
    rows: Iterable[Row],
    today: datetime.date,
    *,
    remove: bool = False,
    trial: bool = False,
) -> Changes:
    """Write what the rows change, and return it; only return it when it is a trial.

    The good rows are written together, when the caller commits; refused rows change
    nothing. With `remove`, records that the file does not have are removed.
    """
    rows = list(rows)
    is_filled = fill_if_empty(session)
    revision = meta.value(session, meta.REVISION)
    changes = _found(session, rows, today, remove)
    if trial:
        return changes
    in_files = {one.id: one for one in load_data_files()}
    if not is_filled:
        # Only from here on do others who write have to wait; comparing took longer.
        start_writing(session)
        if meta.value(session, meta.REVISION) != revision:
            changes = _found(session, rows, today, remove)
    initiatives.apply(session, changes, today, in_files)
    return changes


def _found(session: Session, rows: list[Row], today: datetime.date, remove: bool) -> Changes:
    stored = {initiative.id: initiative for initiative in initiatives.all(session)}
    return compare(rows, stored, today, remove=remove)
