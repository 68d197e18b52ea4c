"""Fills the database from the data files, and again when those files have changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from knowledge.initiatives import INITIATIEVEN, Initiative, fingerprint, load_data_files
from knowledge.storage import initiatives, meta
from knowledge.storage.locks import start_writing
from knowledge.storage.models import InitiativeRow, RemovedRow


def fill_if_empty(session: Session, folder: Path = INITIATIEVEN) -> bool:
    """Bring the rows of the data files up to date; return whether anything was loaded.

    Nothing happens when the files are those of the last time. Rows that people added or
    changed stay as they are, also when a data file has a record with the same id, and what
    they removed stays away. What they wrote and the data files say too, is of the data
    files from now on. The caller commits. Raises ValueError when a data file is wrong;
    then nothing changes.
    """
    current = fingerprint(folder)
    if meta.value(session, meta.FINGERPRINT) == current:
        return False
    in_files = load_data_files(folder)
    start_writing(session)
    if meta.value(session, meta.FINGERPRINT) == current:
        return False
    stored = {one.id: one for one in initiatives.all(session)}
    loaded = [_with_last_check(one, stored.get(one.id)) for one in in_files]
    session.execute(delete(InitiativeRow).where(InitiativeRow.uit_databestand))
    repeated = [one.id for one in loaded if initiatives.same(one, stored.get(one.id))]
    initiatives.delete_rows(session, repeated)
    kept = set(session.execute(select(InitiativeRow.id)).scalars())
    kept.update(session.execute(select(RemovedRow.id)).scalars())
    initiatives.add(session, (i for i in loaded if i.id not in kept), from_data_files=True)
    meta.set_value(session, meta.FINGERPRINT, current)
    meta.set_value(session, meta.REVISION, uuid4().hex)
    return True


def _with_last_check(new: Initiative, old: Initiative | None) -> Initiative:
    """Keep the day that people last looked at a record, as long as it says the same."""
    if old is None or old.checked is None or (new.checked and new.checked >= old.checked):
        return new
    same = replace(new, checked=old.checked, updated=old.updated)
    return same if same == old else new
