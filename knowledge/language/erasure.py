"""Whether somebody orders to erase what is kept; the words are in wissen.yml."""

import re

from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

_PART = re.compile(
    r"[.,;:!\n]+\s*|(?<=\?)\s*|\b(?:want|omdat|maar(?= (?:ik|verwijder|wis|gooi|haal)))\b"
)
_BARE_WORDS = 5


def wants_erasure(text: str) -> bool:
    """Return whether a text orders or wishes to erase all; a question about it is not an order."""
    plain = normalise(text)
    if word_lists("wissen").has(plain, "hoe_zit_het"):
        return False
    return any(_is_order(part.strip()) for part in _PART.split(plain))


def _is_order(part: str) -> bool:
    words = word_lists("wissen")
    core = part
    while (opening := words.pattern("aanloop").match(core)) and opening.end() < len(core):
        core = core[opening.end() :].strip()
    if words.has(part, "geen_opdracht") or words.starts(core, "vraagt"):
        return False
    erases = words.has(part, "wat") and words.has(part, "weg")
    if words.has(part, "wens"):
        return erases
    if part.endswith("?"):
        return False
    if words.starts(core, "opdracht"):
        return erases
    # "Gegevens wissen", "alles weg"
    bare = part.count(" ") < _BARE_WORDS and not words.has(part, "geen_kale")
    return bare and words.has(part, "wat") and words.ends(part, "weg")
