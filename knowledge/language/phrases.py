"""Finding known words and phrases in what somebody typed."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from rapidfuzz.distance import OSA

from knowledge.language.once import once
from knowledge.language.text import Token, normalise, tokens

T = TypeVar("T")

# A phrase shorter than this must be split into words as it was listed: "is er" is not
# "iser", but "zonne panelen" is "zonnepanelen".
_FREE_SPLIT_LENGTH = 6
_FUZZY_LENGTH = 7
_SHORTEST_VERB = 5
_SPLIT = re.compile(r"[-&]+")
# A full stop inside "p.i.e." ends no sentence.
_BARRIER = re.compile(r"[!?;:()\n]|\.\s")


@dataclass(frozen=True)
class Match(Generic[T]):
    """A phrase found, as it was listed, its value, and its place in the text."""

    phrase: str
    value: T
    start: int
    end: int


@dataclass(frozen=True)
class _Entry(Generic[T]):
    phrase: str
    value: T
    size: int


class PhraseIndex(Generic[T]):
    """Phrases with their values; finds them in a text however they are hyphenated.

    With `fuzzy`, a single word of seven letters or more may be one typing error away
    from a listed word with the same first letter.
    """

    def __init__(
        self,
        pairs: Iterable[tuple[str, T]],
        *,
        fuzzy: bool = False,
        correct: Collection[str] = (),
    ) -> None:
        """Take words in `correct` for what they are, never for a typing error.

        Raise ValueError when a phrase is empty or listed with two different values.
        """
        self._entries: dict[str, _Entry[T]] = {}
        for phrase, value in pairs:
            words = [part.text for part in words_of(phrase)]
            if not words:
                raise ValueError(f"phrase without a word: {phrase!r}")
            known = self._entries.setdefault(_key(words), _Entry(phrase, value, len(words)))
            if known.value != value:
                raise ValueError(f"{phrase!r} stands for {known.value!r} and {value!r}")
        self._longest = max((entry.size for entry in self._entries.values()), default=0)
        self._longest_key = max(map(len, self._entries), default=0)
        self._correct = frozenset(correct)
        self._similar = self._by_first_letter_and_length() if fuzzy else {}

    def find(self, text: str) -> list[Match[T]]:
        """Return the longest phrases in the text, in order and without overlap."""
        words = words_of(text)
        reach = _reach(text, words)
        found: list[Match[T]] = []
        at = 0
        while at < len(words):
            entry, size = self._at(words, at, min(reach[at], self._longest + 1))
            if entry:
                start, end = words[at].start, words[at + size - 1].end
                found.append(Match(entry.phrase, entry.value, start, end))
            at += size
        return found

    def exact(self, phrase: str) -> Match[T] | None:
        """Return the phrase that the whole text is, or None."""
        words = words_of(phrase)
        entry, size = self._at(words, 0, len(words)) if words else (None, 0)
        if entry is None or size < len(words):
            return None
        return Match(entry.phrase, entry.value, words[0].start, words[-1].end)

    def _at(self, words: list[Token], at: int, limit: int) -> tuple[_Entry[T] | None, int]:
        longest: _Entry[T] | None = None
        words_in_it = 1
        joined = spaced = ""
        for size, word in enumerate(words[at : at + limit], start=1):
            joined += word.text
            if len(joined) > self._longest_key:
                break
            spaced = f"{spaced} {word.text}" if spaced else word.text
            key = joined if len(joined) >= _FREE_SPLIT_LENGTH else spaced
            if entry := self._entries.get(key):
                longest, words_in_it = entry, size
        return longest or self._nearly(words[at].text), words_in_it

    def _nearly(self, word: str) -> _Entry[T] | None:
        if not self._similar or word in self._correct:
            return None
        if len(word) >= _SHORTEST_VERB and word.endswith("e") and f"{word}n" in self._entries:
            # "Lasse", "timmere": the ending as it is said.
            return self._entries[f"{word}n"]
        if len(word) < _FUZZY_LENGTH:
            return None
        for length in (len(word), len(word) + 1, len(word) - 1):
            for candidate in self._similar.get((word[0], length), ()):
                if OSA.distance(word, candidate, score_cutoff=1) <= 1:
                    return self._entries[candidate]
        return None

    def _by_first_letter_and_length(self) -> dict[tuple[str, int], list[str]]:
        similar: dict[tuple[str, int], list[str]] = {}
        for key, entry in self._entries.items():
            if entry.size == 1 and len(key) >= _FUZZY_LENGTH:
                similar.setdefault((key[0], len(key)), []).append(key)
        return similar


def key_of(phrase: str) -> str:
    """Return what two spellings of one phrase have in common."""
    return _key([word.text for word in words_of(phrase)])


@once
def words_of(text: str) -> list[Token]:
    """Return the words with hyphens and ampersands taken apart and apostrophes dropped."""
    return [part for token in tokens(text) for part in _parts(text, token)]


def _key(words: Sequence[str]) -> str:
    joined = "".join(words)
    return joined if len(joined) >= _FREE_SPLIT_LENGTH else " ".join(words)


def _parts(text: str, token: Token) -> list[Token]:
    raw = text[token.start : token.end]
    if not _SPLIT.search(token.text):
        return [Token(token.text.replace("'", ""), token.start, token.end)]
    parts: list[Token] = []
    start = 0
    for piece in re.split(r"[-‐‑&]", raw):
        word = normalise(piece).replace("'", "")
        if word:
            begin = token.start + start
            parts.append(Token(word, begin, begin + len(piece)))
        start += len(piece) + 1
    return parts


def _reach(text: str, words: list[Token]) -> list[int]:
    """Return for each word how many words there are up to the end of its sentence."""
    reach = [1] * len(words)
    for at in range(len(words) - 2, -1, -1):
        if not _BARRIER.search(text, words[at].end, words[at + 1].start):
            reach[at] = reach[at + 1] + 1
    return reach
