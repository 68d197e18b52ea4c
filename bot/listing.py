"""Initiatives in the terminal: as JSON for programs, as text for people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from knowledge.initiatives import to_record
from knowledge.matching.matcher import Match
from knowledge.search.engine import Found, Hit
from knowledge.sources import year_in_words

_NOTHING = "Niets gevonden. Laat een voorwaarde weg en probeer het opnieuw."
_NO_WORDS = (
    "Niets gevonden: hier staat geen woord om op te zoeken. Noem een vak, een naam of een plaats."
)


def as_json(found: list[Match] | Found) -> str:
    """Return a JSON list, best first: each record with its score and, of a match, its reason."""
    records = [_record(hit) for hit in _hits(found)]
    return json.dumps(records, ensure_ascii=False, indent=1)


def as_text(found: list[Match] | Found) -> str:
    """Return what was found for people to read."""
    hits = _hits(found)
    nothing = _NO_WORDS if isinstance(found, Found) and not found.understood else _NOTHING
    lines = [_text(number, hit) for number, hit in enumerate(hits, 1)] or [nothing]
    if isinstance(found, Found) and found.unknown and hits:
        lines.insert(0, f"Niet gevonden: {', '.join(found.unknown)}.")
    if isinstance(found, Found) and found.corrected:
        read = ", ".join(f"{typed} als {other}" for typed, other in found.corrected.items())
        lines.insert(0, f"Gelezen: {read}.")
    if isinstance(found, Found) and found.total > len(hits):
        lines.append(f"{found.total} gevonden; met --limit zie je er meer.")
    return "\n\n".join(lines)


def _hits(found: list[Match] | Found) -> Sequence[Match | Hit]:
    return found.hits if isinstance(found, Found) else found


def _record(hit: Match | Hit) -> dict[str, Any]:
    return {
        **to_record(hit.initiatief),
        "reden": hit.reden if isinstance(hit, Match) else None,
        "waarschuwing": hit.waarschuwing,
        "herhalingen": list(hit.herhalingen),
        "score": round(hit.score.total if isinstance(hit, Match) else hit.score, 4),
    }


def _text(number: int, hit: Match | Hit) -> str:
    record = hit.initiatief
    year = year_in_words(record.bron.document, record.jaar)
    said = (hit.reden if isinstance(hit, Match) else None, hit.waarschuwing)
    lines = [
        f"{number}. {record.naam} ({record.id}, {year})",
        record.activiteit,
        " ".join(part for part in said if part),
        record.link,
    ]
    return "\n   ".join(line for line in lines if line)
