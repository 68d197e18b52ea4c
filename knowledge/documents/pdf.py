"""PDF documents."""

from __future__ import annotations

import logging
from io import BytesIO

from pypdf import PdfReader

from knowledge.documents.errors import DocumentError

_MOST_PAGES = 30


def read(content: bytes) -> str:
    """Return the text of all pages."""
    # What it can mend in a broken file is nothing to tell.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = PdfReader(BytesIO(content))
    if reader.is_encrypted:
        raise DocumentError("De pdf is beveiligd; bewaar hem zonder wachtwoord of plak de tekst.")
    if len(reader.pages) > _MOST_PAGES:
        raise DocumentError(
            f"De pdf heeft meer dan {_MOST_PAGES} bladzijden; geef alleen de vacature."
        )
    return "\n".join(page.extract_text() for page in reader.pages)
