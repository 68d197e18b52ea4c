"""Who may have influence on a choice (hoofdvraag 4), and how they can help with it.

Source: Tabel 6 of 000_342337ba31c5919d; keys in section 1 of the contract (`invloed`).
"""

from dataclasses import dataclass
from functools import cache

from knowledge.reviewed import Source, read_data, source_of


@dataclass(frozen=True)
class Invloed:
    """One who has influence, in the words of the person (`label`), of the guide (`label_jij`)
    and of a begeleider (`label_ander`).
    """

    key: str
    label: str
    label_jij: str
    label_ander: str
    hulp: str
    source: Source | None


@cache
def invloeden() -> dict[str, Invloed]:
    """Return all who can have influence by key, in the order in which they are offered."""
    return {
        record["key"]: Invloed(
            key=record["key"],
            label=record["label"],
            label_jij=record["label_jij"],
            label_ander=record["label_ander"],
            hulp=record["hulp"],
            source=source_of(record),
        )
        for record in read_data("invloeden.yml")
    }
