"""Named facts about the database itself."""

from __future__ import annotations

from sqlalchemy.orm import Session

from knowledge.storage.models import MetaRow

FINGERPRINT = "vingerafdruk_initiatieven"
"""The data files that the initiatives were last filled from."""

REVISION = "versie_initiatieven"
"""Another value after every change to the initiatives."""


def value(session: Session, name: str) -> str | None:
    """Return the fact with this name, None when it was never set."""
    row = session.get(MetaRow, name)
    return None if row is None else str(row.waarde)


def set_value(session: Session, name: str, new: str) -> None:
    """Set the fact with this name."""
    session.merge(MetaRow(naam=name, waarde=new))
