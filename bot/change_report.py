"""What an import changes, as JSON for programs and as text for people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from bot.usage import printable
from knowledge.encoding import UTF_8, WINDOWS
from knowledge.exchange.changes import Change, Changes
from knowledge.initiatives import to_record
from knowledge.record_text import shortened

_SHOWN = 10
_LINES = 50
_CONTEXT = 15
_VALUE = 60


def as_json(changes: Changes, encoding: str = UTF_8, *, trial: bool) -> str:
    """Return one JSON object with the ids per kind of change and the refused rows."""
    report = {
        "proef": trial,
        "gelezen_als": encoding,
        "toegevoegd": [initiative.id for initiative in changes.added],
        "gewijzigd": [
            {"id": c.initiative.id, "velden": list(c.fields), "waarden": _values(c)}
            for c in changes.changed
        ],
        "verwijderd": list(changes.removed),
        "niet_in_bestand": list(changes.missing),
        "ongewijzigd": changes.unchanged,
        "geweigerd": [
            {"rij": refusal.number, "id": refusal.id, "reden": refusal.reason}
            for refusal in changes.refused
        ],
    }
    return printable(json.dumps(report, ensure_ascii=False, indent=1))


def as_text(changes: Changes, encoding: str = UTF_8, *, trial: bool, remove: bool) -> str:
    """Return the report line by line; what would make it long is counted."""
    lines = ["Proef: er is niets opgeslagen."] if trial else []
    if encoding == WINDOWS:
        lines.append(
            f"Gelezen als {WINDOWS}, want het is geen UTF-8. Kijk of letters als é kloppen."
        )
    lines += _counted("Toegevoegd", [initiative.id for initiative in changes.added])
    lines.append(f"Gewijzigd: {len(changes.changed)}")
    lines += _capped([line for change in changes.changed for line in _told(change)])
    lines += _counted("Verwijderd", changes.removed)
    lines.append(f"Ongewijzigd: {changes.unchanged}")
    if changes.missing:
        lines += _counted("Niet in het bestand, blijft staan", changes.missing)
        lines.append(f"  {_how_to_remove(remove)}")
    lines.append(f"Geweigerd: {len(changes.refused)}")
    lines += _capped(
        [
            f"rij {refusal.number}{_named(refusal.id)}: {refusal.reason}"
            for refusal in changes.refused
        ]
    )
    return "\n".join(lines)


def _counted(what: str, ids: Sequence[str]) -> list[str]:
    first = [f"{what}: {len(ids)}"]
    if not ids:
        return first
    more = f" en nog {len(ids) - _SHOWN}; met --json zie je alles" if len(ids) > _SHOWN else ""
    return [*first, f"  {', '.join(ids[:_SHOWN])}{more}"]


def _capped(lines: Sequence[str]) -> list[str]:
    """Return the first lines, each on one line of the terminal, and how many there are more."""
    more = [f"en nog {len(lines) - _LINES}; met --json zie je alles"] * (len(lines) > _LINES)
    told = [" ".join(line.splitlines()) for line in lines[:_LINES]]
    return [f"  {printable(line)}" for line in [*told, *more]]


def _named(identity: str) -> str:
    return f" ({shortened(identity)})" if identity else ""


def _values(change: Change) -> dict[str, dict[str, Any]]:
    before, after = to_record(change.before), to_record(change.initiative)
    return {field: {"oud": before[field], "nieuw": after[field]} for field in change.fields}


def _told(change: Change) -> list[str]:
    """Return a line for every field, with the values from where they begin to differ."""
    lines = []
    for field, values in _values(change).items():
        old, new = _plain(values["oud"]), _plain(values["nieuw"])
        skip = _skipped(old, new) if max(len(old), len(new)) > _VALUE else 0
        lines.append(f"{change.initiative.id}, {field}: {_cut(old, skip)} -> {_cut(new, skip)}")
    return lines


def _skipped(old: str, new: str) -> int:
    """Return how many characters may be left out where both begin the same."""
    pairs = enumerate(zip(old, new, strict=False))
    same = next((place for place, (a, b) in pairs if a != b), min(len(old), len(new)))
    return max(0, same - _CONTEXT)


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        value = [part for part in value.values() if part is not None]
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _cut(text: str, skip: int) -> str:
    if not text:
        return "(leeg)"
    return f"'{'…' * bool(skip)}{shortened(text[skip:], _VALUE)}'"


def _how_to_remove(remove: bool) -> str:
    if remove:
        return "Er wordt niets verwijderd zolang er geweigerde rijen zijn."
    return "Haal deze weg met --verwijder."
