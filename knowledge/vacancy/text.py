"""A vacancy text taken apart: words, sentences, and parts under a heading."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from knowledge.vacancy.hyphens import join_lines
from knowledge.vacancy.layout import Kind, Line, find_lines
from knowledge.vacancy.words import Word, find_words

_END = re.compile(r"[.!?…]+$")
_SHORT = frozenset(
    [
        "bijv",
        "bv",
        "ca",
        "dhr",
        "drs",
        "enz",
        "e.d",
        "etc",
        "evt",
        "excl",
        "ing",
        "incl",
        "ir",
        "jl",
        "max",
        "mevr",
        "min",
        "mw",
        "nl",
        "nr",
        "resp",
        "st",
        "tel",
        "vs",
        "zgn",
    ]
)
_MONTHS = frozenset(
    ["jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec"]
)
"""Short before a year; "jan" may end a sentence as well."""


@dataclass(frozen=True)
class Sentence:
    """Words `first` up to `last` (not included) of the text, all in one line or block."""

    first: int
    last: int
    kind: Kind
    part: int


@dataclass(frozen=True)
class Part:
    """What stands under one heading; `heading` is empty for what comes before the first."""

    heading: str
    sentences: tuple[Sentence, ...]


class VacancyText:
    """A vacancy as it was given; nothing in it is changed, all places are characters of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[Line] = find_lines(text)
        self.words: list[Word] = []
        self.sentences: list[Sentence] = []
        self.headings: list[str] = [""]
        self._has: dict[frozenset[str], bool] = {}
        for _, group in groupby(self.lines, key=lambda line: line.block):
            self._read(list(group))

    @cached_property
    def parts(self) -> list[Part]:
        """The pieces under each heading, in order."""
        return [
            Part(heading, tuple(one for one in self.sentences if one.part == number))
            for number, heading in enumerate(self.headings)
        ]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """The numbers of the words for each key that a phrase may ask for (Word.keys)."""
        places: dict[str, list[int]] = {}
        for number, word in enumerate(self.words):
            for key in word.keys:
                places.setdefault(key, []).append(number)
        return places

    def has(self, keys: frozenset[str]) -> bool:
        """Return whether any word has one of these keys."""
        if keys not in self._has:
            self._has[keys] = any(key in self.places for key in keys)
        return self._has[keys]

    @cached_property
    def word_count(self) -> int:
        """How many words there are, numbers included, signs and bullets not."""
        pieces = sum(
            any(char.isalnum() for char in word)
            for line in self.lines
            for word in self.text[line.start : line.end].split()
        )
        # A word that is cut at the end of a line is two pieces.
        cut = sum(len(self.text[word.start : word.end].split()) > 1 for word in self.words)
        return pieces - cut

    def words_of(self, sentence: Sentence) -> list[Word]:
        """Return the words and signs of a sentence."""
        return self.words[sentence.first : sentence.last]

    def sentence_at(self, place: int) -> Sentence:
        """Return the sentence that the word with this number is in."""
        return self.sentences[self._sentence_numbers[place]]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the characters from word `first` up to word `last` (not included)."""
        return self.words[first].start, self.words[last - 1].end

    @cached_property
    def _sentence_numbers(self) -> list[int]:
        return [
            number
            for number, sentence in enumerate(self.sentences)
            for _ in range(sentence.first, sentence.last)
        ]

    def _read(self, lines: list[Line]) -> None:
        kind = lines[0].kind
        if kind is Kind.KOP:
            self.headings.append(self.text[lines[0].start : lines[-1].end])
        words = join_lines(
            self.text, (list(find_words(self.text, line.start, line.end)) for line in lines)
        )
        first = len(self.words)
        self.words.extend(words)
        for place, word in enumerate(words, start=first):
            following = self.words[place + 1] if place + 1 < len(self.words) else None
            if following is None or self._ends(word, place, following):
                self.sentences.append(Sentence(first, place + 1, kind, len(self.headings) - 1))
                first = place + 1

    def _ends(self, word: Word, place: int, following: Word) -> bool:
        """Return whether a sentence ends with this sign."""
        if not _END.search(word.text) or not word.is_sign:
            return False
        if not (following.is_capital or following.text[0] in "\"'(€" or following.text.isdigit()):
            return False
        before = self.words[place - 1] if place else None
        short = _SHORT | _MONTHS if following.text.isdigit() else _SHORT
        is_short = before is not None and before.end == word.start and before.text in short
        return not is_short and following.start > word.end
