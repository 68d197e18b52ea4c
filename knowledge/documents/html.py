"""Web pages that were saved."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bs4 import BeautifulSoup
from bs4.element import NavigableString, PageElement, Tag

from knowledge.documents import plain
from knowledge.documents.errors import DocumentError

_MOST_TAGS = 100_000

_NO_TEXT = ["script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form"]
_BLOCKS = ["p", "div", "section", "article", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul"]
_MANY_LINES = re.compile(r"\n{3,}")
_SPACE = re.compile(r"\s+")
_SPACES = re.compile(r"[ \t]+")


def read(content: bytes) -> str:
    """Return what the page says: of its main part or article, when it names one."""
    if content.count(b"<") > _MOST_TAGS:
        raise DocumentError("De webpagina heeft te veel onderdelen; plak de tekst zelf.")
    page = BeautifulSoup(plain.read(content), "html.parser")
    part = page.find("main") or page.find("article") or page.body or page
    lines = (_SPACES.sub(" ", line).strip() for line in "".join(_said(part)).split("\n"))
    return _MANY_LINES.sub("\n\n", "\n".join(lines)).strip()


def _said(part: Tag) -> Iterator[str]:
    """Give the text with line ends around its blocks; each tag is seen twice at most."""
    waiting: list[PageElement | str] = [part]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Tag):
            if node.name in _NO_TEXT:
                continue
            if node.name == "br":
                yield "\n"
            if _is_block(node):
                yield "\n"
                waiting.append("\n")
            if node.name == "li":
                yield "• "
            waiting.extend(reversed(node.contents))
        elif type(node) is NavigableString:
            yield _SPACE.sub(" ", node)
        elif type(node) is str:
            yield node


def _is_block(tag: Tag) -> bool:
    in_point = tag.name == "p" and tag.parent is not None and tag.parent.name == "li"
    return tag.name in _BLOCKS and not in_point
