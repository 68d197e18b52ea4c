"""Which branches of technical work somebody says to like."""

import re
from dataclasses import dataclass
from functools import lru_cache

from knowledge.language.lexicon import forms, load
from knowledge.language.negation import is_negated
from knowledge.language.occupations import find_occupations
from knowledge.language.phrases import PhraseIndex, key_of

BROAD = "techniek_breed"
# "Werktuigbouw of energie, doe maar energie": the last word counts.
_DECIDED = re.compile(
    r"\b(?:doe (?:dan )?(?:toch )?maar|dan toch maar|toch liever)\b(?P<choice>.*)", re.IGNORECASE
)
_PLACES = ("in ", "bij ", "op ", "aan ", "achter ", "via ")


@dataclass(frozen=True)
class _Liking:
    """A branch, or None for work that is not technical; weak gives way to a branch."""

    branche: str | None
    weak: bool = False


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


def named_interests(text: str) -> list[tuple[str, str]]:
    """Return what `find_interests` finds, each with the piece of the text that names it."""
    if (decided := _DECIDED.search(text)) and (found := named_interests(decided["choice"])):
        return found
    whole = _whole_messages().exact(text)
    if whole and whole.value.branche:
        return [(whole.value.branche, text)]
    wanted = [
        mention for mention in _mentions(text) if not is_negated(text, mention.start, mention.end)
    ]
    has_branch = any(mention.liking.branche != BROAD for mention in wanted)
    return [
        (mention.liking.branche, text[mention.start : mention.end])
        for mention in wanted
        if mention.liking.branche and not (mention.liking.weak and has_branch)
    ]


def unwanted_interests(text: str) -> list[str]:
    """Return the branches that a text names only to refuse them: "geen ict", "niet lassen"."""
    refused = (
        mention.liking.branche
        for mention in _mentions(text)
        if is_negated(text, mention.start, mention.end)
    )
    return list(dict.fromkeys(branche for branche in refused if branche))


@lru_cache(maxsize=1)
def branch_words() -> dict[str, str]:
    """Return the single words that stand for a branch, each with its branch."""
    named = [*_interest_words(), *_occupation_words()]
    return {
        word: liking.branche
        for word, liking in reversed(named)
        if liking.branche and word.isalpha()
    }


def _mentions(text: str) -> list[_Mention]:
    listed = [_Mention(hit.value, hit.start, hit.end) for hit in _index().find(text)]
    others = [
        _Mention(_Liking(work.branche, weak=work.branche == BROAD), work.start, work.end)
        for work in find_occupations(text)
        if work.technisch
        and not any(one.start < work.end and work.start < one.end for one in listed)
    ]
    mentions = sorted([*listed, *others], key=lambda mention: mention.start)
    return [mention for mention in mentions if mention.liking.branche]


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
        (word, _Liking(record["branche"], weak=kind == "zwak"))
        for record in load("interesses")
        for kind in ("woorden", "zwak")
        for word in record.get(kind, ())
    ]


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
