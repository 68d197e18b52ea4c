"""What a message asks for in so many words, whatever else is in it; the words: verzoeken.yml."""

import re

from knowledge.language.interests import BROAD, find_interests
from knowledge.language.patterns import word_lists
from knowledge.language.places import find_places
from knowledge.language.replies import is_question
from knowledge.language.text import normalise

REQUESTS = ("vragen_over", "bellen", "richtingen", "tonen")
"""To hear how many questions are left, to be called, which work there is, to see what fits."""

_PROFILE = re.compile(r"\b(?:nt|n&t|natuur (?:en|&) techniek)\b")
# "Ik laat het zien" asks for nothing.
_TELLS = re.compile(r"\b(?:ik|we|wij|ze|hij) (?:laat|laten)\b|\b(?:niet|geen) (?:bellen|gebeld)\b")


def find_request(text: str) -> str | None:
    """Return which of `REQUESTS` a text makes, or None."""
    words, plain = word_lists("verzoeken"), normalise(text)
    if _TELLS.search(plain):
        return None
    found = next((name for name in REQUESTS if words.has(plain, name)), None)
    if found in (None, "richtingen") and _asks_for_work(text, plain, named=found is not None):
        return "richtingen"
    return None if found == "richtingen" else found


def fields_named(text: str) -> list[str]:
    """Return the branches that a text names, without technical work in general."""
    return [key for key in find_interests(_PROFILE.sub(" ", normalise(text))) if key != BROAD]


def closes(text: str) -> bool:
    """Return whether somebody rounds off: thanks that refuse, or going on by themselves."""
    plain = " ".join(re.split(r"[\s,.;!]+", normalise(text)))
    return not is_question(text) and word_lists("verzoeken").has(plain, "rondt_af")


def bids_goodbye(text: str) -> bool:
    """Return whether a text is a word of meeting and of parting alike, and no more: "dag hoor"."""
    plain = " ".join(re.split(r"[\s,.;!]+", normalise(text))).strip()
    return word_lists("verzoeken").is_whole(plain, "dag")


def asks_judgement(text: str) -> bool:
    """Return whether somebody asks what to think of a thing: "is dat slim?"."""
    return is_question_at_end(text) and word_lists("verzoeken").has(normalise(text), "oordeel")


def is_question_at_end(text: str) -> bool:
    """Return whether a text asks something, at its beginning or after what it tells."""
    parts = re.split(r"[.,;!\n]+", text)
    return is_question(text) or any(is_question(part) for part in parts)


def _asks_for_work(text: str, plain: str, *, named: bool) -> bool:
    # Where there is a place, initiatives are meant.
    if find_places(text):
        return False
    if named:
        return True
    about = "techniek" in plain or _PROFILE.search(plain) or fields_named(text)
    return bool(about) and word_lists("verzoeken").has(plain, "wat_kan")
