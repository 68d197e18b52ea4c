"""Dutch number words."""

import re
from functools import cache, lru_cache

import simplemma
from rapidfuzz import process
from rapidfuzz.distance import OSA

_UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = (
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien",
    "achttien", "negentien",
)  # fmt: skip
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


@cache
def number_words() -> dict[str, int]:
    """Return the words for 1 to 119, without diacritics, also written apart ("zes en dertig")."""
    words = {word: value for value, word in enumerate((*_UNITS, *_TEENS)) if value}
    for tens, word in enumerate(_TENS, start=2):
        words[word] = tens * 10
        for unit in range(1, 10):
            for form in (f"{_UNITS[unit]}en{word}", f"{_UNITS[unit]} en {word}"):
                words[form] = tens * 10 + unit
    hundred = {"honderd": 100}
    hundred |= {f"honderd{word}": 100 + value for word, value in words.items() if value < 20}
    # Common slips of the pen.
    words |= {"achtien": 18, "tachentig": 80, "seventien": 17, "sestien": 16}
    return words | hundred


def with_numbers_spelt(plain: str) -> str:
    """Return normalised text in which typing errors in longer number words are put right.

    "Vijfendertg" is 35; one error, or two in a compound. Ordinary words stay as they are.
    """
    return _LONG_WORD.sub(lambda match: _nearest(match.group()), plain)


_LONG_WORD = re.compile(r"\b[adentvz][a-z]{5,}\b")
_TWO_ERRORS_LENGTH = 12


@lru_cache(maxsize=1024)
def _nearest(word: str) -> str:
    if word in number_words():
        return word
    errors = 2 if len(word) >= _TWO_ERRORS_LENGTH else 1
    nearest = process.extractOne(word, _tens(), scorer=OSA.distance, score_cutoff=errors)
    if nearest is None or nearest[0][0] != word[0] or simplemma.is_known(word, lang="nl"):
        return word
    return str(nearest[0])


@cache
def _tens() -> list[str]:
    """Return the words from twenty on, in one word."""
    return [word for word in number_words() if word.endswith("tig") and " " not in word]
