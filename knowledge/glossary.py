"""Terms of technical education and work, explained in plain Dutch."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.language.text import normalise
from knowledge.reviewed import Source, read_data, source_of

# What a question asks about, after the words that ask for it.
_FRAMES = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bwaar staat (?:de afkorting )?(?P<about>.+?) voor\b",
        r"\bwat (?:houdt|houden) (?P<about>.+?) in\b",
        r"\b(?:leg|legt) (?P<about>.+?) (?:\w+ )?uit\b",
        r"\buitleg (?:over|van) (?P<about>.+)",
        r"\bwat bedoel(?:en|t)? (?:je|jij|u|jullie|ze) met (?P<about>.+)",
        r"\b(?:wat|wie) (?:is|zijn|betekent|betekenen|doet|doen) (?P<about>.+)",
        r"\b(?:betekenis|verschil) (?:van|tussen) (?P<about>.+)",
    )
)
# Words that no name begins or ends with: "is techniek" is not a misspelt "Wij Techniek".
_LOOSE = re.compile(
    r"aan|als|bij|dan|dat|de|die|dit|doe|een|eens|er|het|hij|ik|in|is|je|kan|mag|met|mijn|moet"
    r"|naar|nu|of|om|op|over|van|voor|wat|wel|wie|worden|ze|zijn"
)
_LONGEST_NAME_IN_WORDS = 6
_SHORTEST_FOR_TYPOS = 6
_SHORTEST_FOR_TWO_TYPOS = 10


@dataclass(frozen=True)
class Term:
    """A term, its other names and spellings, and its explanation in one to three sentences.

    An everyday term (`alledaags`) is seldom what is asked about when another is named too.
    """

    term: str
    ook: tuple[str, ...]
    uitleg: str
    alledaags: bool
    source: Source | None


@cache
def terms() -> tuple[Term, ...]:
    """Return all terms in the order of the data file."""
    return tuple(
        Term(
            term=record["term"],
            ook=tuple(record["ook"]),
            uitleg=record["uitleg"],
            alledaags=record.get("alledaags", False),
            source=source_of(record),
        )
        for record in read_data("begrippen.yml")
    )


def find_term(text: str) -> Term | None:
    """Return the term that a question is about, or None.

    Looks first in what the question asks for ("wat is ...", "waar staat ... voor"), then in
    all of it. The longest name wins, everyday terms last. Case, hyphens, plurals and small
    typing errors in longer names do not matter.
    """
    plain = normalise(text)
    for frame in _FRAMES:
        if (asked := frame.search(plain)) and (term := _find_in(asked["about"])):
            return term
    return _find_in(plain)


def _find_in(plain: str) -> Term | None:
    runs = sorted(_runs(plain), key=len, reverse=True)
    found = [term for run in runs if (term := _named(run))]
    found = found or [term for run in runs if (term := _nearly_named(run))]
    # The first of equals wins, which is the longest name.
    return min(found, key=lambda term: term.alledaags, default=None)


def _runs(plain: str) -> Iterator[str]:
    words = [compact for word in re.split(r"[^\w&+'/]+", plain) if (compact := _compact(word))]
    for start in range(len(words)):
        for end in range(start + 1, min(start + _LONGEST_NAME_IN_WORDS, len(words)) + 1):
            run = words[start:end]
            if not _LOOSE.fullmatch(run[0]) and not _LOOSE.fullmatch(run[-1]):
                yield "".join(run)


def _compact(name: str) -> str:
    return re.sub(r"[\W_]+", "", normalise(name))


def _singulars(word: str) -> Iterator[str]:
    yield word
    for ending, singular in (("ven", "f"), ("zen", "s"), ("en", ""), ("s", ""), ("er", "")):
        if len(word) > len(ending) + 1 and word.endswith(ending):
            yield word.removesuffix(ending) + singular


def _named(run: str) -> Term | None:
    names = _names()
    return next((names[form] for form in _singulars(run) if form in names), None)


def _nearly_named(run: str) -> Term | None:
    if len(run) < _SHORTEST_FOR_TYPOS:
        return None
    allowed = 2 if len(run) >= _SHORTEST_FOR_TWO_TYPOS else 1
    nearest = process.extractOne(
        run, _long_names(), scorer=OSA.distance, processor=None, score_cutoff=allowed
    )
    return _names()[nearest[0]] if nearest else None


@cache
def _long_names() -> tuple[str, ...]:
    return tuple(name for name in _names() if len(name) >= _SHORTEST_FOR_TYPOS)


@cache
def _names() -> dict[str, Term]:
    return {_compact(name): term for term in terms() for name in (term.term, *term.ook)}
