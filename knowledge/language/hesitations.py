"""What makes somebody think that technical work is not for them; the words: aarzelingen.yml."""

import re

from knowledge.language.age import find_ages
from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

HESITATIONS = ("te_oud", "niveau", "vrouw", "geschikt")


def without_hesitation(text: str) -> str:
    """Return the text without words such as "ik weet niet of het bij me past".

    Capitals stay, for "Leiden" is a town, but where letters fall away in normalised text.
    """
    plain = normalise(text)
    left = plain if len(plain) != len(text) else text
    for doubt in reversed(list(word_lists("aarzelingen").pattern("geschikt").finditer(plain))):
        left = f"{left[: doubt.start()]}.{left[doubt.end() :]}"
    return left


def only_hesitates(text: str) -> bool:
    """Return whether a text tells of a doubt and of nothing else: "ik ben niet zo handig"."""
    words = word_lists("aarzelingen")
    if find_ages(text):
        return False
    left = words.without(normalise(text), *HESITATIONS)
    return not re.search(r"\w", words.without(left, "vulsel"))


def find_hesitation(text: str) -> str | None:
    """Return one of `HESITATIONS` that a text tells or asks about: "ben ik niet te oud?"."""
    words, plain = word_lists("aarzelingen"), normalise(text)
    return next((name for name in HESITATIONS if words.has(plain, name)), None)
