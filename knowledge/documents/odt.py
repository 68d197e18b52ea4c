"""Documents of LibreOffice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from odf import opendocument, teletype

from knowledge.documents.archive import opened

_TEXT = ("p", "h")


def read(content: bytes) -> str:
    """Return the paragraphs and points, in the order of the document."""
    document = opendocument.load(opened(content))
    return "\n".join(_lines(document.text, in_list=False))


def _lines(element: Any, *, in_list: bool) -> Iterator[str]:
    for child in element.childNodes:
        name = getattr(child, "qname", ("", ""))[1]
        if name in _TEXT:
            text = teletype.extractText(child)
            yield f"• {text}" if in_list and text.strip() else text
        else:
            yield from _lines(child, in_list=in_list or name == "list-item")
