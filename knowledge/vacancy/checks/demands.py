"""Finds a long list of demands: the check `eisen`, with `vanaf` in points of a list.

behalve  phrases: a point with one of these is a wish, and does not count
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.layout import Kind
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns


def demands(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return one finding without a place when there are so many demands."""
    text = reading.text
    wishes = patterns(check.get("behalve", ())).find(text)
    wished = {text.sentence_at(wish.first).first for wish in wishes}
    starts = {line.start for line in text.lines}
    count = sum(
        reading.kind_of(one) == "eisen"
        and one.kind is Kind.PUNT
        and text.words[one.first].start in starts
        and one.first not in wished
        for one in text.sentences
    )
    return [Found()] if count >= check["vanaf"] else []
