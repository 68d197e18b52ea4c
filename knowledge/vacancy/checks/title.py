"""Finds a name of the function that does not tell what it is: the check `functienaam`.

woorden   blocks with `zoek` (phrases) and their own `beter`: English where Dutch is usual
code      a regular expression for codes that only the organisation knows
uitgangen a regular expression for words that name a function
beter_code, beter_leus  what to write instead of a code, and instead of a slogan
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.layout import Line
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns

_LONGEST = 14
"""Words; a longer first line is no title."""


def title(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return what is wrong in the first line: foreign words, a code, or else all of it."""
    text = reading.text
    if not text.lines or not text.words:
        return []
    line = text.lines[0]
    words = text.text[line.start : line.end]
    if len(words.split()) > _LONGEST or len(text.lines) == 1:
        return []
    found = _foreign(check, reading, line)
    for code in re.finditer(check["code"], words):
        place = line.start + code.start()
        found.append(Found(place, place + len(code.group()), check["beter_code"].strip()))
    is_slogan = words.rstrip(" *_")[-1:] in ("?", "!") and not re.search(
        check["uitgangen"], words, re.IGNORECASE
    )
    if is_slogan and not found:
        found.append(Found(line.start, line.end, check["beter_leus"].strip()))
    return found


def _foreign(check: Mapping[str, Any], reading: Reading, line: Line) -> list[Found]:
    return [
        reading.found(span, block["beter"].strip())
        for block in check["woorden"]
        for span in patterns(block["zoek"]).find(reading.text)
        if reading.text.words[span.first].start < line.end
    ]
