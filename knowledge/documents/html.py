"""Web pages that were saved."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from bs4.element import Tag

from knowledge.documents import plain

_NO_TEXT = ["script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form"]
_BLOCKS = ["p", "div", "section", "article", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul"]
_MANY_LINES = re.compile(r"\n{3,}")
_SPACES = re.compile(r"[ \t]+")


def read(content: bytes) -> str:
    """Return what the page says: of its main part or article, when it names one."""
    page = BeautifulSoup(plain.read(content), "html.parser")
    for tag in page.find_all(_NO_TEXT):
        tag.decompose()
    part = page.find("main") or page.find("article") or page.body or page
    for text in part.find_all(string=True):
        text.replace_with(re.sub(r"\s+", " ", text))
    for paragraph in part.select("li > p"):
        paragraph.unwrap()
    for tag in part.find_all([*_BLOCKS, "br"]):
        _set_apart(tag)
    lines = (_SPACES.sub(" ", line).strip() for line in part.get_text().split("\n"))
    return _MANY_LINES.sub("\n\n", "\n".join(lines)).strip()


def _set_apart(tag: Tag) -> None:
    if tag.name == "br":
        tag.replace_with("\n")
        return
    tag.insert_before("\n")
    tag.insert_after("\n")
    if tag.name == "li":
        tag.insert(0, "• ")
