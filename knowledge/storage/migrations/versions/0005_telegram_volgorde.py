"""Which chat an unanswered update of Telegram belongs to, and where a vacancy stood."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("telegram_updates", sa.Column("chat", sa.String(64)))
    op.add_column("telegram_updates", sa.Column("bezig", sa.Boolean))
    op.create_index("ix_telegram_updates_chat", "telegram_updates", ["chat"])
    op.add_column("telegram_chats", sa.Column("vacature_tot", sa.BigInteger))
    op.add_column("telegram_chats", sa.Column("vacature_bestand", sa.String(64)))


def downgrade() -> None:
    """Drop them."""
    with op.batch_alter_table("telegram_chats") as chats:
        chats.drop_column("vacature_bestand")
        chats.drop_column("vacature_tot")
    op.drop_index("ix_telegram_updates_chat", "telegram_updates")
    with op.batch_alter_table("telegram_updates") as updates:
        updates.drop_column("bezig")
        updates.drop_column("chat")
