"""Finds that the text tells too little of the organisation: the check `bedrijf`.

doet    signals: what the organisation does
doet_in_delen  signals that only tell it in one of `delen`: elsewhere they are about the work
meer    signals that tell more of it: for whom, how large, where, the team
nodig   so many different ones of `meer` are enough beside one of `doet`
nodig_bij_naam  the same when only the name tells what it does: "Bouwbedrijf Smit"
anoniem phrases for an organisation without a name: the place of the finding, when one is there

What an agency tells of itself does not count: knowledge/vacancy/checks/agency.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.vacancy.checks.agency import Agency
from knowledge.vacancy.checks.condition import is_in_parts
from knowledge.vacancy.patterns import Span
from knowledge.vacancy.reading import Found, Reading
from knowledge.vacancy.signals import patterns


def company(check: Mapping[str, Any], reading: Reading) -> list[Found]:
    """Return one finding when too little is told, on the client without a name if there is one."""
    agency = Agency(check, reading)
    find = reading.signals.find
    does = [span for name in check["doet"] for span in find(name) if agency.allows(span)]
    more = sum(any(map(agency.allows, find(name))) for name in check["meer"])
    is_described = any(not _is_name(reading, span) for span in does)
    is_told = is_described or _does_in_parts(check, reading, agency)
    if (does or is_told) and more >= check["nodig" if is_told else "nodig_bij_naam"]:
        return []
    clients = patterns(check["anoniem"]).find(reading.text)
    return [reading.found(clients[0]) if clients else Found()]


def _does_in_parts(check: Mapping[str, Any], reading: Reading, agency: Agency) -> bool:
    return any(
        is_in_parts(check, reading, reading.text.sentence_at(span.first))
        and agency.is_of_employer(span)
        for name in check["doet_in_delen"]
        for span in reading.signals.find(name)
    )


def _is_name(reading: Reading, span: Span) -> bool:
    """Return whether this is part of a name: a word with a capital beside another one."""
    words, sentence = reading.text.words, reading.text.sentence_at(span.first)
    around = (span.first - 1, span.last)
    beside = [words[one] for one in around if sentence.first <= one < sentence.last]
    return words[span.first].is_capital and any(
        one.is_capital and one.start != words[sentence.first].start for one in beside
    )
