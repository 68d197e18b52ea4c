"""Names of places made comparable: how people spell them, with one key for each spelling."""

import re

from knowledge.language.text import normalise

WORD = re.compile(r"[^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0300-\u036f]+[^\W\d_]*)*")

_SHORTENED = {
    "aan den": ("aan de", "a d", "ad"),
    "aan de": ("aan den", "a d", "ad"),
}


def fold(word: str) -> str:
    """Return a word in lower case, without diacritics, with `ij` and `y` the same."""
    plain = word.lower() if word.isascii() else normalise(word)
    return plain.replace("ij", "y")


def place_key(name: str) -> str:
    """Return the folded words of a name with single spaces: `'s-Gravenhage` is `s gravenhage`."""
    return " ".join(fold(word) for word in WORD.findall(name))


def spellings(name: str) -> tuple[str, ...]:
    """Return the keys under which people write a name, its own key first.

    `Alphen aan den Rijn` is also written `alphen a/d rijn` and `alphenaandenrijn`,
    `Berkel en Rodenrijs` also without `en`, `Sint Pancras` also with `st`.
    """
    key = place_key(name)
    found = [key]
    for full, short in _SHORTENED.items():
        if re.search(rf"\b{full}\b", key):
            found += [re.sub(rf"\b{full}\b", variant, key) for variant in short]
            break
    if re.match(r"sint ", key):
        found.append(re.sub(r"^sint ", "st ", key))
    if re.search(r"\w{3,} en \w{3,}", key):
        found.append(key.replace(" en ", " ", 1))
    if " " in key:
        found.append(key.replace(" ", ""))
    return tuple(found)
