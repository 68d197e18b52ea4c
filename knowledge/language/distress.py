"""Clear words of somebody in danger; the words are in nood.yml."""

from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

_LONGEST = 2000


def tells_distress(text: str) -> bool:
    """Return whether a text says in clear words that somebody is in danger.

    Thoughts of suicide, self-harm and violence, of the speaker or of somebody they speak of.
    What is said in other words is left to the model.
    """
    words = word_lists("nood")
    plain = words.without(normalise(text[:_LONGEST]), "geen_nood")
    return words.has(plain, "nood")
