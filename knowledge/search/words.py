"""Text taken apart into the words that are searched for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, lru_cache

import simplemma

from knowledge.language.text import tokens
from knowledge.reviewed import read_data

_FILE = "zoeken.yml"


@cache
def settings() -> dict:
    """Return the content of zoeken.yml."""
    content: dict = read_data(_FILE)
    return content


def words(text: str) -> list[str]:
    """Return the words in lower case, without signs; "jet-net" gives jetnet, jet and net."""
    found: list[str] = []
    for parts in _taken_apart(text):
        if len(parts) > 1:
            found.append("".join(parts))
        found.extend(parts)
    return found


def content_words(text: str, knows: Callable[[str], bool]) -> list[str]:
    """Return the words that tell what is sought, each once, in order.

    Weak words ("gratis", "leren") only when there is nothing else, a number never. `knows`
    tells whether a word is in what is searched: then "jet-net" is jetnet, else jet and net.
    """
    found: dict[str, None] = {}
    for parts in _taken_apart(text):
        whole = "".join(parts)
        found.update(dict.fromkeys((whole,) if knows(whole) or synonyms(whole) else parts))
    told = [word for word in found if not (word in _listed("stopwoorden") or word.isdigit())]
    strong = [word for word in told if word not in _listed("zwakke_woorden")]
    return strong or told


def synonyms(word: str) -> tuple[str, ...]:
    """Return the words and phrases that people use for this one, in any of its forms."""
    return _synonyms().get(lemma(word), ())


@lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """Return the form of a word that dictionaries list; the word itself when unknown."""
    return simplemma.lemmatize(word, lang="nl").lower()


@cache
def _synonyms() -> dict[str, tuple[str, ...]]:
    """Return the others of each row; a phrase is found by a word, not the other way round."""
    found: dict[str, tuple[str, ...]] = {}
    for row in settings()["synoniemen"]:
        for word in row:
            others = tuple(other for other in row if other != word)
            found[lemma(word)] = (*found.get(lemma(word), ()), *others)
    return found


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(settings()[key].split())


def _taken_apart(text: str) -> Iterator[tuple[str, ...]]:
    """Yield the parts of each word, which signs divide."""
    for token in tokens(text):
        parts = _parts(token.text)
        if parts:
            yield parts


@lru_cache(maxsize=100_000)
def _parts(word: str) -> tuple[str, ...]:
    if word.isalnum():
        return (word,)
    return tuple("".join(char if char.isalnum() else " " for char in word).split())
