"""Documents of Word."""

from __future__ import annotations

from collections.abc import Iterator

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from knowledge.documents.archive import opened

# Word writes a text box twice, the second time for programs that are older.
_IN_TEXT_BOX = './/w:txbxContent[not(ancestor::*[local-name()="Fallback"])]/w:p'


def read(content: bytes) -> str:
    """Return the paragraphs, text boxes and cells of tables, in the order of the document."""
    return "\n".join(_lines(Document(opened(content)).iter_inner_content()))


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
