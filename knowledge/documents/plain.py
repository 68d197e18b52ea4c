"""Text files."""

from __future__ import annotations

from knowledge.documents.errors import DocumentError

_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16", b"\xef\xbb\xbf": "utf-8-sig"}


def read(content: bytes) -> str:
    """Return the text, read as Unicode or else as Windows writes it."""
    encoding = next((e for mark, e in _MARKS.items() if content.startswith(mark)), "utf-8")
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise DocumentError("Dit is geen tekstbestand; bewaar het als .txt of plak de tekst.")
    return text
