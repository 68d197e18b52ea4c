"""Who decides with somebody, taken back or added to after it was told."""

import re
from typing import Any

from knowledge.hoofdvragen.corrections import is_corrective
from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.language.influence import (
    find_influence,
    named_influence,
    names_only_people,
    refused_influence,
)
from knowledge.language.replies import is_question
from knowledge.language.text import normalise

_ADDS = re.compile(r"\b(?:ook|erbij|daarnaast|plus)\b")
_SO = re.compile(r"\bdus:? (?!die |hij |zij |ze |we |wij )(.+)$")


def renamed(message: Message, known: Known) -> dict[str, Any]:
    """Return `invloed` where somebody takes back or adds to who they told to decide with them.

    "Niet mijn moeder maar mijn mentor", "mijn baas toch niet", "en mijn broer ook". Who is named
    in passing changes nothing.
    """
    before = list(known.get("invloed") or [])
    if not before or is_question(message.text):
        return {}
    refused = any(key in before for key in refused_influence(message.text))
    wanted = named_influence(message.text)
    changes = wanted and (is_corrective(message) or _ADDS.search(normalise(message.text)))
    if not refused and not changes:
        return {}
    return {"invloed": with_those_told(wanted, message, known) or None}


def with_those_told(people: list[str], message: Message, known: Known) -> list[str]:
    """Return who decides, with those told before where somebody is added or taken away.

    "Mijn zus ook" adds and "mijn baas niet" takes away; "dus mijn zus en mijn baas" is all.
    """
    plain = normalise(message.text)
    if (so := _SO.search(plain)) and names_only_people(so[1]):
        return find_influence(so[1], asked=True)
    refused = refused_influence(message.text)
    kept = [key for key in known.get("invloed") or [] if key not in refused]
    adds = _ADDS.search(plain) or not people
    return list(dict.fromkeys([*kept, *people])) if adds else people
