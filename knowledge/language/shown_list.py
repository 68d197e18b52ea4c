"""Which of the things that somebody was just shown they ask about: by its place or its name."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from rapidfuzz.distance import OSA

from knowledge.language.asked_names import asked_about
from knowledge.language.lexicon import load
from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

LAST = -1
"""The place of the last one, however many there are."""

_MOST_WORDS = 25
_SHORTEST_FOR_TYPOS = 6
_HIGHEST = 10
_ABBREVIATION = 2
_BRIEF = 10
# What is asked of a thing that was shown, beside what is asked of words: "Metalent, wat is dat?"
_FRAMES = tuple(
    re.compile(pattern)
    for pattern in (
        r"^(?:en |maar |dus |oh |die |dat |de |het )*(?P<about>[^?!.]+?),? (?:en )?"
        r"wat (?:is|zijn|houdt|houden|doet|doen|voor)\b",
        r"\bwat (?P<about>.+?) (?:is|zijn|doet|doen|inhoudt|inhouden|betekent|voorstelt)$",
        r"\b(?:waar|wanneer|hoe duur) (?:is|zit|zitten|was|begint) (?P<about>.+)",
        r"\b(?:link|website|site|webadres|adres|details|aanmelden|inschrijven|opgeven) "
        r"(?:van|voor|bij|over) (?P<about>.+)",
        r"^(?P<about>[^?!.,]+?),? (?:dat )?(?:klinkt|spreekt)\b",
    )
)


def asked_place(text: str, *, alone: bool) -> int | None:
    """Return the place of what a text asks about, from 1, or LAST; None when it asks for none.

    "Vertel meer over de tweede" asks. With `alone` a place and no more does too: "nummer 2".
    """
    plain = normalise(text).strip(" .!?")
    if len(plain.split()) > _MOST_WORDS:
        return None
    if alone and plain.isdecimal() and 0 < int(plain) <= _HIGHEST:
        return int(plain)
    words = word_lists("opsomming")
    if alone and plain in _places():
        return _places()[plain]
    for found in _ranks().finditer(plain):
        before, rest = plain[: found.start()], plain[found.end() :]
        follows = rest.lstrip(" ")
        if follows[:1].isalnum() and not words.starts(follows, "mag_volgen"):
            continue
        around = f"{before} {rest}"
        if words.has(around, "vraagt_meer") or (alone and _adds_nothing(around)):
            return _places()[found["rank"] or found["number"]]
    return None


def asked_name(text: str, names: Sequence[str]) -> int | None:
    """Return the index of the first name that a text asks about, whole or by a part of it."""
    plain = normalise(text)
    own_ways = (found["about"] for frame in _FRAMES if (found := frame.search(plain.strip(" .!?"))))
    for about in (*asked_about(plain), *own_ways):
        telling = [
            word for word in _words(about) if not _adds_nothing(word) and not _is_general(word)
        ]
        if not any(len(word) > _ABBREVIATION for word in telling):
            continue
        for index, name in enumerate(names):
            own = _words(normalise(name))
            if all(any(_is_like(word, one) for one in own) for word in telling):
                return index
    return None


def asks_way(text: str) -> bool:
    """Return whether a text asks how to get to what was told just now: "heeft die een site?"."""
    plain = normalise(text)
    return len(plain.split()) <= _BRIEF and word_lists("opsomming").has(plain, "hoe_erheen")


def asks_more(text: str) -> bool:
    """Return whether a text asks for more of what was told just now: "wat is dat dan?"."""
    words, plain = word_lists("opsomming"), normalise(text)
    brief = len(plain.split()) <= _BRIEF
    return brief and words.has(plain, "vraagt_meer") and words.has(plain, "aanwijzend")


def _adds_nothing(text: str) -> bool:
    filler = word_lists("opsomming").pattern("vulling")
    return all(filler.fullmatch(word) for word in _words(text))


def _is_general(word: str) -> bool:
    return word_lists("opsomming").is_whole(word, "algemeen")


def _is_like(word: str, own: str) -> bool:
    if word == own:
        return True
    return min(len(word), len(own)) >= _SHORTEST_FOR_TYPOS and OSA.distance(word, own) <= 1


def _words(plain: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['&+][^\W_]+)*", plain)


@cache
def _places() -> dict[str, int]:
    return {form: place for place, forms in _forms() for form in forms}


@cache
def _ranks() -> re.Pattern[str]:
    ranks = _either(form for record in load("rangwoorden") for form in record["rang"])
    numbers = _either(form for record in load("rangwoorden") for form in record["getal"])
    before = word_lists("opsomming").pattern("telwoord").pattern
    return re.compile(
        rf"\b(?:de|die|dat|het|deze|dit|jullie|je|uw|jouw) (?P<rank>{ranks})\b"
        rf"|(?:{before}|#) ?(?P<number>{numbers})\b(?![,.]?\d)"
    )


def _either(forms: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, forms), key=len, reverse=True))


def _forms() -> Iterator[tuple[int, list[str]]]:
    for record in load("rangwoorden"):
        yield record["plaats"], [*record["rang"], *record["getal"]]
