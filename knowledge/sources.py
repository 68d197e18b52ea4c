"""The source documents by name, for people.

Source: knowledge/data/brondocumenten.yml, whose titles are those of the documents themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from knowledge.reviewed import Source, read_data

_ROUGHLY = {"uit": "van rond", "in": "rond"}


@dataclass(frozen=True)
class Document:
    """A source document; `year` is None where it tells none, and `estimate` is ours then."""

    title: str
    year: int | None
    estimate: int | None = None


def in_words(source: Source) -> str:
    """Return the title and year of the document, and the place in it."""
    document = documents().get(source.document)
    if document is None:
        # A law, which the documents do not hold.
        return f"{source.document}, {source.onderdeel}"
    year = f", {document.year}" if document.year else ""
    return f"{document.title}{year}: {source.onderdeel}"


def names() -> tuple[str, ...]:
    """Return the names of the source documents."""
    return tuple(documents())


def year_in_words(document: str, year: int, preposition: str = "uit") -> str:
    """Return the year of information after "uit" or "in", and whether it is an estimate.

    `document` is the name of the source document; a year is an estimate where the document
    tells none and brondocumenten.yml has the same one as `jaar_geschat`.
    """
    told = documents().get(document)
    if told is None or told.estimate != year:
        return f"{preposition} {year}"
    return f"{_ROUGHLY[preposition]} {year}; het document noemt geen jaar"


@cache
def documents() -> dict[str, Document]:
    """Return the source documents by the name that facts give them."""
    return {
        name: Document(record["titel"], record["jaar"], record.get("jaar_geschat"))
        for name, record in read_data("brondocumenten.yml").items()
    }
