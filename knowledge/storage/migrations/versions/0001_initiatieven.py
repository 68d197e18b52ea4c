"""Initiatives, and facts about the database itself."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the first tables."""
    op.create_table(
        "initiatieven",
        sa.Column("id", sa.String(100), primary_key=True),
        sa.Column("naam", sa.Text, nullable=False),
        sa.Column("activiteit", sa.Text, nullable=False),
        sa.Column("kenmerk", sa.String(40), nullable=False),
        sa.Column("branche", sa.String(40), nullable=False),
        sa.Column("voor", sa.JSON, nullable=False),
        sa.Column("soort", sa.String(40), nullable=False),
        sa.Column("toegang", sa.String(40), nullable=False),
        sa.Column("leeftijd_van", sa.Integer, nullable=False),
        sa.Column("leeftijd_tot", sa.Integer, nullable=False),
        sa.Column("situaties", sa.JSON, nullable=False),
        sa.Column("personas", sa.JSON, nullable=False),
        sa.Column("doelgroep", sa.Text),
        sa.Column("doel", sa.JSON, nullable=False),
        sa.Column("fase", sa.JSON, nullable=False),
        sa.Column("regios", sa.JSON, nullable=False),
        sa.Column("gemeenten", sa.JSON, nullable=False),
        sa.Column("frequentie", sa.String(40), nullable=False),
        sa.Column("data", sa.Text),
        sa.Column("laatste_datum", sa.Date),
        sa.Column("jaar", sa.Integer, nullable=False),
        sa.Column("link", sa.Text),
        sa.Column("einde", sa.Text),
        sa.Column("groep", sa.String(100), index=True),
        sa.Column("bron_document", sa.Text, nullable=False),
        sa.Column("bron_onderdeel", sa.Text, nullable=False),
        sa.Column("bron_rij", sa.Integer),
        sa.Column("volgorde", sa.Integer, nullable=False),
        sa.Column("uit_databestand", sa.Boolean, nullable=False),
        sa.CheckConstraint("leeftijd_van <= leeftijd_tot", name="initiatieven_leeftijd"),
        sa.CheckConstraint(
            "bron_document <> '' AND bron_onderdeel <> ''", name="initiatieven_bron"
        ),
    )
    op.create_table(
        "techniekgids_meta",
        sa.Column("naam", sa.String(100), primary_key=True),
        sa.Column("waarde", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Drop them."""
    op.drop_table("techniekgids_meta")
    op.drop_table("initiatieven")
