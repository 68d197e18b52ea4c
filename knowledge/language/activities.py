"""Work with the hands that somebody tells with a verb: "ik leg daken" is "daken leggen"."""

import re
from functools import lru_cache

from knowledge.language.lexicon import load
from knowledge.language.once import once
from knowledge.language.patterns import word_lists
from knowledge.language.text import normalise

_LONGEST_OBJECT = 3
_OBJECT_END = re.compile(
    r"[^\w' -]|\b(?:en|maar|want|dus|in|op|voor|van|met|als|omdat|naast|bij)\b"
)


@once
def activities(text: str) -> list[str]:
    """Return what a text tells to do in the first person, each as "object infinitive".

    "Ik repareer vaak oude fietsen" gives "fietsen repareren"; what is not done ("ik repareer
    geen fietsen") keeps its "geen". A verb without an object is given as it is.
    """
    plain = normalise(text)
    return [said for match in _told().finditer(plain) for said in _said(match, plain)]


def verb_spans(text: str) -> list[tuple[int, int]]:
    """Return where the verbs are: in "ik bouw computers" the "bouw" is no construction work."""
    groups = ((match, match.lastgroup or "") for match in _told().finditer(text.lower()))
    return [match.span(group) for match, group in groups]


def _said(match: re.Match[str], plain: str) -> list[str]:
    infinitive = _infinitives()[match["after"] or match["before"]]
    rest = plain[match.end() :].lstrip()
    between = word_lists("zinsdelen").pattern("bij_doewoord")
    while loose := between.match(rest):
        rest = rest[loose.end() :].lstrip()
    words = _OBJECT_END.split(rest, maxsplit=1)[0].split()[:_LONGEST_OBJECT]
    if not words:
        return [infinitive]
    return [f"{' '.join(words[:size])} {infinitive}" for size in range(len(words), 0, -1)]


@lru_cache(maxsize=1)
def _told() -> re.Pattern[str]:
    verbs = "|".join(map(re.escape, _infinitives()))
    between = word_lists("zinsdelen").pattern("bij_doewoord").pattern
    return re.compile(
        rf"(?<!\w)(?:(?:ik|k) (?:{between} )*(?P<after>{verbs})|(?P<before>{verbs}) (?:ik|k))(?!\w)"
    )


@lru_cache(maxsize=1)
def _infinitives() -> dict[str, str]:
    return {record["ik"]: record["infinitief"] for record in load("doewoorden")}
