"""A bot's text as messages of Telegram: in HTML, each short enough, cut where a reader pauses."""

from __future__ import annotations

import re
from html import escape

from bot.web.markup import Line, blocks

LONGEST = 4096
"""UTF-16 code units that Telegram takes in one message."""

# From the best place to cut to the worst: paragraphs, lines, sentences, words.
_CUTS = (r"\n\s*\n", r"\n", r"(?<=[.!?…])[ \t]+", r"\s+")


def messages(text: str) -> list[str]:
    """Return the text with the markup of `bot.web.markup` as messages in HTML."""
    parts = _strong_in_each(_parts(text.strip(), 0))
    return [html for part in parts if (html := as_html(part))]


def as_html(text: str) -> str:
    """Return one text as HTML that Telegram reads; everything but the markup is escaped."""
    return "\n\n".join(
        "\n".join(
            f"• {_line(line)}" if block.kind == "list" else _line(line) for line in block.lines
        )
        for block in blocks(text)
    )


def length(text: str) -> int:
    """Return the length as Telegram counts: in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _line(line: Line) -> str:
    return "".join(
        f"<b>{written}</b>" if segment.strong else written
        for segment in line
        for written in [_linked(escape(segment.text), segment.href)]
    )


def _linked(text: str, href: str | None) -> str:
    return f'<a href="{escape(href)}">{text}</a>' if href else text


def _strong_in_each(parts: list[str]) -> list[str]:
    """Return the parts with words that are strong beyond a cut strong in both."""
    whole: list[str] = []
    is_open = False
    for part in parts:
        strong = f"**{part}" if is_open else part
        is_open = strong.count("**") % 2 == 1
        whole.append(f"{strong.rstrip()}**" if is_open else strong)
    return whole


def _parts(text: str, level: int) -> list[str]:
    """Return the text in parts that fit, each as long as can be."""
    if length(as_html(text)) <= LONGEST:
        return [text]
    if level == len(_CUTS):
        # One word without an end: escaping makes a character six at most.
        step = LONGEST // 12
        return [text[place : place + step] for place in range(0, len(text), step)]
    parts: list[str] = []
    for piece in _pieces(text, _CUTS[level]):
        joined = parts[-1] + piece if parts else piece
        if parts and length(as_html(joined)) <= LONGEST:
            parts[-1] = joined
        else:
            parts.extend(_parts(piece, level + 1))
    return parts


def _pieces(text: str, cut: str) -> list[str]:
    """Return the text in pieces that end after a cut; together they are the text."""
    ends = [match.end() for match in re.finditer(cut, text)]
    return [text[start:end] for start, end in zip([0, *ends], [*ends, len(text)], strict=True)]
