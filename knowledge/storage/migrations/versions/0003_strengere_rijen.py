"""Kinds, keys in lists and texts that only look filled are checked too."""

import sqlalchemy as sa
from alembic import op

from knowledge.storage.migrations.bad_rows import stop_at_bad_rows

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# What the keys were at this revision; later ones are for later revisions.
_SOORTEN = (
    "programma", "evenement", "open_dag", "ontdekplek", "opleiding", "netwerk", "fonds", "loket",
    "wedstrijd", "campagne", "onderzoek", "museum", "vereniging", "platform", "hulpmiddel",
)  # fmt: skip
_KEYS = {
    "voor": ("individu", "organisatie"),
    "situaties": (
        "primair_onderwijs", "speciaal_onderwijs", "so_onderbouw", "vmbo_onderbouw", "vmbo_tl",
        "havo_vwo_onderbouw", "so_vervolgonderwijs", "so_arbeidsmarkt",
        "vmbo_bovenbouw_technisch", "vmbo_bovenbouw_niet_technisch", "havo_vwo_3",
        "mbo_technisch_bol", "mbo_technisch_bbl", "havo_bovenbouw", "vwo_bovenbouw",
        "mbo_niet_technisch", "hbo_technisch", "hbo_niet_technisch", "wo_technisch",
        "wo_niet_technisch", "werk_buiten_techniek", "werk_binnen_techniek",
        "zonder_werk_met_uitkering", "zonder_werk_zonder_uitkering",
    ),
    "personas": (
        "zonder_werk_zonder_uitkering", "uitkering_zonder_techniek", "uitkering_met_techniek",
        "werk_buiten_techniek", "werk_binnen_techniek",
    ),
    "doel": ("leiden_naar", "behouden_voor"),
    "fase": (
        "orientatie", "verdiepende_orientatie", "matching", "scholing", "begeleiding",
    ),
    "regios": (
        "drechtsteden", "gorinchem", "haaglanden", "holland_rijnland", "midden_holland",
        "rijnmond", "zuid_holland_centraal", "noord_holland", "groot_amsterdam",
        "gooi_en_vechtstreek", "drenthe", "flevoland", "friesland", "gelderland", "groningen",
        "limburg", "noord_brabant", "overijssel", "utrecht", "zeeland", "landelijk",
    ),
}  # fmt: skip
_TEXTS = ("naam", "activiteit", "bron_document", "bron_onderdeel")
_LISTS = ("gemeenten", "ook_bekend_als", "ook_in")

# Tab, line ends, the space that does not break, and characters without width.
_INVISIBLE = (9, 10, 13, 160, 8203, 8204, 8205, 8288, 65279)

_BEFORE = {
    "naam": "trim(naam) <> '' AND trim(activiteit) <> ''",
    "bron": "trim(bron_document) <> '' AND trim(bron_onderdeel) <> ''",
}


def upgrade() -> None:
    """Replace the constraints on texts, and add those on keys."""
    conditions = _conditions()
    stop_at_bad_rows(op.get_bind(), conditions)
    added = {_constraint(column): condition for column, condition in conditions.items()}
    _replace([f"initiatieven_{name}" for name in _BEFORE], added)


def downgrade() -> None:
    """Go back to the constraints of before."""
    before = {f"initiatieven_{name}": condition for name, condition in _BEFORE.items()}
    _replace([_constraint(column) for column in _conditions()], before)


def _constraint(column: str) -> str:
    return f"initiatieven_geldig_{column}"


def _conditions() -> dict[str, str]:
    """Return what holds for each column, in words that SQLite and PostgreSQL share."""
    soorten = ", ".join(f"'{soort}'" for soort in _SOORTEN)
    return {
        "soort": f"soort IN ({soorten})",
        **{column: _has_something_to_see(column) for column in _TEXTS},
        **{column: _holds_only(column, keys) for column, keys in _KEYS.items()},
        **{column: f"CAST({column} AS TEXT) LIKE '[%]'" for column in _LISTS},
    }


def _has_something_to_see(column: str) -> str:
    char = "char" if op.get_bind().dialect.name == "sqlite" else "chr"
    invisible = " || ".join(f"{char}({code})" for code in _INVISIBLE)
    return f"trim({column}, ' ' || {invisible}) <> ''"


def _holds_only(column: str, keys: tuple[str, ...]) -> str:
    """A constraint cannot look into a list: without the keys only its marks may be left."""
    rest = f"CAST({column} AS TEXT)"
    for key in keys:
        rest = f"""replace({rest}, '"{key}"', '')"""
    return f"CAST({column} AS TEXT) LIKE '[%]' AND trim({rest}, '[], ') = ''"


def _replace(dropped: list[str], added: dict[str, str]) -> None:
    # SQLite makes the table anew, and leaves out constraints that are not told again.
    found = sa.inspect(op.get_bind()).get_check_constraints("initiatieven")
    kept = tuple(
        sa.CheckConstraint(one["sqltext"], name=one["name"])
        for one in found
        if one["name"] not in dropped
    )
    with op.batch_alter_table("initiatieven", table_args=kept) as table:
        for name in dropped:
            table.drop_constraint(name, type_="check")
        for name, condition in added.items():
            table.create_check_constraint(name, condition)
