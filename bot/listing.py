"""Initiatives in the terminal: as JSON for programs, as text for people."""

from __future__ import annotations

import json
from typing import Any

from actions.dependencies import catalogue
from knowledge.initiatives import to_record
from knowledge.matching.matcher import Match
from knowledge.matching.profile import Profile


def find(
    leeftijd: int | None,
    situatie: str | None,
    persona: str | None,
    regio: str | None,
    interesse: list[str],
    limit: int,
) -> list[Match]:
    """Return the matches; raises ValueError with a Dutch sentence on an unknown key."""
    profile = Profile(
        leeftijd=leeftijd, situatie=situatie, persona=persona, regio=regio,
        interesse=tuple(interesse),
    )  # fmt: skip
    return catalogue().match(profile, limit=limit)


def as_json(matches: list[Match]) -> str:
    """Return a JSON list: each record with its reason, best first."""
    return json.dumps([_record(match) for match in matches], ensure_ascii=False, indent=1)


def as_text(matches: list[Match]) -> str:
    """Return the matches for people to read."""
    if not matches:
        return "Niets gevonden. Laat een voorwaarde weg en probeer het opnieuw."
    return "\n\n".join(_text(number, match) for number, match in enumerate(matches, 1))


def _record(match: Match) -> dict[str, Any]:
    return {
        **to_record(match.initiatief),
        "reden": match.reden,
        "waarschuwing": match.waarschuwing,
        "herhalingen": list(match.herhalingen),
        "score": round(match.score.total, 4),
    }


def _text(number: int, match: Match) -> str:
    record = match.initiatief
    notes = " ".join(part for part in (match.reden, match.waarschuwing) if part)
    return (
        f"{number}. {record.naam} ({record.id}, {record.jaar})\n   {record.activiteit}\n   {notes}"
    )
