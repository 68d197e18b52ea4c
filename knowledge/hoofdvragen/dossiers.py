"""Whose answers these are: somebody's own, or those of the pupil or candidate they help.

What was told of one person waits in the slot `dossiers` while the talk is about the other.
"""

from typing import Any

from knowledge.hoofdvragen.facts import read_facts
from knowledge.hoofdvragen.known import PERSONAL, Known
from knowledge.hoofdvragen.message import Message, Note
from knowledge.hoofdvragen.residence import residence
from knowledge.language.age import find_ages
from knowledge.language.patterns import word_lists
from knowledge.language.places import find_places
from knowledge.language.role import goes_on_self, takes_over
from knowledge.language.text import normalise

_ABOUT = {"kandidaat": "zelf", "leerling": "zelf", "begeleider": "ander"}
_HELPERS_AGE = 25

_STARTS = {"zelf": Note("wissel_zelf"), "ander": Note("wissel_ander")}
_GOES_ON = {"zelf": Note("wissel_zelf_verder"), "ander": Note("wissel_ander_verder")}

Switch = tuple[dict[str, Any], list[Note]]


def switch(message: Message, known: Known, role: str) -> Switch:
    """Return the slots after somebody takes this role, and what to say about it.

    The answers of the one stay behind and those of the other come back. An employer is asked
    nothing, so the answers stay where they are. Empty where nobody else comes in view.
    """
    before, now, about = known.get("rol"), _about(known), _ABOUT.get(role)
    files = dict(known.get("dossiers") or {})
    if about is None:
        kept = {"rol": role, "dossiers": {**files, "nu": now, "rol": before}}
        return (kept, [Note("wissel_werkgever")]) if before else ({}, [])
    if now == about:
        back = {"rol": _returning(role, files)}
        return (back, [_GOES_ON[about]]) if before == "werkgever" else ({}, [])
    theirs = role == "leerling" or (before == "begeleider" and goes_on_self(message.text))
    if theirs and "zelf" not in files:
        # Taken for a helper, or helped till now: these were their own answers.
        return {"rol": role}, []
    another = _tells_of_another(message, known)
    over = takes_over(message.text) and not another
    if before and role == "begeleider" and over and not files.get("ander"):
        # Whose answers these are stays the same, and who says so answers nothing by it.
        return {"rol": role}, []
    if now is None or (_spoke_of_pupil(message, known) and not another):
        if not _tells_of_helper(known, role):
            return ({"rol": role}, [_STARTS[about]]) if before == "werkgever" else ({}, [])
        now = "zelf"
    files[now] = {slot: known[slot] for slot in PERSONAL if known.get(slot) is not None}
    waiting = files.pop(about, {})
    updates = dict.fromkeys(PERSONAL) | waiting
    updates |= {"rol": _returning(role, waiting), "dossiers": {**files, "nu": about}}
    note = (_GOES_ON if waiting else _STARTS)[about]
    return updates, [note] if before else []


def next_pupil(message: Message, known: Known) -> Switch:
    """Return the slots after a helper goes on to another pupil or candidate, and what to say.

    Empty where no helper does. The place stays, for it is mostly that of the helper's school,
    unless another is told.
    """
    told = known.get("leeftijd") is not None or bool(known.get("situatie_feiten"))
    if known.get("rol") != "begeleider" or not told:
        return {}, []
    words, plain = word_lists("rollen"), normalise(message.text)
    and_another = words.starts(plain, "en_ander") and _tells_of_another(message, known)
    if not and_another and not words.has(plain, "volgende_ander"):
        return {}, []
    elsewhere = residence(message.text, find_places(message.text)) is not None
    kept = ("rol",) if elsewhere else ("rol", "gemeente", "regio")
    return dict.fromkeys(slot for slot in PERSONAL if slot not in kept), [Note("volgende_ander")]


def _about(known: Known) -> str | None:
    return _ABOUT.get(known.get("rol") or "") or (known.get("dossiers") or {}).get("nu")


def _returning(role: str, waiting: dict[str, Any]) -> str:
    """Return the role to go on with: "voor mezelf" is said by pupils too."""
    earlier = waiting.get("rol")
    return "leerling" if role == "kandidaat" and earlier == "leerling" else role


def _spoke_of_pupil(message: Message, known: Known) -> bool:
    """Return whether a parent filled in the child's answers before saying so."""
    if known.get("rol") != "leerling" or (known.get("dossiers") or {}).get("ander"):
        return False
    words = word_lists("rollen")
    return not words.has(words.without(normalise(message.text), "neemt_over"), "ook_voor_ander")


def _tells_of_another(message: Message, known: Known) -> bool:
    """Return whether an age or a school is told that is not the one known: "hij is 24"."""
    ages = [age.value for age in find_ages(message.text) if age.subject == "ander" and age.sure]
    if known.get("leeftijd") and ages:
        return known["leeftijd"] not in ages
    kinds = set(read_facts(message.text, helper=True).get("soort") or ())
    before = set((known.get("situatie_feiten") or {}).get("soort") or ())
    return bool(kinds and before) and not kinds & before


def _tells_of_helper(known: Known, role: str) -> bool:
    """Return whether what was told before any role is about the helper: an adult's answers."""
    if role != "begeleider" or known.get("rol"):
        return False
    kinds = set((known.get("situatie_feiten") or {}).get("soort") or [])
    return (known.get("leeftijd") or 0) >= _HELPERS_AGE or bool(kinds & {"werk"})
