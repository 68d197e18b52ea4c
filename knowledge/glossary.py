"""Terms of technical education and work, explained in plain Dutch."""

from dataclasses import dataclass
from functools import cache

from knowledge.language.asked_names import AskedNames, Named
from knowledge.language.text import normalise
from knowledge.reviewed import Source, read_data, source_of


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
    named = asked_term(text) or _first(_names().found(text))
    return named.value if named else None


def asked_term(text: str) -> Named[Term] | None:
    """Return the term that the text asks for in so many words ("wat is ..."), or None."""
    return _first(_names().asked(text))


def search_terms(text: str) -> tuple[Term, ...]:
    """Return the terms in which all words of a text occur, in order of the alphabet.

    Words in the names go before words in the explanation; when there are none, the term that
    `find_term` takes the text for. An empty text gives all terms.
    """
    wanted = normalise(text).split()
    by_name, by_text = [], []
    for term in sorted(terms(), key=lambda one: normalise(one.term)):
        names = normalise(" ".join((term.term, *term.ook)))
        if all(word in names for word in wanted):
            by_name.append(term)
        elif all(word in f"{names} {normalise(term.uitleg)}" for word in wanted):
            by_text.append(term)
    meant = find_term(text) if not (by_name or by_text) else None
    return (*by_name, *by_text, *([meant] if meant else []))


def _first(found: list[Named[Term]]) -> Named[Term] | None:
    # The first of equals wins, which is the longest name.
    return min(found, key=lambda named: named.value.alledaags, default=None)


@cache
def _names() -> AskedNames[Term]:
    return AskedNames((name, term) for term in terms() for name in (term.term, *term.ook))
