"""The markup in a bot's text, as blocks of segments; `static/chat.js` reads it alike.

A text is lines. Lines that start with `- ` are items of a list; an empty line starts a
new paragraph; `**…**` within a line is strong; an http(s) address is a link, without
the punctuation that ends the sentence around it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup, escape

_STRONG = re.compile(r"\*\*(.+?)\*\*")
_LINK = re.compile(r"""https?://[^\s<>"]*[^\s<>".,;:!?'()\[\]*]""")


@dataclass(frozen=True)
class Segment:
    """A stretch of text; `href` is its own address when it is a link."""

    text: str
    strong: bool = False
    href: str | None = None


Line = tuple[Segment, ...]


@dataclass(frozen=True)
class Block:
    """A paragraph of lines or a list of items."""

    kind: Literal["paragraph", "list"]
    lines: tuple[Line, ...]


def as_html(text: str) -> Markup:
    """Return a text as HTML. Not in a template: a conversation has hundreds of segments."""
    return Markup("\n".join(_block_html(block) for block in blocks(text)))


def _block_html(block: Block) -> str:
    lines = ["".join(_segment_html(segment) for segment in line) for line in block.lines]
    if block.kind == "list":
        return "<ul>\n" + "".join(f"<li>{line}</li>\n" for line in lines) + "</ul>"
    return f"<p>{'<br>'.join(lines)}</p>"


def _segment_html(segment: Segment) -> str:
    html = str(escape(segment.text))
    if segment.href:
        html = f'<a href="{escape(segment.href)}" rel="noopener">{html}</a>'
    return f"<strong>{html}</strong>" if segment.strong else html


def blocks(text: str) -> list[Block]:
    """Return the paragraphs and lists of a text, in order."""
    result: list[Block] = []
    kind: Literal["paragraph", "list"] | None = None
    lines: list[Line] = []

    def close() -> None:
        if kind is not None and lines:
            result.append(Block(kind, tuple(lines)))
        lines.clear()

    for raw in text.split("\n"):
        line = raw.strip()
        found: Literal["paragraph", "list"] | None = (
            None if not line else "list" if line.startswith("- ") else "paragraph"
        )
        if found != kind:
            close()
            kind = found
        if found is not None:
            lines.append(segments(line[2:].strip() if found == "list" else line))
    close()
    return result


def segments(line: str) -> Line:
    """Return one line as plain, strong and linked stretches."""
    # re.split puts what the group captured, the strong parts, at the odd places.
    parts = enumerate(_STRONG.split(line))
    return tuple(
        segment for index, part in parts for segment in _linked(part, strong=index % 2 == 1)
    )


def _linked(text: str, *, strong: bool) -> list[Segment]:
    result: list[Segment] = []
    end = 0
    for match in _LINK.finditer(text):
        if match.start() > end:
            result.append(Segment(text[end : match.start()], strong))
        result.append(Segment(match.group(), strong, match.group()))
        end = match.end()
    if end < len(text):
        result.append(Segment(text[end:], strong))
    return result
