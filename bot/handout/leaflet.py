"""The leaflet for pupils: one choice, who helps with it and what there is, as a tagged PDF."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import typst

from bot.handout.qr import as_svg
from knowledge.hoofdvragen.table import Row, Situation
from knowledge.initiative_words import where
from knowledge.invloeden import invloeden
from knowledge.matching.matcher import Match
from knowledge.regions import region
from knowledge.sources import in_words

MOST = 4
"""Initiatives that fit on it."""

_TEMPLATE = Path(__file__).parent / "leaflet.typ"


def leaflet(
    situation: Situation,
    row: Row,
    place: str | None,
    matches: Sequence[Match],
    address: str,
    school: str | None = None,
) -> bytes:
    """Return the PDF for a situation in its row of Tabel 6; `place` is the key of a region.

    `address` opens the chat and is the QR code; `school` hands it out. It is PDF/UA-1, or only
    tagged when a text holds a sign that the fonts do not have.
    """
    people = invloeden()
    data = {
        "title": "Kijk ook eens naar techniek",
        "school": school or "",
        "situation": situation.you,
        "choice": row.choice,
        "options": options_of(row),
        "influence": [
            {"who": people[key].label_jij, "how": people[key].hulp} for key in row.influence
        ],
        "region": region(place).naam if place else "",
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


def options_of(row: Row) -> list[str]:
    """Return what can be chosen; technical work that is not called so is marked."""
    return [
        f"{option} (techniek)"
        if option in row.technical_options and "techni" not in option
        else option
        for option in row.options
    ]


def _typeset(data: Mapping[str, Any], standard: Literal["ua-1"] | None) -> bytes:
    return typst.compile(
        _TEMPLATE,
        format="pdf",
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data)},
        pdf_standards=standard,
    )
