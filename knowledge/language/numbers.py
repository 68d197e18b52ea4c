"""Dutch number words."""

from functools import cache

from knowledge.language.spelling import put_right

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
    """Return normalised text with the typing errors in longer number words put right."""
    return put_right(plain, _tens())


@cache
def _tens() -> tuple[str, ...]:
    """Return the words from twenty on, in one word."""
    return tuple(word for word in number_words() if word.endswith("tig") and " " not in word)
