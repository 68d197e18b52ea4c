"""Guards documents that are a zip file inside."""

from __future__ import annotations

import zipfile
from io import BytesIO

from knowledge.documents.errors import DocumentError

_LARGEST = 50_000_000


def opened(content: bytes) -> BytesIO:
    """Return the document to read; DocumentError when it is much larger than it looks."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        if sum(member.file_size for member in archive.infolist()) > _LARGEST:
            raise DocumentError("Het bestand is uitgepakt te groot; plak de tekst zelf.")
    return BytesIO(content)
