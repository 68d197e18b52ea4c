"""Which other language a message is in."""

import re

from knowledge.language.text import normalise

_SCRIPTS = (("ar", "\u0600-\u06ff"), ("uk", "\u0400-\u04ff"))
_WORDS = {
    "en": r"the|you|i|am|is|are|do|can|help|speak|english|work|job|want|my|have|need|looking|please|how|what|for|me|not|understand|dutch",
    "de": r"ich|bin|nicht|kann|sprechen|sprichst|deutsch|arbeit|suche|und|habe|ist|wie|bitte|auf|hilfe",
    "fr": r"je|suis|vous|parlez|francais|travail|cherche|bonjour|le|la|un|une|pas|aide|emploi|est",
    "es": r"hola|yo|soy|hablo|hablas|espanol|trabajo|busco|necesito|ayuda|por|favor|quiero|no|el|un",
    "pl": r"jestem|nie|mowie|polsku|praca|prace|pracy|szukam|dzien|dobry|czy|po|pomoc|chce|mowisz",
    "tr": r"merhaba|ben|bir|is|ariyorum|turkce|konusuyor|musun|istiyorum|yardim|bilmiyorum|var|mi",
}


def language_of(text: str) -> str | None:
    """Return the language (ISO 639-1) that a text seems to be in; None when unsure or Dutch."""
    for language, letters in _SCRIPTS:
        if re.search(f"[{letters}]", text):
            return language
    words = re.findall(r"[a-z']+", normalise(text))
    hits = {
        language: sum(1 for word in words if re.fullmatch(pattern, word))
        for language, pattern in _WORDS.items()
    }
    best = max(hits, key=lambda language: hits[language])
    return best if hits[best] else None
