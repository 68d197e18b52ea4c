"""The leaflet for pupils: one choice, who helps with it and what there is, as a tagged PDF."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import typst

from bot.web.guidance import Guidance, options_of
from bot.web.qr import as_svg
from knowledge.initiative_words import where
from knowledge.invloeden import invloeden
from knowledge.matching.matcher import Match
from knowledge.regions import region
from knowledge.sources import in_words

_TEMPLATE = Path(__file__).parent / "templates" / "leaflet.typ"


def leaflet(guidance: Guidance, matches: Sequence[Match], address: str) -> bytes:
    """Return the PDF for a situation; `address` opens the chat and is its QR code.

    It is PDF/UA-1, or only tagged when a text holds a sign that the fonts do not have.
    Raises ValueError when no situation was chosen.
    """
    if guidance.situation is None or guidance.row is None:
        raise ValueError("Een folder hoort bij een situatie.")
    row, people = guidance.row, invloeden()
    data = {
        "title": "Kijk ook eens naar techniek",
        "situation": guidance.situation.you,
        "choice": row.choice,
        "options": options_of(row),
        "influence": [
            {"who": people[key].label_jij, "how": people[key].hulp} for key in row.influence
        ],
        "region": region(guidance.region).naam if guidance.region else "",
        "initiatives": [
            {
                "name": match.initiatief.naam,
                "what": match.initiatief.activiteit,
                "where": where(match.initiatief),
                "year": match.initiatief.jaar,
                "warning": match.waarschuwing or "",
                "link": match.initiatief.link or "",
            }
            for match in matches
        ],
        "address": address,
        "qr": as_svg(address),
        "source": in_words(row.source),
    }
    try:
        return _typeset(data, "ua-1")
    except typst.TypstError:
        # The standard refuses a sign that its fonts do not have, such as an emoji in a name.
        return _typeset(data, None)


def _typeset(data: Mapping[str, Any], standard: Literal["ua-1"] | None) -> bytes:
    return typst.compile(
        _TEMPLATE,
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data)},
        pdf_standards=standard,
    )
