"""Municipalities, villages, quarters, regions and provinces in what somebody typed."""

import re
from dataclasses import dataclass
from functools import cache

import simplemma

from knowledge.language.once import once
from knowledge.language.place_index import PlaceIndex, Target, place_index, place_words
from knowledge.language.place_names import WORD, fold
from knowledge.reviewed import read_data

_BARRIER = re.compile(r"[^ \t\xa0\-‐‑–'’‘ʼ´`/.&(]")
_SENTENCE_END = re.compile(r"[.!?\n]\s*[\"'(]*$|^\W*$")
_AREA_CODE = re.compile(r"(?<![\d-])0\d\d(?![\d-])(?! \d)")
_LIVES = ("woon", "woont", "wonend")
# "Bij de Hoogvliet" is a supermarket (keys are folded: place_names.fold).
_ARTICLES = ("de", "het", "een")
_CLUBS = ("feyenoord", "feijenoord")
_IN = ("in", "uit", "op", "te", "wijk")
_AT_A_SHOP = ("by de", "by een")
# Several short words that resemble a name are too often a coincidence.
_FUZZY_PHRASE_LENGTH = 9


@dataclass(frozen=True)
class PlaceMention:
    """A place in a text: its municipality if one was named, its region, and where it stands.

    `start` and `end` are offsets into the text as given; `text` is what stands there.
    """

    gemeente: str | None
    regio: str | None
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class _Word:
    key: str
    start: int
    end: int


@dataclass(frozen=True)
class _Hit:
    target: Target
    start: int
    end: int


def find_places(text: str, asked: bool = False) -> list[PlaceMention]:
    """Return the places in the text in order, the longest names first, without overlap.

    `asked` tells that the text answers the question where somebody lives: then names that are
    also everyday words count sooner, and typing errors are forgiven anywhere. The province
    Zuid-Holland alone says too little and is left out; see `mentions_zuid_holland`.
    """
    return [
        PlaceMention(
            hit.target.gemeente, hit.target.regio, hit.start, hit.end, text[hit.start : hit.end]
        )
        for hit in _hits(text, asked)
        if hit.target.regio
    ] or (_by_area_code(text) if asked else [])


def _by_area_code(text: str) -> list[PlaceMention]:
    codes = _area_codes()
    match = _AREA_CODE.search(text)
    target = place_index().get(codes[match.group()]) if match and match.group() in codes else None
    if match is None or target is None:
        return []
    return [PlaceMention(target.gemeente, target.regio, *match.span(), match.group())]


@cache
def _area_codes() -> dict[str, str]:
    codes: dict[str, str] = read_data("plaatswoorden.yml")["netnummers"]
    return codes


def mentions_zuid_holland(text: str) -> bool:
    """Tell whether the province Zuid-Holland is named as a whole, not one of its regions."""
    return any(hit.target.regio is None for hit in _hits(text, asked=True))


def no_preference(text: str) -> bool:
    """Tell whether the text says that the place does not matter, or that all of them will do."""
    words = place_words()
    keys = [word.key for word in _words(text)]
    for phrase in words.geen_voorkeur:
        parts = phrase.split()
        for i in range(len(keys) - len(parts) + 1):
            if keys[i : i + len(parts)] != parts:
                continue
            before = keys[max(0, i - 2) : i]
            after = keys[i + len(parts) : i + len(parts) + 1]
            if words.ontkenningen.isdisjoint(before) and (
                words.gaat_over_iets_anders.isdisjoint(after)
            ):
                return True
    return False


def _words(text: str) -> list[_Word]:
    return [_Word(fold(m.group()), m.start(), m.end()) for m in WORD.finditer(text)]


@once
def _hits(text: str, asked: bool) -> list[_Hit]:
    return _Reading(text, asked, place_index()).hits()


