"""Chooses the reader for a document and guards what goes in and comes out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from knowledge.documents import html, odt, pdf, plain, word
from knowledge.documents.errors import DocumentError

LARGEST = 5_000_000
"""Bytes."""

_READERS: dict[str, Callable[[bytes], str]] = {
    ".txt": plain.read,
    ".docx": word.read,
    ".odt": odt.read,
    ".pdf": pdf.read,
    ".html": html.read,
    ".htm": html.read,
}
SUFFIXES: tuple[str, ...] = tuple(_READERS)

_OLD = {".doc": ".docx", ".dot": ".docx", ".rtf": ".docx", ".pages": ".docx", ".mht": ".html"}


def read_document(name: str, content: bytes) -> str:
    """Return the text of a document; its name tells what kind it is.

    Points of a list begin with "• ". Raises DocumentError, in Dutch, when it is of another
    kind, too large, broken, or holds no text.
    """
    suffix = PurePath(name).suffix.lower()
    reader = _READERS.get(suffix)
    if reader is None:
        instead = _OLD.get(suffix)
        advice = f"bewaar het als {instead}" if instead else f"kies uit: {', '.join(SUFFIXES)}"
        raise DocumentError(f"Een bestand van de soort '{suffix or name}' gaat niet; {advice}.")
    if len(content) > LARGEST:
        raise DocumentError(
            f"Het bestand is groter dan {LARGEST // 1_000_000} MB; kies een kleiner."
        )
    try:
        text = reader(content)
    except DocumentError:
        raise
    except Exception as error:
        # The libraries raise whatever their parsers meet in a broken file.
        raise DocumentError(
            f"Het bestand kan niet worden gelezen als {suffix}. Misschien is het stuk; bewaar het "
            "opnieuw, of plak de tekst."
        ) from error
    if not text.strip():
        raise DocumentError(
            "In het bestand staat geen tekst. Is het een foto of een scan? Plak dan de tekst zelf."
        )
    return text
