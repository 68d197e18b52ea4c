"""Documents of Word."""

from __future__ import annotations

from collections.abc import Iterator

from docx import Document
from docx.document import Document as WordDocument
from docx.table import Table
from docx.text.paragraph import Paragraph

from knowledge.documents.archive import opened
from knowledge.documents.margins import with_margins

# Word writes a text box twice, the second time for programs that are older.
_IN_TEXT_BOX = './/w:txbxContent[not(ancestor::*[local-name()="Fallback"])]/w:p'


def read(content: bytes) -> str:
    """Return the paragraphs, text boxes and cells of tables, in the order of the document.

    Headers and footers come after them.
    """
    document = Document(opened(content))
    return with_margins(_lines(document.iter_inner_content()), _margins(document))


def _margins(document: WordDocument) -> Iterator[str]:
    """Give the lines of the headers, and then of the footers, that are on some page."""
    sections = list(document.sections)
    names = ["first_page_", ""]
    if document.settings.odd_and_even_pages_header_footer:
        names.append("even_page_")
    for kind in ("header", "footer"):
        for section in sections:
            for name in names:
                if name == "first_page_" and not section.different_first_page_header_footer:
                    continue
                margin = getattr(section, name + kind)
                # One that is linked is that of the section before it.
                if not margin.is_linked_to_previous:
                    yield from _lines(margin.iter_inner_content())


def _lines(blocks: Iterator[Paragraph | Table]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in dict.fromkeys(row.cells):
                    yield from _lines(cell.iter_inner_content())
            continue
        yield f"• {block.text}" if _is_point(block) and block.text.strip() else block.text
        for boxed in block._p.xpath(_IN_TEXT_BOX):
            yield Paragraph(boxed, block._parent).text


def _is_point(paragraph: Paragraph) -> bool:
    properties = paragraph._p.pPr
    style = paragraph.style.name if paragraph.style is not None else ""
    return (properties is not None and properties.numPr is not None) or "List" in (style or "")
