"""Text files."""

from __future__ import annotations

from knowledge.documents.errors import DocumentError
from knowledge.encoding import UnreadableTextError, decoded


def read(content: bytes) -> str:
    """Return the text, read as Unicode or else as Windows writes it."""
    try:
        return decoded(content)[0]
    except UnreadableTextError as error:
        raise DocumentError(f"Het bestand {error}. Bewaar het opnieuw of plak de tekst.") from error