class _Reading:
    """One text, read for places."""

    def __init__(self, text: str, asked: bool, index: PlaceIndex) -> None:
        self._text = text
        self._asked = asked
        self._index = index
        self._words = _words(text)
        self._around = place_words()

    def hits(self) -> list[_Hit]:
        found: list[_Hit] = []
        i = 0
        while i < len(self._words):
            other = self._is_shop(i) or self._is_club(i)
            match = None if other else self._exact(i) or self._resembling(i)
            if match is None:
                i += 1
                continue
            target, length = match
            found.append(_Hit(target, self._words[i].start, self._words[i + length - 1].end))
            i += length
        return found

    def _is_shop(self, i: int) -> bool:
        return i > 1 and self._key(i - 2, 2) in _AT_A_SHOP

    def _is_club(self, i: int) -> bool:
        """Tell whether a quarter is named as the club it is known for: "ik ben voor Feyenoord"."""
        lives = i > 0 and self._words[i - 1].key in _IN
        return self._key(i, 1) in _CLUBS and not (lives or self._is_whole_answer(i, i))

    def _exact(self, i: int) -> tuple[Target, int] | None:
        for length in range(self._reach(i), 0, -1):
            key = self._key(i, length)
            target = self._index.get(key)
            if target is not None and self._meant(key, i, length):
                return target, length
        return None

    def _resembling(self, i: int) -> tuple[Target, int] | None:
        if not (self._asked or self._after_preposition(i, i)):
            return None
        for length in range(self._reach(i), 0, -1):
            key = self._key(i, length)
            if length > 1 and len(key) < _FUZZY_PHRASE_LENGTH:
                continue
            name = self._index.resembling(key)
            if name is None or self._ordinary(i, length):
                continue
            # 'niet dordrecht' is not Nieuw-Dordrecht.
            if any(self._exact(later) for later in range(i + 1, i + length)):
                continue
            target = self._index.get(name)
            return (target, length) if target else None
        return None

    def _reach(self, i: int) -> int:
        """How many words from here on stand together, up to the longest name."""
        length = 1
        while length < self._index.longest and i + length < len(self._words):
            gap = self._text[self._words[i + length - 1].end : self._words[i + length].start]
            if len(gap) > 3 or _BARRIER.search(gap):
                break
            length += 1
        return length

    def _key(self, i: int, length: int) -> str:
        return " ".join(word.key for word in self._words[i : i + length])

    def _ordinary(self, i: int, length: int) -> bool:
        """Tell whether these are Dutch words as they stand, so no slip of the finger."""
        return all(
            word.key in self._around.geen_plaats
            or simplemma.is_known(self._text[word.start : word.end].lower(), lang="nl")
            for word in self._words[i : i + length]
        )

    def _meant(self, key: str, i: int, length: int) -> bool:
        last = i + length - 1
        caution = self._index.caution(key)
        if caution == "geen":
            return True
        if caution == "licht":
            told = self._asked or self._capital(i, last) or self._after_preposition(i, last)
            return told or self._lives_there(key, i)
        if i > 0 and self._words[i - 1].key in _ARTICLES:
            # "De winkel uit" is no village.
            return False
        if self._asked and (self._is_whole_answer(i, last) or self._ends_answer(i, last)):
            return True
        return self._upper(last) and self._after_preposition(i, last)

    def _after_preposition(self, i: int, last: int) -> bool:
        if i == 0 or self._words[i - 1].key not in self._around.voorzetsels:
            return False
        # 'te leiden' is a verb, 'te Leiden' is a place.
        return self._words[i - 1].key != "te" or self._upper(last)

    def _lives_there(self, key: str, i: int) -> bool:
        """Tell "ik woon leiden" from "ik woon landelijk"."""
        target = self._index.get(key)
        after_verb = i > 0 and self._words[i - 1].key in _LIVES
        return after_verb and target is not None and target.gemeente is not None

    def _upper(self, i: int) -> bool:
        return self._text[self._words[i].start].isupper()

    def _capital(self, i: int, last: int) -> bool:
        """Tell whether a capital marks a name: not one that starts a sentence or a shouted text."""
        before = self._text[: self._words[i].start]
        starts = _SENTENCE_END.search(before) and not self._is_whole_answer(i, last)
        return self._upper(last) and not self._text.isupper() and not starts

    def _is_whole_answer(self, i: int, last: int) -> bool:
        others = self._words[:i] + self._words[last + 1 :]
        return all(word.key in self._around.vulwoorden for word in others)

    def _ends_answer(self, i: int, last: int) -> bool:
        return last == len(self._words) - 1 and i > 0 and self._words[i - 1].key in ("in", "uit")
