"""What an import changes, as JSON for programs and as text for people."""

from __future__ import annotations

import json

from knowledge.exchange.changes import Changes

_SHOWN = 10


def as_json(changes: Changes, *, trial: bool) -> str:
    """Return one JSON object with the ids per kind of change and the refused rows."""
    report = {
        "proef": trial,
        "toegevoegd": [initiative.id for initiative in changes.added],
        "gewijzigd": [
            {"id": change.initiative.id, "velden": list(change.fields)}
            for change in changes.changed
        ],
        "verwijderd": list(changes.removed),
        "niet_in_bestand": list(changes.missing),
        "ongewijzigd": changes.unchanged,
        "geweigerd": [
            {"rij": refusal.number, "id": refusal.id, "reden": refusal.reason}
            for refusal in changes.refused
        ],
    }
    return json.dumps(report, ensure_ascii=False, indent=1)


def as_text(changes: Changes, *, trial: bool, remove: bool) -> str:
    """Return the report line by line."""
    lines = ["Proef: er is niets opgeslagen."] if trial else []
    lines += _counted("Toegevoegd", [initiative.id for initiative in changes.added])
    lines.append(f"Gewijzigd: {len(changes.changed)}")
    lines += [f"  {c.initiative.id}: {', '.join(c.fields)}" for c in changes.changed]
    lines += _counted("Verwijderd", changes.removed)
    lines.append(f"Ongewijzigd: {changes.unchanged}")
    if changes.missing:
        lines += _counted("Niet in het bestand, blijft staan", changes.missing)
        lines.append(f"  {_how_to_remove(remove)}")
    lines.append(f"Geweigerd: {len(changes.refused)}")
    lines += [
        f"  rij {refusal.number}{f' ({refusal.id})' if refusal.id else ''}: {refusal.reason}"
        for refusal in changes.refused
    ]
    return "\n".join(lines)


def _counted(what: str, ids: list[str] | tuple[str, ...]) -> list[str]:
    first = [f"{what}: {len(ids)}"]
    if not ids:
        return first
    more = f" en {len(ids) - _SHOWN} andere" if len(ids) > _SHOWN else ""
    return [*first, f"  {', '.join(ids[:_SHOWN])}{more}"]


def _how_to_remove(remove: bool) -> str:
    if remove:
        return "Er wordt niets verwijderd zolang er geweigerde rijen zijn."
    return "Haal deze weg met --verwijder."
