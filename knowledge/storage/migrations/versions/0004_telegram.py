"""Chats, buttons and updates of Telegram."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "telegram_chats",
        sa.Column("chat", sa.String(64), primary_key=True),
        sa.Column("wacht_op", sa.String(40)),
        sa.Column("vacature_bericht", sa.BigInteger),
        sa.Column("laatst_op", sa.Float, nullable=False, index=True),
    )
    op.create_table(
        "telegram_knoppen",
        sa.Column("sleutel", sa.String(24), primary_key=True),
        sa.Column("chat", sa.String(64), nullable=False, index=True),
        sa.Column("knoppen", sa.JSON, nullable=False),
        sa.Column("gekozen", sa.Integer),
        sa.Column("gekozen_door", sa.BigInteger),
        sa.Column("gemaakt_op", sa.Float, nullable=False, index=True),
    )
    op.create_table(
        "telegram_updates",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("inhoud", sa.Text),
        sa.Column("verzonden", sa.Integer, nullable=False),
        sa.Column("eigenaar", sa.String(32), nullable=False),
        sa.Column("gezien_op", sa.Float, nullable=False, index=True),
    )


def downgrade() -> None:
    """Drop them; updates that were not answered yet are lost."""
    for table in ("telegram_updates", "telegram_knoppen", "telegram_chats"):
        op.drop_table(table)
