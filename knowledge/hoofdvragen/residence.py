"""Where somebody lives or looks, told in passing."""

import re
from typing import Any

from knowledge.hoofdvragen.known import Known
from knowledge.hoofdvragen.message import Message
from knowledge.language.places import PlaceMention, find_places
from knowledge.language.studies import find_studies
from knowledge.language.text import normalise

# "TU Delft" and "studeer in Leiden" say where a school is, not where somebody lives.
_SCHOOL_BEFORE = re.compile(
    r"\b(?:tu|uni|universiteit|hogeschool|college|roc|school|campus|lyceum|studeer|studeert|"
    r"studie|student|opleiding)(?: [^ ,.;]+){0,3}$"
)
_LIVES = re.compile(r"\b(?:ik|k|we|wij|hij|ze|zij|die) woon(?:t|en)?\b")
_GOES_TO = re.compile(r"\b(?:wil|wou|zou)\b[^.,;]{0,25}\bnaar$")


def told_place(message: Message, known: Known, *, change: bool) -> dict[str, Any]:
    """Return `gemeente` and `regio` when a message tells where somebody lives or looks.

    What is known stays, but for a correction (`change`), a move or another region asked for.
    """
    located = known.get("gemeente") or known.get("regio")
    moved = _LIVES.search(message.text.lower())
    if located and not change and not moved and message.intent != "andere_regio":
        return {}
    mentions = [m for m in find_places(message.text) if not _is_elsewhere(message.text, m)]
    if not mentions:
        return {}
    place = next((m for m in mentions if _lives(message.text, m)), mentions[0])
    if located == place.gemeente:
        place = mentions[-1]
    return {"gemeente": place.gemeente, "regio": place.regio}


def _is_elsewhere(text: str, mention: PlaceMention) -> bool:
    if _lives(text, mention):
        return False
    before = normalise(text[: mention.start])
    if _SCHOOL_BEFORE.search(before) or _GOES_TO.search(before):
        return True
    return before.endswith((" in", " aan", " te")) and bool(
        find_studies(re.split(r"[.,;]", before)[-1])
    )


def _lives(text: str, mention: PlaceMention) -> bool:
    before = text[: mention.start].lower()[-25:]
    return any(word in before for word in ("woon", "uit ", "wonen", "kom "))
