"""Which words are the participle of a verb, as 'gemaakt' and 'opgebouwd'."""

from __future__ import annotations

import re
from functools import lru_cache

from knowledge.vacancy.words import lemma

_SEPARABLE = (
    r"(?:aan|achter|af|bij|binnen|buiten|door|goed|in|klaar|langs|los|mee|na|neer|om|onder|open|"
    r"op|over|plaats|rond|samen|schoon|stil|stop|tegen|terecht|terug|thuis|toe|uit|vast|verder|"
    r"vol|voor|voort|vrij|waar|weer|weg)"
)
_INSEPARABLE = r"(?:be|ver|ont|her|er|mis|onder|over|vol|voor|door|om|weer|aan)"
_SHAPE = re.compile(
    rf"(?:{_SEPARABLE}?-?ge|{_SEPARABLE}?{_INSEPARABLE})[a-z]{{2,}}(?:d|t|en|aan|ien)"
)
# simplemma does not know them all: 'uitgewerkt', 'gecontroleerd'.
_PLAIN = re.compile(rf"{_SEPARABLE}ge[a-z]{{3,}}[dt]|ge[a-z]+eerd")
_SAME_AS_INFINITIVE = frozenset(
    [
        "behouden",
        "doorlopen",
        "ontvangen",
        "overladen",
        "verlaten",
        "vergeten",
        "vervangen",
        "voorzien",
    ]
)


@lru_cache(maxsize=10_000)
def is_participle(word: str) -> bool:
    """Return whether a word, in small plain letters, is a participle."""
    if not _SHAPE.fullmatch(word):
        return False
    if word in _SAME_AS_INFINITIVE or _PLAIN.fullmatch(word):
        return True
    # The dictionary has 'geïnstalleerd', and words here are without diaeresis.
    spelt = word.replace("gei", "geï", 1).replace("geu", "geü", 1)
    return any(lemma(form) != form and lemma(form).endswith("n") for form in (word, spelt))
