"""Turns the bytes of a file into text, as UTF-8, UTF-16 or what Windows programs write."""

from __future__ import annotations

import re

UTF_8 = "UTF-8"
UTF_16 = "UTF-16"
WINDOWS = "Windows-1252"

_MARKS = {
    b"\xff\xfe": ("utf-16", UTF_16),
    b"\xfe\xff": ("utf-16", UTF_16),
    b"\xef\xbb\xbf": ("utf-8-sig", UTF_8),
}
_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
"""A character of UTF-8 in more than one byte."""


class UnreadableTextError(ValueError):
    """The bytes are no text; the message is a Dutch clause that says why."""


def decoded(content: bytes) -> tuple[str, str]:
    """Return the text of a file and the name of its encoding.

    What is not UTF-8 is read as Windows wrote it, unless it is UTF-8 for the rest: then
    every accent would be lost. Raises UnreadableTextError, with the line.
    """
    mark = next((mark for mark in _MARKS if content.startswith(mark)), b"")
    codec, told = _MARKS[mark] if mark else _unmarked(content)
    if b"\0" in content and told != UTF_16:
        raise UnreadableTextError("is geen tekstbestand")
    try:
        return content.decode(codec), told
    except UnicodeDecodeError as error:
        if mark or _SEQUENCE.search(content):
            raise _broken(error, told) from error
        try:
            return content.decode("cp1252"), WINDOWS
        except UnicodeDecodeError as other:
            raise _broken(error, told) from other


def _unmarked(content: bytes) -> tuple[str, str]:
    """Return the codec by the first characters, which are Latin; half of each is then zero."""
    start = content[:8]
    if len(start) == 8 and all(start[0::2]) and not any(start[1::2]):
        return "utf-16-le", UTF_16
    if len(start) == 8 and all(start[1::2]) and not any(start[0::2]):
        return "utf-16-be", UTF_16
    return "utf-8", UTF_8


def _broken(error: UnicodeDecodeError, told: str) -> UnreadableTextError:
    before = error.object[: error.start].decode(error.encoding, errors="replace")
    line = before.count("\n") + 1
    return UnreadableTextError(
        f"is geen goede {told}: in regel {line} staat een teken dat niet te lezen is"
    )
