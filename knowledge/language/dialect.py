"""Words of dialects in the Dutch that the readers know; the words are in streektaal.yml."""

import re
from functools import cache

from knowledge.language.patterns import word_lists

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
# "Werk'n", "leer'n": the ending as it is said.
_CUT_ENDING = re.compile(r"(?<=\w{3})['’]n\b")

# "Ik ben eh drieëndertig", as a telephone writes down what is said.
_FILLER = re.compile(r"(?<=[^\W\d_]) (?:e+h+m?|u+h+m?|euh)(?= \w)", re.IGNORECASE)
# "Sgool", "Sgiedam": sch as some write it.
_SCH = re.compile(r"\b([sS])g(?=[aeiou])")
# "Ben nou 43": as it is said; in "nou, ik" it is no time.
_NOU = re.compile(
    r"\b(?P<verb>ben|zit|heb|woon|doe|sta|werk|krijg) nou\b"
    r"|\bnou (?=(?:ben|zit|woon|doe|sta|werk|krijg|\d\d)\b)",
    re.IGNORECASE,
)


def in_standard_dutch(text: str) -> str:
    """Return the text with the dialect words that mean one thing in standard Dutch."""
    spoken = _FILLER.sub("", _CUT_ENDING.sub("en", text))
    timed = _NOU.sub(lambda said: f"{said['verb']} nu" if said["verb"] else "nu ", spoken)
    return _WORD.sub(lambda word: _standard(word.group()), _SCH.sub(r"\1ch", timed))


def _standard(word: str) -> str:
    return _words().get(word.lower(), word)


@cache
def _words() -> dict[str, str]:
    lists = word_lists("streektaal")
    return {spoken: name for name in lists.names for spoken in lists.list_of(name)}
