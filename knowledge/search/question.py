"""What somebody asks for: the words, the branches and people they name, and the places."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from knowledge.language.interests import BROAD, branch_words, named_interests
from knowledge.language.places import PlaceMention, find_places
from knowledge.language.text import tokens
from knowledge.search.compounds import apart, is_dutch
from knowledge.search.people import age_in, aim_in, audiences, school_words
from knowledge.search.spelling import Spelling
from knowledge.search.words import content_words, lemma, settings, synonyms, words

_LONGEST = 500
"""Characters of a question that are read."""

_MOST_WORDS = 12
# A dictionary word this long that is in no text is rather a slip: "monter" is monteur.
_LONG = 6
_SHORTEST_PART = 4


@dataclass(frozen=True)
class Question:
    """What was typed, taken apart.

    `text` is the whole in lower case. `words` tell what is sought. `branches` are those that
    a word stands for. `audience` are the situations of the people that a word names; none
    when it names employers or schools. `only_for` are the situations outside which nothing is
    sought. `aim` is the aim of Tabel 6 and `age` is in years, of who is meant. `corrected`
    gives the words that were read as others.
    """

    text: str
    words: tuple[str, ...]
    branches: dict[str, frozenset[str]]
    audience: dict[str, frozenset[str]]
    only_for: frozenset[str]
    aim: str | None
    age: int | None
    mentions: tuple[PlaceMention, ...]
    corrected: dict[str, str]

    @property
    def is_empty(self) -> bool:
        """Whether it names nothing to search for."""
        return not (self.words or self.mentions or self.age is not None)

    @property
    def name(self) -> str:
        """The words as one: what is named beside a place, "asta" in "asta amsterdam"."""
        return "".join(self.words) if self.mentions else ""

    @property
    def for_organisations(self) -> bool:
        """Whether a word names employers or schools."""
        return any(not situations for situations in self.audience.values())


def read(text: str, spelling: Spelling, knows: Callable[[str], bool]) -> Question:
    """Return the question; `knows` tells whether a word is in what is searched."""
    rest = _as_one_word(text[:_LONGEST])
    mentions = [one for one in find_places(rest, asked=True) if not _is_in_name(one, rest, knows)]
    for mention in mentions:
        rest = rest[: mention.start] + " " * (mention.end - mention.start) + rest[mention.end :]
    corrected: dict[str, str] = {}
    for word in content_words(rest, knows)[:_MOST_WORDS]:
        other = _corrected(word, spelling, knows)
        if other is not None:
            corrected[word] = other
    plain = _with(rest, corrected)
    told = _apart(content_words(plain, knows)[:_MOST_WORDS], knows)
    groups = audiences()
    audience = {word: groups[lemma(word)] for word in told if lemma(word) in groups}
    aim = aim_in(rest)
    if aim is not None and any(not found for found in audience.values()):
        # Who wants to become a docent is no school that seeks one, nor new in technical work.
        aim, audience = None, {word: found for word, found in audience.items() if found}
    people = [found for word, found in audience.items() if lemma(word) not in school_words()]
    return Question(
        text=text[:_LONGEST].strip().lower(),
        words=tuple(told),
        branches=_branches(plain, told),
        audience=audience,
        only_for=frozenset().union(*people),
        aim=aim,
        age=age_in(rest),
        mentions=tuple(mentions),
        corrected=corrected,
    )


def _is_in_name(mention: PlaceMention, text: str, knows: Callable[[str], bool]) -> bool:
    """Return whether the place is the end of a name, as in "mbo Rijnland"."""
    before, own = tokens(text[: mention.start]), words(mention.text)
    return bool(before) and knows(before[-1].text + "".join(own))


def _as_one_word(text: str) -> str:
    """Write phrases that stand for one word as that word: "groep 8" is basisschool."""
    for phrase, word in settings()["staat_voor"].items():
        text = re.sub(rf"\b{phrase}\b", word, text, flags=re.IGNORECASE)
    return text


def _corrected(word: str, spelling: Spelling, knows: Callable[[str], bool]) -> str | None:
    if spelling.knows(word) or knows(word) or synonyms(word) or lemma(word) in audiences():
        return None
    dutch = is_dutch(word)
    if dutch and (len(word) < _LONG or apart(word, knows)):
        return None
    near = spelling.correct(word, careful=True)
    if near or dutch or apart(word, knows):
        return near
    # "bouwendnederland" and "installatietechniekbedrijf" are no slips.
    return spelling.correct(word) or _corrected_inside(word, spelling, knows)


def _corrected_inside(word: str, spelling: Spelling, knows: Callable[[str], bool]) -> str | None:
    """Return the compound with the slip in one of its words: "techniekcouch"."""
    for size in range(len(word) - _SHORTEST_PART, _SHORTEST_PART - 1, -1):
        first, last = word[:size], word[size:]
        if knows(first) and (other := spelling.correct(last, careful=True)) and knows(other):
            return first + other
        if knows(last) and (other := spelling.correct(first, careful=True)) and knows(other):
            return other + last
    return None


def _with(text: str, corrected: dict[str, str]) -> str:
    for token in reversed(tokens(text)):
        if token.text in corrected:
            text = text[: token.start] + corrected[token.text] + text[token.end :]
    return text


def _apart(told: list[str], knows: Callable[[str], bool]) -> list[str]:
    """Return the words, with compounds that are in no text written apart."""
    parts: list[str] = []
    for word in told:
        is_known = knows(word) or synonyms(word) or lemma(word) in audiences()
        both = None if is_known else apart(word, knows)
        parts.extend(both or (word,))
    return list(dict.fromkeys(parts))


def _branches(text: str, told: list[str]) -> dict[str, frozenset[str]]:
    """Return for each word the branches that it stands for, or that a synonym stands for."""
    found: dict[str, set[str]] = {word: set() for word in told}
    for branch, piece in named_interests(text):
        for word in words(piece):
            found.setdefault(word, set()).add(branch)
    for word in told:
        if not found[word]:
            others = (branch_words().get(other) for other in synonyms(word))
            found[word].update(branch for branch in others if branch not in (None, BROAD))
    return {word: frozenset(branches) for word, branches in found.items() if branches}
