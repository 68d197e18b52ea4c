"""Brings the rows of a file into the database."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from sqlalchemy.orm import Session

from knowledge.exchange.changes import Changes, compare
from knowledge.exchange.row import Row
from knowledge.storage import initiatives
from knowledge.storage.database import lock_setup
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
    lock_setup(session.connection())
    fill_if_empty(session)
    stored = {initiative.id: initiative for initiative in initiatives.all(session)}
    changes = compare(rows, stored, today, remove=remove)
    if not trial:
        initiatives.apply(session, changes, today)
    return changes
