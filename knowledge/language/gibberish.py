"""Whether a message holds no word at all that people use."""

import re

import wordfreq

from knowledge.language.foreign import language_of
from knowledge.language.once import once
from knowledge.language.text import tokens

_LANGUAGES = ("nl", "en")
_LONGEST = 500
# "{"naam": null}" and "<b>hoi</b>" are for machines.
_CODE = re.compile(
    r"\{[^{}]*\}|</?[a-z][^<>]*>|\bdrop table\b|\bselect \S+ from\b|\bjavascript:"
    r"|\[\d{1,3}m",
    re.I,
)


@once
def is_gibberish(text: str) -> bool:
    """Return whether a message is only signs, or mostly letters that are no words: "asdfgh".

    So is code. Numbers are no gibberish, and neither is another language.
    """
    if _CODE.search(text[:_LONGEST]):
        return True
    words = [token.text for token in tokens(text[:_LONGEST])]
    if any(char.isdigit() for char in text) or language_of(text):
        return False
    real = [word for word in words if any(wordfreq.zipf_frequency(word, lg) for lg in _LANGUAGES)]
    return len(real) * 2 < max(len(words), 1)
