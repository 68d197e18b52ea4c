"""Typing errors in the few words that one reader depends on.

`knowledge.language.typing_errors` does the whole message before any reader sees it, with one
error and only where no other word is meant; here a reader names its own words, and two errors
in a long one are put right ("arbeidsongesgikt").
"""

import re
from collections.abc import Collection

import simplemma
from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.language.once import once

_SHORTEST = 6
_TWO_ERRORS = 12
_WORD = re.compile(r"\b[a-z]+\b")


def put_right(plain: str, words: Collection[str], *, shortest: int = _SHORTEST) -> str:
    """Return normalised text in which words that are nearly one of `words` are that word.

    One error, or two in a word of twelve letters; the first letter has to be right, and
    Dutch words and those with fewer letters than `shortest` stay as they are.
    """
    known = tuple(words)
    return _WORD.sub(
        lambda match: (
            _nearest(match.group(), known) if len(match.group()) >= shortest else match.group()
        ),
        plain,
    )


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
