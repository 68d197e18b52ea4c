"""The list of initiatives to look at again, as JSON and as text."""

from __future__ import annotations

import json

from knowledge.initiatives import Initiative
from knowledge.sources import year_in_words


def as_json(oldest: list[Initiative], total: int) -> str:
    """Return one JSON object with the records to review and how many there are in all."""
    records = [
        {
            "id": one.id,
            "naam": one.naam,
            "jaar": one.jaar,
            "checked": one.checked.isoformat() if one.checked else None,
            "updated": one.updated.isoformat() if one.updated else None,
            "bron": f"{one.bron.document}: {one.bron.onderdeel}",
            "link": one.link,
        }
        for one in oldest
    ]
    return json.dumps({"totaal": total, "nakijken": records}, ensure_ascii=False, indent=1)


def as_text(oldest: list[Initiative], total: int) -> str:
    """Return a line per record, with how to say that it was checked."""
    lines = [f"{one.id}: {one.naam}. Informatie {_year(one)}; {_checked(one)}." for one in oldest]
    return "\n".join(
        [
            *lines,
            "",
            f"{len(oldest)} van de {total}. Klopt er een nog? "
            "Bewaar dat met: techniekgids initiatieven nakijken --gezien ID",
        ]
    )


def _year(initiative: Initiative) -> str:
    return year_in_words(initiative.bron.document, initiative.jaar)


def _checked(initiative: Initiative) -> str:
    if initiative.checked is None:
        return "nooit nagekeken"
    return f"nagekeken op {initiative.checked:%d-%m-%Y}"
