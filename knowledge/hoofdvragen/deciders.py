"""Who decides with somebody, taken back or added to after it was told."""

import re
from typing import Any

from knowledge.hoofdvragen.corrections import is_corrective
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.language.influence import find_influence, refused_influence
from knowledge.language.replies import is_question
from knowledge.language.text import normalise

_ADDS = re.compile(r"\b(?:ook|erbij|daarnaast|plus)\b")
_CERTAIN = re.compile(r"\b(?:ik (?:beslis|bepaal|kies)|\w*zelf|alleen|eigen)\b")
_FEW = 8


def renamed(message: Message, known: Known) -> dict[str, Any]:
    """Return `invloed` where somebody takes back or adds to who they told to decide with them.

    "Niet mijn moeder maar mijn mentor", "mijn baas toch niet", "en mijn broer ook". A longer
    text that names somebody may tell of anything.
    """
    before = list(known.get("invloed") or [])
    if not before or is_question(message.text):
        return {}
    plain = normalise(message.text)
    refused = [key for key in refused_influence(message.text) if key in before]
    adds = bool(_ADDS.search(plain))
    short = plain.count(" ") < _FEW
    if not refused and not (short and (adds or is_corrective(message))):
        return {}
    wanted = find_influence(message.text, asked=True)
    if wanted == ["kandidaat"] and not _CERTAIN.search(plain):
        # "Nee, ik woon in Delft" names nobody.
        wanted = []
    if not wanted and not refused:
        return {}
    kept = [key for key in before if key not in refused] if adds or not wanted else []
    return {"invloed": list(dict.fromkeys([*kept, *wanted])) or None}


def with_those_told(people: list[str], message: Message, known: Known) -> list[str]:
    """Return who decides, with those told before where somebody is added: "mijn zus ook"."""
    before = known.get("invloed") or []
    adds = bool(before) and _ADDS.search(normalise(message.text))
    return list(dict.fromkeys([*before, *people])) if adds else people
