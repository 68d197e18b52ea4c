"""Finds that the text tells too little of the organisation: the check `bedrijf`.

doet    signals: what the organisation does
doet_in_delen  signals that only tell it in one of `delen`: elsewhere they are about the work
meer    signals that tell more of it: for whom, how large, where, the team
nodig   so many different ones of `meer` are enough beside one of `doet`
anoniem phrases for an organisation without a name: the place of the finding, when one is there
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.checks.condition import is_in_parts
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns


def company(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return one finding when too little is told, on the client without a name if there is one."""
    does = reading.signals.has(check["doet"]) or _does_in_parts(check, reading)
    more = sum(bool(reading.signals.find(name)) for name in check["meer"])
    if does and more >= check["nodig"]:
        return []
    clients = patterns(check["anoniem"]).find(reading.text)
    return [reading.found(clients[0]) if clients else Found()]


def _does_in_parts(check: Mapping[str, Any], reading: Reading) -> bool:
    return any(
        is_in_parts(check, reading, reading.text.sentence_at(span.first))
        for name in check["doet_in_delen"]
        for span in reading.signals.find(name)
    )
