"""Short reviewed answers to side questions, by intent (contract section 6)."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.language.text import normalise
from knowledge.reviewed import Source, read_data, source_of


@dataclass(frozen=True)
class Answer:
    """An answer in one or more alternative wordings, with its source if it states facts.

    `page` is the path of the website's page that has more, if one does.
    """

    texts: tuple[str, ...]
    source: Source | None
    page: str | None = None


@dataclass(frozen=True)
class _Record:
    keys: tuple[str, ...]
    answer: Answer
    words: tuple[re.Pattern[str], ...]
    goes_first: bool


def intents() -> tuple[str, ...]:
    """Return the intents that have an answer."""
    return tuple(_records())


def answer(intent: str, *keys: str | None) -> Answer:
    """Return the answer to an intent for the first key that has its own, else the general one.

    Keys are a slot's name, a persona, a regio, a role, a theme or a language, the most
    particular first; None is passed over. KeyError for an intent without answers.
    """
    records = _records_of(intent)
    for key in keys:
        for record in records:
            if key in record.keys:
                return record.answer
    return next(record.answer for record in records if not record.keys)


def theme_of(text: str, intent: str = "geld_en_regelingen") -> str | None:
    """Return the key of the theme that most words of a question point to, or None.

    For a question that is known to have this intent. A particular theme (`voorrang`) goes
    before a general one, a tie to the earlier record.
    """
    plain = normalise(text)
    best, most = None, (False, 0)
    for record in _records_of(intent):
        hits = sum(1 for word in record.words if word.search(plain))
        if hits and (record.goes_first, hits) > most:
            best, most = record.keys[0], (record.goes_first, hits)
    return best


def _records_of(intent: str) -> tuple[_Record, ...]:
    try:
        return _records()[intent]
    except KeyError:
        known = ", ".join(_records())
        raise KeyError(f"no answer for intent {intent!r}; there are: {known}") from None


@cache
def _records() -> dict[str, tuple[_Record, ...]]:
    return {
        intent: _read_all(intent, records)
        for intent, records in read_data("antwoorden.yml").items()
    }


def _read_all(intent: str, records: list[dict[str, Any]]) -> tuple[_Record, ...]:
    read = tuple(_read(record) for record in records)
    if all(record.keys for record in read):
        raise ValueError(f"antwoorden.yml: {intent!r} has no general answer (without sleutel)")
    return read


def _read(record: dict[str, Any]) -> _Record:
    keys = record.get("sleutel", [])
    return _Record(
        keys=(keys,) if isinstance(keys, str) else tuple(keys),
        answer=Answer(
            tuple(record.get("teksten") or [record["tekst"]]),
            source_of(record),
            record.get("pagina"),
        ),
        words=tuple(_pattern(word) for word in record.get("woorden", [])),
        goes_first=record.get("voorrang", False),
    )


def _pattern(word: str) -> re.Pattern[str]:
    # A star stands for any ending.
    escaped = re.escape(normalise(word)).replace(r"\*", r"\w*")
    return re.compile(rf"(?<!\w){escaped}(?!\w)")
