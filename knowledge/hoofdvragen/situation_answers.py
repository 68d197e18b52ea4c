"""Hoofdvraag 2: answers about school, work, a benefit and a technical background."""

from typing import Any

from knowledge.hoofdvragen.facts import WORKS_AT, Facts, candidates, merge, missing, read_facts
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message, Note
from knowledge.hoofdvragen.outcome import Answer
from knowledge.language.clauses import in_mode
from knowledge.language.work import find_work, is_hobby, says_technical, told_benefit

# What is most likely of a school or work that somebody tells no more about.
_ASSUMED: dict[str | None, tuple[Facts, Note]] = {
    "technisch": ({"technisch": False}, Note("aangenomen_technisch")),
    "leerweg": ({"leerweg": "bol"}, Note("aangenomen_leerweg")),
}


def situation(message: Message, known: Known) -> Answer | None:
    """Return what a message tells about school or work, and about the doubt that was asked."""
    doubt = known.get("twijfel")
    old = known.get("situatie_feiten") or {}
    lacking = None if doubt else _lacking(known)
    facts = read_facts(
        message.text,
        asked=True,
        so_far=None if doubt else old,
        helper=known.get("rol") == "begeleider",
        adult=_is_adult(known),
    )
    if lacking == "soort" and (work := _works_instead(message)):
        facts = work
    if doubt and not facts:
        if message.short == "ja":
            return Answer({"situatie": doubt["situatie"], "twijfel": None})
        if message.short == "nee":
            return Answer({"twijfel": None, "situatie_feiten": None})
    if not facts and message.short in ("ja", "nee") and lacking == "technisch":
        facts = {"technisch": message.short == "ja"}
    if lacking == "technisch" and old.get("tl") and _adds_nothing(message, facts, old):
        # The theoretische leerweg has no profile that is technical or not.
        return Answer({"situatie": "vmbo_tl"})
    if lacking in _ASSUMED and _adds_nothing(message, facts, old):
        assumed, note = _ASSUMED[lacking]
        return Answer({"situatie_feiten": merge(old, assumed)}, [note])
    if not facts:
        return None
    if not facts.get("soort") and not old.get("soort"):
        return None
    together = merge({} if doubt else old, facts)
    found = {"situatie_feiten": together, "twijfel": None, "wacht_op": None}
    return Answer(found | _earlier_work(message, together))


def _works_instead(message: Message) -> Facts:
    """Return the facts of somebody who is asked which school it is and tells of work."""
    facts = read_facts(message.text)
    return facts if facts.get("soort") in (["werk"], ["geen_werk"]) else {}


def _adds_nothing(message: Message, facts: Facts, old: Facts) -> bool:
    untold = message.short in ("weet_niet", "sla_over")
    return untold or (bool(facts) and merge(old, facts) == old)


def _is_adult(known: Known) -> bool:
    """Return whether a bare occupation is work and no study."""
    role = known.get("rol")
    grown = (known.get("leeftijd") or 0) >= WORKS_AT
    return role == "kandidaat" or (role in (None, "begeleider") and grown)


def _lacking(known: Known) -> str | None:
    left = candidates(known.get("situatie_feiten") or {}, known.get("leeftijd"))
    return missing(left) if left else None


def _earlier_work(message: Message, facts: Facts) -> dict[str, Any]:
    """Return the background that somebody without work tells in the same breath."""
    background = find_work(message.text).background
    if background is None or facts.get("soort") != ["geen_werk"]:
        return {}
    return {"technische_achtergrond": background}


def benefit(message: Message, known: Known) -> Answer | None:
    """Return whether somebody without work gets a benefit, or that they do have work."""
    value = told_benefit(message.text)
    if value is None and message.short in ("ja", "nee"):
        value = message.short == "ja"
    facts = dict(known.get("situatie_feiten") or {"soort": ["geen_werk"]})
    if value is None:
        moved = read_facts(message.text, asked=False)
        if not moved.get("soort") or moved["soort"] == ["geen_werk"]:
            return None
        return Answer({"situatie_feiten": moved})
    facts["uitkering"] = value
    return Answer({"situatie_feiten": facts} | _earlier_work(message, facts))


def background(message: Message, known: Known) -> Answer | None:
    """Return whether somebody did technical work or schooling before."""
    del known
    value = find_work(message.text).background
    if value is None and is_hobby(message.text):
        value = False
    if value is None:
        value = {"ja": True, "nee": False}.get(message.short or "")
    if value is None:
        # "Zoek maar wat in de metaal" tells what somebody would like.
        value = says_technical(in_mode(message.text, "nu", "vroeger"))
    return None if value is None else Answer({"technische_achtergrond": value})
