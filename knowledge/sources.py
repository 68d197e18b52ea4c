"""The source documents by name, for people.

Source: knowledge/data/brondocumenten.yml, whose titles are those of the documents themselves.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from knowledge.reviewed import Source, read_data


@dataclass(frozen=True)
class Document:
    """A source document; `year` is None where it tells none."""

    title: str
    year: int | None


def in_words(source: Source) -> str:
    """Return the title and year of the document, and the place in it."""
    document = documents().get(source.document)
    if document is None:
        # A law, which the documents do not hold.
        return f"{source.document}, {source.onderdeel}"
    year = f", {document.year}" if document.year else ""
    return f"{document.title}{year}: {source.onderdeel}"


@cache
def documents() -> dict[str, Document]:
    """Return the source documents by the name that facts give them."""
    return {
        name: Document(record["titel"], record["jaar"])
        for name, record in read_data("brondocumenten.yml").items()
    }
