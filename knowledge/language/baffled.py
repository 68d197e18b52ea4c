"""Whether somebody does not follow a question, lacks the word, or puts the answer off."""

from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

_MOST_WORDS = 9


def is_baffled(text: str) -> bool:
    """Return whether somebody says no more than that they do not follow: "huh snap ik niet"."""
    return word_lists("antwoorden").is_whole(normalise(text).strip(" .!,?"), "snapt_niet")


def still_baffled(text: str) -> bool:
    """Return whether "nog steeds niet hoor" says that an explanation did not help."""
    plain = normalise(text).strip(" .!,?")
    return is_baffled(text) or word_lists("antwoorden").is_whole(plain, "nog_steeds_niet")


def lacks_word(text: str) -> bool:
    """Return whether somebody does not know a word: "weet niet hoe dat heet", "wat je bedoelt"."""
    return word_lists("antwoorden").has(normalise(text), "weet_niet_naam", "weet_niet_wat")


def evades(text: str) -> bool:
    """Return whether somebody puts the answer off: "tja, waar zal ik beginnen"."""
    plain = normalise(text)
    short = plain.count(" ") < _MOST_WORDS and not any(map(str.isdigit, plain))
    return short and word_lists("antwoorden").has(plain, "ontwijkt")
