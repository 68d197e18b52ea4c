"""Whether somebody asks to erase what is kept."""

import re

from knowledge.language.text import normalise

_ERASE = re.compile(
    r"\b(?:verwijder|verwijderen|verwijderd|wis|wist|wissen|gewist|vergeet|delete|weggooien|gooi|haal)\b.*"
    r"\b(?:gegevens|data|alles|antwoorden|gesprek|chat|geschiedenis|info|informatie|mij|me|weg)\b"
    r"|\b(?:gegevens|data|alles|antwoorden|gesprek)\b.*"
    r"\b(?:verwijderen|verwijdert|wissen|weg|verwijder|wis|wist)\b"
)
_ASKS_HOW = re.compile(r"^(?:hoe|kan|kun|mag|wat|wanneer|wordt|worden|is het|waar)\b")


def wants_erasure(text: str) -> bool:
    """Return whether a text orders to erase; a question about erasing is not an order."""
    plain = normalise(text)
    return bool(_ERASE.search(plain)) and not _ASKS_HOW.match(plain)
