"""The five persona's of somebody who may move into technical work.

Source: chapter 2 of 004_ea60cb4fecf9db43; keys in section 3 of the contract.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.reviewed import Source, read_data, required_source


@dataclass(frozen=True)
class Contact:
    """An organisation or person that somebody is in contact with, and what it does for them."""

    naam: str
    wat: str


@dataclass(frozen=True)
class Persona:
    """A starting point on the way to technical work, in words for the person."""

    key: str
    naam: str
    naam_ander: str
    omschrijving: str
    contact: tuple[Contact, ...]
    hulp: tuple[str, ...]
    eerste_stap: str
    source: Source


def personas() -> tuple[Persona, ...]:
    """Return the five persona's in the order of the document."""
    return tuple(_by_key().values())


def persona(key: str) -> Persona:
    """Return the persona with this key; KeyError names the keys that exist."""
    try:
        return _by_key()[key]
    except KeyError:
        raise KeyError(f"no persona {key!r}; there are: {', '.join(_by_key())}") from None


def persona_for(situatie: str | None, technische_achtergrond: bool | None) -> str | None:
    """Return the key of the persona that follows from two answers.

    None for pupils and students, and as long as an answer that it depends on is not known.
    """
    if situatie == "zonder_werk_met_uitkering":
        if technische_achtergrond is None:
            return None
        return "uitkering_met_techniek" if technische_achtergrond else "uitkering_zonder_techniek"
    # The keys of the other three are those of their situations.
    if situatie in {"zonder_werk_zonder_uitkering", "werk_buiten_techniek", "werk_binnen_techniek"}:
        return situatie
    return None


@cache
def _by_key() -> dict[str, Persona]:
    return {record["key"]: _read(record) for record in read_data("personas.yml")}


def _read(record: dict[str, Any]) -> Persona:
    return Persona(
        key=record["key"],
        naam=record["naam"],
        naam_ander=record["naam_ander"],
        omschrijving=record["omschrijving"],
        contact=tuple(Contact(item["naam"], item["wat"]) for item in record["contact"]),
        hulp=tuple(record["hulp"]),
        eerste_stap=record["eerste_stap"],
        source=required_source(record),
    )
