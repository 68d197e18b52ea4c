"""Clear words of somebody in danger; the words are in nood.yml and nood_om_wie.yml."""

from typing import Literal

from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise


def tells_distress(text: str) -> bool:
    """Return whether a text says in clear words that somebody is in danger.

    Thoughts of suicide, self-harm and violence, of the speaker or of somebody they speak of.
    What is said in other words is left to the model.
    """
    return word_lists("nood").has(without_harmless(text), "nood", "nood_in_andere_taal")


def without_harmless(text: str) -> str:
    """Return a text, normalised, without what has heavy words and tells of no danger.

    "Ik lach me dood" and "ik kan niet meer tillen": laughter and a sore back.
    """
    return word_lists("nood").without(normalise(text), "geen_nood")


def danger_of(text: str) -> Literal["ander", "geweld"] | None:
    """Return whether a message of need is about somebody else, or about what others do.

    None where it is about the one who writes, as far as the words tell.
    """
    words, plain = word_lists("nood_om_wie"), without_harmless(text)
    if words.has(plain, "om_een_ander") and not words.has(plain, "om_mijzelf"):
        return "ander"
    return "geweld" if words.has(plain, "door_een_ander") else None
