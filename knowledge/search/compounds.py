"""Dutch words that are put together: which words are in one, and which one holds a word."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import simplemma

from knowledge.language.interests import BROAD, branch_words
from knowledge.search.words import settings

_SHORTEST = 3
# Letters that join the two: opleidingSplek, bedrijveNdag.
_JOINTS = ("", "s", "en", "n", "e")


def is_dutch(word: str) -> bool:
    """Return whether dictionaries know the word, or it stands for work."""
    return word in branch_words() or _in_dictionary(word)


def apart(word: str, knows: Callable[[str], bool]) -> tuple[str, str] | None:
    """Return the two words that a compound is made of: "techniekcoach", techniek and coach.

    At least one is known to what is searched, both are Dutch or known. None for what stands
    for work of its own ("glastuinbouw") and for what is not made of two words.
    """
    if branch_words().get(word, BROAD) != BROAD:
        return None
    for size in range(len(word) - _SHORTEST, _SHORTEST - 1, -1):
        first, last = _without_joint(word[:size], knows), word[size:]
        if first and _is_word(last, knows) and knows(last):
            return first, last
    return None


def holds(compound: str, word: str, knows: Callable[[str], bool]) -> bool:
    """Return whether the compound is a kind or a part of what the word says.

    "Lasopleiding" is an opleiding; "tuinbouw" is no bouw, for it is work of another branch.
    """
    if compound in settings()["geen_samenstelling"]:
        return False
    branches = branch_words()
    own, other = branches.get(word, BROAD), branches.get(compound, BROAD)
    if BROAD not in (own, other) and own != other:
        return False
    if compound.endswith(word) and _without_joint(compound[: -len(word)], knows):
        return True
    if not compound.startswith(word):
        return False
    rest = compound[len(word) :]
    return any(_is_word(rest[len(j) :], knows) for j in _JOINTS if rest.startswith(j))


def _without_joint(part: str, knows: Callable[[str], bool]) -> str | None:
    """Return the first word of a compound without the letters that join it, if it is one."""
    words = (part.removesuffix(joint) for joint in _JOINTS if part.endswith(joint))
    return next((word for word in words if _is_word(word, knows)), None)


def _is_word(part: str, knows: Callable[[str], bool]) -> bool:
    return len(part) >= _SHORTEST and (knows(part) or is_dutch(part))


@lru_cache(maxsize=100_000)
def _in_dictionary(word: str) -> bool:
    return simplemma.is_known(word, lang="nl")
