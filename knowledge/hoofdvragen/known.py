"""What the guide knows of a conversation, under the names of its slots."""

from collections.abc import Mapping
from typing import Any

from knowledge.hoofdvragen.facts import candidates
from knowledge.hoofdvragen.table import row_for
from knowledge.personas import persona_for

Known = Mapping[str, Any]

ANSWERS = (
    "rol", "leeftijd", "situatie", "uitkering", "technische_achtergrond", "keuzemoment",
    "invloed", "persona", "gemeente", "regio", "interesse",
)  # fmt: skip
"""The slots of the contract's section 1."""

INTERNAL = (
    "situatie_feiten", "overgeslagen", "twijfel", "wacht_op", "geschiedenis", "getoond",
    "uitkomst_verteld", "dossiers", "schatting", "zoekgebied", "genoemde_keuze",
)  # fmt: skip
"""Slots that only the dialogue itself uses."""

PERSONAL = tuple(slot for slot in (*ANSWERS, *INTERNAL) if slot not in ("geschiedenis", "dossiers"))
"""The slots that tell of one person, or of the talk about that person."""

OTHER_CHOICE = "anders"
"""`keuzemoment` for a choice that Tabel 6 does not hold."""

_WITHOUT_WORK = {True: "zonder_werk_met_uitkering", False: "zonder_werk_zonder_uitkering"}


def next_question(known: Known) -> str | None:
    """Return the slot to ask for next, or None when nothing is left to ask.

    What somebody would rather not say is in `overgeslagen` and is not asked again.
    """
    if known.get("rol") == "werkgever":
        return None
    skipped = known.get("overgeslagen") or []
    for slot in ("rol", "leeftijd", "situatie", "uitkering", "technische_achtergrond",
                 "keuzemoment", "invloed", "gemeente", "interesse"):  # fmt: skip
        if slot not in skipped and _is_open(slot, known):
            return slot
    return None


def open_situations(known: Known) -> list[str]:
    """Return the keys of the situations that the facts so far leave open."""
    facts = known.get("situatie_feiten") or {}
    return [s.key for s in candidates(facts, known.get("leeftijd"))]


def derive(known: Known) -> dict[str, Any]:
    """Return the slots that follow from others: uitkering, background, persona."""
    situation = known.get("situatie")
    derived: dict[str, Any] = {}
    if situation in _WITHOUT_WORK.values():
        derived["uitkering"] = situation == _WITHOUT_WORK[True]
    elif situation:
        derived |= {"uitkering": None, "technische_achtergrond": None}
    derived["persona"] = persona_for(situation, known.get("technische_achtergrond"))
    return derived


def choice_for(known: Known) -> str | None:
    """Return the key of the choice that Tabel 6 gives for the situation, if that is known."""
    situation = known.get("situatie")
    return row_for(situation, known.get("leeftijd")).choice_key if situation else None


def _is_open(slot: str, known: Known) -> bool:
    if slot == "situatie":
        return known.get("situatie") is None and not _asks_benefit(known)
    if slot == "uitkering":
        return known.get("situatie") is None and _asks_benefit(known)
    if slot == "technische_achtergrond":
        return (
            known.get("situatie") == _WITHOUT_WORK[True]
            and known.get("technische_achtergrond") is None
        )
    if slot == "keuzemoment":
        return known.get("situatie") is not None and known.get("keuzemoment") is None
    if slot == "gemeente":
        return known.get("gemeente") is None and known.get("regio") is None
    return known.get(slot) in (None, [])


def _asks_benefit(known: Known) -> bool:
    facts = known.get("situatie_feiten") or {}
    return facts.get("soort") == ["geen_werk"] and not known.get("twijfel")
