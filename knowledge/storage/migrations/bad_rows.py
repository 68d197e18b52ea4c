"""Stops a migration at rows that cannot go along, and says which they are."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import text
from sqlalchemy.engine import Connection

from knowledge.storage.database import DatabaseError

_SHOWN = 5


def stop_at_bad_rows(connection: Connection, conditions: Mapping[str, str]) -> None:
    """Raise DatabaseError when a row of `initiatieven` breaks a condition.

    `conditions` holds, by what is said to be wrong, SQL that is true or NULL for a good row.
    """
    bad = [
        f"{field} van '{identity}'"
        for field, condition in conditions.items()
        for identity in connection.execute(
            text(f"SELECT id FROM initiatieven WHERE NOT ({condition}) ORDER BY id")
        ).scalars()
    ]
    if bad:
        more = f" en nog {len(bad) - _SHOWN}" if len(bad) > _SHOWN else ""
        raise DatabaseError(
            "De database kan niet worden bijgewerkt: in de tabel initiatieven klopt niet: "
            f"{', '.join(bad[:_SHOWN])}{more}. Verbeter dat in de database, of haal zo'n rij weg "
            "(DELETE FROM initiatieven WHERE id = '...'), en start opnieuw. "
            "Er is niets veranderd."
        )
