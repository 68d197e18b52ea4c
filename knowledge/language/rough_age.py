"""Ages told roughly: "ergens in de dertig", "rond de 50", "tussen de 40 en 45"."""

import re

from knowledge.language.numbers import number_words
from knowledge.language.text import normalise

_PART_OF_DECADE = {"begin": 2, "midden": 5, "medio": 5, "half": 5, "halverwege": 5,
                   "eind": 8, "einde": 8}  # fmt: skip
_MIDDLE = 5
_NEAR = (
    r"nader|rond|rondom|ongeveer|circa|ca|zo'n|zowat|pakweg|plusminus|om en nabij|richting|tegen|"
    r"boven|over|dik|ruim|net|bijna|voorbij|een jaar of|jaar of|iets van|iets boven|iets onder|"
    r"onder|zeg|zeg maar|meer dan|ouder dan|jonger dan|minstens"
)


def find_rough_age(text: str) -> int | None:
    """Return about how old somebody is, in years, when a text tells it roughly; else None.

    A decade counts by its middle, "begin" and "eind" by two years from its ends.
    """
    plain = normalise(text)
    if match := _BETWEEN.search(plain):
        return (_number(match["low"]) + _number(match["high"])) // 2
    if match := _DECADE.search(plain):
        return _number(match["number"]) + _PART_OF_DECADE.get(match["part"] or "", _MIDDLE)
    if match := _AGED.search(plain):
        return _number(match["number"]) + _MIDDLE
    if match := _ABOUT.search(plain) or _OR_SO.search(plain):
        return _number(match["number"])
    return None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else number_words()[word]


_TENS = "tien|twintig|dertig|veertig|vijftig|zestig|zeventig|[1-7]0"
_ANY = rf"\d{{2}}|{'|'.join(sorted(number_words(), key=len, reverse=True))}"
_NO_UNIT = (
    r"(?! ?(?:jaren|jaar|jr|uur|dagen|weken|maanden|km|euro|mensen|minuten|keer|maal)"
    r"\b(?! oud| ben|$))"
)
_BETWEEN = re.compile(
    rf"\btussen (?:de )?(?P<low>{_ANY}) en (?:de )?(?P<high>{_ANY})\b"
    rf"|\b(?P<low2>\d\d) ?(?:a|tot|-) ?(?P<high2>\d\d)\b(?! ?uur)"
)
_DECADE = re.compile(
    rf"\b(?:(?P<part>{'|'.join(_PART_OF_DECADE)}) (?:in )?(?:de )?|in (?:de|mijn) )"
    rf"(?P<number>{_TENS})(?:er)?\b"
)
_AGED = re.compile(rf"\b(?P<number>{_TENS})(?: ?\+|(?:-| )?plus(?:ser)?\b|-?er\b)")
_ABOUT = re.compile(
    rf"\b(?:(?:{_NEAR})|al(?! \w+ (?:jaren|jaar|jr)\b(?! oud))) (?:de )?(?!een\b)"
    rf"(?P<number>{_ANY})\b{_NO_UNIT}"
)
_OR_SO = re.compile(
    rf"\b(?P<number>{_ANY})(?: jaar)? (?:ongeveer|of zo|ofzo|ergens|zoiets|of zoiets)\b"
)
