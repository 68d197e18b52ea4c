"""Text taken apart into the words that are searched for."""

from __future__ import annotations

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
    for token in tokens(text):
        parts = [part for part in _plain(token.text).split() if part]
        if len(parts) > 1:
            found.append("".join(parts))
        found.extend(parts)
    return found


def content_words(text: str) -> list[str]:
    """Return the words that tell what is sought, each once, in order."""
    return [word for word in dict.fromkeys(words(text)) if word not in _stop_words()]


def synonyms(word: str) -> tuple[str, ...]:
    """Return the words that people use for this one, in any of its forms."""
    return _synonyms().get(lemma(word), ())


@lru_cache(maxsize=100_000)
def lemma(word: str) -> str:
    """Return the form of a word that dictionaries list; the word itself when unknown."""
    return simplemma.lemmatize(word, lang="nl").lower()


@cache
def _synonyms() -> dict[str, tuple[str, ...]]:
    rows = settings()["synoniemen"]
    return {lemma(word): tuple(o for o in row if o != word) for row in rows for word in row}


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(settings()["stopwoorden"].split())


def _plain(token: str) -> str:
    return "".join(char if char.isalnum() else " " for char in token)
