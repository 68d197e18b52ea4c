"""Typing errors in the few long words that a reader depends on."""

import re
from collections.abc import Collection

import simplemma
from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.language.once import once

_SHORTEST = 6
_TWO_ERRORS = 12
_LONG_WORD = re.compile(rf"\b[a-z]{{{_SHORTEST},}}\b")


def put_right(plain: str, words: Collection[str]) -> str:
    """Return normalised text in which words that are nearly one of `words` are that word.

    One error, or two in a word of twelve letters; the first letter has to be right, and
    Dutch words stay as they are.
    """
    known = tuple(words)
    return _LONG_WORD.sub(lambda match: _nearest(match.group(), known), plain)


@once
def _nearest(word: str, known: tuple[str, ...]) -> str:
    if word in known:
        return word
    errors = 2 if len(word) >= _TWO_ERRORS else 1
    alike = [one for one in known if one[0] == word[0]]
    nearest = process.extractOne(word, alike, scorer=OSA.distance, score_cutoff=errors)
    if nearest is None or simplemma.is_known(word, lang="nl"):
        return word
    return str(nearest[0])
