"""What makes somebody think that technical work is not for them; the words: aarzelingen.yml."""

from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

HESITATIONS = ("te_oud", "niveau", "vrouw", "geschikt")


def without_hesitation(text: str) -> str:
    """Return the text, normalised, without words such as "ik weet niet of het bij me past"."""
    return word_lists("aarzelingen").without(normalise(text), "geschikt")


def find_hesitation(text: str) -> str | None:
    """Return one of `HESITATIONS` that a text tells or asks about: "ben ik niet te oud?"."""
    words, plain = word_lists("aarzelingen"), normalise(text)
    return next((name for name in HESITATIONS if words.has(plain, name)), None)
