"""The source documents by name, for people.

Source: knowledge/data/brondocumenten.yml, whose titles are those of the documents themselves.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from knowledge.reviewed import Source, read_data


def in_words(source: Source) -> str:
    """Return the title and year of the document, and the place in it."""
    document = _documents().get(source.document)
    if document is None:
        # A law, which the documents do not hold.
        return f"{source.document}, {source.onderdeel}"
    year = f", {document['jaar']}" if document["jaar"] else ""
    return f"{document['titel']}{year}: {source.onderdeel}"


@cache
def _documents() -> dict[str, Any]:
    documents: dict[str, Any] = read_data("brondocumenten.yml")
    return documents
