"""Plain text as people type it, made comparable."""

import re
import unicodedata
from dataclasses import dataclass

from knowledge.language.once import once

# Letters that Unicode does not take apart into a base letter and a mark, and the signs
# that telephones and word processors put in place of the plain ones.
_FOLD = str.maketrans(
    {
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ł": "l",
        "đ": "d",
        "ß": "ss",
        "‘": "'",
        "’": "'",
        "‚": "'",
        "‛": "'",
        "ʼ": "'",
        "′": "'",
        "´": "'",
        "`": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "″": '"',
        "‐": "-",
        "‑": "-",
        "‒": "-",
        "–": "-",
        "—": "-",
        "−": "-",
    }
)

# Marks and invisible characters can stand between the letters of one word.
_INSIDE = r"[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]*"
_LETTER = rf"[^\W_]{_INSIDE}"
_APOSTROPHE = "['’‘ʼ´`]"
_WORD = re.compile(
    rf"\bc(?:\+\+|\#)"
    rf"|(?:(?<!\w){_APOSTROPHE}(?=[stnk](?!\w)))?"
    rf"(?:{_LETTER})+(?:(?:[-‐‑&]{_APOSTROPHE}?|{_APOSTROPHE}){_INSIDE}(?:{_LETTER})+)*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Token:
    """A word: normalised, with its place in the text it came from."""

    text: str
    start: int
    end: int


LONGEST = 2000
"""Characters of a message that are read for what it tells: people tell it at its start."""


def beginning(text: str) -> str:
    """Return the part of a message that is read for what it tells."""
    return text[:LONGEST]


def normalise(text: str) -> str:
    """Return the text in lower case, without diacritics, curly quotes or odd characters.

    Runs of white space become one space; the length changes, so offsets into the result
    do not hold for the text that was given.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().replace("`", "'").split())
    return _folded(text)


@once
def _folded(text: str) -> str:
    spaced = "".join(" " if char.isspace() else char for char in text)
    # Folded before NFKC too, which would turn a loose accent into a space and a mark.
    folded = unicodedata.normalize("NFKC", spaced.lower().translate(_FOLD)).translate(_FOLD)
    letters = unicodedata.normalize("NFD", folded)
    kept = (char for char in letters if unicodedata.category(char) not in {"Mn", "Cc", "Cf"})
    return " ".join("".join(kept).split())


@once
def tokens(text: str) -> list[Token]:
    """Return the words of the text in order, with offsets into the text as given.

    Words with a hyphen, an apostrophe or an ampersand inside stay whole: `cv-monteur`,
    `zzp'er`, `'s-gravenhage`, `m&t`.
    """
    return [
        Token(_word(match.group()), match.start(), match.end()) for match in _WORD.finditer(text)
    ]


def _word(word: str) -> str:
    return word.lower() if word.isascii() and word.isalnum() else normalise(word)
