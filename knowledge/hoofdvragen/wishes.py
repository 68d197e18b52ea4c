"""Which branches of technical work somebody wants, told in passing or chosen anew."""

import re
from typing import Any

from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.language.clauses import clauses, in_mode
from knowledge.language.interests import BROAD, find_interests, unwanted_interests
from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise
from knowledge.language.work import is_about_other

_FEW = 5
_CHOOSES = re.compile(
    r"\b(?:doe(?:n)? (?:dan |toch |nu )*maar|liever|leuker|leuk|lijkt?|bedacht|interesse\w*|"
    r"richting|kies|ga voor|voorkeur|belangstelling|in plaats van|ipv|voeg|erbij|toevoegen|"
    r"ook (?:nog|wel)|plus|weg|haal|wil|mag|verander)\b"
)
_HAS_WORK = re.compile(r"\b(?:(?:ik|k) (?:ben|was|werkt?e?)|(?:ben|was|werk) ik)\b")
_TAKES_OUT = re.compile(
    r"\b(?:haal|laat|verander|vervang|schrap|wissel)\b(?P<what>[^,.;]{2,30}?)"
    r"\b(?:weg|eraf|(?:maar )?zitten|(?:maar )?vallen|in|door|voor)\b"
)
# "Ben student mechatronica en zoek iets leuks" may like something else.
_TELLS_OWN = re.compile(
    r"(?:(?:ik|k) doe|(?:(?:ik|k) )?(?:ben|studeer|volg)) (?!op zoek|benieuwd|geinteresseerd)"
)
# "Hij staat hele dagen te timmeren", of a child.
_PASTIME = re.compile(
    r"(?<!\bik )\b(?:hij|zij|ze|die|is|zit|staat) (?:\w+ ){0,2}"
    r"(?:hele|heel|altijd|steeds|godganse|elke) (?:\w+ ){0,3}?"
    r"(?:te|aan het|aan|met) (?P<does>[^,.;!?]+)"
)
_SCHOOL = re.compile(r"\b(?:tu|universiteit|hogeschool|master|bachelor|[mh]bo|opleiding|studie)\b")
_ADDS = re.compile(r"\b(?:ook|erbij|daarnaast|voeg|toevoegen|plus)\b")


def own_wish(text: str) -> str:
    """Return a text without what was before and what others do: "vroeger auto's, nu ict"."""
    plain = normalise(text)
    for part in clauses(text):
        if part.mode == "vroeger" or is_about_other(part.text):
            plain = plain.replace(part.text, " ", 1)
    return plain


def rechosen(message: Message, known: Known) -> dict[str, Any]:
    """Return `interesse` where somebody takes back or adds to what they told to like.

    "Toch geen loodgieter, doe maar lasser" speaks of no work that somebody has.
    """
    before = list(known.get("interesse") or [])
    plain = normalise(message.text)
    text = _TAKES_OUT.sub(r"geen\g<what>,", plain)
    # "Ik heb geen technische ervaring" says nothing of what somebody wants.
    denies = word_lists("werk").has(plain, "achtergrond_niet")
    refused = [k for k in unwanted_interests(text) if k in before and not (denies and k == BROAD)]
    if not before or _HAS_WORK.search(plain) or not (refused or _CHOOSES.search(plain)):
        return {}
    wanted = find_interests(in_mode(text, "wens", "nu"))
    if wanted == [BROAD] and _SCHOOL.search(plain):
        # "Ik wil later naar de tu" is no other wish than was told.
        wanted = []
    if not wanted and not refused:
        return {}
    kept = [key for key in before if key not in refused]
    if wanted and not _ADDS.search(plain):
        kept = []
    after = list(dict.fromkeys([*kept, *wanted]))
    return {"interesse": after or None}


def wished(message: Message, *, anew: bool) -> dict[str, Any]:
    """Return `interesse` where a message tells what somebody would like to do.

    With `anew` a few words are enough: they answer the question about it once more.
    """
    text = in_mode(message.text, "wens")
    if message.intent == "initiatieven_zoeken" or (anew and len(message.text.split()) <= _FEW):
        text = ", ".join(
            part.text
            for part in clauses(message.text)
            if part.mode != "vroeger"
            and not (_TELLS_OWN.match(part.text) or is_about_other(part.text))
        )
    text = text or ", ".join(match["does"] for match in _PASTIME.finditer(normalise(message.text)))
    # Technical work in general leaves the question open.
    found = [key for key in find_interests(text) if key != BROAD] if text else []
    return {"interesse": found} if found else {}
