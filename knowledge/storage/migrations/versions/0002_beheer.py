"""Other names and sources, dates of change and review, removed records, stricter rows."""

import sqlalchemy as sa
from alembic import op

from knowledge.storage.migrations.bad_rows import stop_at_bad_rows

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# What the keys were at this revision; later ones are for later revisions.
_CHECKS = {
    "naam": "trim(naam) <> '' AND trim(activiteit) <> ''",
    "jaar": "jaar BETWEEN 2000 AND 2100",
    "link": "link IS NULL OR link LIKE 'http%'",
    "voor": "json_array_length(voor) > 0",
    "regios": "json_array_length(regios) > 0",
    "kenmerk": "kenmerk IN ('techniekpromotie', 'zij_instroom', 'werkgeversperspectief', "
    "'instrumentarium')",
    "branche": "branche IN ('techniek_breed', 'automotive', 'bouw_infra', 'energietransitie', "
    "'greentech', 'ict', 'installatietechniek', 'maritiem', 'metaal', 'zorg_techniek')",
    "toegang": "toegang IN ('zelf', 'via_school', 'via_werkgever', 'via_coach', 'niet')",
    "frequentie": "frequentie IN ('eenmalig', 'terugkerend', 'doorlopend')",
}
_STRICTER = {
    "leeftijd": "0 <= leeftijd_van AND leeftijd_van <= leeftijd_tot AND leeftijd_tot <= 120",
    "bron": "trim(bron_document) <> '' AND trim(bron_onderdeel) <> ''",
}
# What is no list cannot be counted; that has to be found first.
_COUNTED = {name: f"CAST({name} AS TEXT) LIKE '[%]'" for name in ("voor", "regios")}
_NAMED = {
    "naam": "naam of activiteit",
    "leeftijd": "leeftijd_van of leeftijd_tot",
    "bron": "bron_document of bron_onderdeel",
}
_BEFORE = {
    "leeftijd": "leeftijd_van <= leeftijd_tot",
    "bron": "bron_document <> '' AND bron_onderdeel <> ''",
}


def upgrade() -> None:
    """Add the columns and constraints."""
    stop_at_bad_rows(op.get_bind(), _COUNTED)
    conditions = {**_STRICTER, **_CHECKS}
    stop_at_bad_rows(op.get_bind(), {_NAMED.get(n, n): c for n, c in conditions.items()})
    with op.batch_alter_table("initiatieven") as table:
        for name in ("ook_bekend_als", "ook_in"):
            table.add_column(sa.Column(name, sa.JSON, nullable=False, server_default="[]"))
        table.add_column(sa.Column("updated", sa.Date))
        table.add_column(sa.Column("checked", sa.Date))
        for name, condition in _STRICTER.items():
            table.drop_constraint(f"initiatieven_{name}", type_="check")
            table.create_check_constraint(f"initiatieven_{name}", condition)
        for name, condition in _CHECKS.items():
            table.create_check_constraint(f"initiatieven_{name}", condition)
    op.create_table(
        "initiatieven_verwijderd",
        sa.Column("id", sa.String(100), primary_key=True),
        sa.Column("verwijderd_op", sa.Date, nullable=False),
    )


def downgrade() -> None:
    """Take them away; other names, other sources and dates are lost."""
    op.drop_table("initiatieven_verwijderd")
    with op.batch_alter_table("initiatieven") as table:
        for name in _CHECKS:
            table.drop_constraint(f"initiatieven_{name}", type_="check")
        for name, condition in _BEFORE.items():
            table.drop_constraint(f"initiatieven_{name}", type_="check")
            table.create_check_constraint(f"initiatieven_{name}", condition)
        for name in ("ook_bekend_als", "ook_in", "updated", "checked"):
            table.drop_column(name)
