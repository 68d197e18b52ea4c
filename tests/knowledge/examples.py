"""Small records that tests start from."""

from __future__ import annotations

from typing import Any

from knowledge.initiatives import Initiative, from_record


def record(**changes: Any) -> dict[str, Any]:
    """Return a valid record: a programme for adults in Midden-Holland, with changes."""
    values: dict[str, Any] = {
        "id": "voorbeeld",
        "naam": "Voorbeeld",
        "activiteit": "Je leert een technisch vak.",
        "kenmerk": "zij_instroom",
        "branche": "techniek_breed",
        "voor": ["individu"],
        "soort": "programma",
        "toegang": "zelf",
        "leeftijd": [18, 67],
        "situaties": ["werkend", "werkzoekend"],
        "doel": ["leiden_naar"],
        "fase": ["orientatie"],
        "regios": ["midden_holland"],
        "gemeenten": [],
        "frequentie": "doorlopend",
        "jaar": 2022,
        "bron": {"document": "000_342337ba31c5919d", "onderdeel": "Bijlage 2", "rij": 1},
    }
    return {**values, **changes}


def initiative(**changes: Any) -> Initiative:
    """Return the initiative of such a record."""
    return from_record(record(**changes))
