"""Which work somebody names: the occupation, its branch, and whether it is technical."""

import itertools
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from knowledge.language.lexicon import forms, load
from knowledge.language.once import once
from knowledge.language.phrases import PhraseIndex, words_of
from knowledge.language.text import normalise

# What is known of an occupation: term, branch, technical or not.
_Known = tuple[str, str | None, bool]

# "Mijn vader is lasser" says nothing about the work of who is talking.
_RELATIVE = re.compile(
    r"\b(?:mijn|m'n|mn|me|onze) (?:\w+ )?(?:vader|moeder|pa|ma|papa|mama|broer|zus|broertje|zusje|"
    r"oom|tante|opa|oma|neef|nicht|buurman|buurvrouw|man|vrouw|vriend|vriendin|partner|ouders)\b"
)
_OWN = re.compile(r"\b(?:ik|mij|zelf)\b")
# "receptionist bij een installatiebedrijf", "in de glastuinbouw als monteur": what somebody
# does, and where, which need not be the same kind of work.
_AT = r"(?:in|bij|op|voor)"
_THEN_PLACE = re.compile(rf"(?:{_AT} )?(?:(?:de|het|een) )?(?:\w+)?")
_THEN_ROLE = re.compile(r"(?:(?:\w+ )?als(?: \w+)?)?")
_PLACE = re.compile(rf"{_AT} ")
# Who helps in a trade works in it: "bakkersassistent".
_HELPS = re.compile(r"s?(?:assistente?|hulp|helper|knecht|maatje)$")
_CLAUSE_END = re.compile(r"[.!?;,\n]")

# People whom pupils and jobseekers deal with: "mijn docent" is not who is talking.
COUNTERPARTS = frozenset(
    {
        "arbeidsdeskundige",
        "arts",
        "begeleider gehandicaptenzorg",
        "bewindvoerder",
        "docent",
        "fysiotherapeut",
        "huisarts",
        "intercedent",
        "jongerenwerker",
        "leerkracht",
        "leraar",
        "loopbaanadviseur",
        "maatschappelijk werker",
        "psycholoog",
        "recruiter",
        "uitzendconsulent",
        "wiskundedocent",
        "woonbegeleider",
    }
)
_DEALT_WITH = re.compile(
    r"\b(?:mijn|m'n|mn|me|onze|jouw|de|(?:met|van|door|via|naar|aan)(?: een)?)(?: \w+e)?$"
)
_SHORTEST_HEAD = 2


@dataclass(frozen=True)
class Occupation:
    """Work that was named, with its place in the text."""

    term: str
    branche: str | None
    technisch: bool
    start: int
    end: int


@once
def find_occupations(text: str) -> list[Occupation]:
    """Return the work named in the text, in order, except that of relatives and teachers.

    `branche` is a key of contract section 5, or None where `technisch` is False. An
    occupation that is not listed is recognised by its ending (beroepen_staart.yml).
    """
    whole = _whole_messages().exact(text)
    if whole:
        return [Occupation(*whole.value, whole.start, whole.end)]
    listed = [Occupation(*hit.value, hit.start, hit.end) for hit in _index().find(text)]
    by_ending = [
        Occupation(word.text, *known, word.start, word.end)
        for word in words_of(text)
        if not any(one.start <= word.start < one.end for one in listed)
        and (known := _ending(word.text))
    ]
    named = sorted([*listed, *by_ending], key=lambda one: one.start)
    own = [one for one in named if not _is_somebody_else(text, one)]
    return _without_contradicting_places(text, own)


def _without_contradicting_places(text: str, named: list[Occupation]) -> list[Occupation]:
    """Let what somebody does decide over where: a receptionist there is no fitter."""
    places: set[Occupation] = set()
    for one, other in itertools.pairwise(named):
        if one.technisch == other.technisch:
            continue
        between = normalise(text[one.end : other.start])
        named_first = normalise(text[one.start : one.end])
        named_next = f"{between} {normalise(text[other.start : other.end])}".lstrip()
        if _PLACE.match(named_next) and _THEN_PLACE.fullmatch(between):
            places.add(other)
        elif _PLACE.match(named_first) and _THEN_ROLE.fullmatch(between):
            places.add(one)
    return [one for one in named if one not in places]


def _is_somebody_else(text: str, one: Occupation) -> bool:
    clause_start = 0
    for boundary in _CLAUSE_END.finditer(text, 0, one.start):
        clause_start = boundary.end()
    before = normalise(text[clause_start : one.start])
    if one.term in COUNTERPARTS and _DEALT_WITH.search(before):
        return True
    relative = _RELATIVE.search(before)
    return relative is not None and not _OWN.search(before, relative.end())


def _ending(word: str) -> tuple[str | None, bool] | None:
    endings = _endings()
    longest = max(map(len, endings)) + len("s")
    for start in range(max(0, len(word) - longest), len(word) - 2):
        tail = word[start:] if word[start:] in endings else word[start:].removesuffix("s")
        if tail in endings and (start >= _SHORTEST_HEAD or endings[tail] is None):
            return endings[tail]
    trade = _index().exact(_HELPS.sub("", word)) if _HELPS.search(word) else None
    return trade.value[1:] if trade else None


@lru_cache(maxsize=1)
def _endings() -> dict[str, tuple[str | None, bool] | None]:
    """Return what work each ending stands for; None for a word that only looks like work."""
    return {
        ending: None if record["technisch"] is None else (record["branche"], record["technisch"])
        for record in load("beroepen_staart")
        for ending in record["achtervoegsels"]
    }


@lru_cache(maxsize=1)
def _index() -> PhraseIndex[_Known]:
    pairs = [(form, _known(record)) for record in load("beroepen") for form in forms(record)]
    return PhraseIndex(pairs, fuzzy=True, correct=load("geen_tikfouten"))


@lru_cache(maxsize=1)
def _whole_messages() -> PhraseIndex[_Known]:
    return PhraseIndex(
        (form, _known(record))
        for record in load("beroepen")
        for form in record.get("heel_bericht", ())
    )


def _known(record: dict[str, Any]) -> _Known:
    return record["term"], record["branche"], record["technisch"]
