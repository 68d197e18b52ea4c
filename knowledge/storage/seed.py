"""Fills the database from the data files, and again when those files have changed."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from knowledge.initiatives import INITIATIEVEN, fingerprint, load_data_files
from knowledge.storage import initiatives
from knowledge.storage.database import lock_setup
from knowledge.storage.models import InitiativeRow, MetaRow

FINGERPRINT = "vingerafdruk_initiatieven"


def fill_if_empty(session: Session, folder: Path = INITIATIEVEN) -> bool:
    """Bring the rows of the data files up to date; return whether anything was loaded.

    Nothing happens when the files are those of the last time. Rows that people added or
    changed stay as they are, also when a data file has a record with the same id. The
    caller commits. Raises ValueError when a data file is wrong; then nothing changes.
    """
    lock_setup(session.connection())
    current = fingerprint(folder)
    known = session.get(MetaRow, FINGERPRINT)
    if known is not None and known.waarde == current:
        return False
    loaded = load_data_files(folder)
    session.execute(delete(InitiativeRow).where(InitiativeRow.uit_databestand))
    kept = set(session.execute(select(InitiativeRow.id)).scalars())
    initiatives.add(session, (i for i in loaded if i.id not in kept), from_data_files=True)
    session.merge(MetaRow(naam=FINGERPRINT, waarde=current))
    return True
