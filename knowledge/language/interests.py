"""Which branches of technical work somebody says to like."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from knowledge.language.activities import activities, verb_spans
from knowledge.language.lexicon import forms, load
from knowledge.language.negation import is_negated
from knowledge.language.occupations import find_occupations
from knowledge.language.once import once
from knowledge.language.phrases import PhraseIndex, key_of, words_of

BROAD = "techniek_breed"
# "Werktuigbouw of energie, doe maar energie": the last word counts.
_DECIDED = re.compile(
    r"\b(?:doe (?:dan )?(?:toch )?maar|dan toch maar)\b|\btoch (?=liever\b)", re.IGNORECASE
)
_DECISIONS = 3
# "Robots programmeren, ict dus"
_SUMMED = re.compile(r"[,.:] (?:dus )?(?P<what>[\w'-]+(?: [\w'-]+)?) dus\W*$", re.IGNORECASE)
_PLACES = ("in ", "bij ", "op ", "aan ", "achter ", "via ")
# "Machines op een schip", "robots in de zorg", "bomen en machines": the tools belong to the field.
_OF_FIELD = re.compile(r" (?:[\w']+ ){0,2}(?:in|op|voor|aan|bij|binnen|van|met) (?:[\w']+ ){0,3}")
_AT_FIELD = re.compile(r"(?:in|op|aan|bij) ")
_BESIDE_DEED = re.compile(r" (?:aan |van )?")
_BESIDE_FIELD = re.compile(r" (?:en|&) (?:\w+ )?")
_SHORTEST_MODIFIER = 3
_FIELDS = ("greentech", "zorg_techniek")


@dataclass(frozen=True)
class _Liking:
    """A branch, or None for work that is not technical; weak gives way to a branch.

    A tool ("machines") gives way to the field that it is used in, and a deed ("bouwen") to what
    it is done to; a word gives way wherever a branch is named that makes it clear.
    """

    branche: str | None
    weak: bool = False
    tool: bool = False
    deed: bool = False
    way_to: frozenset[str] = frozenset()


@dataclass(frozen=True)
class _Mention:
    liking: _Liking
    start: int
    end: int


def find_interests(text: str) -> list[str]:
    """Return the keys of contract section 5 that the text asks for, in order, unique.

    What somebody does not want ("geen ict") is left out. `techniek_breed` stands for
    technical work in general, "alles" included; where only general words led to it
    ("techniek", "met mijn handen"), it gives way to a branch that is named as well.
    """
    return list(dict.fromkeys(branche for branche, _ in named_interests(text)))


@once
def named_interests(text: str) -> list[tuple[str, str]]:
    """Return what `find_interests` finds, each with the piece of the text that names it."""
    if first := _DECIDED.search(text):
        line = text[first.start() :].split("\n", 1)[0]
        for decided in reversed([*_DECIDED.finditer(line)][-_DECISIONS:]):
            if found := _all_named(line[decided.end() :]):
                return found
    if (summed := _SUMMED.search(text)) and (found := _all_named(summed["what"])):
        return found
    return _all_named(text)


def _all_named(text: str) -> list[tuple[str, str]]:
    whole = _whole_messages().exact(text)
    if whole and whole.value.branche:
        return [(whole.value.branche, text)]
    mentions = _mentions(text)
    if not mentions:
        # "Ik repareer fietsen" is "fietsen repareren".
        return next(filter(None, map(_named_plainly, activities(text))), [])
    return _wanted(text, mentions)


def _named_plainly(text: str) -> list[tuple[str, str]]:
    return _wanted(text, _mentions(text))


def _wanted(text: str, mentions: list[_Mention]) -> list[tuple[str, str]]:
    wanted = [one for one in mentions if not is_negated(text, one.start, one.end)]
    wanted = [one for one in wanted if not _is_tool_of_another(text, one, wanted)]
    has_branch = any(mention.liking.branche != BROAD for mention in wanted)
    return [
        (mention.liking.branche, text[mention.start : mention.end])
        for mention in wanted
        if mention.liking.branche and not (mention.liking.weak and has_branch)
    ]


def _is_tool_of_another(text: str, one: _Mention, named: list[_Mention]) -> bool:
    fields = [
        other
        for other in named
        if other.liking.branche not in (one.liking.branche, BROAD) and not other.liking.deed
    ]
    if one.liking.way_to & {field.liking.branche for field in fields}:
        return True
    if one.liking.tool:
        fields = [field for field in fields if not field.liking.tool]
    apart = one.liking.tool or one.liking.deed
    return apart and any(_is_used_in(text, one, field) for field in fields)


def _is_used_in(text: str, tool: _Mention, field: _Mention) -> bool:
    first, second = sorted((tool, field), key=lambda mention: mention.start)
    # Of "in de haven" the preposition belongs to the name of the field.
    at = _AT_FIELD.match(text[second.start : second.end].lower())
    between = text[first.end : second.start + (at.end() if at else 0)].lower()
    if tool.liking.deed and _BESIDE_DEED.fullmatch(between):
        return True
    beside = field.liking.branche in _FIELDS and _BESIDE_FIELD.fullmatch(between)
    return bool(beside or _OF_FIELD.fullmatch(between))


def unwanted_interests(text: str) -> list[str]:
    """Return the branches that a text names only to refuse them: "geen ict", "niet lassen"."""
    refused = (
        mention.liking.branche
        for mention in _mentions(text)
        if is_negated(text, mention.start, mention.end)
    )
    return list(dict.fromkeys(branche for branche in refused if branche))


def find_fields(text: str) -> list[tuple[int, int]]:
    """Return where a text names kinds of technical work, and no people who do it: "boten"."""
    return [(hit.start, hit.end) for hit in _fields().find(text)]


@lru_cache(maxsize=1)
def _fields() -> PhraseIndex[bool]:
    people = {key_of(record["term"]) for record in load("beroepen")}
    named = (word for word, liking in _interest_words() if liking.branche)
    # "Iets met it" is listed, and "it" alone is not.
    words = {key_of(word): word for word in (name.removeprefix("iets met ") for name in named)}
    pairs = ((word, True) for key, word in words.items() if key not in people)
    return PhraseIndex(pairs, fuzzy=True, correct=load("geen_tikfouten"))


@lru_cache(maxsize=1)
def branch_words() -> dict[str, str]:
    """Return the single words that stand for a branch, each with its branch."""
    named = [*_interest_words(), *_occupation_words()]
    return {
        word: liking.branche
        for word, liking in reversed(named)
        if liking.branche and word.isalpha()
    }


@once
def _mentions(text: str) -> list[_Mention]:
    verbs = verb_spans(text)
    listed = [
        _Mention(hit.value, hit.start, hit.end)
        for hit in _index().find(text)
        if (hit.start, hit.end) not in verbs
    ]
    others = [
        _Mention(_Liking(work.branche, weak=work.branche == BROAD), work.start, work.end)
        for work in find_occupations(text)
        if work.technisch
        and not any(one.start < work.end and work.start < one.end for one in listed)
    ]
    compounds = [
        _Mention(_Liking(branche), word.start, word.end)
        for word in words_of(text)
        if (branche := _head_of(word.text))
        and not any(one.start <= word.start < one.end for one in [*listed, *others])
    ]
    mentions = sorted([*listed, *others, *compounds], key=lambda mention: mention.start)
    return [mention for mention in mentions if mention.liking.branche]


def _head_of(word: str) -> str | None:
    """Return the branch of a compound by its last part: "brandweerauto's" are cars."""
    starts = range(_SHORTEST_MODIFIER, len(word) - _SHORTEST_MODIFIER)
    return next((_heads()[word[start:]] for start in starts if word[start:] in _heads()), None)


@lru_cache(maxsize=1)
def _heads() -> dict[str, str]:
    return {
        key_of(head): record["branche"]
        for record in load("interesses")
        for head in record.get("samenstelling", ())
    }


@lru_cache(maxsize=1)
def _index() -> PhraseIndex[_Liking]:
    """Interest words go before occupations, and those before studies."""
    likings: dict[str, tuple[str, _Liking]] = {}
    for word, liking in [*_interest_words(), *_occupation_words(), *_study_words()]:
        likings.setdefault(key_of(word), (word, liking))
    return PhraseIndex(likings.values(), fuzzy=True, correct=load("geen_tikfouten"))


@lru_cache(maxsize=1)
def _whole_messages() -> PhraseIndex[_Liking]:
    return PhraseIndex(
        (word, _Liking(record["branche"]))
        for record in load("interesses")
        for word in record.get("heel_bericht", ())
    )


def _interest_words() -> list[tuple[str, _Liking]]:
    return [
        (word, _liking(record, kind, word))
        for record in load("interesses")
        for kind in ("middelen", "handelingen", "woorden", "zwak")
        for word in record.get(kind, ())
    ]


def _liking(record: dict[str, Any], kind: str, word: str) -> _Liking:
    gives_way = record.get("wijkt_voor", {})
    return _Liking(
        record["branche"],
        weak=kind == "zwak",
        tool=kind == "middelen",
        deed=kind == "handelingen",
        way_to=frozenset(branche for branche, words in gives_way.items() if word in words),
    )


def _occupation_words() -> list[tuple[str, _Liking]]:
    """Other work is listed too: "computerverkoper" must not be read as "computer".

    Its workplaces are not, for "in de kassen" can be said of technical work as well; and
    "uit de bouw" says what somebody leaves.
    """
    return [
        (form, _Liking(record["branche"], weak=record["branche"] == BROAD))
        for record in load("beroepen")
        for form in forms(record)
        if not form.startswith("uit ") and (record["technisch"] or not form.startswith(_PLACES))
    ]


def _study_words() -> list[tuple[str, _Liking]]:
    return [
        (form, _Liking(record["branche"], weak=record["branche"] == BROAD))
        for record in load("studies")
        for form in forms(record)
        if form not in record.get("alleen_met_opleiding", ())
    ]
