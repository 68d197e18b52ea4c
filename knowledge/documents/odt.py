"""Documents of LibreOffice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from odf import opendocument, teletype
from odf.namespaces import STYLENS

from knowledge.documents.archive import opened
from knowledge.documents.margins import with_margins

_TEXT = ("p", "h")
_MARGINS = ("header", "footer")


def read(content: bytes) -> str:
    """Return the paragraphs and points, in the order of the document; then what is in margins."""
    document = opendocument.load(opened(content))
    return with_margins(_lines(document.text, in_list=False), _margins(document.masterstyles))


def _margins(pages: Any) -> Iterator[str]:
    """Give the lines of the headers, and then of the footers, of all kinds of page."""
    for kind in _MARGINS:
        for page in pages.childNodes:
            for margin in page.childNodes:
                # "header-first" and "header-left" are those of some pages.
                name = getattr(margin, "qname", ("", ""))[1]
                if name.startswith(kind) and _is_shown(margin):
                    yield from _lines(margin, in_list=False)


def _is_shown(margin: Any) -> bool:
    return margin.attributes.get((STYLENS, "display"), "true") != "false"


def _lines(element: Any, *, in_list: bool) -> Iterator[str]:
    for child in element.childNodes:
        name = getattr(child, "qname", ("", ""))[1]
        if name in _TEXT:
            text = teletype.extractText(child)
            yield f"• {text}" if in_list and text.strip() else text
        else:
            yield from _lines(child, in_list=in_list or name == "list-item")
